import type { Pool } from './pool.js';
import type { Query } from './rank-entries.js';

/** How a word of a pool compares with one term of a query that it has anything in common with. */
export interface Comparison {
  /** The place of the term in the query. */
  readonly term: number;
  /** Likeness of the words, from 0 to 1. */
  readonly alike: number;
  readonly isSameSkeleton: boolean;
  readonly isSameTerm: boolean;
}

/** Words that share fewer than this part of their bigrams do not count as alike. */
const LIKENESS_FLOOR = 0.45;
const LIKENESS_ZERO = 0.3;
const NOTHING: readonly Comparison[] = [];

/**
 * Compares words of a pool, given by number, with the terms of a query, each distinct word once. Likeness is Dice's
 * coefficient of the bigrams; those in common are counted for all terms in one pass over the word, which is most of
 * the work of an answer in a large pool.
 */
export const createComparer = (pool: Pool, query: Query): ((word: number) => readonly Comparison[]) => {
  const { bigramStarts, bigrams, wordTerms, wordSkeletons } = pool.lexicon;
  const { skeletonTerms, places } = readTerms(pool, query);
  const { slots, codes, starts, terms } = createBigramTable(query);
  const mask = slots.length - 1;
  const lengths = query.terms.map(({ word }) => word.bigrams.length);
  const shared = new Uint32Array(query.terms.length);
  const compare = (word: number): readonly Comparison[] => {
    const start = bigramStarts[word] ?? 0;
    const end = bigramStarts[word + 1] ?? 0;
    let hasShared = false;
    for (let at = start; at < end; at++) {
      const bigram = bigrams[at] ?? 0;
      let slot = bigram & mask;
      while (slots[slot] !== EMPTY && codes[slots[slot] ?? 0] !== bigram) slot = (slot + 1) & mask;
      const place = slots[slot] ?? EMPTY;
      if (place === EMPTY) continue;
      hasShared = true;
      const last = starts[place + 1] ?? 0;
      for (let from = starts[place] ?? 0; from < last; from++) {
        const term = terms[from] ?? 0;
        shared[term] = (shared[term] ?? 0) + 1;
      }
    }
    const sameSkeleton = skeletonTerms.get(wordSkeletons[word] ?? -1);
    if (!hasShared && sameSkeleton === undefined) return NOTHING;
    const same = places.get(wordTerms[word] ?? -1) ?? -1;
    const comparisons: Comparison[] = [];
    for (let term = 0; term < shared.length; term++) {
      const dice = (2 * (shared[term] ?? 0)) / ((lengths[term] ?? 0) + end - start);
      shared[term] = 0;
      const isSameTerm = term === same;
      const isSameSkeleton = isSameTerm || sameSkeleton?.includes(term) === true;
      const likeness = dice > LIKENESS_FLOOR ? (dice - LIKENESS_ZERO) / (1 - LIKENESS_ZERO) : 0;
      if (isSameSkeleton || likeness > 0)
        comparisons.push({ term, alike: isSameTerm ? 1 : likeness, isSameSkeleton, isSameTerm });
    }
    return comparisons.length === 0 ? NOTHING : comparisons;
  };
  const known = new Map<number, readonly Comparison[]>();
  return (word) => {
    const remembered = known.get(word);
    if (remembered !== undefined) return remembered;
    const comparisons = compare(word);
    known.set(word, comparisons);
    return comparisons;
  };
};

/** Which terms of the query have a skeleton or are a term of the pool, by number. */
const readTerms = ({ lexicon }: Pool, { terms }: Query) => {
  const skeletonTerms = new Map<number, number[]>();
  const places = new Map<number, number>();
  for (const [term, { word }] of terms.entries()) {
    const skeleton = lexicon.skeletons.get(word.skeleton);
    if (skeleton !== undefined) enter(skeletonTerms, skeleton, term);
    if (word.term >= 0) places.set(word.term, term);
  }
  return { skeletonTerms, places };
};

const EMPTY = -1;

/**
 * Which terms of the query have a bigram, by its code: a hash table with open addressing. `slots` has the place of a
 * bigram in `codes`, and its terms are `terms` from starts[place] to before starts[place + 1].
 */
const createBigramTable = (query: Query) => {
  const byCode = new Map<number, number[]>();
  for (const [term, { word }] of query.terms.entries())
    for (const bigram of word.bigrams) enter(byCode, bigram, term);
  const codes = Uint32Array.from(byCode.keys());
  const terms = Uint32Array.from([...byCode.values()].flat());
  const starts = new Uint32Array(codes.length + 1);
  // Mostly empty, so that most bigrams are missed at the first look.
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(8 * (codes.length + 1)))).fill(EMPTY);
  for (const [place, [code, list]] of [...byCode].entries()) {
    starts[place + 1] = (starts[place] ?? 0) + list.length;
    let slot = code & (slots.length - 1);
    while (slots[slot] !== EMPTY) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = place;
  }
  return { slots, codes, starts, terms };
};

const enter = (lists: Map<number, number[]>, key: number, term: number): void => {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [term]);
  else list.push(term);
};
