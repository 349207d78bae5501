import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildVocabulary,
  hasFeature,
  predictClasses,
  type SparseVector,
  softmax,
  toVector,
} from '../../../src/answer/facts/linear-model.js';
import { quantize } from '../../../src/answer/facts/train-linear-model.js';

const features = (...keys: number[]) => new Map(keys.map((key) => [key, 1]));
const sum = (values: ArrayLike<number>) => Array.from(values).reduce((total, value) => total + value, 0);
const lengthOf = ({ values }: SparseVector) => Math.sqrt(sum(values.map((value) => value * value)));

describe('buildVocabulary', () => {
  it('knows what at least two questions have, sorted', () => {
    const { keys } = buildVocabulary([
      features(9, 4, 2_500_000_000),
      features(2_500_000_000, 4),
      features(7, 4),
    ]);
    expect([...keys]).toEqual([4, 2_500_000_000]);
  });

  it('holds what is rare for more telling', () => {
    const { rarities } = buildVocabulary([features(1, 2), features(1, 2), features(1)]);
    expect(rarities[1]).toBeGreaterThan(rarities[0] ?? 0);
  });

  it('knows nothing where there is nothing', () => {
    expect(buildVocabulary([])).toMatchObject({ keys: { length: 0 }, rarities: { length: 0 } });
  });
});

describe('hasFeature', () => {
  it('finds exactly what is known', () => {
    const known = fc.uniqueArray(fc.integer({ min: 0, max: 0xffffffff }), { maxLength: 40 });
    fc.assert(
      fc.property(known, fc.integer({ min: 0, max: 0xffffffff }), (keys, other) => {
        const vocabulary = buildVocabulary([features(...keys), features(...keys)]);
        for (const key of keys) expect(hasFeature(vocabulary, key)).toBe(true);
        expect(hasFeature(vocabulary, other)).toBe(keys.includes(other));
      }),
    );
  });
});

describe('toVector', () => {
  const vocabulary = buildVocabulary([features(1, 2, 3), features(1, 2, 3), features(1)]);

  it('has length 1 over the known features', () => {
    const vector = toVector(features(3, 1, 99), vocabulary);
    expect([...vector.indexes].sort()).toEqual([0, 2]);
    expect(lengthOf(vector)).toBeCloseTo(1, 5);
  });

  it('is nothing where no feature is known', () => {
    expect(toVector(features(99), vocabulary)).toMatchObject({
      indexes: { length: 0 },
      values: { length: 0 },
    });
  });
});

describe('softmax', () => {
  it('sums to 1 and keeps the order, however large the scores', () => {
    const scores = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(scores, (given) => {
        const shares = softmax(Float64Array.from(given));
        expect(sum(shares)).toBeCloseTo(1, 9);
        given.forEach((score, at) => {
          if (score === Math.max(...given)) expect(shares[at]).toBe(Math.max(...shares));
        });
      }),
    );
  });
});

describe('predictClasses', () => {
  const CLASSES = 5;
  const FEATURES = 8;
  const numbers = (length: number, most: number) =>
    fc.array(fc.double({ min: -most, max: most, noNaN: true }), { minLength: length, maxLength: length });

  it('predicts from rounded weights nearly what the exact ones say, and sums to 1', () => {
    const weights = numbers(FEATURES * CLASSES, 4);
    fc.assert(
      fc.property(weights, numbers(CLASSES, 1), numbers(FEATURES, 1), (exact, biases, values) => {
        const norm = Math.sqrt(sum(values.map((value) => value * value))) || 1;
        const vector = {
          indexes: Uint32Array.from(values.keys()),
          values: Float32Array.from(values, (value) => value / norm),
        };
        const model = quantize(Float32Array.from(exact), Float32Array.from(biases), CLASSES, FEATURES);
        const predicted = predictClasses(model, vector);
        const scores = biases.map((bias, label) =>
          sum([bias, ...values.map((value, at) => (value / norm) * (exact[at * CLASSES + label] ?? 0))]),
        );
        expect(sum(predicted)).toBeCloseTo(1, 9);
        softmax(Float64Array.from(scores)).forEach((share, label) => {
          expect(Math.abs((predicted[label] ?? 0) - share)).toBeLessThan(0.03);
        });
      }),
    );
  });

  it('falls back on the biases where no feature is known', () => {
    const model = quantize(new Float32Array(6).fill(1), Float32Array.from([0, 2, 1]), 3, 2);
    const nothing = { indexes: new Uint32Array(), values: new Float32Array() };
    expect([...predictClasses(model, nothing)].map((share) => Number(share.toFixed(2)))).toEqual([
      0.09, 0.67, 0.24,
    ]);
  });
});
