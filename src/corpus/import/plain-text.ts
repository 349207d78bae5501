import { type HtmlElement, isElement, isText } from './html-node.js';
import { createParagraphs, type Paragraphs } from './paragraphs.js';

const tags = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const NEVER_TEXT = tags(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG CANVAS AUDIO VIDEO TITLE SELECT TEXTAREA BUTTON INPUT',
);
// As in a browser, what is not known stands within a line.
const BLOCK = tags(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER ' +
    'FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN NAV P SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR',
);
const HEADING = /^H([1-6])$/;
// A table with more than this in a cell, or with one of these, is there for the looks.
const CELL_CHARACTERS = 300;
const LAYOUT = 'table, ul, ol, h1, h2, h3, h4, h5, h6, blockquote, pre';

/**
 * The text of an element as Markdown paragraphs: headings with `#`, items of lists and rows of tables on lines of their
 * own. No markup is left of scripts, links and pictures. Empty when there is nothing to read.
 */
export function renderPlainText(root: HtmlElement): string {
  const paragraphs = createParagraphs();
  readChildren(root, paragraphs);
  paragraphs.close();
  return paragraphs.render();
}

function readChildren(element: HtmlElement, paragraphs: Paragraphs): void {
  for (const node of element.childNodes) {
    if (isText(node)) paragraphs.write(node.nodeValue ?? '');
    else if (isElement(node)) readElement(node, node.tagName.toUpperCase(), paragraphs);
  }
}

function readElement(element: HtmlElement, tag: string, paragraphs: Paragraphs): void {
  if (NEVER_TEXT.has(tag)) return;
  if (tag === 'BR') paragraphs.breakLine();
  else if (tag === 'Q') readQuote(element, paragraphs);
  else if (tag === 'PRE') readPreformatted(element, paragraphs);
  else if (tag === 'UL' || tag === 'OL') readList(element, tag === 'OL', paragraphs);
  else if (tag === 'TABLE' && isData(element)) readRows(element, paragraphs);
  else if (BLOCK.has(tag)) readBlock(element, headingMark(tag), paragraphs);
  else readChildren(element, paragraphs);
}

// A paragraph within an item keeps the mark that waits for the item's first text.
function readBlock(element: HtmlElement, mark: string | undefined, paragraphs: Paragraphs): void {
  paragraphs.close(mark);
  readChildren(element, paragraphs);
  paragraphs.close(mark === undefined ? undefined : '');
}

const headingMark = (tag: string): string | undefined => {
  const level = HEADING.exec(tag)?.[1];
  return level === undefined ? undefined : `${'#'.repeat(Number(level))} `;
};

// A browser writes these marks; without them nobody knows who speaks.
function readQuote(element: HtmlElement, paragraphs: Paragraphs): void {
  paragraphs.write('“');
  readChildren(element, paragraphs);
  paragraphs.write('”');
}

function readPreformatted(element: HtmlElement, paragraphs: Paragraphs): void {
  paragraphs.close();
  paragraphs.add((element.textContent ?? '').replace(/^\n+|\s+$/g, ''));
}

function readList(list: HtmlElement, isOrdered: boolean, paragraphs: Paragraphs): void {
  paragraphs.close();
  const start = Number(list.getAttribute('start') ?? 1);
  let number = Number.isSafeInteger(start) ? start : 1;
  for (const node of list.childNodes) {
    if (!isElement(node) || NEVER_TEXT.has(node.tagName.toUpperCase())) continue;
    readBlock(node, isOrdered ? `${number}. ` : '- ', paragraphs);
    number += 1;
  }
}

function isData(table: HtmlElement): boolean {
  const cells = [...table.querySelectorAll('td, th')];
  const isShort = cells.every(({ textContent }) => (textContent?.length ?? 0) <= CELL_CHARACTERS);
  return isShort && cells.length > 1 && table.querySelector(LAYOUT) === null;
}

function readRows(table: HtmlElement, paragraphs: Paragraphs): void {
  paragraphs.close();
  for (const caption of table.querySelectorAll('caption')) readBlock(caption, undefined, paragraphs);
  for (const row of table.querySelectorAll('tr')) {
    const cells = [...row.querySelectorAll('td, th')].map(readCell).filter((text) => text !== '');
    paragraphs.close('- ');
    paragraphs.write(cells.join(' | '));
    paragraphs.close('');
  }
}

const readCell = (cell: HtmlElement): string => renderPlainText(cell).replace(/\n+/g, ' ');
