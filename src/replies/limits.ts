import type { Language } from '../corpus/article.js';

/**
 * The length of a message, in UTF-16 units. Discord takes 2,000 code points, and a text never has more code points
 * than units; the rest is headroom.
 */
export const MESSAGE_UNITS = 1_900;
/** The most that one part of a list takes of a message, so that heading and foot find room in any case. */
export const PART_UNITS = 1_000;
export const TITLE_UNITS = 100;
export const NAME_UNITS = 60;
export const DIRECT_ANSWER_UNITS = 300;

/** Stands behind what was cut, outside of quotation marks. */
export const CUT_MARK = '…';

/**
 * The longest beginning of a text that ends between words and is at most `limit` long; the whole text where it fits.
 * A word that alone is too long is cut between characters, a character with too many marks between these. `measure` gives the length in UTF-16 units as it is sent
 * (escapes make a text longer) and is never less than the text's own.
 */
export const cutText = (
  text: string,
  limit: number,
  language: Language,
  measure: (part: string) => number = (part) => part.length,
): string => {
  if (measure(text) <= limit) return text;
  const startBy = (split: (part: string) => Iterable<string>) => fittingStart(text, limit, split, measure);
  const segments = (granularity: 'word' | 'grapheme') => (part: string) =>
    Array.from(new Intl.Segmenter(language, { granularity }).segment(part), ({ segment }) => segment);
  return startBy(segments('word')) || startBy(segments('grapheme')) || startBy((part) => part);
};

const fittingStart = (
  text: string,
  limit: number,
  split: (part: string) => Iterable<string>,
  measure: (part: string) => number,
): string => {
  // One unit more than may stay: it shows whether a word goes on behind the limit.
  const window = text.slice(0, Math.max(0, limit) + 1);
  let end = 0;
  for (const segment of split(window)) {
    const next = end + segment.length;
    if (measure(text.slice(0, next)) > limit) break;
    end = next;
  }
  return text.slice(0, end).trimEnd();
};
