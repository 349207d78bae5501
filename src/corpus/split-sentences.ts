import type { Language } from './article.js';
import {
  isDigit,
  isLetter,
  isOpeningBracket,
  isOpeningQuote,
  isStraightQuote,
  isTerminator,
  type Span,
  trimSpan,
} from './characters.js';
import { type EndMark, readEndMark } from './end-mark.js';
import { isSentenceEnd, type MarkContext } from './is-sentence-end.js';
import { type Brackets, matchBrackets } from './match-brackets.js';
import { readWordAt } from './read-words.js';
import { isStarter } from './sentence-words.js';

// A longer bracket holds sentences of its own; an opening bracket alone does not swallow the paragraph.
const BRACKET_UNITS = 400;
const DATELINE_UNITS = 60;
const LEAD_UNITS = 20;

/**
 * Splits a block into sentences, in linear time. The spans are in order, have no white space at their edges, and
 * nothing but white space stands between them.
 */
export function splitSentences(text: string, block: Span, language: Language): Span[] {
  const spans: Span[] = [];
  const brackets = matchBrackets(text, block);
  let start = block.start;
  let bracket: Span | undefined;
  let quoteAt = -1;
  let straightQuotes = 0;
  let hasWord = false;
  const lastWordAt = findLastWord(text, block);
  for (let at = start; at < block.end; ) {
    const unit = text.charAt(at);
    if (isOpeningQuote(unit)) quoteAt = at;
    if (isStraightQuote(unit) && unit !== "'") {
      straightQuotes += 1;
      if (straightQuotes % 2 === 1) quoteAt = at;
    }
    if (isOpeningBracket(unit) && !(bracket && at < bracket.end)) bracket = findBracket(brackets, at);
    if (!isTerminator(unit)) {
      hasWord ||= isWordUnit(unit);
      at += 1;
      continue;
    }
    const mark = readEndMark(text, at, block.end, straightQuotes % 2 === 1);
    if (mark.end > lastWordAt) break;
    const isInside =
      bracket !== undefined && bracket.end > at && (bracket.start > start || isDateline(bracket, block));
    const context = { text, block, sentenceStart: start, quoteAt, language };
    const isFree = !isInside || !bracket || isEndInBracket(mark, bracket, context);
    at = mark.end;
    straightQuotes += countStraightQuotes(text, mark);
    if (!hasWord || !isFree || !isSentenceEnd(mark, context)) continue;
    spans.push(trimSpan(text, { start, end: mark.end }));
    start = trimSpan(text, { start: mark.end, end: block.end }).start;
    bracket = undefined;
    hasWord = false;
    at = start;
  }
  const last = trimSpan(text, { start, end: block.end });
  if (last.end > last.start) spans.push(last);
  return spans;
}

function findBracket(brackets: Brackets, at: number): Span | undefined {
  const end = brackets.get(at);
  return end === undefined || end - at > BRACKET_UNITS ? undefined : { start: at, end };
}

// A bracket that begins a sentence may hold whole sentences, unless it is a short one that begins the block and has
// text behind it: a dateline.
function isDateline(bracket: Span, block: Span): boolean {
  const isShort = bracket.end - bracket.start <= DATELINE_UNITS;
  return isShort && bracket.start === block.start && bracket.end < block.end - 1;
}

// Within a bracket nothing ends; at its closing only a full stop may end the sentence around it, and a word must tell.
function isEndInBracket(mark: EndMark, bracket: Span, { text, block, language }: MarkContext): boolean {
  if (mark.end <= bracket.end || isDateline(bracket, block)) return false;
  if (mark.hasSecondMark) return true;
  const next = trimSpan(text, { start: mark.end, end: Math.min(block.end, mark.end + LEAD_UNITS) }).start;
  return mark.kind === 'dot' && isStarter(readWordAt(text, next, block.end), language);
}

// What has neither letter nor digit, such as a quotation mark or a picture that is left over, is no sentence.
function findLastWord(text: string, block: Span): number {
  let at = block.end - 1;
  while (at >= block.start && !isWordUnit(text.charAt(at))) at -= 1;
  return at;
}

const isWordUnit = (unit: string) =>
  isLetter(unit) || isDigit(unit) || (unit >= '\ud800' && unit <= '\udfff');

function countStraightQuotes(text: string, mark: EndMark): number {
  let count = 0;
  for (let at = mark.runEnd; at < mark.end; at += 1) {
    const unit = text.charAt(at);
    if (isStraightQuote(unit) && unit !== "'") count += 1;
  }
  return count;
}
