import { normalizeArabic } from '../search/arabic.js';

// Articles do not count in SQuAD's comparison; here the Arabic one is taken off its word as well.
const ARTICLES = new Set([
  'a',
  'an',
  'the',
  'le',
  'la',
  'les',
  'l',
  'el',
  'los',
  'las',
  'der',
  'die',
  'das',
  'den',
  'dem',
]);

/** The words (in Chinese the characters) of a short answer in the form in which answers are compared. */
const answerWords = (text: string): string[] => {
  const words =
    normalizeArabic(text)
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '')
      .match(/\p{sc=Han}|[\p{L}\p{N}]+/gu) ?? [];
  return words
    .map((word) => word.replace(/^(?:و|ب|ل|ك)?ال(?=.{2})/u, ''))
    .filter((word) => !ARTICLES.has(word));
};

/** The token F1 of a direct answer with the nearest accepted one (Rajpurkar et al. 2016), from 0 to 1. */
export const answerF1 = (direct: string | null, accepted: readonly string[]): number =>
  direct === null ? 0 : Math.max(0, ...accepted.map((one) => pairF1(answerWords(direct), answerWords(one))));

const pairF1 = (given: readonly string[], wanted: readonly string[]): number => {
  const left = [...wanted];
  let shared = 0;
  for (const word of given) {
    const at = left.indexOf(word);
    if (at < 0) continue;
    left.splice(at, 1);
    shared++;
  }
  return shared === 0 ? 0 : (2 * shared) / (given.length + wanted.length);
};

/** Whether a direct answer contains an accepted one word for word. */
export const containsAnswer = (direct: string | null, accepted: readonly string[]): boolean => {
  if (direct === null) return false;
  const given = ` ${answerWords(direct).join(' ')} `;
  return accepted.some((one) => {
    const words = answerWords(one).join(' ');
    return words !== '' && given.includes(` ${words} `);
  });
};
