import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Article, isLanguage, LANGUAGES, type Language } from '../article.js';
import type { FieldProblem } from '../front-matter.js';
import type { Problem } from '../problem.js';
import { readTextFile } from '../read-text-file.js';
import { type Cache, readCache, writeCache } from './cache.js';
import { type Knowledge, NO_NOTES, type Translation } from './knowledge.js';
import { type CarriedFile, readNotes } from './read-notes.js';
import { readQuestions, readUnanswered } from './read-questions.js';
import { readTranslation } from './translation.js';

const TRANSLATION = /^translation\.([^.]+)\.md$/u;
const NOTES = /^notes(?:\.[^.]+)?\.ya?ml$/u;
const QUESTIONS = /^questions\.([^.]+)\.jsonl$/u;
const UNANSWERED = /^unanswered\.([^.]+)\.jsonl$/u;
const KNOWN = [TRANSLATION, NOTES, QUESTIONS, UNANSWERED];
/** A name like these is a slip. */
const ALIKE = /^(?:translations?|notes?|questions?|unanswered)\b/iu;
const NAMES = 'translation.<language>.md, notes.*.yaml, questions.*.jsonl, unanswered.*.jsonl';
/** Changes with the form of what is cached, and with what is checked. */
const FORMAT = 'knowledge-2';

type Report = (name: string, problem: FieldProblem) => void;

export interface LoadedKnowledge {
  readonly knowledge?: Knowledge;
  readonly problems: readonly Problem[];
}

/**
 * Loads what an article carries besides its text. A file that does not match the article is left out, with an error;
 * the article stays. Without such files there is nothing to return.
 *
 * @param folder the article's folder, whose path in problems is `slug/`
 * @param cache where the checked result is kept; without it everything is read anew
 */
export const loadKnowledge = (folder: string, article: Article, cache?: Cache): LoadedKnowledge => {
  const names = readdirSync(folder).sort();
  const ignored = names.filter((name) => ALIKE.test(name) && !isKnown(name));
  const slips = ignored.map((name): Problem => {
    const file = `${article.slug}/${name}`;
    return { severity: 'warning', file, message: `is ignored: known names are ${NAMES}` };
  });
  const files = names
    .filter(isKnown)
    .map((name): CarriedFile => ({ name, content: readTextFile(join(folder, name)) }));
  if (files.length === 0) return { problems: slips };
  const fingerprint = fingerprintOf(article, files);
  const name = `${article.slug}.${fingerprint}.json`;
  const cached = parseCached(readCache(cache, name), fingerprint);
  const loaded = cached ?? readKnowledge(files, article, fingerprint);
  if (cached === undefined) writeCache(cache, name, Buffer.from(JSON.stringify(loaded)));
  return { ...loaded, problems: [...slips, ...loaded.problems] };
};

const isKnown = (name: string): boolean => KNOWN.some((pattern) => pattern.test(name));

// Its name holds the fingerprint, so what can be parsed is what was written; a damaged file is read anew.
const parseCached = (bytes: Buffer | undefined, fingerprint: string): LoadedKnowledge | undefined => {
  if (bytes === undefined) return undefined;
  try {
    const loaded: LoadedKnowledge | null = JSON.parse(bytes.toString('utf8'));
    return loaded?.knowledge?.fingerprint === fingerprint ? loaded : undefined;
  } catch {
    return undefined;
  }
};

/** Changes with the files, the article, and how the article is split. */
const fingerprintOf = (
  { language, title, text, passages }: Article,
  files: readonly CarriedFile[],
): string => {
  const ends = passages.map(({ paragraph, end }) => [paragraph, end]);
  const all = JSON.stringify([FORMAT, language, title, text, ends, files]);
  return createHash('sha256').update(all).digest('hex').slice(0, 16);
};

const readKnowledge = (
  files: readonly CarriedFile[],
  article: Article,
  fingerprint: string,
): LoadedKnowledge => {
  const problems: Problem[] = [];
  const report: Report = (name, problem) => problems.push({ file: `${article.slug}/${name}`, ...problem });
  const { translations, refused } = readTranslations(files, article, report);
  const notesFiles = files.filter(({ name }) => NOTES.test(name));
  const notes = readNotes(notesFiles, article, translations, refused, report);
  const facts = notes && new Map(notes.facts.map((fact) => [fact.id, fact]));
  const readAll = <Entry extends { readonly lang: Language }>(
    pattern: RegExp,
    read: (text: string, known: typeof facts, report: (problem: FieldProblem) => void) => Entry[],
  ): Entry[] =>
    files.flatMap(({ name, content }) => {
      const stated = pattern.exec(name)?.[1];
      if (stated === undefined) return [];
      const reportHere = (problem: FieldProblem) => report(name, problem);
      if ('problem' in content) reportHere(content.problem);
      const entries = 'text' in content ? read(content.text, facts, reportHere) : [];
      checkLanguages(entries, stated, reportHere);
      return entries;
    });
  const questions = readAll(QUESTIONS, readQuestions);
  const unanswered = readAll(UNANSWERED, readUnanswered);
  const knowledge = { translations, notes: notes ?? NO_NOTES, questions, unanswered, fingerprint };
  return { knowledge, problems: problems.sort(byPlace) };
};

const byPlace = (left: Problem, right: Problem): number =>
  left.file === right.file ? (left.line ?? 0) - (right.line ?? 0) : left.file < right.file ? -1 : 1;

/** A file named after a language has questions in that language. */
const checkLanguages = (
  entries: readonly { readonly lang: Language }[],
  stated: string,
  report: (problem: FieldProblem) => void,
): void => {
  if (!isLanguage(stated)) return;
  const other = entries.find(({ lang }) => lang !== stated);
  if (other === undefined) return;
  const message = `has questions in «${other.lang}», but is named after «${stated}»`;
  report({ severity: 'warning', field: 'lang', message });
};

const readTranslations = (files: readonly CarriedFile[], article: Article, report: Report) => {
  const translations: Translation[] = [];
  const refused: Language[] = [];
  for (const { name, content } of files) {
    const language = TRANSLATION.exec(name)?.[1];
    if (language === undefined) continue;
    if (!isLanguage(language) || language === article.language) {
      const others = LANGUAGES.filter((one) => one !== article.language).join(', ');
      report(name, { severity: 'error', message: `must be named after another language: one of ${others}` });
      continue;
    }
    const { translation, problems } =
      'text' in content ? readTranslation(content.text, language, article) : { problems: [content.problem] };
    for (const problem of problems) report(name, problem);
    if (translation === undefined) refused.push(language);
    else translations.push(translation);
  }
  return { translations, refused };
};
