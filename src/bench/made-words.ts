import type { Article, Language } from '../corpus/article.js';
import { analyzerFor } from '../search/analyzer.js';

export type MadeLanguage = Extract<Language, 'ar' | 'en'>;

/** Numbers from 0 to before 1 that are the same in every run (mulberry32). */
export const createRandom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** How many different words a language has beside those of the corpus. */
const MADE_WORDS = 40_000;
const CONSONANTS = [...'بتثجحخدذرزسشصضطظعغفقكلمنه'];
const PATTERNS = [
  '1ا2 3',
  'م12و3',
  '12ي3',
  'ت12ي3',
  'ا12ا3',
  'ال12 3ة',
  'ال1ا2 3',
  'است12ا3',
  'مت1ا2 3',
  'و12 3وا',
];
const SYLLABLES = 'ba con de fer gi ho in ju ka lo mi nor pa que ri sta ter un vo we xi yel zo tri ple'.split(
  ' ',
);
const ENDINGS = ['', 's', 'ed', 'ing', 'er', 'ion', 'al', 'ly'];

/** The words of a language, the most frequent first: those of the corpus, then made ones of its shape. */
export const makeWords = (
  articles: readonly Article[],
  language: MadeLanguage,
  random: () => number,
): string[] => {
  const counts = new Map<string, number>();
  for (const text of textsIn(articles, language))
    for (const { start, end } of analyzerFor(language).analyze(text)) {
      const word = text.slice(start, end);
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  const words = [...counts].sort(([, left], [, right]) => right - left).map(([word]) => word);
  const make = language === 'ar' ? makeArabicWord : makeEnglishWord;
  return [...words, ...Array.from({ length: MADE_WORDS }, () => make(random))];
};

/** A word drawn by Zipf's law: the tenth word is a tenth as frequent as the first. */
export const drawWord = (words: readonly string[], random: () => number): string =>
  words[Math.floor(Math.exp(random() * Math.log(words.length + 1))) - 1] ?? '';

const textsIn = (articles: readonly Article[], language: MadeLanguage): readonly string[] =>
  articles.flatMap((article) =>
    article.language === language
      ? article.passages.map(({ text }) => text)
      : (article.knowledge?.translations.find((one) => one.language === language)?.texts ?? []),
  );

const pick = (choices: readonly string[], random: () => number): string =>
  choices[Math.floor(random() * choices.length)] ?? '';

const makeArabicWord = (random: () => number): string =>
  pick(PATTERNS, random)
    .replaceAll(' ', '')
    .replace(/\d/gu, () => pick(CONSONANTS, random));

const makeEnglishWord = (random: () => number): string => {
  const syllables = Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(SYLLABLES, random));
  return syllables.join('') + pick(ENDINGS, random);
};
