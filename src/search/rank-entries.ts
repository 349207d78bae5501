import type { Token } from './analyzer.js';
import { type Cue, hasCue } from './cues.js';
import { readWord, type Word } from './lexicon.js';
import { createMatcher, type Matcher } from './match-entries.js';
import { createGramMatcher, type GramMatch } from './match-grams.js';
import { type Entry, inverseFrequency, type Pool } from './pool.js';
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

/** Saturation and length normalization of BM25; the latter is weak because sentences differ little in length. */
const K1 = 1.2;
const B = 0.1;
const LEAD_WORDS = 3;
const SHORT_WORDS = 4;

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
  const matcher = createMatcher(pool, query);
  const matchGrams = createGramMatcher(pool, query);
  const weight = query.terms.reduce((sum, term) => sum + term.weight, 0) || 1;
  return candidates
    .map((at): Ranked => {
      const entry = pool.entries[at];
      if (entry === undefined) throw new Error(`No entry ${at} in a pool of ${pool.entries.length}`);
      const features = readFeatures(pool, query, at, entry, matcher, matchGrams(at), 1 / weight);
      let score = 0;
      for (const name of FEATURES) score += WEIGHTS[name] * features[name];
      return { entry, score, features, likeness: matcher.matchEntry(at).best };
    })
    .sort((left, right) => right.score - left.score);
};

/** What a query finds in an entry, its paragraph and its title; `share` turns a term's weight into its part of all. */
const readFeatures = (
  pool: Pool,
  { terms, kind }: Query,
  at: number,
  entry: Entry,
  matcher: Matcher,
  grams: GramMatch,
  share: number,
): Features => {
  const match = matcher.matchEntry(at);
  const length = (pool.wordStarts[at + 1] ?? 0) - (pool.wordStarts[at] ?? 0);
  const lengthFactor = 1 - B + (B * length) / pool.meanLength;
  const titleTerms = pool.titleTermsOf(entry.title);
  const inParagraph = matcher.matchParagraph(at);
  const before = at > (pool.paragraphStarts[at] ?? at) ? matcher.matchEntry(at - 1).best : undefined;
  let [exact, soft, skeleton, paragraph, previous, title, lead] = [0, 0, 0, 0, 0, 0, 0];
  for (let term = 0; term < terms.length; term++) {
    const asked = terms[term];
    if (asked === undefined) continue;
    const { weight } = asked;
    const alike = match.alike[term] ?? 0;
    const count = match.counts[term] ?? 0;
    exact += (weight * (K1 + 1) * count) / (count + K1 * lengthFactor);
    soft += weight * alike;
    if (alike < 1) skeleton += weight * (match.skeleton[term] ?? 0) * (1 - alike);
    paragraph += weight * (inParagraph[term] ?? 0);
    previous += weight * Math.max(0, (before?.[term] ?? 0) - (match.best[term] ?? 0));
    if (alike > 0 && titleTerms.has(asked.token.term)) title += weight * alike;
    if (count > 0 && isInLead(pool, at, asked.word.term)) lead += 1;
  }
  const isCount = kind === 'how-many' || kind === 'how-long';
  const has = (cue: Cue): number => (hasCue(entry.text, cue, pool.language) ? 1 : 0);
  return {
    exact: exact * share,
    soft: soft * share,
    skeleton: skeleton * share,
    gramCosine: grams.cosine,
    gramCoverage: grams.coverage,
    paragraph: paragraph * share,
    previous: previous * share,
    title: title * share,
    lead: lead / Math.max(1, terms.length),
    short: length < SHORT_WORDS ? 1 : 0,
    number: isCount ? has('number') : 0,
    date: kind === 'when' ? has('date') : 0,
    whenNumber: kind === 'when' ? has('number') : 0,
    reason: kind === 'why' ? has('reason') : 0,
  };
};

const isInLead = ({ wordStarts, words, lexicon }: Pool, at: number, term: number): boolean => {
  const start = wordStarts[at] ?? 0;
  const end = Math.min(start + LEAD_WORDS, wordStarts[at + 1] ?? 0);
  for (let place = start; place < end; place++)
    if (lexicon.wordTerms[words[place] ?? 0] === term) return true;
  return false;
};
