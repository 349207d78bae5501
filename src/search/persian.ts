import type { Analyzer } from './analyzer.js';
import { PERSIAN_STOP_WORDS } from './stop-words.js';
import { foldDigits, foldWord, tokenReader } from './words.js';

const MARKS = /[\u064B-\u065F\u0670\u0640]/gu;
const ENDINGS = ['هایی', 'های', 'هایش', 'ها', 'ترین', 'تر', 'ان', 'ات', 'ی'];

/** One spelling for ی and ک in their Arabic and Persian forms, for hamza and alef, without harakat and tatweel. */
const normalizePersian = (raw: string): string =>
  foldDigits(foldWord(raw))
    .replace(MARKS, '')
    .replace(/[\u064A\u0649\u0626]/gu, 'ی')
    .replace(/\u0643/gu, 'ک')
    .replace(/[\u0622\u0623\u0625]/gu, 'ا')
    .replace(/\u0624/gu, 'و')
    .replace(/[\u0629\u06C0\u06D5]/gu, 'ه')
    .replace(/\u0621/gu, '');

/** Takes one plural, comparative or indefinite ending off a normalized Persian word of five letters and more. */
const stemPersian = (word: string): string => {
  const ending = ENDINGS.find((suffix) => word.endsWith(suffix) && word.length - suffix.length >= 3);
  return ending === undefined ? word : word.slice(0, -ending.length);
};

/** The analyzer of Persian; a half-space parts words, so «کشور‌ها» and «کشور ها» are the same. */
export const persian: Analyzer = {
  language: 'fa',
  analyze: tokenReader((raw) => {
    const word = normalizePersian(raw);
    return { word, term: stemPersian(word), isStop: PERSIAN_STOP_WORDS.has(word) };
  }),
};
