import { createComparer } from './compare-words.js';
import type { Pool } from './pool.js';
import type { Query } from './rank-entries.js';

/** How the words of one entry match the terms of a query; each list has a number for each term. */
export interface Match {
  /** The best likeness of a word, from 0 to 1. */
  readonly alike: readonly number[];
  /** 1 where a word has the term's skeleton. */
  readonly skeleton: readonly number[];
  /** How often the term itself occurs. */
  readonly counts: readonly number[];
  /** The better of both likenesses, from 0 to 1. */
  readonly best: readonly number[];
}

/** Matches entries of a pool with one query; what was compared once is remembered as long as it is. */
export interface Matcher {
  matchEntry(at: number): Match;
  /** The best match of each term in the whole paragraph of an entry. */
  matchParagraph(at: number): readonly number[];
}

/** What another form of the same root counts. */
const SKELETON_LIKENESS = 0.6;

/** A matcher of a query. */
export const createMatcher = (pool: Pool, query: Query): Matcher => {
  const compare = createComparer(pool, query);
  const matches = new Map<number, Match>();
  const paragraphs = new Map<number, readonly number[]>();
  const matchEntry = (at: number): Match => {
    const known = matches.get(at);
    if (known !== undefined) return known;
    const match = matchWords(pool, query, at, compare);
    matches.set(at, match);
    return match;
  };
  return {
    matchEntry,
    matchParagraph: (at) => {
      const start = pool.paragraphStarts[at] ?? at;
      const known = paragraphs.get(start);
      if (known !== undefined) return known;
      const best = new Array<number>(query.terms.length).fill(0);
      const end = pool.paragraphEnds[at] ?? at + 1;
      for (let entry = start; entry < end; entry++) {
        const match = matchEntry(entry);
        for (let term = 0; term < best.length; term++)
          if ((match.best[term] ?? 0) > (best[term] ?? 0)) best[term] = match.best[term] ?? 0;
      }
      paragraphs.set(start, best);
      return best;
    },
  };
};

const matchWords = (
  pool: Pool,
  { terms }: Query,
  at: number,
  compare: ReturnType<typeof createComparer>,
): Match => {
  const match = {
    alike: new Array<number>(terms.length).fill(0),
    skeleton: new Array<number>(terms.length).fill(0),
    counts: new Array<number>(terms.length).fill(0),
    best: new Array<number>(terms.length).fill(0),
  };
  const end = pool.wordStarts[at + 1] ?? 0;
  for (let place = pool.wordStarts[at] ?? 0; place < end; place++) {
    for (const { term, alike, isSameSkeleton, isSameTerm } of compare(pool.words[place] ?? 0)) {
      const better = isSameSkeleton ? Math.max(alike, SKELETON_LIKENESS) : alike;
      if (alike > (match.alike[term] ?? 0)) match.alike[term] = alike;
      if (better > (match.best[term] ?? 0)) match.best[term] = better;
      if (isSameSkeleton) match.skeleton[term] = 1;
      if (isSameTerm) match.counts[term] = (match.counts[term] ?? 0) + 1;
    }
  }
  return match;
};
