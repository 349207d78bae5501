import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isLanguage, LANGUAGES, type Language } from './article.js';
import type { Problem } from './problem.js';
import { describeFileError } from './read-text-file.js';

/** Where the text of an article stands. */
export interface ArticleFile {
  readonly slug: string;
  /** The path within the corpus folder, with `/`. */
  readonly file: string;
  /** As the file name tells; a bare text file does not tell. */
  readonly language?: Language;
}

// Discord takes at most 100 characters as the value of a choice.
const SLUG_UNITS = 100;
const SLUG = /^[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{Nd}]+(?:-+[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{Nd}]+)*$/u;
const ARTICLE_FILE = /^article\.(.+)\.md$/;
const BARE_TEXT = /\.txt$/i;
const FILE_NAMES = `article.<language>.md with one of ${LANGUAGES.join(', ')}`;

/** Lists the articles of a corpus folder in the order of their slugs, without opening them. */
export function findArticles(directory: string): { files: ArticleFile[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const found: ArticleFile[] = [];
  for (const name of readNames(directory, '', problems)) {
    const isText = BARE_TEXT.test(name);
    if (isText) found.push({ slug: name.replace(BARE_TEXT, '').normalize('NFC'), file: name });
    else if (isFolder(directory, name, problems)) {
      const file = findInFolder(directory, name, problems);
      if (file) found.push(file);
    } else if (/\.md$/i.test(name) && !/^readme\.md$/i.test(name)) {
      const message = `is ignored: an article in Markdown stands in a folder of its own, as ${FILE_NAMES}`;
      problems.push({ severity: 'warning', file: name, message });
    }
  }
  const files = found.filter((file) => isGoodSlug(file, problems));
  return { files: dropDuplicates(files, problems), problems };
}

function findInFolder(directory: string, folder: string, problems: Problem[]): ArticleFile | undefined {
  const names = readNames(join(directory, folder), folder, problems);
  const candidates: ArticleFile[] = [];
  for (const name of names) {
    const language = name === 'article.md' ? '' : ARTICLE_FILE.exec(name)?.[1];
    const file = `${folder}/${name}`;
    if (isLanguage(language)) candidates.push({ slug: folder.normalize('NFC'), file, language });
    else if (language !== undefined) {
      problems.push({ severity: 'error', file, message: `must be named ${FILE_NAMES}` });
    }
  }
  const [first, second] = candidates;
  if (second) {
    const names = candidates.map((candidate) => candidate.file).join(' and ');
    const message = `has more than one article (${names}): keep the original, name the others translation.<language>.md`;
    problems.push({ severity: 'error', file: folder, message });
    return undefined;
  }
  if (!first && !problems.some(({ file }) => file === folder || file.startsWith(`${folder}/`))) {
    const message = `has no article: its text must stand in ${FILE_NAMES}`;
    problems.push({ severity: 'warning', file: folder, message });
  }
  return first;
}

function readNames(path: string, file: string, problems: Problem[]): string[] {
  try {
    const entries: Dirent[] = readdirSync(path, { withFileTypes: true });
    const names = entries.map((entry) => entry.name).filter((name) => !name.startsWith('.'));
    return names.sort((one, other) => (one < other ? -1 : 1));
  } catch (error) {
    problems.push({ severity: 'error', file: file || path, message: describeFileError(error) });
    return [];
  }
}

function isFolder(directory: string, name: string, problems: Problem[]): boolean {
  try {
    return statSync(join(directory, name)).isDirectory();
  } catch (error) {
    problems.push({ severity: 'error', file: name, message: describeFileError(error) });
    return false;
  }
}

function isGoodSlug({ slug, file }: ArticleFile, problems: Problem[]): boolean {
  if (SLUG.test(slug) && slug.length <= SLUG_UNITS) return true;
  const better = slug
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{Nd}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, SLUG_UNITS);
  const hint = SLUG.test(better) && better !== slug ? `, such as «${better}»` : '';
  const message = `the name «${slug}» must be of lower-case letters, digits and hyphens, at most ${SLUG_UNITS}${hint}`;
  problems.push({ severity: 'error', file, message });
  return false;
}

function dropDuplicates(files: readonly ArticleFile[], problems: Problem[]): ArticleFile[] {
  const bySlug = new Map<string, ArticleFile>();
  // A folder tells more than a bare text; it is the one that stays.
  const ordered = files.toSorted((one, other) => Number(!one.language) - Number(!other.language));
  for (const article of ordered) {
    const first = bySlug.get(article.slug);
    if (!first) bySlug.set(article.slug, article);
    else {
      const message = `has the same name as ${first.file}: rename one of them`;
      problems.push({ severity: 'error', file: article.file, message });
    }
  }
  return [...bySlug.values()].sort((one, other) => (one.slug < other.slug ? -1 : 1));
}
