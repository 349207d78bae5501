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
/** A power of two: a sieve that lets few of the bigrams pass which no term of the query has. */
const SIEVE_SIZE = 4_096;

/**
 * Compares words of a pool, given by number, with the terms of a query, each distinct word once. Likeness is Dice's
 * coefficient of the bigrams; those in common are counted for all terms in one pass over the word.
 */
export const createComparer = (pool: Pool, query: Query): ((word: number) => readonly Comparison[]) => {
  const { lexicon } = pool;
  const { sieve, bigramTerms, skeletonTerms, places } = readTerms(pool, query);
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
    for (let at = start; at < end; at++) {
      const bigram = lexicon.bigrams[at] ?? 0;
      if (sieve[bigram & (SIEVE_SIZE - 1)] === 1) note(bigramTerms.get(bigram) ?? NONE, word, 1);
    }
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

/** Which terms of the query have a bigram (by code) or a skeleton, or are a term of the pool (by number). */
const readTerms = ({ lexicon }: Pool, { terms }: Query) => {
  const sieve = new Uint8Array(SIEVE_SIZE);
  const bigramTerms = new Map<number, number[]>();
  const skeletonTerms = new Map<number, number[]>();
  const places = new Map<number, number>();
  for (const [term, { word }] of terms.entries()) {
    for (const bigram of word.bigrams) {
      sieve[bigram & (SIEVE_SIZE - 1)] = 1;
      enter(bigramTerms, bigram, term);
    }
    const skeleton = lexicon.skeletons.get(word.skeleton);
    if (skeleton !== undefined) enter(skeletonTerms, skeleton, term);
    if (word.term >= 0) places.set(word.term, term);
  }
  return { sieve, bigramTerms, skeletonTerms, places };
};

const enter = (lists: Map<number, number[]>, key: number, term: number): void => {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [term]);
  else list.push(term);
};
