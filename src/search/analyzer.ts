import type { Language } from '../corpus/article.js';
import { arabic } from './arabic.js';
import { chinese } from './chinese.js';
import { persian } from './persian.js';
import { snowball } from './snowball.js';

/** A word of a text with what search needs of it. */
export interface Token {
  /** Offset of its first UTF-16 unit in the text given to the analyzer. */
  readonly start: number;
  /** Offset behind its last UTF-16 unit. */
  readonly end: number;
  /** The word in normal form: one spelling for what people write in several ways. */
  readonly word: string;
  /** The stem of the word; what is compared first. */
  readonly term: string;
  /** Whether it is a function or question word, which is not searched for. */
  readonly isStop: boolean;
}

/** Tokenizer plus normalization of one language, shared by indexing and querying. */
export interface Analyzer {
  readonly language: Language;
  /** All words of the text in order, stop words included. */
  analyze(text: string): Token[];
}

const ANALYZERS: Readonly<Record<Language, Analyzer>> = {
  ar: arabic,
  fa: persian,
  zh: chinese,
  en: snowball('en'),
  fr: snowball('fr'),
  ru: snowball('ru'),
  es: snowball('es'),
  tr: snowball('tr'),
  de: snowball('de'),
};

/** The analyzer of a language. */
export const analyzerFor = (language: Language): Analyzer => ANALYZERS[language];
