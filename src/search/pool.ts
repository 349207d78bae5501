import type { Language, Passage } from '../corpus/article.js';
import { type Analyzer, analyzerFor } from './analyzer.js';
import { createColumn } from './column.js';
import { createLexicon, type Lexicon, type Word } from './lexicon.js';
import { countStatistics, type EntryWords, rarity, type Statistics } from './statistics.js';
import { finishSteps, type Steps } from './steps.js';

/** A text of a passage to search in: the passage itself or its translation, all of one language in a pool. */
export interface SearchText {
  readonly passage: Passage;
  readonly text: string;
  /** The title of the article in this language, or an empty string. */
  readonly title: string;
}

/** A text of a pool; its words stand in the columns of the pool. */
export type Entry = SearchText;

/** Texts of one language with the statistics that ranking needs. */
export interface Pool extends Statistics, EntryWords {
  readonly language: Language;
  readonly analyzer: Analyzer;
  readonly lexicon: Lexicon;
  readonly entries: readonly Entry[];
  /** The entries of the paragraph of entry e: from paragraphStarts[e] to before paragraphEnds[e]. */
  readonly paragraphStarts: Uint32Array;
  readonly paragraphEnds: Uint32Array;
  /** The mean number of content words of an entry. */
  readonly meanLength: number;
  /** The terms of a title, read once. */
  titleTermsOf(title: string): ReadonlySet<string>;
}

/** What of a pool is worked out from the words of its texts, which takes long. */
export interface PoolParts extends Statistics, EntryWords {
  readonly lexicon: Lexicon;
}

/** UTF-16 units of text that are read before the event loop turns: a few milliseconds. */
const STEP_UNITS = 8_000;

/** A pool of texts that stand in reading order, those of one article together. */
export const buildPool = (language: Language, texts: readonly SearchText[]): Pool =>
  finishSteps(buildPoolInSteps(language, texts));

/** The same in steps; each yields how many of the texts are read. */
export function* buildPoolInSteps(language: Language, texts: readonly SearchText[]): Steps<Pool> {
  const analyzer = analyzerFor(language);
  const builder = createLexicon(language);
  const wordStarts = createColumn([0]);
  const words = createColumn();
  let units = 0;
  for (const [at, { text }] of texts.entries()) {
    for (const token of analyzer.analyze(text)) if (!token.isStop) words.push(builder.enter(token));
    wordStarts.push(words.length);
    units += text.length;
    if (units < STEP_UNITS) continue;
    units = 0;
    yield at + 1;
  }
  const lexicon = builder.finish();
  const entryWords = { wordStarts: wordStarts.finish(), words: words.finish() };
  const statistics = yield* countStatistics(lexicon, entryWords);
  return assemblePool(language, texts, { lexicon, ...entryWords, ...statistics });
}

/** A pool of texts and what was worked out from their words. */
export const assemblePool = (language: Language, texts: readonly SearchText[], parts: PoolParts): Pool => {
  const analyzer = analyzerFor(language);
  const titleTerms = new Map<string, ReadonlySet<string>>();
  return {
    ...parts,
    language,
    analyzer,
    entries: texts,
    ...paragraphBounds(texts),
    meanLength: parts.words.length / Math.max(1, texts.length),
    titleTermsOf: (title) => {
      const terms = titleTerms.get(title) ?? readTitle(title, analyzer);
      titleTerms.set(title, terms);
      return terms;
    },
  };
};

/** Inverse document frequency in a pool (Robertson, Spärck Jones 1976, never negative), for a thing in `count` entries. */
export const inverseFrequency = (pool: Pool, count: number): number => rarity(pool.entries.length, count);

/** The codes of the distinct character trigrams of words. */
export const gramsOf = (words: readonly Word[]): Set<number> => {
  const grams = new Set<number>();
  for (const word of words) for (const gram of word.trigrams) grams.add(gram);
  return grams;
};

const readTitle = (title: string, analyzer: Analyzer): ReadonlySet<string> =>
  new Set(
    analyzer
      .analyze(title)
      .filter((token) => !token.isStop)
      .map((token) => token.term),
  );

const paragraphBounds = (texts: readonly SearchText[]) => {
  const paragraphStarts = new Uint32Array(texts.length);
  const paragraphEnds = new Uint32Array(texts.length);
  let start = 0;
  for (let at = 1; at <= texts.length; at++) {
    const before = texts[at - 1]?.passage;
    const here = texts[at]?.passage;
    if (here !== undefined && here.article === before?.article && here.paragraph === before.paragraph)
      continue;
    paragraphStarts.fill(start, start, at);
    paragraphEnds.fill(at, start, at);
    start = at;
  }
  return { paragraphStarts, paragraphEnds };
};
