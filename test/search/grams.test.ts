import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diceLikeness, gramCodes } from '../../src/search/grams.js';

const size = fc.constantFrom<2 | 3>(2, 3);
const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });

describe('gramCodes', () => {
  it('counts the boundaries of a word in', () => {
    expect(gramCodes('صين', 2)).toHaveLength(4);
    expect(gramCodes('صين', 3)).toHaveLength(3);
  });

  it('gives every word at least one, sorted and without repetition', () => {
    fc.assert(
      fc.property(word, size, (text, length) => {
        const codes = [...gramCodes(text, length)];
        expect(codes.length).toBeGreaterThan(0);
        expect(codes).toEqual([...new Set(codes)].sort((left, right) => left - right));
      }),
    );
  });
});

describe('diceLikeness', () => {
  const likeness = (left: string, right: string, length: 2 | 3 = 2): number =>
    diceLikeness(gramCodes(left, length), gramCodes(right, length));

  it('is symmetric, from 0 to 1, and 1 for the same word', () => {
    fc.assert(
      fc.property(word, word, size, (left, right, length) => {
        const value = likeness(left, right, length);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(value).toBe(likeness(right, left, length));
        expect(likeness(left, left, length)).toBe(1);
      }),
    );
  });

  it('is 0 for words that share nothing', () => {
    expect(likeness('صين', 'حرب')).toBe(0);
  });

  it.each([
    ['شنغهاي', 'شنغاهي', 'حرب'],
    ['putin', 'puttin', 'peking'],
    ['Узбекистан', 'Узбекистане', 'Украина'],
  ])('finds «%s» nearer to «%s» than to «%s»', (asked, near, far) => {
    expect(likeness(asked, near)).toBeGreaterThan(likeness(asked, far));
  });
});
