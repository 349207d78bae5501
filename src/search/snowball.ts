import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as turkish } from '@orama/stemmers/turkish';
import type { Analyzer } from './analyzer.js';
import { LATIN_STOP_WORDS } from './stop-words.js';
import { foldDigits, foldWord, tokenReader } from './words.js';

const STEMMERS = {
  en: english,
  fr: french,
  de: german,
  ru: russian,
  es: spanish,
  tr: turkish,
} as const;

type SnowballLanguage = keyof typeof STEMMERS;

/** What has to be made one before lower-casing and stemming. */
const unify = (raw: string, language: SnowballLanguage): string => {
  // Turkish has two letters i, which lower-casing without a locale confuses.
  if (language === 'tr') return raw.replace(/I\u0307|İ/gu, 'i').replace(/I/gu, 'ı');
  // Russian encyclopedias mark the stress of a name («Росси́я»), and few write the dots of ё.
  if (language === 'ru') return raw.replace(/[\u0300\u0301]|(?<=[Ее])\u0308/gu, '').replace(/[Ёё]/gu, 'е');
  return raw;
};

/** Accents are dropped after stemming, since the stemmer reads them and people often do not type them. */
const dropAccents = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/(?<=[a-z])\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/ß/gu, 'ss')
    .replace(/ı/gu, 'i')
    .replace(/œ/gu, 'oe')
    .replace(/æ/gu, 'ae');

/** The analyzer of a language that Snowball has a stemmer for (Porter 2001). */
export const snowball = (language: SnowballLanguage): Analyzer => {
  const stem = STEMMERS[language];
  const stopWords = LATIN_STOP_WORDS[language];
  return {
    language,
    analyze: tokenReader((raw) => {
      const folded = foldDigits(foldWord(unify(raw, language)));
      const word = dropAccents(folded);
      return { word, term: dropAccents(stem(folded)), isStop: stopWords.has(word) };
    }),
  };
};
