import type { Outcome } from './measure.js';

/** A share of n cases with its 95 % interval, all from 0 to 1. */
export interface Share {
  readonly share: number;
  readonly n: number;
  readonly low: number;
  readonly high: number;
}

/** The measures of a set of outcomes; a refusal counts as a miss of recall. */
export interface Summary {
  readonly recallAt1: Share;
  readonly recallAt3: Share;
  /** The right passage stands first among the citations or, on a refusal, among the nearest: finding without refusing. */
  readonly foundAt1: Share;
  /** Mean reciprocal rank among the citations. */
  readonly mrr: number;
  /** Of questions of several parts: all parts among five citations. */
  readonly allParts: Share;
  readonly rightlyRefused: Share;
  readonly wronglyRefused: Share;
  /** Right first citation, or rightly refused. */
  readonly overallRight: Share;
  /** Mean token F1 of the direct answer, over answerable questions with accepted answers. */
  readonly answerF1: number;
  readonly containsAnswer: Share;
  /** Of rightly refused questions that name one: the reason is right. */
  readonly rightReason: Share;
  readonly falseQuotes: number;
  /** Milliseconds. */
  readonly medianMs: number;
  readonly p99Ms: number;
}

/** The measures over outcomes. */
export const summarize = (outcomes: readonly Outcome[]): Summary => {
  const answerable = outcomes.filter(({ question }) => question.isAnswerable);
  const others = outcomes.filter(({ question }) => !question.isAnswerable);
  const withAnswers = answerable.filter(({ question }) => question.answers.length > 0);
  const multi = answerable.filter(({ question }) => question.parts.length > 0);
  const refused = others.filter(({ isRefused, question }) => isRefused && question.reason !== undefined);
  const times = outcomes.map(({ tookMs }) => tookMs).sort((left, right) => left - right);
  return {
    recallAt1: shareOf(answerable, ({ rank }) => rank === 1),
    recallAt3: shareOf(answerable, ({ rank }) => rank >= 1 && rank <= 3),
    foundAt1: shareOf(answerable, ({ isFoundFirst }) => isFoundFirst),
    mrr: mean(answerable.map(({ rank }) => (rank > 0 ? 1 / rank : 0))),
    allParts: shareOf(multi, ({ hasAllParts }) => hasAllParts),
    rightlyRefused: shareOf(others, ({ isRefused }) => isRefused),
    wronglyRefused: shareOf(answerable, ({ isRefused }) => isRefused),
    overallRight: shareOf(outcomes, ({ question, rank, isRefused }) =>
      question.isAnswerable ? rank === 1 : isRefused,
    ),
    answerF1: mean(withAnswers.map(({ f1 }) => f1)),
    containsAnswer: shareOf(withAnswers, (outcome) => outcome.containsAnswer),
    rightReason: shareOf(refused, ({ answer, question }) => answer.refusal?.reason === question.reason),
    falseQuotes: outcomes.reduce((sum, outcome) => sum + outcome.falseQuotes, 0),
    medianMs: times[Math.floor(times.length / 2)] ?? 0,
    p99Ms: times[Math.floor(times.length * 0.99)] ?? 0,
  };
};

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

const shareOf = (outcomes: readonly Outcome[], isHit: (outcome: Outcome) => boolean): Share =>
  wilsonShare(outcomes.filter(isHit).length, outcomes.length);

/** A share with its 95 % score interval (Wilson 1927), which is sound for few cases and for shares near 0 and 1. */
export const wilsonShare = (hits: number, n: number): Share => {
  if (n === 0) return { share: 0, n, low: 0, high: 1 };
  const z = 1.959964;
  const share = hits / n;
  const centre = share + (z * z) / (2 * n);
  const spread = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  return {
    share,
    n,
    low: Math.max(0, (centre - spread) / scale),
    high: Math.min(1, (centre + spread) / scale),
  };
};
