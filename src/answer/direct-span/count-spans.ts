import type { Language } from '../../corpus/article.js';
import type { Asked } from './asked.js';
import { countVocabulary } from './count-words.js';
import { matchKey } from './match-key.js';
import { type SpanCandidate, spanBetween, spanOf } from './span-candidate.js';
import { type SpanWord, shapeOf } from './span-words.js';
import { timeVocabulary } from './time-words.js';
import type { Vocabulary } from './vocabulary.js';

/** The amounts that a passage names, with unit and with the noun that they count where it is the asked one. */
export const findCounts = (
  text: string,
  words: readonly SpanWord[],
  language: Language,
  { head, words: askedWords }: Asked,
): SpanCandidate[] => {
  const isCounted = ({ term }: SpanWord) => head.includes(matchKey(term, language));
  const vocabulary = countVocabulary(language);
  const timeOf = timeVocabulary(language);
  const shape = shapeOf(words, (word) => numberSign(word.word) ?? vocabulary(word) ?? 'x');
  const reading: Reading = { text, words, language, isCounted, vocabulary, timeOf };
  const found = [...shape.matchAll(COUNT)].map((match) => {
    const first = match.index / 2;
    const last = (match.index + match[0].length - 1) / 2;
    return widen(reading, first, last, match[0]);
  });
  if (language !== 'ar') return found;
  // The same word in the question is no dual: «سكان» (inhabitants) ends like one.
  const isOther = (word: SpanWord) => isCounted(word) && !askedWords.has(word.word);
  return [...found, ...findDuals(words, shape, isOther)];
};

interface Reading {
  readonly text: string;
  readonly words: readonly SpanWord[];
  readonly language: Language;
  readonly isCounted: (word: SpanWord) => boolean;
  readonly vocabulary: Vocabulary;
  readonly timeOf: Vocabulary;
}

const NUMBER = /^(?:[وبلفك]|ال)?(\d+)$/u;

/** Y what may be a year, t three digits as they stand in groups, n any other number. */
const numberSign = (word: string): string | undefined => {
  const digits = NUMBER.exec(word)?.[1];
  if (digits === undefined) return undefined;
  if (/^(?:1\d|20)\d\d$/u.test(digits)) return 'Y';
  return digits.length === 3 ? 't' : 'n';
};

const AMOUNT = '(?:[nYt](?::[nYt])*(?: t)*|(?:e )?[wh](?:[ -][wh])*)(?:[ -]m)*|m(?: m)*';
const ABOUT = '(?:a (?:i )?)*';
const COUNT = new RegExp(
  `${ABOUT}(?:${AMOUNT})(?:(?: r |-|%-|% r )${ABOUT}(?:${AMOUNT}))?(?:[ +]p)?(?:[ -]u(?: u)*| k)?|z`,
  'gu',
);

/** Takes in signs of money and per cent and the noun that is counted; leaves a joined preposition out. */
const widen = (reading: Reading, first: number, last: number, shape: string): SpanCandidate => {
  const { text, words, language, isCounted, timeOf } = reading;
  const next = words[last + 1];
  const hasUnit = /[upk]$/u.test(shape);
  const isNoun = next !== undefined && words[last]?.gap === ' ' && !next.isStop && !/\d/u.test(next.word);
  const takesNoun = isNoun && !hasUnit && (language === 'ar' || language === 'fa' || isCounted(next));
  const end = words[takesNoun ? last + 1 : last]?.end ?? 0;
  const sign = /^\s?[%٪％]|^\s?(?:€|\$)/u.exec(text.slice(end, end + 2))?.[0].length ?? 0;
  const start = startOf(words[first], reading);
  const money = /[$€£¥]\s?$/u.exec(text.slice(Math.max(0, start - 2), start))?.[0].length ?? 0;
  const isPercent = sign > 0 || shape.includes('p') || shape.includes('%') || text[start - 1] === '%';
  const isYear = shape === 'Y';
  const before = words[first - 1];
  const yearBefore = before !== undefined && timeOf(before) === 'N';
  return spanBetween(words, start - money, end + sign, {
    year: isYear ? 1 : 0,
    date: (next !== undefined && timeOf(next) === 'M') || (isYear && yearBefore) ? 1 : 0,
    percent: isPercent ? 1 : 0,
    money: money > 0 ? 1 : 0,
    unit: shape.endsWith('u') ? 1 : 0,
    people: shape.endsWith('k') ? 1 : 0,
    counted: nearest(words, last, isCounted),
    noun: isNoun && !hasUnit ? 1 : 0,
    word: /^[wz]/u.test(shape) ? 1 : 0,
    large: shape.includes('m') ? 1 : 0,
    fraction: shape.includes('h') ? 1 : 0,
    about: shape.startsWith('a') ? 1 : 0,
    pair: /[nwYt](?:-| r )(?:a )*[nwYt]/u.test(shape) ? 1 : 0,
    brackets: before?.gap === '(' ? 1 : 0,
    article: /^[وبف]?ال/u.test(words[first]?.word ?? '') ? 1 : 0,
  });
};

const REACH = 3;

/** 1 where the asked noun is in the amount or the first word behind it, less where it comes later. */
const nearest = (
  words: readonly SpanWord[],
  last: number,
  isCounted: (word: SpanWord) => boolean,
): number => {
  for (let step = 0; step <= REACH; step++) {
    const word = words[last + step];
    if (word === undefined) return 0;
    if (isCounted(word)) return step <= 1 ? 1 : 1 - step * 0.2;
    if (step > 0 && /[|,.(]/u.test(word.gap)) return 0;
  }
  return 0;
};

// «و85», «بـ104» and «وسبعة» have a conjunction or a preposition before the number.
const startOf = (word: SpanWord | undefined, { language, vocabulary }: Reading): number => {
  if (word === undefined) return 0;
  const digit = /^[\p{L}\p{M}ـ]+?(?=\p{Nd})/u.exec(word.raw)?.[0].length;
  if (digit !== undefined) return word.start + digit;
  const isJoined = language === 'ar' && /^[وبلف](?=\p{L})/u.test(word.raw);
  const bare = { word: word.word.slice(1), term: '' };
  return isJoined && vocabulary(bare) === vocabulary(word) ? word.start + 1 : word.start;
};

/** The counted noun in the dual, which is «two» by itself. */
const findDuals = (
  words: readonly SpanWord[],
  shape: string,
  isCounted: (word: SpanWord) => boolean,
): SpanCandidate[] =>
  words.flatMap((word, at) => {
    const isDual = /\p{L}{2}(?:ين|ان)$/u.test(word.word) && isCounted(word) && shape[2 * at] === 'x';
    const hasNumber = at > 0 && /[nwtmYh]/u.test(shape[2 * at - 2] ?? '');
    return isDual && !hasNumber ? [spanOf(words, at, at, { dual: 1, counted: 1 })] : [];
  });
