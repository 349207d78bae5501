import type { Token } from './analyzer.js';
import { hasCue } from './cues.js';
import { diceLikeness } from './grams.js';
import { readWord, type Word } from './lexicon.js';
import { type Entry, gramsOf, inverseFrequency, type Pool } from './pool.js';
import { type QuestionKind, questionKind } from './question-kind.js';
import { FEATURES, type FeatureName, WEIGHTS } from './weights.js';

/** The features of one passage for one query; shares of the query's weight run from 0 to 1. */
export type Features = Readonly<Record<FeatureName, number>>;

/** A passage with its rank value; scores of different queries must not be compared. */
export interface Ranked {
  readonly entry: Entry;
  readonly score: number;
  readonly features: Features;
  /** For each query term, how well the passage matches it, from 0 to 1. */
  readonly likeness: readonly number[];
}

/** The analyzed form of a question for one pool. */
export interface Query {
  readonly kind: QuestionKind;
  readonly tokens: readonly Token[];
  readonly terms: readonly QueryTerm[];
}

export interface QueryTerm {
  readonly token: Token;
  readonly word: Word;
  /** Its rarity in the pool: inverse document frequency. */
  readonly weight: number;
}

/** Words that share fewer than this part of their bigrams do not count as alike. */
const LIKENESS_FLOOR = 0.45;
const LIKENESS_ZERO = 0.3;
const SKELETON_LIKENESS = 0.6;
/** Saturation and length normalization of BM25; the latter is weak because sentences differ little in length. */
const K1 = 1.2;
const B = 0.1;

/** Reads a question for a pool; of a question of function words alone every word counts. */
export const readQuery = (pool: Pool, text: string): Query => {
  const tokens = pool.analyzer.analyze(text);
  const content = tokens.filter((token) => !token.isStop);
  const distinct = new Map<string, Token>();
  for (const token of content.length > 0 ? content : tokens) {
    if (!distinct.has(token.term)) distinct.set(token.term, token);
  }
  const terms = [...distinct.values()].map((token): QueryTerm => {
    const word = readWord(token, pool.language, pool.lexicon);
    const count = pool.termFrequencies[word.term] ?? 0;
    return { token, word, weight: inverseFrequency(pool, Math.max(1, count)) };
  });
  return { kind: questionKind(text, pool.language), tokens, terms };
};

/** Orders entries of a pool by how well they may answer a query, best first; ties stay in reading order. */
export const rankEntries = (pool: Pool, query: Query, candidates: readonly number[]): Ranked[] => {
  const comparer = createComparer(query);
  const totals = {
    weight: query.terms.reduce((sum, term) => sum + term.weight, 0) || 1,
    grams: readQueryGrams(pool, query),
  };
  return candidates
    .map((at) => rankOne(pool, query, at, comparer, totals))
    .sort((left, right) => right.score - left.score);
};

type Comparer = (word: Word) => readonly Likeness[];

interface Likeness {
  readonly alike: number;
  readonly isSameSkeleton: boolean;
}

/** Compares words with the terms of a query, each distinct word once. */
const createComparer = (query: Query): Comparer => {
  const known: Likeness[][] = [];
  return (word) => {
    const cached = known[word.id];
    if (cached !== undefined) return cached;
    const likeness = query.terms.map((term) => compareWords(term.word, word));
    known[word.id] = likeness;
    return likeness;
  };
};

const SAME: Likeness = { alike: 1, isSameSkeleton: true };

const compareWords = (asked: Word, word: Word): Likeness => {
  if (asked.term === word.term) return SAME;
  const dice = diceLikeness(asked.bigrams, word.bigrams);
  const alike = dice > LIKENESS_FLOOR ? (dice - LIKENESS_ZERO) / (1 - LIKENESS_ZERO) : 0;
  return { alike, isSameSkeleton: asked.skeleton === word.skeleton };
};

interface QueryGrams {
  readonly weights: ReadonlyMap<number, number>;
  readonly sum: number;
  readonly norm: number;
}

const readQueryGrams = (pool: Pool, query: Query): QueryGrams => {
  const weights = new Map<number, number>();
  let sum = 0;
  let squares = 0;
  for (const gram of gramsOf(query.terms.map((term) => term.word))) {
    const weight = inverseFrequency(pool, pool.gramFrequencies.get(gram) ?? 0.5);
    sum += weight;
    squares += weight * weight;
    if (pool.gramFrequencies.has(gram)) weights.set(gram, weight);
  }
  return { weights, sum: sum || 1, norm: Math.sqrt(squares) || 1 };
};

interface Match {
  readonly alike: number[];
  readonly skeleton: number[];
}

