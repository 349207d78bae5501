import type { Language } from '../corpus/article.js';
import type { Token } from './analyzer.js';
import { createColumn } from './column.js';
import { gramCodes } from './grams.js';

/** A question's word with everything that comparing needs; its term is -1 where no passage has it. */
export interface Word {
  readonly term: number;
  readonly skeleton: string;
  readonly bigrams: Uint32Array;
  readonly trigrams: Uint32Array;
}

/**
 * What belongs to the distinct words of a pool, which are numbered from 0 as they first occur. It stands in columns of
 * numbers, so that 100,000 passages take little memory and are kept on disk as they are.
 */
export interface LexiconColumns {
  /** The number of the term of each word, and of its skeleton. */
  readonly wordTerms: Uint32Array;
  readonly wordSkeletons: Uint32Array;
  /** The codes of the bigrams of word w: `bigrams` from bigramStarts[w] to before bigramStarts[w + 1], sorted. */
  readonly bigramStarts: Uint32Array;
  readonly bigrams: Uint32Array;
  /** The numbers of its trigrams in the same way, in the order of their codes. */
  readonly trigramStarts: Uint32Array;
  readonly trigrams: Uint32Array;
}

/** The numbers of what words have in common: terms, skeletons, and trigrams by their codes. */
export interface LexiconNumbers {
  readonly terms: ReadonlyMap<string, number>;
  readonly skeletons: ReadonlyMap<string, number>;
  readonly grams: ReadonlyMap<number, number>;
}

/** The distinct words of a pool of passages. */
export interface Lexicon extends LexiconColumns, LexiconNumbers {
  /** The number of a term, or undefined where no passage has it. */
  termOf(term: string): number | undefined;
}

/** A lexicon that is being filled. */
export interface LexiconBuilder {
  /** The number of a token's word, entered when it is new. */
  enter(token: Token): number;
  termOf(term: string): number | undefined;
  finish(): Lexicon;
}

/** A question's word in the form that the words of a pool have. */
export const readWord = (token: Token, language: Language, lexicon: Pick<Lexicon, 'termOf'>): Word => ({
  term: lexicon.termOf(token.term) ?? -1,
  skeleton: skeletonOf(token.term, language),
  bigrams: gramCodes(token.word, 2),
  trigrams: gramCodes(token.word, 3),
});

/** A lexicon of what was worked out before. */
export const openLexicon = (columns: LexiconColumns, numbers: LexiconNumbers): Lexicon => ({
  ...columns,
  ...numbers,
  termOf: (term) => numbers.terms.get(term),
});

/** An empty lexicon of a language. */
export const createLexicon = (language: Language): LexiconBuilder => {
  const words = new Map<string, number>();
  const numbers = {
    terms: new Map<string, number>(),
    skeletons: new Map<string, number>(),
    grams: new Map<number, number>(),
  };
  const columns = {
    wordTerms: createColumn(),
    wordSkeletons: createColumn(),
    bigramStarts: createColumn([0]),
    bigrams: createColumn(),
    trigramStarts: createColumn([0]),
    trigrams: createColumn(),
  };
  return {
    enter: (token) => {
      const known = words.get(token.word);
      if (known !== undefined) return known;
      columns.wordTerms.push(enterIn(numbers.terms, token.term));
      columns.wordSkeletons.push(enterIn(numbers.skeletons, skeletonOf(token.term, language)));
      for (const code of gramCodes(token.word, 2)) columns.bigrams.push(code);
      for (const code of gramCodes(token.word, 3)) columns.trigrams.push(enterIn(numbers.grams, code));
      columns.bigramStarts.push(columns.bigrams.length);
      columns.trigramStarts.push(columns.trigrams.length);
      return enterIn(words, token.word);
    },
    termOf: (term) => numbers.terms.get(term),
    finish: () =>
      openLexicon(
        {
          wordTerms: columns.wordTerms.finish(),
          wordSkeletons: columns.wordSkeletons.finish(),
          bigramStarts: columns.bigramStarts.finish(),
          bigrams: columns.bigrams.finish(),
          trigramStarts: columns.trigramStarts.finish(),
          trigrams: columns.trigrams.finish(),
        },
        numbers,
      ),
  };
};

const enterIn = <Thing>(numbers: Map<Thing, number>, thing: Thing): number => {
  const known = numbers.get(thing);
  if (known !== undefined) return known;
  numbers.set(thing, numbers.size);
  return numbers.size - 1;
};

// A one-letter preposition, conjunction or future mark, where enough of the word remains; and pronouns at the end.
const PROCLITIC = /^[بلفكس](?=[^اوي]{3,}|.{4,})/u;
const PRONOUN = /(?:هما|هم|نا|وا|كم)$/u;
const WEAK = /[اويی]/gu;

/**
 * The consonants of a stem, for the languages of Arabic script, where forms of one root differ in weak letters and in
 * one formative letter («حرب» and «حروب», «اجتماع» and «مجتمع»). Elsewhere the stem itself.
 */
export const skeletonOf = (term: string, language: Language): string => {
  if (language !== 'ar' && language !== 'fa') return term;
  let skeleton = term.replace(PROCLITIC, '').replace(PRONOUN, '').replace(WEAK, '');
  if (skeleton.length > 3 && /^[متنس]/u.test(skeleton)) skeleton = skeleton.slice(1);
  if (skeleton.length > 3 && skeleton[1] === 'ت') skeleton = skeleton.slice(0, 1) + skeleton.slice(2);
  return skeleton.length >= 2 ? skeleton : term;
};
