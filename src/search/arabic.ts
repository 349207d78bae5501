import type { Analyzer } from './analyzer.js';
import { ARABIC_STOP_WORDS } from './stop-words.js';
import { foldDigits, foldWord, tokenReader } from './words.js';

// Harakat, Koranic marks and the superscript alef; U+0640 is tatweel.
const MARKS = /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u0640]/gu;

/** One spelling for a word's hamza, alef, ya and ta marbuta, without harakat and tatweel. */
export const normalizeArabic = (raw: string): string =>
  foldDigits(foldWord(raw))
    .replace(MARKS, '')
    .replace(/[\u0622\u0623\u0625\u0671]/gu, 'ا')
    .replace(/[\u0649\u06CC\u0626]/gu, 'ي')
    .replace(/\u0624/gu, 'و')
    .replace(/\u0629|\u06C1|\u06D5/gu, 'ه')
    .replace(/\u06A9/gu, 'ك')
    .replace(/\u0621/gu, '');

const ARTICLES = ['وال', 'بال', 'كال', 'فال', 'ال', 'لل'];
const SUFFIXES = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي'];

/**
 * Light stem of a normalized Arabic word: conjunction, article and inflectional endings come off, patterns stay
 * (light10 of Larkey, Ballesteros, Connell 2007, with «ولل» and «وبال» as one prefix).
 */
const stemArabic = (word: string): string => {
  if (!/[\u0621-\u064A]/u.test(word)) return word;
  let stem = word;
  // A conjunction is taken off only when three letters remain: «وعد» (promise) must not become «عد».
  if (stem.length >= 4 && stem.startsWith('و')) stem = stem.slice(1);
  const article = ARTICLES.find((prefix) => stem.startsWith(prefix) && stem.length - prefix.length >= 2);
  if (article !== undefined) stem = stem.slice(article.length);
  for (const suffix of SUFFIXES) {
    if (stem.endsWith(suffix) && stem.length - suffix.length >= 2) stem = stem.slice(0, -suffix.length);
  }
  return stem;
};

/** The analyzer of Modern Standard Arabic and its dialects. */
export const arabic: Analyzer = {
  language: 'ar',
  analyze: tokenReader((raw) => {
    const word = normalizeArabic(raw);
    return { word, term: stemArabic(word), isStop: ARABIC_STOP_WORDS.has(word) };
  }),
};
