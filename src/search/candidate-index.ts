import type { Pool } from './pool.js';
import type { Query } from './rank-entries.js';

/** Finds the entries of a pool that are worth scoring one by one. */
export interface CandidateIndex {
  /** Indexes of entries, the likeliest first. */
  find(query: Query): readonly number[];
}

/** Pools of up to this many entries are scored whole: it costs less than finding candidates, and misses none. */
export const SCORED_WHOLE = 400;
const CANDIDATES = 50;

/** BM25+ (Lv, Zhai 2011) with the parameters that MiniSearch has, whose order of candidates this keeps. */
const K = 1.2;
const B = 0.7;
const DELTA = 0.5;

/** Finds candidates over the postings of a pool. */
export const createCandidateIndex = (pool: Pool): CandidateIndex => {
  const total = pool.entries.length;
  if (total <= SCORED_WHOLE) {
    const all = pool.entries.map((_, at) => at);
    return { find: () => all };
  }
  const meanLength = pool.postingEntries.length / total;
  const scores = new Float64Array(total);
  const matchedTerms = new Uint16Array(total);
  /** Adds what a term gives to the entries that have it, and notes the entries that it is the first to reach. */
  const addTerm = (term: number, reached: number[]): void => {
    const start = pool.postingStarts[term] ?? 0;
    const end = pool.postingStarts[term + 1] ?? 0;
    const rarity = Math.log(1 + (total - (end - start) + 0.5) / (end - start + 0.5));
    for (let at = start; at < end; at++) {
      const entry = pool.postingEntries[at] ?? 0;
      const count = pool.postingCounts[at] ?? 0;
      const lengthFactor = 1 - B + (B * (pool.distinctTerms[entry] ?? 0)) / meanLength;
      if (matchedTerms[entry] === 0) reached.push(entry);
      scores[entry] =
        (scores[entry] ?? 0) + rarity * (DELTA + (count * (K + 1)) / (count + K * lengthFactor));
      matchedTerms[entry] = (matchedTerms[entry] ?? 0) + 1;
    }
  };
  return {
    find: (query) => {
      const reached: number[] = [];
      for (const { word } of query.terms) if (word.term >= 0) addTerm(word.term, reached);
      // An entry counts the more, the more terms of the query it has.
      for (const entry of reached) scores[entry] = (scores[entry] ?? 0) * (matchedTerms[entry] ?? 0);
      const best = selectBest(reached, scores);
      for (const entry of reached) {
        scores[entry] = 0;
        matchedTerms[entry] = 0;
      }
      return best;
    },
  };
};

/** The candidates with the highest scores, best first; of equal ones those that were reached first. */
const selectBest = (reached: readonly number[], scores: Float64Array): number[] => {
  const best: number[] = [];
  for (const entry of reached) {
    const score = scores[entry] ?? 0;
    if (best.length === CANDIDATES && score <= (scores[best.at(-1) ?? 0] ?? 0)) continue;
    if (best.length === CANDIDATES) best.pop();
    let place = best.length;
    while (place > 0 && (scores[best[place - 1] ?? 0] ?? 0) < score) place--;
    best.splice(place, 0, entry);
  }
  return best;
};
