import type { Language } from '../corpus/article.js';
import type { Token } from './analyzer.js';
import { gramCodes } from './grams.js';

/** One distinct word of a pool with everything that comparing needs, worked out once. */
export interface Word {
  readonly id: number;
  readonly term: number;
  readonly skeleton: string;
  readonly bigrams: Uint32Array;
  readonly trigrams: Uint32Array;
}

/** The distinct words and terms of a pool of passages. */
export interface Lexicon {
  readonly words: readonly Word[];
  /** The word of a token, entered when it is new. */
  enter(token: Token): Word;
  /** The number of a term, or undefined where no passage has it. */
  termOf(term: string): number | undefined;
  readonly termCount: number;
}

/** A question's word in the same form; its term is -1 where no passage has it. */
export const readWord = (token: Token, language: Language, lexicon: Lexicon): Word => ({
  id: -1,
  term: lexicon.termOf(token.term) ?? -1,
  skeleton: skeletonOf(token.term, language),
  bigrams: gramCodes(token.word, 2),
  trigrams: gramCodes(token.word, 3),
});

/** An empty lexicon of a language. */
export const createLexicon = (language: Language): Lexicon => {
  const words: Word[] = [];
  const byWord = new Map<string, Word>();
  const terms = new Map<string, number>();
  return {
    words,
    enter: (token) => {
      const known = byWord.get(token.word);
      if (known !== undefined) return known;
      const term = terms.get(token.term) ?? terms.size;
      terms.set(token.term, term);
      const word: Word = {
        id: words.length,
        term,
        skeleton: skeletonOf(token.term, language),
        bigrams: gramCodes(token.word, 2),
        trigrams: gramCodes(token.word, 3),
      };
      words.push(word);
      byWord.set(token.word, word);
      return word;
    },
    termOf: (term) => terms.get(term),
    get termCount() {
      return terms.size;
    },
  };
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
