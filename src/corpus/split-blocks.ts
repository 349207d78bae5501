import { isBlank, isDigit, isSpace, isTerminator, type Span, trimSpan } from './characters.js';

/** A run of lines that no sentence reaches beyond: a heading, a list item, or plain text. */
export interface Block extends Span {
  /** The number of the paragraph it stands in, from 1. */
  readonly paragraph: number;
  readonly isHeading: boolean;
}

const HEADING = /^#{1,6}[ \t]/;
const BULLET = /^[-*+•▪‣·][ \t]/;
const ORDINAL = /^\p{Nd}{1,3}[.)\-،、](?=\s)/u;
// Enough of a line to know a heading or a list item by.
const MARKER_UNITS = 8;

/**
 * Splits a text into blocks in reading order. Paragraphs are separated by blank lines; a line break within a block
 * is white space. Blocks have no white space at their edges and something to see in them.
 */
export function splitBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let paragraph = 0;
  for (const lines of splitParagraphs(text)) {
    paragraph += 1;
    let open: { start: number; end: number; ordinal: number | undefined } | undefined;
    const close = () => {
      if (open) blocks.push({ ...trimSpan(text, open), paragraph, isHeading: false });
      open = undefined;
    };
    for (const line of lines) {
      const marker = text.slice(line.start, Math.min(line.end, line.start + MARKER_UNITS));
      const ordinal = readOrdinal(marker);
      if (HEADING.test(marker)) {
        close();
        blocks.push({ ...trimSpan(text, line), paragraph, isHeading: true });
      } else if (!open || BULLET.test(marker) || isNextItem(text, open, ordinal)) {
        close();
        open = { ...line, ordinal };
      } else {
        open.end = line.end;
      }
    }
    close();
  }
  return blocks;
}

/** The lines of each paragraph, indentation left out. */
function splitParagraphs(text: string): Span[][] {
  const paragraphs: Span[][] = [];
  let lines: Span[] = [];
  for (const line of splitLines(text)) {
    if (!isBlank(text, line)) lines.push(trimSpan(text, line));
    else if (lines.length > 0) {
      paragraphs.push(lines);
      lines = [];
    }
  }
  if (lines.length > 0) paragraphs.push(lines);
  return paragraphs;
}

function splitLines(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    if (unit !== '\n' && unit !== '\r' && unit !== '\u2028' && unit !== '\u2029') continue;
    lines.push({ start, end: at });
    if (unit === '\r' && text.charAt(at + 1) === '\n') at += 1;
    start = at + 1;
  }
  lines.push({ start, end: text.length });
  return lines;
}

function readOrdinal(marker: string): number | undefined {
  const match = ORDINAL.exec(marker);
  if (!match) return undefined;
  let value = 0;
  for (const digit of match[0]) {
    // The digits of every script stand in blocks of ten that begin with zero.
    if (isDigit(digit)) value = value * 10 + digitValue(digit);
  }
  return value;
}

function digitValue(digit: string): number {
  let zero = digit.codePointAt(0) ?? 0;
  const code = zero;
  while (code - zero < 9 && isDigit(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}

// A hard-wrapped German line may begin with «24. Februar»: a number begins an item only when it goes on counting, or
// counts from one behind a finished line.
function isNextItem(
  text: string,
  open: Span & { ordinal: number | undefined },
  ordinal: number | undefined,
): boolean {
  if (ordinal === undefined) return false;
  if (open.ordinal !== undefined) return ordinal === open.ordinal + 1 || ordinal === open.ordinal;
  let end = open.end;
  while (end > open.start && isSpace(text.charAt(end - 1))) end -= 1;
  const last = text.charAt(end - 1);
  return ordinal === 1 && (last === ':' || last === '：' || isTerminator(last));
}
