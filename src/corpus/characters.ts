/** A part of a text: offsets in UTF-16 units, the end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const setOf = (characters: string): ReadonlySet<string> => new Set(characters);

const DOTS = setOf('.．');
const ELLIPSES = setOf('…⋯‥');
/** Marks that end a sentence without a space behind them. */
const WIDE_STOPS = setOf('。！？｡');
const STRONG_MARKS = setOf('!?؟۔。！？｡‽⁇⁈⁉।');
const CLOSING_BRACKETS = setOf(')]}）］｝】〕');
const CLOSING_QUOTES = setOf('”’»›」』》〉');
const OPENING_QUOTES = setOf('“„‘‚«‹「『《〈');
const STRAIGHT_QUOTES = setOf('"\'＂');
const OPENING_BRACKETS = setOf('([{（［｛【〔');
const OPENING_MARKS = setOf('¿¡');
const DASHES = setOf('-–—―‒⸺');
const CONTINUING_MARKS = setOf(',;:،؛；，、：%٪');
const EMPHASIS_MARKS = setOf('*_~');

const SPACE = /\s/u;
const INVISIBLE = /(?!\s)[\p{Cf}\p{Cc}]/u;
const LETTER = /\p{L}/u;
const LOWER = /\p{Ll}/u;
const UPPER = /[\p{Lu}\p{Lt}]/u;
const CASELESS = /\p{Lo}/u;
const DIGIT = /\p{Nd}/u;
const HAN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

// Each predicate takes one character: a UTF-16 unit or a whole code point. The empty string is in no class.
export const isDot = (character: string) => DOTS.has(character);
export const isEllipsis = (character: string) => ELLIPSES.has(character);
export const isWideStop = (character: string) => WIDE_STOPS.has(character);
export const isStrongMark = (character: string) => STRONG_MARKS.has(character);
export const isTerminator = (character: string) =>
  DOTS.has(character) || STRONG_MARKS.has(character) || ELLIPSES.has(character);
export const isClosingBracket = (character: string) => CLOSING_BRACKETS.has(character);
export const isClosingQuote = (character: string) => CLOSING_QUOTES.has(character);
export const isOpeningQuote = (character: string) => OPENING_QUOTES.has(character);
export const isStraightQuote = (character: string) => STRAIGHT_QUOTES.has(character);
export const isQuote = (character: string) =>
  CLOSING_QUOTES.has(character) || OPENING_QUOTES.has(character) || STRAIGHT_QUOTES.has(character);
export const isOpeningBracket = (character: string) => OPENING_BRACKETS.has(character);
export const isOpener = (character: string) =>
  isQuote(character) || OPENING_BRACKETS.has(character) || OPENING_MARKS.has(character);
export const isDash = (character: string) => DASHES.has(character);
export const isContinuingMark = (character: string) => CONTINUING_MARKS.has(character);
export const isEmphasisMark = (character: string) => EMPHASIS_MARKS.has(character);
export const isSpace = (character: string) => SPACE.test(character);
export const isInvisible = (character: string) => INVISIBLE.test(character);
export const isLetter = (character: string) => LETTER.test(character);
export const isLower = (character: string) => LOWER.test(character);
export const isUpper = (character: string) => UPPER.test(character);
export const isCaseless = (character: string) => CASELESS.test(character);
export const isDigit = (character: string) => DIGIT.test(character);
export const isHan = (character: string) => HAN.test(character);

/** The whole code point at an offset, or the empty string behind the end. */
export function readCharacter(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

/** The span without white space at its edges. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text.charAt(start))) start += 1;
  while (end > start && isSpace(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** Whether nothing in the span can be seen: white space, direction marks, control characters. */
export function isBlank(text: string, span: Span): boolean {
  for (let at = span.start; at < span.end; at += 1) {
    const unit = text.charAt(at);
    if (!isSpace(unit) && !isInvisible(unit)) return false;
  }
  return true;
}
