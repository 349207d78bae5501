import { type LinearModel, type SparseVector, softmax } from './linear-model.js';

export interface Example {
  readonly vector: SparseVector;
  readonly label: number;
}

const EPOCHS = 8;
const RATE = 0.5;
const BIAS_RATE = 0.05;
const FIRST_SQUARE = 0.01;
/** Gradients smaller than this change nothing that could be seen. */
const NEGLIGIBLE = 0.001;

/**
 * Fits a softmax regression by stochastic gradient descent with a rate for each weight (AdaGrad; Duchi, Hazan, Singer
 * 2011), and rounds the weights to bytes. The order of the examples is shuffled by a fixed seed: the same examples
 * always give the same model.
 */
export const trainLinearModel = (
  examples: readonly Example[],
  classes: number,
  features: number,
): LinearModel => {
  const state = {
    classes,
    weights: new Float32Array(features * classes),
    squares: new Float32Array(features * classes).fill(FIRST_SQUARE),
    biases: new Float32Array(classes),
  };
  const order = examples.map((_, at) => at);
  const random = createRandom();
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const at of order) {
      const example = examples[at];
      if (example !== undefined) learn(state, example);
    }
  }
  return quantize(state.weights, state.biases, classes, features);
};

interface State {
  readonly classes: number;
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  readonly biases: Float32Array;
}

const learn = ({ classes, weights, squares, biases }: State, { vector, label }: Example): void => {
  const { indexes, values } = vector;
  const scores = Float64Array.from(biases);
  for (let at = 0; at < indexes.length; at++) {
    const row = (indexes[at] ?? 0) * classes;
    const value = values[at] ?? 0;
    for (let one = 0; one < classes; one++)
      scores[one] = (scores[one] ?? 0) + value * (weights[row + one] ?? 0);
  }
  const errors = softmax(scores);
  errors[label] = (errors[label] ?? 0) - 1;
  const wrong: number[] = [];
  for (let one = 0; one < classes; one++) {
    if (Math.abs(errors[one] ?? 0) < NEGLIGIBLE) continue;
    wrong.push(one);
    biases[one] = (biases[one] ?? 0) - BIAS_RATE * (errors[one] ?? 0);
  }
  for (let at = 0; at < indexes.length; at++) {
    const row = (indexes[at] ?? 0) * classes;
    const value = values[at] ?? 0;
    for (const one of wrong) {
      const gradient = (errors[one] ?? 0) * value;
      const square = (squares[row + one] ?? 0) + gradient * gradient;
      squares[row + one] = square;
      weights[row + one] = (weights[row + one] ?? 0) - (RATE * gradient) / Math.sqrt(square);
    }
  }
};

/** A linear congruential generator with a fixed seed, from 0 to below 1. */
const createRandom = (): (() => number) => {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x80000000;
  };
};

const shuffle = (order: number[], random: () => number): void => {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const held = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = held;
  }
};

const LARGEST_BYTE = 127;

/** Rounds weights to bytes, each feature's by its own scale; a weight moves by at most half of one 127th of the largest. */
export const quantize = (
  exact: Float32Array,
  biases: Float32Array,
  classes: number,
  features: number,
): LinearModel => {
  const weights = new Int8Array(exact.length);
  const scales = new Float32Array(features);
  for (let feature = 0; feature < features; feature++) {
    const row = exact.subarray(feature * classes, (feature + 1) * classes);
    const most = row.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 0);
    if (most === 0) continue;
    scales[feature] = most / LARGEST_BYTE;
    row.forEach((weight, at) => {
      weights[feature * classes + at] = Math.round((weight / most) * LARGEST_BYTE);
    });
  }
  return { classes, weights, scales, biases };
};
