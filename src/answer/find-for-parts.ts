import type { Language } from '../corpus/article.js';
import { isAnswered } from './confidence.js';
import type { Finding, FoundPassage } from './finding.js';
import { splitQuestion } from './question-parts.js';

const MOST_PASSAGES = 5;

/**
 * Finds for a question as a whole and, where it asks several things, for each of them: the first passage of every
 * part stands before the rest, and the direct answers are joined when every part has one.
 */
export const findForParts = (text: string, language: Language, find: (text: string) => Finding): Finding => {
  const whole = find(text);
  const parts = splitQuestion(text, language);
  if (parts.length < 2) return whole;
  const findings = parts.map(find).filter(({ confidence }) => isAnswered(confidence));
  if (findings.length < 2) return whole;
  const directs = findings.flatMap(({ direct }) => direct ?? []);
  const confidence = Math.max(whole.confidence, Math.min(...findings.map((finding) => finding.confidence)));
  return {
    ...whole,
    confidence,
    passages: mergePassages(findings, whole),
    direct: directs.length === findings.length ? [...new Set(directs)].join('; ') : whole.direct,
  };
};

const mergePassages = (parts: readonly Finding[], whole: Finding): FoundPassage[] => {
  const merged = new Map<string, FoundPassage>();
  for (const found of [...parts.flatMap(({ passages }) => passages.slice(0, 1)), ...whole.passages]) {
    const key = `${found.passage.article}/${found.passage.number}`;
    if (!merged.has(key)) merged.set(key, found);
  }
  return [...merged.values()].slice(0, MOST_PASSAGES);
};
