import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText } from '../../src/replies/limits.js';

describe('cutText', () => {
  it.each([
    ['keeps what fits', 'one two', 7, 'one two'],
    ['cuts between words', 'one two three', 9, 'one two'],
    ['keeps a word that ends at the limit', 'one two three', 7, 'one two'],
    ['cuts a word that alone is too long between characters', 'abcdef', 3, 'abc'],
    ['keeps an accent with its letter', 'e\u0301e\u0301', 3, 'e\u0301'],
    ['gives nothing where there is no room', 'one', 0, ''],
    ['bears a negative limit', 'one', -3, ''],
  ])('%s', (_name, text, limit, kept) => {
    expect(cutText(text, limit, 'en')).toBe(kept);
  });

  it('keeps Arabic words whole', () => {
    expect(cutText('الصين هي الشريك الاقتصادي', 15, 'ar')).toBe('الصين هي الشريك');
  });

  it('gives a beginning of the text that is no longer than asked, however length is measured', () => {
    const double = (part: string) => part.length * 2;
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(100), (text, limit) => {
        const kept = cutText(text, limit, 'en', double);
        expect(text.startsWith(kept)).toBe(true);
        expect(double(kept)).toBeLessThanOrEqual(limit);
      }),
    );
  });
});
