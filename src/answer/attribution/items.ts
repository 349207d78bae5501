import type { Passage } from '../../corpus/article.js';
import type { Quotation } from './quotations.js';

/** A word, a punctuation mark, or a whole quotation of a passage. */
export interface Item {
  readonly kind: 'word' | 'mark' | 'quote';
  /** Offsets in the text of the passage. */
  readonly start: number;
  readonly end: number;
  /** As written, without the dot of an abbreviation. */
  readonly text: string;
  /** A word in normal form; a mark as written; empty for a quotation. */
  readonly word: string;
  /** How many words a quotation holds in this passage. */
  readonly length: number;
}

const PIECE =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u200C\u0640]*(?:['’.\-‑&][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*|&|[^\s\p{L}\p{N}\p{Cf}\p{M}]/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;
const NAME_WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u0640]*/gu;
const IS_WORD = /[\p{L}\p{N}&]/u;
const ABBREVIATION = /^(?:\p{L}|\p{Lu}\p{Ll}{0,4}|(?:\p{L}\.)+\p{L})$/u;
const SHORT_TITLES = new Set(
  'dr mr mrs ms prof gen sen rep gov lt col sgt capt rev hon st jr sr mme mlle ltd inc corp co'.split(' '),
);

/** Cuts a passage into words, marks and quotations, in order. */
export function readItems(
  passage: Passage,
  quotations: readonly Quotation[],
  normalize: (raw: string) => string,
): Item[] {
  const items: Item[] = [];
  let position = passage.start;
  for (const quotation of quotations) {
    if (quotation.end <= passage.start || quotation.start >= passage.end) continue;
    const start = Math.max(quotation.start, passage.start);
    const end = Math.min(quotation.end, passage.end);
    readPlain(items, passage, position, start, normalize);
    const text = passage.text.slice(start - passage.start, end - passage.start);
    const length = text.match(WORD)?.length ?? 0;
    items.push({
      kind: 'quote',
      start: start - passage.start,
      end: end - passage.start,
      text,
      word: '',
      length,
    });
    position = end;
  }
  readPlain(items, passage, position, passage.end, normalize);
  return items;
}

function readPlain(
  items: Item[],
  passage: Passage,
  from: number,
  to: number,
  normalize: (raw: string) => string,
): void {
  const offset = from - passage.start;
  for (const match of passage.text.slice(offset, Math.max(offset, to - passage.start)).matchAll(PIECE)) {
    const text = match[0];
    const start = offset + match.index;
    const previous = items.at(-1);
    if (text === '.' && previous?.end === start && isAbbreviation(previous)) continue;
    const kind = IS_WORD.test(text) ? 'word' : 'mark';
    items.push({
      kind,
      start,
      end: start + text.length,
      text,
      word: kind === 'word' ? normalize(text) : text,
      length: 0,
    });
  }
}

const isAbbreviation = ({ kind, text }: Item): boolean =>
  kind === 'word' &&
  ABBREVIATION.test(text) &&
  (text.length === 1 || text.includes('.') || SHORT_TITLES.has(text.toLowerCase()));

/** What the passage writes from one item to another, both included. */
export const sliceItems = (text: string, first: Item | undefined, last: Item | undefined): string =>
  first && last ? text.slice(first.start, last.end) : '';

/** The words of a name or title, as written. */
export const readWords = (text: string): string[] => text.match(NAME_WORD) ?? [];
