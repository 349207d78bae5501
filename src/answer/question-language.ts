import { detectAll } from 'tinyld/light';
import type { Language } from '../corpus/article.js';
import { detectLanguage, detectScript } from '../corpus/detect-language.js';
import { analyzerFor } from '../search/analyzer.js';
import { isArabizi } from './arabizi.js';

/**
 * The language of a question: its script first, Arabic in Latin letters as Arabic, and among the languages of the
 * Latin script by function words, letters and n-grams together; where nothing tells, `fallback` if it is written in
 * that script, else English.
 */
export const questionLanguage = (question: string, fallback: Language): Language => {
  const text = withoutNames(question);
  const languages = detectScript(text);
  const [first] = languages;
  if (first === undefined) return fallback;
  if (!languages.includes('en')) {
    return detectLanguage(text) ?? (languages.includes(fallback) ? fallback : first);
  }
  return isArabizi(text)
    ? 'ar'
    : latinLanguage(text, languages, languages.includes(fallback) ? fallback : 'en');
};

const LATIN_WORDS = /[\p{sc=Latin}\p{M}\p{Nd}'’]*\p{sc=Latin}[\p{sc=Latin}\p{M}\p{Nd}'’]*/gu;
const LATIN_LANGUAGES = ['en', 'fr', 'es', 'tr', 'de'] as const;

/** Without the words of a script that only names something: «من هو Xi Jinping؟», “who is 习近平”. */
const withoutNames = (text: string): string => {
  const rest = text.replace(LATIN_WORDS, ' ');
  if (rest === text || detectScript(rest).length === 0) return text;
  const latin = text.match(LATIN_WORDS)?.join(' ') ?? '';
  const hasStopWord = LATIN_LANGUAGES.some((language) =>
    analyzerFor(language)
      .analyze(latin)
      .some(({ isStop, word }) => isStop && word.length > 1),
  );
  return hasStopWord ? latin : rest;
};

const OWN_LETTERS: Readonly<Partial<Record<Language, RegExp>>> = {
  tr: /[ğışçöü]/giu,
  es: /[ñ¿¡áíóú]/giu,
  de: /[ßäöü]/giu,
  fr: /[œùêîèçàéâô]/giu,
};

// Found on 4,100 questions in five languages: right on 98.6 %, the n-grams alone on 96.0 %.
const STOP_WORD_WEIGHT = 2;
const LETTER_WEIGHT = 0.15;
const MOST_LETTERS = 2;
const GRAM_WEIGHT = 1.2;
/** What speaks for the fallback where the words do not tell, as with two key words. */
const FALLBACK_WEIGHT = 0.1;

const ONE_ACRONYM = /^\P{L}*\p{Lu}{2,5}\P{L}*$/u;

const latinLanguage = (text: string, languages: readonly Language[], fallback: Language): Language => {
  if (ONE_ACRONYM.test(text)) return fallback;
  const byGrams = new Map(
    detectAll(text, { only: [...languages] }).map(({ lang, accuracy }) => [lang, accuracy]),
  );
  const score = (language: Language): number => {
    const tokens = analyzerFor(language).analyze(text);
    const stops = tokens.filter((token) => token.isStop).length / Math.max(1, tokens.length);
    const letters = Math.min(MOST_LETTERS, text.match(OWN_LETTERS[language] ?? NONE)?.length ?? 0);
    const prior = language === fallback ? FALLBACK_WEIGHT : 0;
    return (
      prior + STOP_WORD_WEIGHT * stops + LETTER_WEIGHT * letters + GRAM_WEIGHT * (byGrams.get(language) ?? 0)
    );
  };
  return languages.reduce((best, language) => (score(language) > score(best) ? language : best), fallback);
};

const NONE = /[^\s\S]/gu;
