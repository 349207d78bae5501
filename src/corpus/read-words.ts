import type { Language } from './article.js';
import { isDash, isDigit, isInvisible, isLetter, isOpener, isSpace } from './characters.js';

const WORD_UNITS = 24;
const CLAUSE_UNITS = 10;
const MARK = /\p{M}/u;

/** The run without spaces that ends at an offset, opening marks left out; empty when it is too long for a word. */
export function readWordBefore(text: string, end: number, limit: number): string {
  let start = end;
  while (start > limit && end - start <= WORD_UNITS && !isSpace(text.charAt(start - 1))) start -= 1;
  if (end - start > WORD_UNITS) return '';
  while (start < end && isLead(text.charAt(start))) start += 1;
  return text.slice(start, end);
}

/**
 * The first words from an offset, up to the punctuation that follows. A dash may stand first: «!» — сказал. Chinese
 * gives the clause as one word.
 */
export function readWords(
  text: string,
  start: number,
  limit: number,
  language: Language,
  count: number,
): string[] {
  const words: string[] = [];
  let at = start;
  while (words.length < count) {
    while (at < limit && at - start < WORD_UNITS * count && isSpace(text.charAt(at))) at += 1;
    const end = readWordEnd(text, at, limit, language === 'zh' ? CLAUSE_UNITS : WORD_UNITS);
    if (end === at) break;
    words.push(text.slice(at, end));
    at = end;
    if (language === 'zh') break;
  }
  return words;
}

function readWordEnd(text: string, start: number, limit: number, units: number): number {
  let end = start;
  while (end < limit && end - start < units && isWordUnit(text.charAt(end))) end += 1;
  return end;
}

const isLead = (unit: string) => isOpener(unit) || isDash(unit) || isInvisible(unit);

const isWordUnit = (unit: string) =>
  isLetter(unit) ||
  isDigit(unit) ||
  unit === '-' ||
  MARK.test(unit) ||
  isInvisible(unit) ||
  isSurrogate(unit);

const isSurrogate = (unit: string) => unit >= '\ud800' && unit <= '\udfff';
