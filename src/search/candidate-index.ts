import MiniSearch from 'minisearch';
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

interface Document {
  readonly id: number;
  readonly terms: string;
}

/** Indexes the terms of a pool with MiniSearch (BM25+); the pool's analyzer has read them, so it only parts them. */
export const createCandidateIndex = (pool: Pool): CandidateIndex => {
  const all = pool.entries.map((_, at) => at);
  const index = new MiniSearch<Document>({
    fields: ['terms'],
    tokenize: (terms) => terms.split(' '),
    processTerm: (term) => term,
  });
  index.addAll(
    pool.entries.map((entry, id) => ({ id, terms: entry.words.map((word) => word.term).join(' ') })),
  );
  return {
    find: (query) => {
      if (all.length <= SCORED_WHOLE) return all;
      const terms = query.terms.map((term) => term.word.term).filter((term) => term >= 0);
      return index
        .search(terms.join(' '))
        .slice(0, CANDIDATES)
        .map((found) => Number(found.id));
    },
  };
};
