import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/corpus/article.js';
import { analyzerFor } from '../../src/search/analyzer.js';
import {
  ARABIC_STOP_WORDS,
  CHINESE_STOP_WORDS,
  LATIN_STOP_WORDS,
  PERSIAN_STOP_WORDS,
} from '../../src/search/stop-words.js';

const STOP_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  ar: ARABIC_STOP_WORDS,
  fa: PERSIAN_STOP_WORDS,
  zh: CHINESE_STOP_WORDS,
  ...LATIN_STOP_WORDS,
};

const wordsOf = (text: string, language: Language): string[] =>
  analyzerFor(language)
    .analyze(text)
    .map(({ word }) => word);

const termsOf = (text: string, language: Language): string[] =>
  analyzerFor(language)
    .analyze(text)
    .map(({ term }) => term);

describe('analyzerFor', () => {
  it.each<[Language, string, string, string]>([
    ['ar', 'hamza on alef', 'أوكرانيا', 'اوكرانيا'],
    ['ar', 'hamza below alef', 'إستقرار', 'استقرار'],
    ['ar', 'madda', 'آسيا', 'اسيا'],
    ['ar', 'wasla', 'ٱلصين', 'الصين'],
    ['ar', 'hamza on waw', 'مسؤول', 'مسوول'],
    ['ar', 'hamza on ya', 'الرئيس', 'الرييس'],
    ['ar', 'a hamza by itself at the end', 'هؤلاء', 'هولا'],
    ['ar', 'alef maqsura', 'كبرى', 'كبري'],
    ['ar', 'ta marbuta', 'قمة', 'قمه'],
    ['ar', 'tatweel', 'الـصـيـن', 'الصين'],
    ['ar', 'harakat', 'لَمْ تُدِنْ', 'لم تدن'],
    ['ar', 'tanwin', 'مؤخرًا', 'موخرا'],
    ['ar', 'the superscript alef', 'هٰذا', 'هذا'],
    ['ar', 'Arabic-Indic digits', '٢٤', '24'],
    ['ar', 'presentation forms', 'ﻻ', 'لا'],
    ['ar', 'Persian letters', 'کبری', 'كبري'],
    ['fa', 'Arabic letters', 'كشوري', 'کشوری'],
    ['fa', 'a half-space', 'کشور‌ها', 'کشور ها'],
    ['fa', 'Persian digits', '۲۰۲۲', '2022'],
    ['fa', 'harakat', 'مُهِم', 'مهم'],
    ['tr', 'the capital dotted i', 'İSTANBUL', 'istanbul'],
    ['tr', 'the capital dotted i in two characters', 'I\u0307stanbul', 'istanbul'],
    ['tr', 'the capital dotless i', 'IŞIK', 'ışık'],
    ['tr', 'letters typed without marks', 'görüşme', 'gorusme'],
    ['en', 'capitals and accents', 'Naïve CAFÉ', 'naive cafe'],
    ['fr', 'accents', 'ÉCONOMIE', 'economie'],
    ['fr', 'ligatures', 'cœur', 'coeur'],
    ['es', 'tilde', 'España', 'espana'],
    ['de', 'umlauts', 'Überblick', 'uberblick'],
    ['de', 'sharp s', 'Straße', 'STRASSE'],
    ['ru', 'ё', 'самолёт', 'самолет'],
    ['ru', 'stress marks', 'Росси́я', 'россия'],
    ['ru', 'й in two characters', 'и\u0306', 'й'],
    ['zh', 'full-width digits', '２０２２', '2022'],
    ['en', 'an invisible joiner', 'Pu\u200dtin', 'putin'],
    ['en', 'a soft hyphen', 'co\u00adoperation', 'cooperation'],
    ['ar', 'a direction mark', 'بو\u200fتين', 'بوتين'],
    ['ar', 'an embedding', '\u202bبوتين\u202c', 'بوتين'],
    ['en', 'a byte order mark', '\ufeffChina', 'china'],
  ])('reads %s words the same with and without %s', (language, _what, written, plain) => {
    expect(wordsOf(written, language)).toEqual(wordsOf(plain, language));
  });

  it.each<[Language, string, string]>([
    ['ar', 'والرئيسان', 'رئيس'],
    ['ar', 'الرئيسين', 'رئيس'],
    ['ar', 'للرئيس', 'رئيس'],
    ['ar', 'وللرئيس', 'رئيس'],
    ['ar', 'بالصين', 'الصين'],
    ['ar', 'كالصين', 'الصين'],
    ['ar', 'فالصين', 'الصين'],
    ['ar', 'العقوبات', 'عقوبة'],
    ['ar', 'الروسية', 'روسي'],
    ['fa', 'کشورها', 'کشور'],
    ['fa', 'کشورهای', 'کشور'],
    ['fa', 'بزرگترین', 'بزرگ'],
    ['en', 'sanctions', 'sanction'],
    ['fr', 'économiques', 'economique'],
    ['es', 'sanciones', 'sancion'],
    ['ru', 'Россией', 'Россия'],
    ['tr', 'ülkeler', 'ülke'],
    ['de', 'Sanktionen', 'Sanktion'],
  ])('gives %s «%s» the stem of «%s»', (language, inflected, plain) => {
    expect(termsOf(inflected, language)).toEqual(termsOf(plain, language));
  });

  it.each<[Language, string, string]>([
    ['ar', 'وعد', 'عد'],
    ['ar', 'الان', 'ال'],
    ['en', 'Chinese', 'China'],
  ])('keeps %s «%s» apart from «%s»', (language, one, other) => {
    expect(termsOf(one, language)).not.toEqual(termsOf(other, language));
  });

  it('parts Chinese into words', () => {
    expect(wordsOf('中国和俄罗斯的关系', 'zh')).toEqual(['中国', '和', '俄罗斯', '的', '关系']);
  });

  it.each<[Language, string]>([
    ['ar', 'ء ـ « » ، ؟'],
    ['fa', 'ـ ء ،'],
    ['zh', '。，？'],
    ['en', '— … ! \u200f'],
    ['ru', '\u0301'],
  ])('finds no %s word in «%s»', (language, text) => {
    expect(wordsOf(text, language)).toEqual([]);
  });

  it.each(LANGUAGES)('recognizes every %s stop word as it is listed', (language) => {
    const missed = [...STOP_WORDS[language]].filter((listed) => {
      const [token, ...more] = analyzerFor(language).analyze(listed);
      return token?.isStop !== true || token.word !== listed || more.length > 0;
    });
    expect(missed).toEqual([]);
  });

  it.each(LANGUAGES)('points at the raw words of any text in %s', (language) => {
    const analyzer = analyzerFor(language);
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end, word, term } of analyzer.analyze(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(word).not.toBe('');
          expect(term).not.toBe('');
          // Chinese words depend on their neighbours; everywhere else a word read by itself is the same word.
          if (language !== 'zh') expect(wordsOf(text.slice(start, end), language)).toEqual([word]);
          last = end;
        }
      }),
    );
  });
});

const LETTERS = [
  'و',
  'ال',
  'رئيس',
  'ء',
  'ـ',
  'ة',
  'ﷲ',
  'می',
  'ها',
  '\u064e',
  '\u200c',
  '\u200f',
  '\u202b',
  '٢',
];
const OTHERS = [
  'I',
  'İ',
  'ß',
  'ё',
  '\u0301',
  '\u00ad',
  'ﬁ',
  '习近平',
  '。',
  ' ',
  '\n',
  "'",
  '-',
  '7',
  '👍🏽',
  '\ud800',
];

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.constantFrom(...LETTERS, ...OTHERS), { maxLength: 30 }).map((parts) => parts.join('')),
);
