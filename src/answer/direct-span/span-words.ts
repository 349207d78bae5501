import type { Language } from '../../corpus/article.js';
import { analyzerFor, type Token } from '../../search/analyzer.js';

/** A word of a passage with the characters that stand between it and the next one. */
export interface SpanWord extends Token {
  /** As it is written. */
  readonly raw: string;
  /** One character for what follows it; see `gapSign`. */
  readonly gap: string;
}

/** The words of a passage in order. */
export const readSpanWords = (text: string, language: Language): SpanWord[] => {
  const tokens = analyzerFor(language).analyze(text);
  return tokens.map((token, at) => ({
    start: token.start,
    end: token.end,
    word: token.word,
    term: token.term,
    isStop: token.isStop,
    raw: text.slice(token.start, token.end),
    gap: gapSign(text.slice(token.end, tokens[at + 1]?.start ?? text.length)),
  }));
};

const NUMBER_GAP = /^[.,:٫٬،·]$/u;
const DASH = /^\s?[-–—‑−―~〜]\s?$/u;

/**
 * What stands between two words, as one character: a space, `+` nothing, `:` a point or comma without a space as in
 * numbers, `-` a dash, `%`, `'`, `/`, `,`, `.`, `(` an opening and `)` a closing bracket, `|` anything else.
 */
const gapSign = (gap: string): string => {
  if (gap === ' ') return ' ';
  if (gap === '') return '+';
  if (/^[\s\u200c]+$/u.test(gap)) return ' ';
  if (NUMBER_GAP.test(gap)) return ':';
  if (DASH.test(gap)) return '-';
  if (/^\s?[%٪％]/u.test(gap)) return '%';
  if (/^['’ʼ]$/u.test(gap)) return "'";
  if (/^\s*\/\s*$/u.test(gap)) return '/';
  if (/[([（]/u.test(gap)) return '(';
  if (/[)\]）]/u.test(gap)) return ')';
  if (/^[,،、]\s*$/u.test(gap)) return ',';
  if (/^\.\s*$/u.test(gap)) return '.';
  return '|';
};

/**
 * The words as a string that expressions can run over: one sign for each word and one for the gap behind it, so that
 * the word at `i` stands at `2 * i`.
 */
export const shapeOf = (words: readonly SpanWord[], signOf: (word: SpanWord, at: number) => string): string =>
  words.map((word, at) => signOf(word, at) + word.gap).join('');
