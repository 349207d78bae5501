import { join } from 'node:path';
import { type Article, LANGUAGES, type Language } from './article.js';
import { isBlank } from './characters.js';
import { detectLanguage, detectScript } from './detect-language.js';
import type { ArticleFile } from './find-articles.js';
import {
  type FieldProblem,
  type FrontMatter,
  type FrontMatterParts,
  parseFrontMatter,
  splitFrontMatter,
} from './front-matter.js';
import type { Problem } from './problem.js';
import { readTextFile } from './read-text-file.js';
import { splitPassages } from './split-passages.js';

const TITLE_WORDS = 10;
const TITLE_UNITS = 60;

/** Loads one article; without it the problems hold an error that says why. */
export function loadArticle(
  directory: string,
  { slug, file, language: nameLanguage }: ArticleFile,
): { article?: Article; problems: Problem[] } {
  const problems: Problem[] = [];
  const report = (problem: FieldProblem) => problems.push({ file, ...problem });
  const parts = readParts(join(directory, file), report);
  if (!parts) return { problems };

  const { body, bodyLine, yaml } = parts;
  if (isBlank(body, { start: 0, end: body.length })) {
    report({ severity: 'error', line: bodyLine, message: 'has no text: write the article here' });
    return { problems };
  }
  const frontMatter = yaml === undefined ? undefined : parseFrontMatter(yaml);
  for (const problem of frontMatter?.problems ?? []) report(problem);
  const fields = frontMatter?.fields;
  if (frontMatter && !fields) return { problems };
  const languageLine = frontMatter?.lines.get('language') ?? 1;
  const language = settleLanguage(fields?.language, nameLanguage, body, (severity, message) =>
    report({ severity, line: languageLine, field: 'language', message }),
  );
  if (!language) return { problems };
  if (!fields && nameLanguage) {
    const message = `has no front matter: the first words stand for the title; begin with ---, title: …, language: ${language}, ---`;
    report({ severity: 'warning', line: 1, message });
  }
  return { article: buildArticle(slug, language, body, fields), problems };
}

function readParts(path: string, report: (problem: FieldProblem) => void): FrontMatterParts | undefined {
  const content = readTextFile(path);
  if ('problem' in content) {
    report(content.problem);
    return undefined;
  }
  try {
    return splitFrontMatter(content.text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    report({ severity: 'error', line: 1, message: error.message });
    return undefined;
  }
}

/** The language of the front matter, the file name or, for a bare text, the text itself; they must agree. */
function settleLanguage(
  stated: Language | undefined,
  nameLanguage: Language | undefined,
  body: string,
  report: (severity: Problem['severity'], message: string) => void,
): Language | undefined {
  if (stated && nameLanguage && stated !== nameLanguage) {
    report('error', `is «${stated}», but the file is named article.${nameLanguage}.md: make them agree`);
    return undefined;
  }
  const language = stated ?? nameLanguage ?? detectLanguage(body);
  if (!language) {
    const choices = LANGUAGES.join(', ');
    report(
      'error',
      `cannot be told: put the text into a folder as article.<language>.md with one of ${choices}`,
    );
    return undefined;
  }
  const likely = detectScript(body);
  if (likely.length > 0 && !likely.includes(language)) {
    report('warning', `is «${language}», but the script of the text is that of ${likely.join(', ')}`);
  }
  return language;
}

function buildArticle(
  slug: string,
  language: Language,
  text: string,
  fields: FrontMatter | undefined,
): Article {
  const { dateline, source, date, author, url, topic } = fields ?? {};
  return {
    slug,
    language,
    title: fields?.title ?? readFirstWords(text),
    isTitleByEditor: !fields || fields['title-by'] === 'editor',
    ...(dateline && { dateline }),
    ...(source && { source }),
    ...(date && { date }),
    ...(author && { author }),
    ...(url && { url }),
    ...(topic && { topic }),
    ...(fields?.['excerpt-only'] === 'true' && { isExcerptOnly: true }),
    text,
    passages: splitPassages(text, language, slug),
  };
}

/** The beginning of a text as its title, cut between words where it has any. */
function readFirstWords(text: string): string {
  const line = text.trimStart().split(/[\r\n\u2028\u2029]/, 1)[0] ?? '';
  const words = line
    .replace(/^#+\s+/, '')
    .trim()
    .split(/\s+/);
  let title = '';
  for (const word of words.slice(0, TITLE_WORDS)) {
    const longer = title ? `${title} ${word}` : word;
    if (title && longer.length > TITLE_UNITS) break;
    title = longer;
  }
  const characters = [...title];
  const cut = characters.slice(0, TITLE_UNITS).join('');
  return cut.length < words.join(' ').length ? `${cut}…` : cut;
}
