import { gramsOf, inverseFrequency, type Pool } from './pool.js';
import type { Query } from './rank-entries.js';

/** How the character trigrams of an entry and of a query agree, weighted by rarity; both from 0 to 1. */
export interface GramMatch {
  readonly cosine: number;
  /** The share of the query's trigrams that the entry has. */
  readonly coverage: number;
}

/** Matches the trigrams of entries with those of a query. */
export const createGramMatcher = (pool: Pool, query: Query): ((at: number) => GramMatch) => {
  const asked = readQueryGrams(pool, query);
  const sharedOf = createSharedGrams(pool, asked.places);
  const lastSeen = new Int32Array(asked.weights.length).fill(-1);
  return (at) => {
    let shared = 0;
    let product = 0;
    const end = pool.wordStarts[at + 1] ?? 0;
    for (let place = pool.wordStarts[at] ?? 0; place < end; place++) {
      for (const gram of sharedOf(pool.words[place] ?? 0)) {
        if (lastSeen[gram] === at) continue;
        lastSeen[gram] = at;
        const weight = asked.weights[gram] ?? 0;
        shared += weight;
        product += weight * weight;
      }
    }
    return { cosine: product / asked.norm / (pool.gramNorms[at] || 1), coverage: shared / asked.sum };
  };
};

/** The trigrams of a query that the pool has, each at a place of its own from 0. */
const readQueryGrams = (pool: Pool, query: Query) => {
  const places = new Map<number, number>();
  const weights: number[] = [];
  let sum = 0;
  let squares = 0;
  for (const code of gramsOf(query.terms.map((term) => term.word))) {
    const gram = pool.lexicon.grams.get(code);
    const weight = inverseFrequency(pool, gram === undefined ? 0.5 : (pool.gramFrequencies[gram] ?? 0));
    sum += weight;
    squares += weight * weight;
    if (gram !== undefined) places.set(gram, weights.push(weight) - 1);
  }
  return { places, weights, sum: sum || 1, norm: Math.sqrt(squares) || 1 };
};

const NONE: readonly number[] = [];

/** The places of the query's trigrams that a word has, worked out once for each word. */
const createSharedGrams = ({ lexicon }: Pool, places: ReadonlyMap<number, number>) => {
  const known = new Map<number, readonly number[]>();
  const find = (word: number): readonly number[] => {
    const shared: number[] = [];
    const end = lexicon.trigramStarts[word + 1] ?? 0;
    for (let at = lexicon.trigramStarts[word] ?? 0; at < end; at++) {
      const place = places.get(lexicon.trigrams[at] ?? -1);
      if (place !== undefined) shared.push(place);
    }
    return shared.length === 0 ? NONE : shared;
  };
  return (word: number): readonly number[] => {
    const remembered = known.get(word);
    if (remembered !== undefined) return remembered;
    const shared = find(word);
    known.set(word, shared);
    return shared;
  };
};