/** The best likeness of each query term among words. */
const matchWords = (query: Query, words: readonly Word[], compare: Comparer): Match => {
  const alike = query.terms.map(() => 0);
  const skeleton = query.terms.map(() => 0);
  for (const word of words) {
    compare(word).forEach((likeness, at) => {
      if (likeness.alike > (alike[at] ?? 0)) alike[at] = likeness.alike;
      if (likeness.isSameSkeleton) skeleton[at] = 1;
    });
  }
  return { alike, skeleton };
};

const bestOf = (match: Match | undefined, at: number): number =>
  match === undefined ? 0 : Math.max(match.alike[at] ?? 0, SKELETON_LIKENESS * (match.skeleton[at] ?? 0));

const rankOne = (
  pool: Pool,
  query: Query,
  at: number,
  compare: Comparer,
  totals: { readonly weight: number; readonly grams: QueryGrams },
): Ranked => {
  const entry = pool.entries[at];
  if (entry === undefined) throw new Error(`No entry ${at} in a pool of ${pool.entries.length}`);
  const match = matchWords(query, entry.words, compare);
  const titleTerms = pool.titleTerms.get(entry.title);
  const lengthFactor = 1 - B + (B * entry.words.length) / pool.meanLength;
  const lead = new Set(entry.words.slice(0, 3).map((word) => word.term));
  const neighbours = matchNeighbours(pool, query, at, entry, compare);
  const sums = { exact: 0, soft: 0, skeleton: 0, paragraph: 0, previous: 0, title: 0, lead: 0 };
  query.terms.forEach(({ weight, word, token }, term) => {
    const alike = match.alike[term] ?? 0;
    const best = bestOf(match, term);
    const count = entry.termCounts.get(word.term) ?? 0;
    sums.exact += (weight * (K1 + 1) * count) / (count + K1 * lengthFactor);
    sums.soft += weight * alike;
    if (alike < 1) sums.skeleton += weight * (match.skeleton[term] ?? 0) * (1 - alike);
    sums.paragraph += weight * Math.max(best, bestOf(neighbours.paragraph, term));
    sums.previous += weight * Math.max(0, bestOf(neighbours.previous, term) - best);
    if (titleTerms?.has(token.term) === true) sums.title += weight * alike;
    if (lead.has(word.term)) sums.lead += 1;
  });
  const grams = matchGrams(pool, entry, totals.grams);
  const share = 1 / totals.weight;
  const termShare = 1 / Math.max(1, query.terms.length);
  const features: Features = {
    exact: sums.exact * share,
    soft: sums.soft * share,
    skeleton: sums.skeleton * share,
    gramCosine: grams.cosine,
    gramCoverage: grams.coverage,
    paragraph: sums.paragraph * share,
    previous: sums.previous * share,
    title: sums.title * share,
    lead: sums.lead * termShare,
    short: entry.words.length < 4 ? 1 : 0,
    ...matchKind(pool, query.kind, entry),
  };
  let score = 0;
  for (const name of FEATURES) score += WEIGHTS[name] * features[name];
  const likeness = query.terms.map((_, term) => bestOf(match, term));
  return { entry, score, features, likeness };
};

const matchNeighbours = (pool: Pool, query: Query, at: number, entry: Entry, compare: Comparer) => {
  const inParagraph = pool.entries.slice(entry.paragraphStart, entry.paragraphEnd);
  const paragraph =
    inParagraph.length > 1
      ? matchWords(
          query,
          inParagraph.flatMap((other) => other.words),
          compare,
        )
      : undefined;
  const before = at > entry.paragraphStart ? pool.entries[at - 1] : undefined;
  const previous = before === undefined ? undefined : matchWords(query, before.words, compare);
  return { paragraph, previous };
};

const matchGrams = (pool: Pool, entry: Entry, asked: QueryGrams) => {
  let shared = 0;
  let product = 0;
  let squares = 0;
  for (const gram of gramsOf(entry.words)) {
    const weight = inverseFrequency(pool, pool.gramFrequencies.get(gram) ?? 0.5);
    squares += weight * weight;
    const common = asked.weights.get(gram);
    if (common === undefined) continue;
    shared += common;
    product += common * common;
  }
  return { cosine: product / asked.norm / (Math.sqrt(squares) || 1), coverage: shared / asked.sum };
};

const matchKind = (pool: Pool, kind: QuestionKind, entry: Entry) => {
  const has = (cue: 'number' | 'date' | 'reason'): number => (hasCue(entry.text, cue, pool.language) ? 1 : 0);
  const isCount = kind === 'how-many' || kind === 'how-long';
  return {
    number: isCount ? has('number') : 0,
    date: kind === 'when' ? has('date') : 0,
    whenNumber: kind === 'when' ? has('number') : 0,
    reason: kind === 'why' ? has('reason') : 0,
  };
};
