import { describe, expect, it } from 'vitest';
import {
  decodeModels,
  encodeModels,
  type ModelSet,
  readVector,
  storeVectors,
} from '../../../src/answer/facts/model-file.js';
import { quantize } from '../../../src/answer/facts/train-linear-model.js';

const VECTORS = [
  { indexes: Uint32Array.of(0, 2), values: Float32Array.of(0.6, 0.8) },
  { indexes: new Uint32Array(), values: new Float32Array() },
  { indexes: Uint32Array.of(1), values: Float32Array.of(1) },
];

const modelOf = (classes: number) =>
  quantize(
    Float32Array.from({ length: 3 * classes }, (_, at) => Math.sin(at)),
    Float32Array.from({ length: classes }, (_, at) => at),
    classes,
    3,
  );

const MODELS: ModelSet = {
  vocabulary: { keys: Uint32Array.of(7, 8, 4_000_000_000), rarities: Float32Array.of(1, 2.5, 3) },
  facts: modelOf(5),
  asks: modelOf(4),
  verdicts: modelOf(3),
  questions: storeVectors(VECTORS),
};

describe('storeVectors', () => {
  it('gives every vector back, also one without a feature', () => {
    const store = storeVectors(VECTORS);
    expect(VECTORS.map((_, at) => readVector(store, at))).toEqual(VECTORS);
  });
});

describe('decodeModels', () => {
  const bytes = encodeModels(MODELS);

  it('gives back what was encoded', () => {
    expect(decodeModels(bytes)).toEqual(MODELS);
  });

  it('reads bytes that lie anywhere in memory', () => {
    const shifted = Buffer.concat([Buffer.alloc(3), bytes]).subarray(3);
    expect(decodeModels(shifted)).toEqual(MODELS);
  });

  it.each<[string, Buffer]>([
    ['nothing', Buffer.alloc(0)],
    ['a few bytes', bytes.subarray(0, 10)],
    ['the header alone', bytes.subarray(0, 28)],
    ['a file cut off', bytes.subarray(0, bytes.length - 1)],
    ['a file with more at its end', Buffer.concat([bytes, Buffer.alloc(1)])],
    ['a file of another kind', Buffer.concat([Buffer.from('SQLi'), bytes.subarray(4)])],
    ['zeros', Buffer.alloc(bytes.length)],
    [
      'numbers beyond every size',
      Buffer.concat([bytes.subarray(0, 4), Buffer.alloc(bytes.length - 4, 0xff)]),
    ],
  ])('takes %s for no models', (_name, damaged) => {
    expect(decodeModels(damaged)).toBeUndefined();
  });
});
