import type { LinearModel, SparseVector, Vocabulary } from './linear-model.js';

/** The models of one article over one vocabulary. */
export interface ModelSet {
  readonly vocabulary: Vocabulary;
  readonly facts: LinearModel;
  readonly asks: LinearModel;
  readonly verdicts: LinearModel;
  /** The vector of each probably-asked question, in their order. */
  readonly questions: VectorStore;
}

/** Many sparse vectors in three arrays: vector n lies from `ends[n - 1]` up to `ends[n]`. */
export interface VectorStore {
  readonly ends: Uint32Array;
  readonly indexes: Uint32Array;
  readonly values: Float32Array;
}

/** Puts vectors one behind the other. */
export const storeVectors = (vectors: readonly SparseVector[]): VectorStore => {
  let end = 0;
  const ends = Uint32Array.from(vectors, (vector) => {
    end += vector.indexes.length;
    return end;
  });
  const indexes = new Uint32Array(end);
  const values = new Float32Array(end);
  vectors.forEach((vector, at) => {
    const start = ends[at - 1] ?? 0;
    indexes.set(vector.indexes, start);
    values.set(vector.values, start);
  });
  return { ends, indexes, values };
};

/** One of the vectors, without copying it. */
export const readVector = ({ ends, indexes, values }: VectorStore, at: number): SparseVector => {
  const [start, end] = [ends[at - 1] ?? 0, ends[at] ?? 0];
  return { indexes: indexes.subarray(start, end), values: values.subarray(start, end) };
};

const HEADS = ['facts', 'asks', 'verdicts'] as const;
const MAGIC = 0x53_4e_44_32;
const HEADER_WORDS = 4 + HEADS.length;

/** Models as bytes: a header of 32-bit words, then keys, rarities and each model's scales, biases and weights. */
export const encodeModels = (models: ModelSet): Buffer => {
  const { keys, rarities } = models.vocabulary;
  const header = Uint32Array.from([
    MAGIC,
    keys.length,
    models.questions.ends.length,
    models.questions.indexes.length,
    ...HEADS.map((head) => models[head].classes),
  ]);
  const parts = [
    header,
    keys,
    rarities,
    models.questions.ends,
    models.questions.indexes,
    models.questions.values,
    ...HEADS.flatMap((head) => [models[head].scales, models[head].biases]),
    ...HEADS.map((head) => models[head].weights),
  ];
  return Buffer.concat(parts.map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength)));
};

/** The models again, or nothing where the bytes are not such a file or not a whole one. */
export const decodeModels = (bytes: Buffer): ModelSet | undefined => {
  // Typed arrays need their bytes aligned, which a slice of Node's buffer pool is not always.
  const { buffer } = Uint8Array.from(bytes);
  if (bytes.length < HEADER_WORDS * 4) return undefined;
  const [magic, features = 0, vectors = 0, entries = 0, ...classes] = new Uint32Array(
    buffer,
    0,
    HEADER_WORDS,
  );
  if (magic !== MAGIC || bytes.length !== sizeOf(features, vectors, entries, classes)) return undefined;
  let offset = HEADER_WORDS * 4;
  const take = <T>(
    make: (buffer: ArrayBuffer, offset: number, length: number) => T,
    length: number,
    size: number,
  ) => {
    const part = make(buffer, offset, length);
    offset += length * size;
    return part;
  };
  const floats = (length: number) => take((...at) => new Float32Array(...at), length, 4);
  const keys = take((...at) => new Uint32Array(...at), features, 4);
  const rarities = floats(features);
  const words = (length: number) => take((...at) => new Uint32Array(...at), length, 4);
  const questions = { ends: words(vectors), indexes: words(entries), values: floats(entries) };
  const shared = classes.map((count) => ({
    classes: count,
    scales: floats(features),
    biases: floats(count),
  }));
  const [facts, asks, verdicts] = shared.map((head) => ({
    ...head,
    weights: take((...at) => new Int8Array(...at), features * head.classes, 1),
  }));
  if (facts === undefined || asks === undefined || verdicts === undefined) return undefined;
  return { vocabulary: { keys, rarities }, facts, asks, verdicts, questions };
};

const sizeOf = (features: number, vectors: number, entries: number, classes: readonly number[]): number =>
  4 * (HEADER_WORDS + 2 * features + vectors + 2 * entries) +
  classes.reduce((sum, count) => sum + 4 * (features + count) + features * count, 0);
