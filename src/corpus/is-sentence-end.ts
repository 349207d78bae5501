import type { Language } from './article.js';
import {
  isCaseless,
  isClosingBracket,
  isContinuingMark,
  isDash,
  isDigit,
  isHan,
  isInvisible,
  isLetter,
  isLower,
  isOpener,
  isQuote,
  isSpace,
  isUpper,
  isWideStop,
  readCharacter,
  type Span,
} from './characters.js';
import type { EndMark } from './end-mark.js';
import { isAbbreviationDot } from './is-abbreviation-dot.js';
import { readClause, readWordBefore } from './read-words.js';
import { isSpeech, isStarter } from './sentence-words.js';

/** Where a mark stands. */
export interface MarkContext {
  readonly text: string;
  readonly block: Span;
  readonly sentenceStart: number;
  /** The offset of the quotation mark that opened last, or -1. */
  readonly quoteAt: number;
  readonly language: Language;
}

// How far the first letter of the next sentence may stand behind openers and dashes.
const LEAD_UNITS = 20;
const SPEECH_WORDS = 4;
const COLONS = new Set(':：');
const ARABIC_WORD_UNITS = 3;

/** Whether the sentence ends with the mark; something visible follows in the block. */
export function isSentenceEnd(mark: EndMark, context: MarkContext): boolean {
  const { text, block } = context;
  let nextAt = mark.end;
  while (nextAt < block.end && isSpace(text.charAt(nextAt))) nextAt += 1;
  const next = text.charAt(nextAt);
  if (isContinuingMark(next) || isClosingBracket(next)) return false;
  if (nextAt === mark.end && !isEndWithoutSpace(mark, context)) return false;

  const before = readCharacterBefore(text, mark.start);
  const firstAt = skipLead(text, nextAt, block.end);
  const first = readCharacter(text, firstAt);
  // Scripts with case begin a sentence with a capital: «“What?” he said».
  if (isLower(first) && !isCaseless(before)) return false;
  if (mark.hasQuote && isQuoteContinued(mark, context, firstAt)) return false;
  if (mark.kind === 'ellipsis') return isUpper(first) && !isCaseless(before);
  if (mark.kind === 'dot') return mark.hasSecondMark || !isAbbreviationDot(mark, context, firstAt);
  return true;
}

// Chinese sets no space; elsewhere it is a slip of the pen, told from «example.com» by the words on both sides.
function isEndWithoutSpace(mark: EndMark, context: MarkContext): boolean {
  const { text } = context;
  const before = readCharacterBefore(text, mark.start);
  const next = readCharacter(text, mark.end);
  if (mark.kind === 'ellipsis') return isHan(before) && mark.hasQuote;
  if (mark.kind === 'stop' || isWideStop(text.charAt(mark.runEnd - 1))) return true;
  if (isHan(before) && (isHan(next) || isOpener(next))) return true;
  if (mark.kind === 'strong' || mark.end > mark.runEnd) {
    return isCaseless(next) || (isOpener(next) && !isQuote(next)) || isSlip(text, mark);
  }
  if (isHan(next) || !(isCaseless(next) || (isCaseless(before) && isQuote(next)))) return isSlip(text, mark);
  const word = readWordBefore(text, mark.start, context.sentenceStart);
  const isWord = word.length >= ARABIC_WORD_UNITS && !word.includes('.');
  return isWord || isSpace(text.charAt(mark.start - 1));
}

/** «…came home.The next day»: three small letters before, a capital and a small letter behind. */
function isSlip(text: string, mark: EndMark): boolean {
  for (let back = 1; back <= 3; back += 1) if (!isLower(text.charAt(mark.start - back))) return false;
  return isUpper(text.charAt(mark.end)) && isLower(text.charAt(mark.end + 1));
}

/** Whether the words behind a closed quotation belong to the sentence that it stands in. */
function isQuoteContinued(mark: EndMark, context: MarkContext, firstAt: number): boolean {
  const { text, block, language, quoteAt, sentenceStart } = context;
  const { words, end } = readClause(text, firstAt, block.end, language, SPEECH_WORDS);
  const first = words[0] ?? '';
  const isCapitalStarter = isUpper(readCharacter(first, 0)) && isStarter(first, language);
  // A colon behind the verb brings in the next quotation.
  const isTag = !isCapitalStarter && !COLONS.has(text.charAt(end));
  if (isTag && words.some((word) => isSpeech(word, language))) return true;
  if (mark.kind !== 'strong' || quoteAt <= sentenceStart || isCapitalStarter) return false;
  // «برنامج «من سيربح المليون؟» على قناة…»: a name within the sentence; speech stands behind a colon or a comma.
  let opener = quoteAt - 1;
  while (opener > sentenceStart && isSpace(text.charAt(opener))) opener -= 1;
  return isLetter(text.charAt(opener)) || isDigit(text.charAt(opener));
}

function readCharacterBefore(text: string, at: number): string {
  let back = at - 1;
  while (back >= 0 && (isInvisible(text.charAt(back)) || isOpener(text.charAt(back)))) back -= 1;
  if (back < 0) return '';
  const code = text.charCodeAt(back);
  const isLowSurrogate = code >= 0xdc00 && code <= 0xdfff;
  return readCharacter(text, isLowSurrogate && back > 0 ? back - 1 : back);
}

function skipLead(text: string, start: number, limit: number): number {
  const end = Math.min(limit, start + LEAD_UNITS);
  for (let at = start; at < end; at += 1) {
    const unit = text.charAt(at);
    if (!isSpace(unit) && !isOpener(unit) && !isDash(unit) && !isInvisible(unit)) return at;
  }
  return start;
}
