import type { Token } from './analyzer.js';

/** A raw word of a text with its place. */
interface RawWord {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
}

// Letters, digits, marks, and the invisible marks that people paste inside words (direction, joiners, soft hyphen);
// the Persian half-space U+200C parts words, since it stands before an ending that others write apart.
const WORD = /[\p{L}\p{N}\p{M}\u00AD\u200B\u200D-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]+/gu;
const INVISIBLE = /[\p{Cf}]/gu;
const HAS_LETTER = /[\p{L}\p{N}]/u;

/** The words of a text in order, with offsets in UTF-16 units. */
const findWords = (text: string): RawWord[] => {
  const words: RawWord[] = [];
  for (const match of text.matchAll(WORD)) {
    if (!HAS_LETTER.test(match[0])) continue;
    words.push({ start: match.index, end: match.index + match[0].length, raw: match[0] });
  }
  return words;
};

type Form = Omit<Token, 'start' | 'end'>;

/** The forms that are remembered are bounded: what people write must not be able to fill the memory. */
const REMEMBERED_FORMS = 20_000;
/** A longer part of a string keeps the whole string in the memory of V8. */
const REMEMBERED_UNITS = 12;

/**
 * Reads the words of a text with the normalization of a language, frequent words once. A word that nothing is left of,
 * such as a hamza or a tatweel by itself, is none.
 */
export const tokenReader = (read: (raw: string) => Form): ((text: string) => Token[]) => {
  const known = new Map<string, Form>();
  const readOnce = (raw: string): Form => {
    const remembered = known.get(raw);
    if (remembered !== undefined) return remembered;
    const form = read(raw);
    if (raw.length <= REMEMBERED_UNITS && known.size < REMEMBERED_FORMS) known.set(raw, form);
    return form;
  };
  return (text) => {
    const tokens: Token[] = [];
    for (const { start, end, raw } of findWords(text)) {
      const { word, term, isStop } = readOnce(raw);
      if (word !== '') tokens.push({ start, end, word, term, isStop });
    }
    return tokens;
  };
};

/** Compatibility forms, case and invisible marks made one (Unicode NFKC), the same for every language. */
export const foldWord = (raw: string): string => raw.normalize('NFKC').replace(INVISIBLE, '').toLowerCase();

const DIGIT_ZEROS = [0x0660, 0x06f0, 0x0966, 0xff10];

/** Arabic-Indic, Persian, Devanagari and full-width digits as 0–9. */
export const foldDigits = (word: string): string =>
  word.replace(/[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\uFF10-\uFF19]/gu, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = DIGIT_ZEROS.findLast((candidate) => candidate <= code) ?? 0x30;
    return String(code - zero);
  });
