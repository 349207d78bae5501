import { Readability } from '@mozilla/readability';
import { type HtmlDocument, type HtmlElement, measureDepth } from './html-node.js';
import { importError } from './import-error.js';
import { parsePage } from './parse-page.js';
import { renderPlainText } from './plain-text.js';

/** The main text of a page and what the page itself says about it; what it does not say is left out. */
export interface Page {
  readonly text: string;
  readonly title?: string;
  readonly author?: string;
  readonly date?: string;
  readonly source?: string;
  readonly url?: string;
  /** As stated, such as `ar` or `pt-BR`. */
  readonly language?: string;
}

// A long encyclopedia article has 20,000; unclosed ones cost the parser the square of their number, here 2 s.
const MAX_TAGS = 50_000;
// Browsers stop at 512. The extraction calls itself for each level.
const MAX_DEPTH = 500;
const MAX_LINK_SHARE = 0.8;
// A word joiner: nobody's name.
const NOBODY = '\u2060';

/**
 * Takes the main text out of a page, with the extraction of Firefox's reader view.
 *
 * @throws ImportError when the page has none, or is made to keep the extraction busy; `path` is named in it.
 */
export function readPage(source: string, path: string): Page {
  if (countTags(source) > MAX_TAGS)
    throw importError(path, `has more than ${MAX_TAGS} tags: save its text only`);
  const document = parsePage(source);
  if (measureDepth(document.body) > MAX_DEPTH) {
    throw importError(path, `has elements more than ${MAX_DEPTH} deep in each other: save its text only`);
  }
  const url = readAddress(document);
  removeUnwritten(document);
  nameNobody(document);
  const article = extract(document, path);
  const text = article?.content ? renderPlainText(article.content) : '';
  if (!article?.content || text === '' || measureLinkShare(article.content) > MAX_LINK_SHARE) {
    throw importError(path, 'has no main text: save the article by itself, as text or as a page');
  }
  return {
    text,
    ...toField('title', article.title),
    ...toField('author', article.byline),
    ...toField('date', article.publishedTime),
    ...toField('source', article.siteName),
    ...toField('language', article.lang),
    ...toField('url', url),
  };
}

function countTags(source: string): number {
  let count = 0;
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1)) count += 1;
  return count;
}

function extract(document: HtmlDocument, path: string) {
  try {
    return new Readability(document, { serializer: (content: HtmlElement) => content }).parse();
  } catch (error) {
    throw importError(path, 'cannot be read as a page: save its text only', error);
  }
}

function readAddress({ head }: HtmlDocument): string | undefined {
  const stated = [
    head.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    head.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ];
  return (
    stated.find((address) => address && /^https?:\/\//i.test(address) && URL.canParse(address)) ?? undefined
  );
}

// What a browser never shows as text, and what holds a second text for browsers that show no first one.
function removeUnwritten({ body }: HtmlDocument): void {
  for (const element of [...body.querySelectorAll('template, [hidden], iframe, object, svg')])
    element.remove();
}

// Where no metadata names an author, the extraction takes a short line whose class looks like one out of the text. That
// line may be a dateline: it stays in the text, and only metadata name an author.
function nameNobody(document: HtmlDocument): void {
  for (const meta of [...document.head.querySelectorAll('meta[property="article:author"]')]) {
    if (URL.canParse(meta.getAttribute('content') ?? '')) meta.remove();
  }
  const meta = document.createElement('meta');
  meta.setAttribute('property', 'article:author');
  meta.setAttribute('content', NOBODY);
  document.head.prepend(meta);
}

function measureLinkShare(content: HtmlElement): number {
  const count = (element: HtmlElement) => element.textContent?.replace(/\s+/g, '').length ?? 0;
  const links = [...content.querySelectorAll('a')].reduce((sum, link) => sum + count(link), 0);
  return links / count(content);
}

function toField(name: keyof Page, value: string | null | undefined): Partial<Page> {
  const line = value?.replace(/[\s\p{Cc}]+/gu, ' ').trim() ?? '';
  return line === '' || line === NOBODY ? {} : { [name]: line };
}
