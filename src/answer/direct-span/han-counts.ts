import { type SpanCandidate, spanBetween } from './span-candidate.js';
import type { SpanWord } from './span-words.js';

const NUMBER = '(?:\\d+(?:[,，.]\\d+)*|[一二两三四五六七八九十百千万亿]+|数[十百千万])';
const UNIT =
  '平方公里|平方英里|平方千米|公里|英里|千米|毫米|厘米|公斤|美元|欧元|英镑|小时|分钟|个月|世纪|[个名位次家年月周天倍成人种座条项所岁秒米吨元块只场支分张件届]';
const COUNT = new RegExp(
  `(?:超过|大约|大概|约|近|至少|多达)?\\s?${NUMBER}(?:\\s?[-–—至到]\\s?${NUMBER})?\\s?[万亿千百]*\\s?(?:[%％]|多?\\s?(?:${UNIT}))?`,
  'gu',
);

/** The amounts that a Chinese passage names, with their measure words. */
export const findHanCounts = (text: string, words: readonly SpanWord[]): SpanCandidate[] =>
  [...text.matchAll(COUNT)].map((match) => {
    const amount = match[0].trim();
    const start = match.index + (match[0].length - match[0].trimStart().length);
    return spanBetween(
      words,
      start,
      start + amount.length,
      traitsOf(amount, text[start - 1] ?? '', text.slice(start + amount.length, start + amount.length + 2)),
    );
  });

const traitsOf = (amount: string, before: string, after: string): Record<string, number> => ({
  year: /^\d{4}\s?年?$/u.test(amount) || /^\s?[月日]/u.test(after) ? 1 : 0,
  percent: /[%％]$/u.test(amount) ? 1 : 0,
  unit: /[^\d\s%％一二两三四五六七八九十百千万亿]$/u.test(amount) ? 1 : 0,
  word: /^\D/u.test(amount) ? 1 : 0,
  about: /^[超大约近至多]/u.test(amount) ? 1 : 0,
  // «一个», «十分» and the like count nothing.
  idle: /^[一十百千万](?:\D|$)/u.test(amount) && amount.length <= 2 ? 1 : 0,
  ordinal: before === '第' ? 1 : 0,
  pair: /\d\s?[-–—至到]\s?\d/u.test(amount) ? 1 : 0,
});
