import type { Language } from '../../corpus/article.js';
import { type SpanCandidate, spanBetween, spanOf } from './span-candidate.js';
import { type SpanWord, shapeOf } from './span-words.js';
import { timeVocabulary } from './time-words.js';

/** The dates, years, periods and centuries that a passage names. */
export const findTimes = (text: string, words: readonly SpanWord[], language: Language): SpanCandidate[] =>
  language === 'zh' ? findChineseTimes(text, words, HAN_TIME) : findTimesByShape(words, language, TIME);

/** The same where only a year is asked for: of a date its year. */
export const findYears = (text: string, words: readonly SpanWord[], language: Language): SpanCandidate[] =>
  language === 'zh' ? findChineseTimes(text, words, HAN_YEAR) : findTimesByShape(words, language, YEARS_ONLY);

const findTimesByShape = (
  words: readonly SpanWord[],
  language: Language,
  expression: RegExp,
): SpanCandidate[] => {
  const vocabulary = timeVocabulary(language);
  const shape = shapeOf(words, (word) => readNumber(word.word) ?? readName(word, vocabulary(word)) ?? 'x');
  return [...shape.matchAll(expression)].map((match) => {
    const last = (match.index + match[0].length - 1) / 2;
    return spanOf(words, match.index / 2, last, traitsOf(match[0], shape[match.index - 1]));
  });
};

const NUMBER = /^([وبلفك]|ال)?(\d{1,4})(\p{L}{1,3})?$/u;
const DECADE_ENDINGS = new Set(['s', 'er', 'ern', 'х', 'e']);
const ERA_ENDINGS = new Set(['م', 'ه']);

/** Y a year, Z «and» joined to a year, D a decade, n any other number of at most four digits. */
const readNumber = (word: string): string | undefined => {
  const [, prefix, digits = '', ending] = NUMBER.exec(word) ?? [];
  if (digits === '') return undefined;
  const isYear = digits.length === 4 && Number(digits) >= 1000 && Number(digits) <= 2100;
  if (ending !== undefined && DECADE_ENDINGS.has(ending))
    return isYear || digits.endsWith('0') ? 'D' : undefined;
  const isDated = isYear || (ending !== undefined && ERA_ENDINGS.has(ending));
  if (ending !== undefined && !ERA_ENDINGS.has(ending)) return undefined;
  if (isDated) return prefix === 'و' ? 'Z' : 'Y';
  return digits.length < 4 ? 'n' : undefined;
};

// «may» and «march» are verbs unless they are written as names; Levantine «آب» is «father» without its sign.
const readName = ({ raw }: SpanWord, sign: string | undefined): string | undefined =>
  sign === 'M' && /^(?:may|march|أب|اب)$/u.test(raw) ? 'x' : sign;

const ERA = '(?:[ :+(-]E(?:[:. ]+E)*)?';
const YEAR = `(?:N (?:f )?[Yn]${ERA}|Y(?:'x N)?${ERA}(?: N)?|n[ +(]E(?:[:. ]+E)*)`;
const DAY = '(?:n|o(?: o)?)';
const MONTH = '(?:m )?(?:M(?: o)?|S o)(?:[ /]M(?: o)?)?';
const WEEKDAY = '(?:d )?W';
const DATE = [
  `(?:(?:${WEEKDAY}[ ,])?(?:d )?${DAY}[ .](?:f )*${MONTH}(?:[ ,](?:f )*${YEAR})?(?:\\(${YEAR})?)`,
  `(?:(?:${WEEKDAY}[ ,])?M (?:f )?${DAY}(?:[ ,]Y)?)`,
  `(?:${MONTH}(?:[ ,](?:f )*${YEAR})?)`,
  `(?:n[:/]n[:/]Y)`,
  `(?:(?:o(?: o)?|n[ .]|n)[ -]?C${ERA}|C (?:f )*(?:o(?: o)?|n)${ERA})`,
  `(?:(?:N )?D(?: (?:f )*[DYnE])?(?: N)?)`,
  `(?:${YEAR}(?:[/(-]${YEAR})?)`,
  WEEKDAY,
].join('|');
const PART = '(?:(?:[PS](?: f)*[ -])+)?';
const TIME = new RegExp(
  `(?<![:%])(?:(?:s )?${PART}(?:${DATE})(?:(?: r |-)(?:f )?${PART}(?:${DATE})| Z(?: E)?)?|[n](?::n)?(?: u)? T A)(?!:[nYx])`,
  'gu',
);

const YEARS_ONLY = new RegExp(
  `(?<![:%])(?:${YEAR}|(?:N )?D(?: N)?|(?:o(?: o)?|n[ .]) ?C${ERA}|C (?:f )*(?:o(?: o)?|n)${ERA})(?:(?: r |-)${YEAR}| Z(?: E)?)?(?!:[nYx])`,
  'gu',
);

const traitsOf = (shape: string, before: string | undefined): Record<string, number> => ({
  year: /[YZ]/u.test(shape) ? 1 : 0,
  yearAlone: shape === 'Y' ? 1 : 0,
  month: shape.includes('M') ? 1 : 0,
  weekday: /^(?:d )?W$/u.test(shape) ? 1 : 0,
  century: shape.includes('C') ? 1 : 0,
  decade: shape.includes('D') ? 1 : 0,
  range: /[YMZ].*(?:r|-|Z)/u.test(shape) ? 1 : 0,
  since: shape.startsWith('s') ? 1 : 0,
  brackets: before === '(' ? 1 : 0,
  ago: shape.endsWith('A') ? 1 : 0,
});

const HAN_DAY = '\\s?\\d{1,2}\\s?日';
const HAN_DATE = `(?:公元)?前?\\s?(?:\\d{3,4}|[一二三四五六七八九〇零]{4})\\s?年(?:\\s?[春夏秋冬]季?|\\s?\\d{1,2}\\s?月(?:${HAN_DAY})?)?|\\d{1,2}\\s?月${HAN_DAY}|(?:公元)?前?\\s?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})\\s?世纪(?:\\s?\\d{2}\\s?年代|[初末]|中[期叶])?|\\d{2,4}\\s?年代|(?:\\d+|[一二三四五六七八九十百千万亿]+)\\s?[万亿]?\\s?年前|星期[一二三四五六日天]`;
const HAN_YEAR = /(?:公元)?前?\s?(?:\d{3,4}|[一二三四五六七八九〇零]{4})\s?年(?!代)/gu;
const HAN_TIME = new RegExp(`(?:${HAN_DATE})(?:\\s?[至到和—–-]\\s?(?:${HAN_DATE}))?`, 'gu');

const findChineseTimes = (text: string, words: readonly SpanWord[], expression: RegExp): SpanCandidate[] =>
  [...text.matchAll(expression)].map((match) =>
    spanBetween(words, match.index, match.index + match[0].length, {
      year: /\d{3,4}\s?年/u.test(match[0]) ? 1 : 0,
      month: match[0].includes('月') ? 1 : 0,
      century: match[0].includes('世纪') ? 1 : 0,
      decade: match[0].includes('年代') ? 1 : 0,
      range: /[至到和—–-]/u.test(match[0]) ? 1 : 0,
      brackets: /[(（]/u.test(text[match.index - 1] ?? '') ? 1 : 0,
      ago: match[0].endsWith('年前') ? 1 : 0,
    }),
  );
