import type { Passage } from '../corpus/article.js';
import type { RefusalReason } from './answer.js';

/** A passage that may answer a question. */
export interface FoundPassage {
  readonly passage: Passage;
  readonly matches: readonly (readonly [number, number])[];
  /** From 0 to 1: how sure it is that this passage answers. */
  readonly confidence: number;
}

/** What one way of searching found for a question, before it is decided whether that is enough. */
export interface Finding {
  /** From 0 to 1: how sure it is that the first passage answers. */
  readonly confidence: number;
  /** Best first. */
  readonly passages: readonly FoundPassage[];
  readonly direct: string | null;
  /** Why it would be refused, were the confidence too low. */
  readonly reason: RefusalReason;
}

/** From 0 to 1: the logistic function of weighted evidence. */
export const weighEvidence = <Name extends string>(
  evidence: Readonly<Record<Name, number>>,
  weights: Readonly<Record<Name, number>>,
  bias: number,
): number => {
  let logit = bias;
  for (const name of Object.keys(weights) as Name[]) logit += weights[name] * evidence[name];
  return 1 / (1 + Math.exp(-logit));
};
