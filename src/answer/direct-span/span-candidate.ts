import type { SpanWord } from './span-words.js';

/** A part of a passage that may answer, with what its surface tells. */
export interface SpanCandidate {
  /** Offsets in UTF-16 units of the passage. */
  readonly start: number;
  readonly end: number;
  /** The places of its first and last word. */
  readonly first: number;
  readonly last: number;
  /** Named properties from 0 to 1; those left out are 0. */
  readonly traits: Readonly<Record<string, number>>;
}

/** The candidate that reaches from one word to another, as they are written. */
export const spanOf = (
  words: readonly SpanWord[],
  first: number,
  last: number,
  traits: Readonly<Record<string, number>> = {},
): SpanCandidate => ({
  start: words[first]?.start ?? 0,
  end: words[last]?.end ?? 0,
  first,
  last,
  traits,
});

/** The candidate between two offsets, which need not be the edges of words. */
export const spanBetween = (
  words: readonly SpanWord[],
  start: number,
  end: number,
  traits: Readonly<Record<string, number>> = {},
): SpanCandidate => {
  let first = words.findIndex((word) => word.end > start);
  if (first < 0) first = 0;
  let last = first;
  while ((words[last + 1]?.start ?? end) < end) last++;
  return { start, end, first, last, traits };
};
