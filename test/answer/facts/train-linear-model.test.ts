import { describe, expect, it } from 'vitest';
import { predictClasses, type SparseVector } from '../../../src/answer/facts/linear-model.js';
import { type Example, trainLinearModel } from '../../../src/answer/facts/train-linear-model.js';

const FEATURES = 12;
const CLASSES = 3;

const vectorOf = (...indexes: number[]): SparseVector => ({
  indexes: Uint32Array.from(indexes),
  values: new Float32Array(indexes.length).fill(1 / Math.sqrt(indexes.length || 1)),
});

/** Each class has features of its own, and one that all share. */
const EXAMPLES: readonly Example[] = Array.from({ length: 30 }, (_, at) => {
  const label = at % CLASSES;
  return { label, vector: vectorOf(label, CLASSES + (at % 8), 11) };
});

const train = (examples = EXAMPLES) => trainLinearModel(examples, CLASSES, FEATURES);

describe('trainLinearModel', () => {
  it('tells the classes apart', () => {
    const model = train();
    for (const { vector, label } of EXAMPLES)
      expect(predictClasses(model, vector)[label]).toBeGreaterThan(0.8);
  });

  it('gives the same model for the same examples', () => {
    expect(train()).toEqual(train([...EXAMPLES]));
  });

  it('leaves the examples as they are', () => {
    const before = structuredClone(EXAMPLES);
    train();
    expect(EXAMPLES).toEqual(before);
  });

  it('leaves a feature alone that no example has', () => {
    const { weights, scales } = trainLinearModel(EXAMPLES, CLASSES, FEATURES + 1);
    expect(scales[FEATURES]).toBe(0);
    expect([...weights.subarray(FEATURES * CLASSES)]).toEqual([0, 0, 0]);
  });

  it.each<[string, readonly Example[]]>([
    ['no example', []],
    ['an example without a feature', [{ label: 1, vector: vectorOf() }]],
  ])('gives probabilities after %s', (_name, examples) => {
    const shares = [...predictClasses(train(examples), vectorOf(0))];
    expect(shares.reduce((total, share) => total + share, 0)).toBeCloseTo(1, 9);
  });
});
