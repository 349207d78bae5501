import { MESSAGE_UNITS } from './limits.js';

/** A place in a listing: an entry, and which of its parts. */
export interface Cursor {
  readonly index: number;
  readonly part: number;
}

/** Something to read page by page. Entries are written only when their page is. */
export interface Listing {
  /** Stands above every page; at most 350 UTF-16 units. */
  readonly head: string;
  readonly length: number;
  /** An entry in parts of at most PART_UNITS, at least one. */
  partsOf(index: number): readonly string[];
  /** Stands below a page of entries from the first to the last; at most 500 UTF-16 units for a single one. */
  footOf(first: number, last: number): string;
}

export interface Page {
  readonly content: string;
  readonly previous: Cursor | null;
  readonly next: Cursor | null;
}

export const START: Cursor = { index: 0, part: 0 };

/** The page that begins at a cursor, with as much as fits; null where the listing has no such place. */
export const fillPage = (listing: Listing, from: Cursor, mostEntries: number): Page | null => {
  if (!isInside(listing, from)) return null;
  const last = extend(listing, from, mostEntries, stepForward);
  const before = stepBack(listing, from);
  return {
    content: compose(listing, from, last),
    previous: before === null ? null : extend(listing, before, mostEntries, stepBack),
    next: stepForward(listing, last),
  };
};

/** As it stands in a custom id: «4», or «4.1» for the second part. */
export const formatCursor = ({ index, part }: Cursor): string =>
  part === 0 ? `${index}` : `${index}.${part}`;

/** Reads a cursor; null where the text is none. */
export const parseCursor = (text: string | undefined): Cursor | null => {
  const [, index, part = '0'] = /^(\d{1,9})(?:\.(\d{1,9}))?$/.exec(text ?? '') ?? [];
  return index === undefined ? null : { index: Number(index), part: Number(part) };
};

type Step = (listing: Listing, cursor: Cursor) => Cursor | null;

const stepForward: Step = (listing, { index, part }) => {
  if (part + 1 < listing.partsOf(index).length) return { index, part: part + 1 };
  return index + 1 < listing.length ? { index: index + 1, part: 0 } : null;
};

const stepBack: Step = (listing, { index, part }) => {
  if (part > 0) return { index, part: part - 1 };
  return index > 0 ? { index: index - 1, part: listing.partsOf(index - 1).length - 1 } : null;
};

/** The farthest place in one direction that still fits on a page with the first. */
const extend = (listing: Listing, first: Cursor, mostEntries: number, step: Step): Cursor => {
  for (let end = first; ; ) {
    const next = step(listing, end);
    if (next === null || Math.abs(next.index - first.index) >= mostEntries) return end;
    const [from, to] = step === stepForward ? [first, next] : [next, first];
    if (compose(listing, from, to).length > MESSAGE_UNITS) return end;
    end = next;
  }
};

const compose = (listing: Listing, from: Cursor, to: Cursor): string => {
  const parts: string[] = [];
  for (let index = from.index; index <= to.index; index++) {
    const all = listing.partsOf(index);
    const first = index === from.index ? from.part : 0;
    parts.push(...all.slice(first, index === to.index ? to.part + 1 : all.length));
  }
  return [listing.head, ...parts, listing.footOf(from.index, to.index)]
    .filter((block) => block !== '')
    .join('\n\n');
};

const isInside = (listing: Listing, { index, part }: Cursor): boolean =>
  index < listing.length && part < listing.partsOf(index).length;
