import type { Language, Passage } from '../corpus/article.js';
import { type Analyzer, analyzerFor } from './analyzer.js';
import { createLexicon, type Lexicon, type Word } from './lexicon.js';

/** A text of a passage to search in: the passage itself or its translation, all of one language in a pool. */
export interface SearchText {
  readonly passage: Passage;
  readonly text: string;
  /** The title of the article in this language, or an empty string. */
  readonly title: string;
}

/** A text of a pool with its words. */
export interface Entry extends SearchText {
  /** Its content words in order. */
  readonly words: readonly Word[];
  /** How often each term occurs. */
  readonly termCounts: ReadonlyMap<number, number>;
  /** The entries of its paragraph: from this index … */
  readonly paragraphStart: number;
  /** … up to this one, not included. */
  readonly paragraphEnd: number;
}

/** Texts of one language with the statistics that ranking needs. */
export interface Pool {
  readonly language: Language;
  readonly analyzer: Analyzer;
  readonly lexicon: Lexicon;
  readonly entries: readonly Entry[];
  /** In how many entries each term occurs. */
  readonly termFrequencies: readonly number[];
  /** In how many entries each character trigram occurs. */
  readonly gramFrequencies: ReadonlyMap<number, number>;
  /** The mean number of content words of an entry. */
  readonly meanLength: number;
  /** The terms of each title, by title. */
  readonly titleTerms: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A pool of texts that stand in reading order, those of one article together. */
export const buildPool = (language: Language, texts: readonly SearchText[]): Pool => {
  const analyzer = analyzerFor(language);
  const lexicon = createLexicon(language);
  const termFrequencies: number[] = [];
  const gramFrequencies = new Map<number, number>();
  let lengths = 0;
  const bounds = paragraphBounds(texts);
  const entries = texts.map((text, at): Entry => {
    const words = analyzer
      .analyze(text.text)
      .filter((token) => !token.isStop)
      .map((token) => lexicon.enter(token));
    lengths += words.length;
    const termCounts = countTerms(words);
    for (const term of termCounts.keys()) termFrequencies[term] = (termFrequencies[term] ?? 0) + 1;
    for (const gram of gramsOf(words)) gramFrequencies.set(gram, (gramFrequencies.get(gram) ?? 0) + 1);
    const [paragraphStart, paragraphEnd] = bounds[at] ?? [at, at + 1];
    return { ...text, words, termCounts, paragraphStart, paragraphEnd };
  });
  const titles = new Set(texts.map((text) => text.title));
  return {
    language,
    analyzer,
    lexicon,
    entries,
    termFrequencies,
    gramFrequencies,
    meanLength: lengths / Math.max(1, entries.length),
    titleTerms: new Map([...titles].map((title) => [title, titleTermsOf(title, analyzer)])),
  };
};

/** Inverse document frequency in a pool (Robertson, Spärck Jones 1976, never negative), for a thing in `count` entries. */
export const inverseFrequency = (pool: Pool, count: number): number =>
  Math.log(1 + (pool.entries.length - count + 0.5) / (count + 0.5));

/** The distinct character trigrams of words. */
export const gramsOf = (words: readonly Word[]): Set<number> => {
  const grams = new Set<number>();
  for (const word of words) for (const gram of word.trigrams) grams.add(gram);
  return grams;
};

const countTerms = (words: readonly Word[]): Map<number, number> => {
  const counts = new Map<number, number>();
  for (const { term } of words) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
};

const titleTermsOf = (title: string, analyzer: Analyzer): Set<string> =>
  new Set(
    analyzer
      .analyze(title)
      .filter((token) => !token.isStop)
      .map((token) => token.term),
  );

const paragraphBounds = (texts: readonly SearchText[]): (readonly [number, number])[] => {
  const bounds: (readonly [number, number])[] = [];
  let start = 0;
  for (let at = 1; at <= texts.length; at++) {
    const before = texts[at - 1]?.passage;
    const here = texts[at]?.passage;
    if (here !== undefined && here.article === before?.article && here.paragraph === before.paragraph)
      continue;
    for (let inside = start; inside < at; inside++) bounds.push([start, at]);
    start = at;
  }
  return bounds;
};
