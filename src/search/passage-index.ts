import MiniSearch from 'minisearch';
import type { Pool } from './pool.js';
import type { Query } from './rank-entries.js';
import { finishSteps, type Steps } from './steps.js';

/** Finds the entries of a pool that are worth scoring one by one. */
export interface PassageIndex {
  /** Indexes of entries, the likeliest first. */
  find(query: Query): readonly number[];
}

/** Pools of up to this many entries are scored whole: it costs less than finding candidates, and misses none. */
export const SCORED_WHOLE = 400;
const CANDIDATES = 50;
const STEP_ENTRIES = 250;

interface Document {
  readonly id: number;
  /** The numbers of its terms: the pool's analyzer has read the words, the index only parts them. */
  readonly terms: string;
}

/** Indexes a pool at once. */
export const createPassageIndex = (pool: Pool): PassageIndex => finishSteps(indexPassages(pool));

/** Indexes the terms of a pool with MiniSearch (BM25+: Lv, Zhai 2011) in steps; a small pool needs no index. */
export function* indexPassages(pool: Pool): Steps<PassageIndex> {
  const total = pool.entries.length;
  if (total <= SCORED_WHOLE) {
    const all = pool.entries.map((_, at) => at);
    return { find: () => all };
  }
  const index = new MiniSearch<Document>({
    fields: ['terms'],
    tokenize: (terms) => terms.split(' '),
    processTerm: (term) => term,
  });
  for (let start = 0; start < total; start += STEP_ENTRIES) {
    const end = Math.min(total, start + STEP_ENTRIES);
    index.addAll(Array.from({ length: end - start }, (_, at) => toDocument(pool, start + at)));
    yield end;
  }
  return {
    find: ({ terms }) => {
      const known = terms.map(({ word }) => word.term).filter((term) => term >= 0);
      const found = known.length === 0 ? [] : index.search(known.map(nameOf).join(' '));
      return found.slice(0, CANDIDATES).map(({ id }) => Number(id));
    },
  };
}

const toDocument = ({ wordStarts, words, lexicon }: Pool, id: number): Document => {
  const terms: string[] = [];
  const end = wordStarts[id + 1] ?? 0;
  for (let at = wordStarts[id] ?? 0; at < end; at++)
    terms.push(nameOf(lexicon.wordTerms[words[at] ?? 0] ?? 0));
  return { id, terms: terms.join(' ') };
};

// MiniSearch keeps the terms of a match as keys of an object, which are slow where they look like places in an array.
const nameOf = (term: number): string => `t${term}`;
