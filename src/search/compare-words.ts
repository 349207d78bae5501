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
const NONE: readonly number[] = [];

/**
 * Compares words of a pool, given by number, with the terms of a query, each distinct word once. Likeness is Dice's
 * coefficient of the bigrams; those in common are counted for all terms in one pass over the word.
 */
export const createComparer = (pool: Pool, query: Query): ((word: number) => readonly Comparison[]) => {
  const { lexicon } = pool;
  const { skeletonTerms, places } = readTerms(pool, query);
  const termsWith = createBigramTable(query);
  const shared = new Uint32Array(query.terms.length);
  /** The terms that have a bigram or the skeleton in common with the word at hand. */
  const touched = new Uint32Array(query.terms.length);
  const lastWord = new Int32Array(query.terms.length).fill(-1);
  let touchedCount = 0;
  const note = (terms: readonly number[], word: number, count: number): void => {
    for (let at = 0; at < terms.length; at++) {
      const term = terms[at] ?? 0;
      if (lastWord[term] !== word) {
        lastWord[term] = word;
        shared[term] = 0;
        touched[touchedCount++] = term;
      }
      shared[term] = (shared[term] ?? 0) + count;
    }
  };
  const compare = (word: number): readonly Comparison[] => {
    touchedCount = 0;
    const start = lexicon.bigramStarts[word] ?? 0;
    const end = lexicon.bigramStarts[word + 1] ?? 0;
    for (let at = start; at < end; at++) note(termsWith(lexicon.bigrams[at] ?? 0), word, 1);
    const sameSkeleton = skeletonTerms.get(lexicon.wordSkeletons[word] ?? -1);
    if (sameSkeleton !== undefined) note(sameSkeleton, word, 0);
    const same = places.get(lexicon.wordTerms[word] ?? -1) ?? -1;
    if (touchedCount === 0) return NOTHING;
    const comparisons: Comparison[] = [];
    for (let at = 0; at < touchedCount; at++) {
      const term = touched[at] ?? 0;
      const length = query.terms[term]?.word.bigrams.length ?? 0;
      const dice = (2 * (shared[term] ?? 0)) / (length + end - start);
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

/**
 * Which terms of the query have a bigram, by its code. It is asked thousands of times for a query and mostly has none,
 * so it is a hash table with open addressing, a few times as fast as a Map.
 */
const createBigramTable = ({ terms }: Query): ((bigram: number) => readonly number[]) => {
  const byCode = new Map<number, number[]>();
  for (const [term, { word }] of terms.entries())
    for (const bigram of word.bigrams) enter(byCode, bigram, term);
  const codes = Uint32Array.from(byCode.keys());
  const lists = [...byCode.values()];
  const mask = 2 ** Math.ceil(Math.log2(8 * (codes.length + 1))) - 1;
  const slots = new Int32Array(mask + 1).fill(-1);
  for (const [at, code] of codes.entries()) {
    let slot = code & mask;
    while (slots[slot] !== -1) slot = (slot + 1) & mask;
    slots[slot] = at;
  }
  return (bigram) => {
    let slot = bigram & mask;
    for (;;) {
      const at = slots[slot] ?? -1;
      if (at === -1) return NONE;
      if (codes[at] === bigram) return lists[at] ?? NONE;
      slot = (slot + 1) & mask;
    }
  };
};

const enter = (lists: Map<number, number[]>, key: number, term: number): void => {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [term]);
  else list.push(term);
};
