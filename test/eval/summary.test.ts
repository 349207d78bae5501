import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonShare } from '../../src/eval/summary.js';

describe('wilsonShare', () => {
  // Newcombe 1998, table I, method 3, and the interval of R's prop.test(correct = FALSE).
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    [5, 10, 0.2366, 0.7634],
    [10, 10, 0.7225, 1],
  ])('gives the published interval for %i of %i', (hits, n, low, high) => {
    const share = wilsonShare(hits, n);
    expect(share.share).toBe(hits / n);
    expect(share.low).toBeCloseTo(low, 4);
    expect(share.high).toBeCloseTo(high, 4);
  });

  it('says nothing of no case', () => {
    expect(wilsonShare(0, 0)).toEqual({ share: 0, n: 0, low: 0, high: 1 });
  });

  it('always holds the share, from 0 to 1, and is symmetric', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, part) => {
          const hits = Math.round(part * n);
          const { share, low, high } = wilsonShare(hits, n);
          const other = wilsonShare(n - hits, n);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(low).toBeLessThanOrEqual(share + 1e-9);
          expect(high).toBeGreaterThanOrEqual(share - 1e-9);
          expect(high).toBeLessThanOrEqual(1);
          expect(other.low).toBeCloseTo(1 - high, 9);
        },
      ),
    );
  });
});
