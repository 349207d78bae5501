import type { Outcome } from './measure.js';

/** What a threshold on the confidence would do: shares from 0 to 1. */
export interface CurvePoint {
  readonly threshold: number;
  readonly rightlyRefused: number;
  readonly wronglyRefused: number;
  /** Right first citation, or rightly refused, of all. */
  readonly overallRight: number;
}

const STEPS = 20;

/** The curve of right against wrong refusals over the thresholds from 0.05 to 0.95. */
export const makeCurve = (outcomes: readonly Outcome[]): CurvePoint[] => {
  const answerable = outcomes.filter(({ question }) => question.isAnswerable);
  const others = outcomes.filter(({ question }) => !question.isAnswerable);
  return Array.from({ length: STEPS - 1 }, (_, at) => {
    const threshold = (at + 1) / STEPS;
    const isBelow = ({ answer }: Outcome) => answer.confidence < threshold;
    const right = answerable.filter((outcome) => !isBelow(outcome) && outcome.isFoundFirst).length;
    const refused = others.filter(isBelow).length;
    return {
      threshold,
      rightlyRefused: refused / Math.max(1, others.length),
      wronglyRefused: answerable.filter(isBelow).length / Math.max(1, answerable.length),
      overallRight: (right + refused) / Math.max(1, outcomes.length),
    };
  });
};

/** The curve as lines of a table, in per cent. */
export const renderCurve = (curve: readonly CurvePoint[]): string[] => [
  'threshold  refused rightly  refused wrongly  overall right',
  ...curve.map(({ threshold, rightlyRefused, wronglyRefused, overallRight }) =>
    [
      threshold.toFixed(2).padEnd(9),
      percent(rightlyRefused).padEnd(15),
      percent(wronglyRefused).padEnd(15),
      percent(overallRight),
    ].join('  '),
  ),
];

const percent = (share: number): string => (100 * share).toFixed(1);
