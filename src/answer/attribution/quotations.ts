import type { Article, Passage } from '../../corpus/article.js';

/** Text between quotation marks; offsets in the text of the article, marks included. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  /** False where no closing mark stands; it then ends with the passage that it began in. */
  readonly isClosed: boolean;
  /** Whether it goes on from the paragraph before, which left its mark open. */
  readonly isContinued: boolean;
}

const FAMILIES: readonly { readonly open: string; readonly close: string; readonly isTwoWay: boolean }[] = [
  { open: '“”„‟"＂', close: '”“"‟＂', isTwoWay: true },
  { open: '«»', close: '»«', isTwoWay: false },
  { open: '「『', close: '」』', isTwoWay: false },
  { open: '‘', close: '’', isTwoWay: false },
];
const IS_GAP = /^[\s([{—–،,:-]?$/u;
const IS_LETTER = /[\p{L}\p{N}]/u;

/**
 * The quotations of an article in order, a quotation within another left out. A mark that opens while one of its kind
 * is open says that the earlier one was never closed: it ends before the sentence that holds the new mark. One that
 * is open when its paragraph ends goes on when the next paragraph begins with a mark (the custom of several languages).
 */
export function findQuotations(article: Article): Quotation[] {
  const found: Quotation[] = [];
  let wasLeftOpen = false;
  for (const paragraph of groupParagraphs(article.passages)) {
    const mine = readParagraph(article.text, paragraph, wasLeftOpen);
    wasLeftOpen = mine.length > 0 && mine.at(-1)?.isClosed === false;
    found.push(...mine);
  }
  return found;
}

/** The passages of each paragraph, in order. */
function groupParagraphs(passages: readonly Passage[]): Passage[][] {
  const groups: Passage[][] = [];
  for (const passage of passages) {
    const group = groups.at(-1);
    if (group?.[0]?.paragraph === passage.paragraph) group.push(passage);
    else groups.push([passage]);
  }
  return groups;
}

function readParagraph(text: string, passages: readonly Passage[], wasLeftOpen: boolean): Quotation[] {
  const found: Quotation[] = [];
  const first = passages[0]?.start ?? 0;
  const last = passages.at(-1)?.end ?? 0;
  let open: {
    readonly start: number;
    readonly family: (typeof FAMILIES)[number];
    readonly mark: string;
  } | null = null;
  const close = (start: number, end: number, isClosed: boolean) =>
    found.push({ start, end, isClosed, isContinued: wasLeftOpen && start === first });
  const cutOpen = (start: number, limit: number) => {
    const passage = passages.find((one) => one.start <= start && start < one.end);
    close(start, Math.min(passage?.end ?? limit, limit), false);
  };
  for (let at = first; at < last; at += 1) {
    const mark = text[at] ?? '';
    const family = FAMILIES.find((one) => one.open.includes(mark) || one.close.includes(mark));
    if (!family || (open && open.family !== family)) continue;
    const looksOpen = isOpening(text, at, first);
    if (open === null) {
      if (family.open.includes(mark) && (looksOpen || !family.isTwoWay)) open = { start: at, family, mark };
    } else if (isClosing(text, at, open.mark, family, looksOpen)) {
      close(open.start, at + 1, true);
      open = null;
    } else if (family.open.includes(mark) && looksOpen) {
      cutOpen(open.start, at);
      open = { start: at, family, mark };
    }
  }
  if (open) cutOpen(open.start, last);
  return found;
}

const isOpening = (text: string, at: number, first: number): boolean =>
  (at === first || IS_GAP.test(text[at - 1] ?? '') || text[at - 1] === 'ـ') &&
  !/^\s?$/u.test(text[at + 1] ?? '');

function isClosing(
  text: string,
  at: number,
  opened: string,
  family: (typeof FAMILIES)[number],
  looksOpen: boolean,
): boolean {
  const mark = text[at] ?? '';
  if (!family.close.includes(mark)) return false;
  // ’ is an apostrophe before a letter.
  if (mark === '’') return !IS_LETTER.test(text[at + 1] ?? '');
  if (family.isTwoWay) return mark === '”' || !looksOpen;
  return mark !== opened;
}
