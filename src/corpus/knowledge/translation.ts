import type { Article, Language } from '../article.js';
import type { FieldProblem } from '../front-matter.js';
import { parseFrontMatter, splitFrontMatter } from '../front-matter.js';
import type { Translation } from './knowledge.js';

/**
 * Reads a translation: a front matter as an article has it, then one line for each passage and a blank line between
 * paragraphs. One that is not aligned with the article is refused, with the paragraph where they part.
 */
export const readTranslation = (
  content: string,
  language: Language,
  article: Article,
): { translation?: Translation; problems: readonly FieldProblem[] } => {
  const { yaml, body, bodyLine } = splitFrontMatter(content);
  const frontMatter = yaml === undefined ? undefined : parseFrontMatter(yaml);
  const problems = [...(frontMatter?.problems ?? [])];
  const stated = frontMatter?.fields?.language;
  if (stated !== undefined && stated !== language) {
    const message = `is «${stated}», but the file is named translation.${language}.md: make them agree`;
    return { problems: [...problems, { severity: 'error', line: 1, field: 'language', message }] };
  }
  const paragraphs = readParagraphs(body, bodyLine);
  const wanted = countPassages(article);
  for (let at = 0; at < Math.max(wanted.length, paragraphs.length); at++) {
    const lines = paragraphs[at]?.lines.length ?? 0;
    const passages = wanted[at] ?? 0;
    if (lines === passages) continue;
    const line = paragraphs[at]?.line ?? paragraphs.at(-1)?.line ?? bodyLine;
    const message = `paragraph ${at + 1} has ${lines} lines, but the article has ${passages} passages there: write one line for each passage and a blank line between paragraphs`;
    return { problems: [...problems, { severity: 'error', line, message }] };
  }
  const texts = paragraphs.flatMap(({ lines }) => lines);
  return { translation: { language, title: frontMatter?.fields?.title ?? article.title, texts }, problems };
};

interface Paragraph {
  readonly line: number;
  readonly lines: string[];
}

const readParagraphs = (body: string, bodyLine: number): Paragraph[] => {
  const paragraphs: Paragraph[] = [];
  let isInside = false;
  body.split(/\r?\n/u).forEach((raw, at) => {
    const text = raw.trim();
    if (text === '') isInside = false;
    else if (isInside) paragraphs.at(-1)?.lines.push(text);
    else {
      paragraphs.push({ line: bodyLine + at, lines: [text] });
      isInside = true;
    }
  });
  return paragraphs;
};

/** How many passages each paragraph of the article has. */
const countPassages = (article: Article): number[] => {
  const counts: number[] = [];
  for (const { paragraph } of article.passages) counts[paragraph - 1] = (counts[paragraph - 1] ?? 0) + 1;
  return counts;
};
