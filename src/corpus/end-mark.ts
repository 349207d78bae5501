import {
  isClosingBracket,
  isClosingQuote,
  isDigit,
  isDot,
  isEllipsis,
  isEmphasisMark,
  isInvisible,
  isLetter,
  isQuote,
  isSpace,
  isStraightQuote,
  isStrongMark,
  isTerminator,
  isWideStop,
  readCharacter,
} from './characters.js';

/** Punctuation that may end a sentence, with the quotes and brackets that close behind it. */
export interface EndMark {
  readonly start: number;
  /** Behind the punctuation itself. */
  readonly runEnd: number;
  /** Behind the closing quotes, brackets and footnote numbers. */
  readonly end: number;
  /** `strong` has a question or exclamation mark, `stop` a full stop that is never part of a word. */
  readonly kind: 'dot' | 'ellipsis' | 'strong' | 'stop';
  readonly hasQuote: boolean;
  /** Whether a second mark stands behind the quotes or brackets: «lb.).». */
  readonly hasSecondMark: boolean;
}

const NOTE_UNITS = 40;
const STOPS = new Set('。۔｡।');
const NOTE_MARKS = new Set('¹²³⁴⁵⁶⁷⁸⁹⁰†‡');

/** Reads the mark that begins with the terminator at an offset. `isQuoteOpen`: a straight quote awaits its partner. */
export function readEndMark(text: string, start: number, limit: number, isQuoteOpen: boolean): EndMark {
  const runEnd = readRun(text, start, limit);
  let end = runEnd;
  let hasQuote = false;
  let hasSecondMark = false;
  let isOpen = isQuoteOpen;
  while (end < limit) {
    const closer = readCloser(text, end, limit, isOpen);
    if (closer === end) break;
    for (let at = end; at < closer; at += 1) {
      if (isTerminator(text.charAt(at))) hasSecondMark = true;
      if (!isQuote(text.charAt(at))) continue;
      hasQuote = true;
      if (isStraightQuote(text.charAt(at))) isOpen = false;
    }
    end = closer;
  }
  return { start, runEnd, end, kind: classify(text, start, runEnd), hasQuote, hasSecondMark };
}

/** Spaced marks belong together: «Quoi ? !», «. . .». */
function readRun(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit) {
    if (isTerminator(text.charAt(at))) at += 1;
    else if (
      isGap(text.charAt(at)) &&
      at + 1 < limit &&
      isTerminator(text.charAt(at + 1)) &&
      !isWordAt(text, at + 2)
    )
      at += 2;
    else break;
  }
  return at;
}

function classify(text: string, start: number, end: number): EndMark['kind'] {
  let dots = 0;
  let hasStop = false;
  for (let at = start; at < end; at += 1) {
    const unit = text.charAt(at);
    if (STOPS.has(unit)) hasStop = true;
    else if (isStrongMark(unit)) return 'strong';
    else if (isEllipsis(unit)) dots += 2;
    else if (isDot(unit)) dots += 1;
  }
  if (hasStop) return 'stop';
  return dots > 1 ? 'ellipsis' : 'dot';
}

/** The offset behind what closes at an offset, or the offset itself. */
function readCloser(text: string, at: number, limit: number, isQuoteOpen: boolean): number {
  const unit = text.charAt(at);
  if (isClosingBracket(unit) || isInvisible(unit) || NOTE_MARKS.has(unit) || isTerminator(unit))
    return at + 1;
  if (isEmphasisMark(unit)) return isWordAt(text, at + 1) ? at : at + 1;
  if (isQuote(unit)) return isClosing(text, at, isQuoteOpen) ? at + 1 : at;
  if (unit === '[') return isWordAt(text, readNote(text, at, limit)) ? at : readNote(text, at, limit);
  if (!isGap(unit)) return at;
  // French sets a space before «»», and translation machines before any mark.
  let behind = at;
  while (behind < limit && isGap(text.charAt(behind))) behind += 1;
  const next = text.charAt(behind);
  if (next === '[') {
    // «… [citation needed]» at the end of a paragraph.
    const note = readNote(text, behind, limit);
    return note === limit ? note : at;
  }
  const isCloser =
    isClosingBracket(next) ||
    (isClosingQuote(next) && next !== '’') ||
    (isStraightQuote(next) && isQuoteOpen);
  return behind < limit && isCloser && !isWordAt(text, behind + 1) ? behind + 1 : at;
}

function isClosing(text: string, at: number, isQuoteOpen: boolean): boolean {
  if (!isWordAt(text, at + 1)) return true;
  const unit = text.charAt(at);
  if (isStraightQuote(unit)) return isQuoteOpen;
  return isClosingQuote(unit) && (unit !== '’' || isWideStop(text.charAt(at - 1)));
}

/** A footnote mark such as «[1]» behind the full stop. */
function readNote(text: string, at: number, limit: number): number {
  for (let end = at + 1; end < Math.min(limit, at + NOTE_UNITS); end += 1) {
    const unit = text.charAt(end);
    if (unit === ']') return end > at + 1 ? end + 1 : at;
    if (isTerminator(unit)) return at;
  }
  return at;
}

// A line break is white space too, but nothing closes behind one.
const isGap = (unit: string) => isSpace(unit) && unit !== '\n' && unit !== '\r';

function isWordAt(text: string, at: number): boolean {
  const character = readCharacter(text, at);
  return isLetter(character) || isDigit(character);
}
