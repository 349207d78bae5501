import type { Language } from '../../corpus/article.js';
import { countryNames, nameVocabulary } from './name-words.js';
import { type SpanCandidate, spanOf } from './span-candidate.js';
import type { SpanWord } from './span-words.js';

const MOST_WORDS = 9;
const LETTER_CASE = /^\p{Lu}/u;
const INITIAL = /^\p{Lu}$/u;

/** The names in a passage of a script with capitals: runs of capitalized words with their links and numbers. */
export const findCasedNames = (words: readonly SpanWord[], language: Language): SpanCandidate[] => {
  const signOf = nameVocabulary(language);
  const signs = words.map((word) => signOf(word));
  const found: SpanCandidate[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!opensName(words, at)) continue;
    const last = lastOfName(words, signs, at);
    found.push(spanOf(words, at, last, traitsOf(words, signs, at, last, language)));
    at = last;
  }
  return found;
};

const isCapital = (word: SpanWord | undefined): boolean => word !== undefined && LETTER_CASE.test(word.raw);

const opensSentence = (words: readonly SpanWord[], at: number): boolean => {
  const before = words[at - 1];
  return before === undefined || (before.gap === '.' && before.raw.length > 2);
};

// A function word is capitalized where it opens a sentence.
const opensName = (words: readonly SpanWord[], at: number): boolean => {
  const word = words[at];
  return (
    word !== undefined && isCapital(word) && (!word.isStop || (INITIAL.test(word.raw) && word.gap !== ' '))
  );
};

const lastOfName = (
  words: readonly SpanWord[],
  signs: readonly (string | undefined)[],
  first: number,
): number => {
  let last = first;
  while (last - first + 1 < MOST_WORDS) {
    const gap = words[last]?.gap ?? '|';
    const next = words[last + 1];
    if (next === undefined) break;
    const joins =
      /^[ -]$/u.test(gap) ||
      (/[.:]/u.test(gap) && INITIAL.test(words[last]?.raw ?? '')) ||
      isElision(words, last);
    if (!joins) break;
    if (isCapital(next) || (gap === ' ' && /^\d{1,3}$/u.test(next.word))) last++;
    else if (first === last && opensSentence(words, first)) break;
    else {
      const link = linkLength(words, signs, last + 1);
      if (link === 0) break;
      last += link + 1;
    }
  }
  return last;
};

// «O'Neil», «d'Arc»: an apostrophe before a capital.
const isElision = (words: readonly SpanWord[], at: number): boolean =>
  words[at]?.gap === "'" && isCapital(words[at + 1]) && (words[at]?.raw.length ?? 9) <= 2;

/** How many link words stand here before a capitalized one. */
const linkLength = (
  words: readonly SpanWord[],
  signs: readonly (string | undefined)[],
  at: number,
): number => {
  for (let length = 1; length <= 2; length++) {
    if (signs[at + length - 1] !== 'l' || words[at + length - 1]?.gap !== ' ') return 0;
    if (isCapital(words[at + length])) return length;
  }
  return 0;
};

const traitsOf = (
  words: readonly SpanWord[],
  signs: readonly (string | undefined)[],
  first: number,
  last: number,
  language: Language,
): Record<string, number> => {
  const before = words[first - 1];
  const near = [signs[first - 1], signs[first - 2]].filter((_, step) => words[first - 1 - step]?.gap === ' ');
  const inside = signs.slice(first, last + 1);
  const key = words
    .slice(first, last + 1)
    .map(({ term }) => term)
    .join(' ');
  const next = words[last + 1];
  const lowerNext = next !== undefined && words[last]?.gap === ' ' && !isCapital(next) && !next.isStop;
  const isPlaced = near[0] === 'i' || (near[1] === 'i' && before?.isStop === true);
  return {
    single: first === last ? 1 : 0,
    couple: last - first === 1 || last - first === 2 ? 1 : 0,
    long: last - first >= 4 ? 1 : 0,
    opening: opensSentence(words, first) ? 1 : 0,
    title: near[0] === 't' || inside[0] === 't' ? 1 : 0,
    agent: near.includes('b') ? 1 : 0,
    named: near.includes('n') ? 1 : 0,
    inPlace: isPlaced || (language === 'tr' && hasLocative(words, last)) ? 1 : 0,
    placeWord: near.includes('g') || inside.includes('g') || (lowerNext && signs[last + 1] === 'g') ? 1 : 0,
    bodyWord: near[0] === 'o' || inside.includes('o') ? 1 : 0,
    country: countryNames(language).has(key) ? 1 : 0,
    adjective: lowerNext && first === last && signs[last + 1] === undefined ? 1 : 0,
    described:
      before !== undefined && before.gap === ' ' && !before.isStop && signs[first - 1] === undefined ? 1 : 0,
    comma: before?.gap === ',' || words[last]?.gap === ',' ? 1 : 0,
    brackets: before?.gap === '(' ? 1 : 0,
    possessive: words[last]?.gap === "'" ? 1 : 0,
    linked: inside.includes('l') ? 1 : 0,
    digits: /\d/u.test(words[last]?.word ?? '') ? 1 : 0,
    noun: language === 'de' && first === last ? 1 : 0,
    capitals: first === last && /^\p{Lu}{2,}$/u.test(words[first]?.raw ?? '') ? 1 : 0,
  };
};

/** «Londra'da»: the Turkish endings for in, to and from a place stand behind an apostrophe. */
const hasLocative = (words: readonly SpanWord[], last: number): boolean =>
  words[last]?.gap === "'" && /^[dty]?[ae](?:n|ki)?$/u.test(words[last + 1]?.word ?? '');
