import type { QuestionFeatures } from './question-features.js';

/** A question as a unit vector over the known features (tf-idf). */
export interface SparseVector {
  readonly indexes: Uint32Array;
  readonly values: Float32Array;
}

/** The features that a model knows, with their rarity. */
export interface Vocabulary {
  /** Sorted hashes. */
  readonly keys: Uint32Array;
  /** Inverse document frequency, by place in `keys`. */
  readonly rarities: Float32Array;
}

/** A softmax over classes, linear in the features. */
export interface LinearModel {
  readonly classes: number;
  /** By feature, then class; one byte each, to be multiplied by the feature's scale. */
  readonly weights: Int8Array;
  readonly scales: Float32Array;
  readonly biases: Float32Array;
}

/** The features that occur in at least two of the questions. */
export const buildVocabulary = (questions: readonly QuestionFeatures[]): Vocabulary => {
  const counts = new Map<number, number>();
  for (const features of questions) {
    for (const key of features.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const frequent = [...counts].filter(([, count]) => count > 1).sort(([left], [right]) => left - right);
  return {
    keys: Uint32Array.from(frequent, ([key]) => key),
    rarities: Float32Array.from(frequent, ([, count]) => Math.log(1 + questions.length / count)),
  };
};

/** The known features of a question as a vector of length 1 (or 0 where none is known). */
export const toVector = (features: QuestionFeatures, { keys, rarities }: Vocabulary): SparseVector => {
  const found: [number, number][] = [];
  let squares = 0;
  for (const [key, weight] of features) {
    const at = findKey(keys, key);
    if (at < 0) continue;
    const value = weight * (rarities[at] ?? 0);
    found.push([at, value]);
    squares += value * value;
  }
  const norm = Math.sqrt(squares) || 1;
  return {
    indexes: Uint32Array.from(found, ([at]) => at),
    values: Float32Array.from(found, ([, value]) => value / norm),
  };
};

/** Whether a feature is known. */
export const hasFeature = ({ keys }: Vocabulary, key: number): boolean => findKey(keys, key) >= 0;

const findKey = (keys: Uint32Array, key: number): number => {
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = keys[middle] ?? 0;
    if (found === key) return middle;
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
};

/** The probability of each class for a question; they sum to 1. */
export const predictClasses = (model: LinearModel, { indexes, values }: SparseVector): Float64Array => {
  const { classes, weights, scales, biases } = model;
  const scores = Float64Array.from(biases);
  indexes.forEach((index, at) => {
    const factor = (values[at] ?? 0) * (scales[index] ?? 0);
    const row = index * classes;
    for (let label = 0; label < classes; label++) {
      scores[label] = (scores[label] ?? 0) + factor * (weights[row + label] ?? 0);
    }
  });
  return softmax(scores);
};

/** Exponentials of scores that sum to 1, in place. */
export const softmax = (scores: Float64Array): Float64Array => {
  const highest = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  let sum = 0;
  scores.forEach((score, at) => {
    const value = Math.exp(score - highest);
    scores[at] = value;
    sum += value;
  });
  scores.forEach((value, at) => {
    scores[at] = value / sum;
  });
  return scores;
};
