import { describe, expect, it } from 'vitest';
import { makeCurve } from '../../src/eval/curve.js';
import type { Outcome } from '../../src/eval/measure.js';
import { makeAnswer } from '../support/make-answer.js';

const outcome = (confidence: number, isAnswerable: boolean, isFoundFirst: boolean): Outcome => ({
  question: {
    id: 'q',
    lang: 'en',
    style: 'plain',
    question: 'q',
    isAnswerable,
    isRight: () => isFoundFirst,
    parts: [],
    answers: [],
  },
  answer: makeAnswer({ confidence }),
  rank: isFoundFirst ? 1 : 0,
  isRefused: false,
  isFoundFirst,
  hasAllParts: true,
  f1: 0,
  containsAnswer: false,
  falseQuotes: 0,
  tookMs: 1,
});

describe('makeCurve', () => {
  const curve = makeCurve([
    outcome(0.9, true, true),
    outcome(0.3, true, true),
    outcome(0.6, true, false),
    outcome(0.2, false, false),
  ]);
  const at = (threshold: number) => curve.find((point) => Math.abs(point.threshold - threshold) < 1e-9);

  it('refuses nothing below every confidence and everything above all', () => {
    expect(at(0.05)).toMatchObject({ rightlyRefused: 0, wronglyRefused: 0, overallRight: 0.5 });
    expect(at(0.95)).toMatchObject({ rightlyRefused: 1, wronglyRefused: 1, overallRight: 0.25 });
  });

  it('counts right first citations and right refusals together', () => {
    expect(at(0.25)).toMatchObject({ rightlyRefused: 1, wronglyRefused: 0, overallRight: 0.75 });
    expect(at(0.5)?.wronglyRefused).toBeCloseTo(1 / 3);
  });

  it('never refuses less at a higher threshold', () => {
    const refused = curve.map((point) => point.wronglyRefused);
    expect([...refused].sort((left, right) => left - right)).toEqual(refused);
  });
});
