import type { Article, Language } from '../article.js';
import { detectLanguage, detectScript } from '../detect-language.js';
import type { FieldProblem, FrontMatterParts } from '../front-matter.js';
import { parseFrontMatter, splitFrontMatter } from '../front-matter.js';
import type { Translation } from './knowledge.js';

/**
 * Reads a translation: a front matter as an article has it, then one line for each passage and a blank line between
 * paragraphs. One that is not aligned with the article, or not in its language, is refused with the place.
 */
export const readTranslation = (
  content: string,
  language: Language,
  article: Article,
): { translation?: Translation; problems: readonly FieldProblem[] } => {
  const parts = splitParts(content);
  if ('severity' in parts) return { problems: [parts] };
  const frontMatter = parts.yaml === undefined ? undefined : parseFrontMatter(parts.yaml);
  const fields = frontMatter?.fields;
  const problems = [...(frontMatter?.problems ?? [])];
  if (fields !== undefined && fields.language !== language) {
    const message = `is «${fields.language}», but the file is named translation.${language}.md: make them agree`;
    problems.push({
      severity: 'error',
      line: frontMatter?.lines.get('language') ?? 1,
      field: 'language',
      message,
    });
  }
  const paragraphs = readParagraphs(parts.body, parts.bodyLine);
  problems.push(...checkLanguage(parts, language), ...checkAlignment(paragraphs, parts.bodyLine, article));
  if (problems.some(({ severity }) => severity === 'error')) return { problems };
  const texts = paragraphs.flatMap(({ lines }) => lines);
  return { translation: { language, title: fields?.title ?? article.title, texts }, problems };
};

const splitParts = (content: string): FrontMatterParts | FieldProblem => {
  try {
    return splitFrontMatter(content);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { severity: 'error', line: 1, message: error.message };
  }
};

const checkLanguage = ({ body, bodyLine }: FrontMatterParts, language: Language): FieldProblem[] => {
  const likely = detectScript(body);
  if (likely.length > 0 && !likely.includes(language)) {
    const message = `is not in «${language}»: its script is that of ${likely.join(', ')}`;
    return [{ severity: 'error', line: bodyLine, message }];
  }
  const detected = detectLanguage(body);
  if (detected === undefined || detected === language) return [];
  const message = `looks like «${detected}», but the file is named translation.${language}.md`;
  return [{ severity: 'warning', line: bodyLine, message }];
};

/** The first place where translation and article part; everything behind it has shifted. */
const checkAlignment = (
  paragraphs: readonly Paragraph[],
  bodyLine: number,
  article: Article,
): FieldProblem[] => {
  const wanted = passagesByParagraph(article);
  for (let at = 0; at < Math.max(wanted.length, paragraphs.length); at++) {
    const paragraph = paragraphs[at];
    const lines = paragraph?.lines.length ?? 0;
    const passages = wanted[at] ?? [];
    if (lines === passages.length) continue;
    const line = paragraph === undefined ? lastLine(paragraphs, bodyLine) : lineToLookAt(paragraph, passages);
    const message = `paragraph ${at + 1} has ${count(lines, 'line')}, but the article has ${showPassages(passages)} there: write one line for each passage and a blank line between paragraphs`;
    return [{ severity: 'error', line, message }];
  }
  return [];
};

/** The first line too many, or the last line where there are too few. */
const lineToLookAt = ({ line, lines }: Paragraph, passages: readonly number[]): number =>
  line + Math.min(passages.length, lines.length - 1);

const lastLine = (paragraphs: readonly Paragraph[], bodyLine: number): number => {
  const last = paragraphs.at(-1);
  return last === undefined ? bodyLine : last.line + last.lines.length - 1;
};

const count = (number: number, word: string): string => `${number || 'no'} ${word}${number === 1 ? '' : 's'}`;

const showPassages = (passages: readonly number[]): string => {
  const [first, last] = [passages[0], passages.at(-1)];
  if (first === undefined) return 'no passage';
  return first === last ? `passage ${first}` : `passages ${first} to ${last}`;
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

/** The numbers of the passages that each paragraph has. */
const passagesByParagraph = ({ passages }: Article): number[][] => {
  const numbers: number[][] = [];
  for (const { paragraph, number } of passages) {
    const known = numbers[paragraph - 1];
    if (known === undefined) numbers[paragraph - 1] = [number];
    else known.push(number);
  }
  // A paragraph without a passage leaves a hole.
  return numbers.filter(() => true);
};
