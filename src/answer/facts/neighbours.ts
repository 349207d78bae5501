import type { Attribute, ProbableQuestion } from '../../corpus/knowledge/knowledge.js';
import type { SparseVector } from './linear-model.js';

/** The questions written beforehand that ask for the same fact, by how like the asked one they are. */
export interface Neighbour {
  readonly question: ProbableQuestion;
  /** Cosine, from 0 to 1. */
  readonly likeness: number;
}

/** How much each attribute is asked by the nearest questions, and how much of «whether» is answered by yes. */
export interface NeighbourVotes {
  readonly asks: Readonly<Partial<Record<Attribute, number>>>;
  readonly yes: number;
  readonly no: number;
  /** How like the nearest question with yes or no is, from 0 to 1. */
  readonly polarLikeness: number;
}

const NEAREST = 8;
/** Likeness to this power is a vote's weight: near questions count, far ones hardly. */
const VOTE_POWER = 3;

/** Counts the votes of the nearest questions. */
export const countVotes = (neighbours: readonly Neighbour[]): NeighbourVotes => {
  const asks: Partial<Record<Attribute, number>> = {};
  const nearest = nearestOf(neighbours);
  const total = nearest.reduce((sum, { likeness }) => sum + likeness ** VOTE_POWER, 0) || 1;
  for (const { question, likeness } of nearest) {
    asks[question.ask] = (asks[question.ask] ?? 0) + likeness ** VOTE_POWER / total;
  }
  const polar = nearestOf(neighbours.filter(({ question }) => question.yes !== undefined));
  const weigh = (isYes: boolean) =>
    polar
      .filter(({ question }) => question.yes === isYes)
      .reduce((sum, { likeness }) => sum + likeness ** VOTE_POWER, 0);
  const polarTotal = weigh(true) + weigh(false) || 1;
  return {
    asks,
    yes: weigh(true) / polarTotal,
    no: weigh(false) / polarTotal,
    polarLikeness: polar[0]?.likeness ?? 0,
  };
};

const nearestOf = (neighbours: readonly Neighbour[]): Neighbour[] =>
  [...neighbours].sort((left, right) => right.likeness - left.likeness).slice(0, NEAREST);

/** The cosine of two unit vectors, the left one spread out over all features. */
export const likenessOf = (left: Float32Array, { indexes, values }: SparseVector): number => {
  let sum = 0;
  for (let at = 0; at < indexes.length; at++) sum += (left[indexes[at] ?? 0] ?? 0) * (values[at] ?? 0);
  return sum;
};

/** A sparse vector with a place for every feature. */
export const spreadVector = ({ indexes, values }: SparseVector, features: number): Float32Array => {
  const spread = new Float32Array(features);
  indexes.forEach((index, at) => {
    spread[index] = values[at] ?? 0;
  });
  return spread;
};
