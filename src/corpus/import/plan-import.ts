import { isLanguage, LANGUAGES, type Language, type Passage } from '../article.js';
import { detectScript } from '../detect-language.js';
import { type FrontMatter, parseFrontMatter, splitFrontMatter } from '../front-matter.js';
import type { Problem } from '../problem.js';
import { splitPassages } from '../split-passages.js';
import { decodeSource, ENCODINGS, type Encoding, isEncoding } from './decode-source.js';
import { ImportError, importError } from './import-error.js';
import { type Draft, readDraft } from './read-draft.js';
import { MAX_BYTES, readSource } from './read-source.js';
import { renderArticle } from './render-article.js';
import { checkSlugIsFree, chooseSlug } from './slug.js';
import { suggestTitle } from './suggest-title.js';

/** A file, the corpus it is to go into, and what the person says about it, unchecked. */
export interface ImportRequest {
  readonly path: string;
  readonly corpus: string;
  readonly slug?: string | undefined;
  readonly language?: string | undefined;
  readonly title?: string | undefined;
  readonly encoding?: string | undefined;
}

/** An article as it will be written, and as it will be loaded from what is written. */
export interface ImportPlan {
  readonly slug: string;
  /** The path within the corpus folder, with `/`. */
  readonly file: string;
  readonly content: string;
  readonly encoding: Encoding;
  readonly fields: Partial<FrontMatter> & Pick<FrontMatter, 'title' | 'language'>;
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly warnings: readonly Problem[];
}

/**
 * Works out what importing a file will write, and writes nothing. What the person says stands above what the file says,
 * and that above what the text tells.
 *
 * @throws ImportError when the file cannot become an article of this corpus.
 */
export function planImport(request: ImportRequest): ImportPlan {
  const { path, corpus } = request;
  const given = readLanguage(request.language);
  const wanted = readEncoding(request.encoding);
  const { bytes, kind } = readSource(path);
  const { text: content, encoding } = decodeSource(bytes, path, wanted);
  const slug = chooseSlug(path, request.slug);
  checkSlugIsFree(corpus, slug);
  const draft = readDraft(content, kind, path);
  const language = given ?? draft.fields.language;
  if (!language)
    throw importError(path, `does not tell its language: add --language with one of ${LANGUAGES.join(', ')}`);
  const fields = { ...draft.fields, ...settleTitle(draft, request.title), language };
  const article = renderArticle(fields, draft.text);
  if (Buffer.byteLength(article) > MAX_BYTES) {
    throw importError(path, 'is larger than 5 MB in UTF-8: split it into several articles');
  }
  const { yaml = '', body } = splitFrontMatter(article);
  return {
    slug,
    file: `${slug}/article.${language}.md`,
    content: article,
    encoding,
    fields,
    text: body,
    passages: splitPassages(body, language, slug),
    warnings: [...draft.warnings, ...checkFields(yaml, draft, path), ...checkScript(body, language, path)],
  };
}

function readLanguage(value: string | undefined): Language | undefined {
  if (value === undefined || isLanguage(value)) return value;
  throw importError('--language', `«${value}» is not known; known are ${LANGUAGES.join(', ')}`);
}

function readEncoding(value: string | undefined): Encoding | undefined {
  const encoding = value?.toLowerCase();
  if (encoding === undefined || isEncoding(encoding)) return encoding;
  throw importError('--encoding', `«${value}» is not known; known are ${ENCODINGS.join(', ')}`);
}

// Whoever imports a text under a name of their own is its editor.
function settleTitle(
  { fields, text }: Draft,
  given: string | undefined,
): Pick<FrontMatter, 'title' | 'title-by'> {
  if (given !== undefined) return { title: given, 'title-by': 'editor' };
  const { title, 'title-by': titleBy } = fields;
  return title === undefined ? suggestTitle(text) : { title, 'title-by': titleBy };
}

/** What the loader will say of the front matter, as far as it has not been said of the file's own. */
function checkFields(yaml: string, { warnings }: Draft, path: string): Problem[] {
  const problems = parseFrontMatter(yaml).problems.map(({ severity, field, message }) => ({
    severity,
    file: path,
    message: field === undefined ? message : `${field} ${message}`,
  }));
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new ImportError(errors);
  return warnings.length > 0 ? [] : problems;
}

function checkScript(text: string, language: Language, path: string): Problem[] {
  const likely = detectScript(text);
  if (likely.length === 0 || likely.includes(language)) return [];
  const message = `is to be «${language}», but the script of its text is that of ${likely.join(', ')}`;
  return [{ severity: 'warning', file: path, message }];
}
