import { isLanguage, type Language } from '../article.js';
import { isBlank } from '../characters.js';
import { detectLanguage, detectScript } from '../detect-language.js';
import {
  type FrontMatter,
  type FrontMatterParts,
  type ParsedFrontMatter,
  parseFrontMatter,
  splitFrontMatter,
} from '../front-matter.js';
import type { Problem } from '../problem.js';
import { ImportError, importError } from './import-error.js';
import { readPage } from './read-page.js';
import type { SourceKind } from './read-source.js';
import { renderFrontMatter } from './render-article.js';
import { suggestTitle } from './suggest-title.js';

/** What a file gives for an article: its text, and what the file itself says about it. */
export interface Draft {
  readonly text: string;
  readonly fields: Partial<FrontMatter>;
  readonly warnings: readonly Problem[];
}

/**
 * Reads an article from the content of a file. Where a file says nothing of its language, the text tells it.
 *
 * @throws ImportError when there is no text in it, or its front matter is broken; `path` is named in it.
 */
export function readDraft(content: string, kind: SourceKind, path: string): Draft {
  // Git and editors rewrite line ends, and with them every offset and every quote that goes over one.
  const lines = content.replace(/\r\n?/g, '\n');
  if (isBlank(lines, { start: 0, end: lines.length })) throw importError(path, 'is empty');
  return kind === 'html' ? readHtml(lines, path) : readText(lines, path);
}

function readHtml(content: string, path: string): Draft {
  const { text, language, ...fields } = readPage(content, path);
  return {
    text: `${text}\n`,
    fields: { ...fields, ...toField(settleLanguage(text, language)) },
    warnings: [],
  };
}

// A page is often made from a template in another language: what the text is written in outweighs what the page says.
function settleLanguage(text: string, stated: string | undefined): Language | undefined {
  const language = stated?.split(/[-_]/, 1)[0]?.toLowerCase();
  return isLanguage(language) && detectScript(text).includes(language) ? language : detectLanguage(text);
}

const toField = (language: Language | undefined) => (language === undefined ? {} : { language });

function readText(content: string, path: string): Draft {
  const { yaml, body } = splitParts(content, path);
  if (isBlank(body, { start: 0, end: body.length })) throw importError(path, 'has no text');
  const language = toField(detectLanguage(body));
  if (yaml === undefined) return { text: body, fields: language, warnings: [] };
  const { fields, problems } = completeFrontMatter(yaml, { ...suggestTitle(body), ...language });
  const found = problems.map((problem) => ({ ...problem, file: path }));
  if (!fields) throw new ImportError(found);
  return { text: body, fields, warnings: found };
}

function splitParts(content: string, path: string): FrontMatterParts {
  try {
    return splitFrontMatter(content);
  } catch (error) {
    if (error instanceof SyntaxError) throw importError(path, error.message, error);
    throw error;
  }
}

// Front matter that other programs wrote has a title or a language of ours only by luck; the rest of it still counts.
function completeFrontMatter(yaml: string, suggested: Partial<FrontMatter>): ParsedFrontMatter {
  const stated = parseFrontMatter(yaml);
  const { lines } = stated;
  // Broken YAML has none, and would only break once more.
  if (lines.size === 0) return stated;
  const { title, language, 'title-by': titleBy } = suggested;
  return parseFrontMatter(
    yaml +
      renderFrontMatter({
        ...(title !== undefined && !lines.has('title') && { title, ...(titleBy && { 'title-by': titleBy }) }),
        ...(language !== undefined && !lines.has('language') && { language }),
      }),
  );
}
