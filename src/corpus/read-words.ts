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
 * The first words from an offset, up to the punctuation that follows, and the offset behind them. Chinese gives the
 * clause as one word.
 */
export function readClause(
  text: string,
  start: number,
  limit: number,
  language: Language,
  count: number,
): { words: string[]; end: number } {
  const words: string[] = [];
  const isOneWord = language === 'zh';
  let end = start;
  while (words.length < (isOneWord ? 1 : count)) {
    let at = end;
    while (at < limit && at - end < WORD_UNITS && isSpace(text.charAt(at))) at += 1;
    const wordEnd = readWordEnd(text, at, limit, isOneWord ? CLAUSE_UNITS : WORD_UNITS);
    if (wordEnd === at) break;
    words.push(text.slice(at, wordEnd));
    end = wordEnd;
  }
  return { words, end };
}

/** The word that begins at an offset, or the empty string. */
export const readWordAt = (text: string, start: number, limit: number) =>
  text.slice(start, readWordEnd(text, start, limit, WORD_UNITS));

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
