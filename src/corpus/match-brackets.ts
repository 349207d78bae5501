import type { Span } from './characters.js';

/** The offset of the closing bracket for the offset of each opening one that is closed. */
export type Brackets = ReadonlyMap<number, number>;

const CLOSING: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '（': '）',
  '［': '］',
  '【': '】',
  '〔': '〕',
};
const isClosing = new Set(Object.values(CLOSING));

/** Pairs the brackets of a span; what does not fit, such as «1)» or a smiley, stays without a partner. */
export function matchBrackets(text: string, span: Span): Brackets {
  const pairs = new Map<number, number>();
  const open: { at: number; closing: string }[] = [];
  for (let at = span.start; at < span.end; at += 1) {
    const unit = text.charAt(at);
    const closing = CLOSING[unit];
    if (closing !== undefined) open.push({ at, closing });
    else if (isClosing.has(unit) && open.at(-1)?.closing === unit) {
      const partner = open.pop();
      if (partner) pairs.set(partner.at, at);
    }
  }
  return pairs;
}
