import { describe, expect, it } from 'vitest';
import {
  countVotes,
  likenessOf,
  type Neighbour,
  spreadVector,
} from '../../../src/answer/facts/neighbours.js';
import type { Attribute } from '../../../src/corpus/knowledge/knowledge.js';

const neighbour = (likeness: number, ask: Attribute, yes?: boolean): Neighbour => ({
  likeness,
  question: { lang: 'en', fact: 'rain', ask, q: '?', ...(yes === undefined ? {} : { yes }) },
});
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('countVotes', () => {
  it('lets near questions count for more than far ones', () => {
    const { asks } = countVotes([neighbour(0.9, 'when'), neighbour(0.3, 'where'), neighbour(0.3, 'where')]);
    expect(asks.when).toBeGreaterThan(0.9);
    expect(sum(Object.values(asks))).toBeCloseTo(1, 9);
  });

  it('asks only the nearest', () => {
    const near = Array.from({ length: 8 }, () => neighbour(0.5, 'who'));
    expect(countVotes([neighbour(0.1, 'why'), ...near]).asks).toEqual({ who: 1 });
  });

  it('tells yes from no by the questions that have one', () => {
    const votes = countVotes([
      neighbour(0.9, 'when'),
      neighbour(0.8, 'whether', true),
      neighbour(0.2, 'whether', false),
    ]);
    expect(votes.yes).toBeGreaterThan(0.9);
    expect(votes.yes + votes.no).toBeCloseTo(1, 9);
    expect(votes.polarLikeness).toBe(0.8);
  });

  it.each([
    ['no neighbour', []],
    ['neighbours that are not alike', [neighbour(0, 'who'), neighbour(0, 'whether', true)]],
  ])('votes for nothing with %s', (_name, neighbours) => {
    const { asks, yes, no, polarLikeness } = countVotes(neighbours);
    expect([...Object.values(asks), yes, no, polarLikeness].filter((vote) => vote !== 0)).toEqual([]);
  });
});

describe('likenessOf', () => {
  const vector = (indexes: number[], values: number[]) => ({
    indexes: Uint32Array.from(indexes),
    values: Float32Array.from(values),
  });
  const one = vector([0, 3], [0.6, 0.8]);

  it.each([
    ['1 for the same', one, 1],
    ['0 for nothing in common', vector([1, 2], [0.6, 0.8]), 0],
    ['0 for nothing at all', vector([], []), 0],
    ['in between otherwise', vector([3, 2], [0.6, 0.8]), 0.48],
  ])('is %s', (_name, other, likeness) => {
    expect(likenessOf(spreadVector(one, 4), other)).toBeCloseTo(likeness, 5);
  });
});
