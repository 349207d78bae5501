import type { Language } from '../../corpus/article.js';
import type { Asked, SpanSort } from './asked.js';
import type { SpanEvidence } from './evidence.js';
import { SPAN_THRESHOLDS, SPAN_WEIGHTS } from './span-weights.js';

/** From 0 to 1: how sure it is that a span answers; 0 where it says nothing that the question has not said. */
export const spanProbability = ({ sort }: Asked, evidence: SpanEvidence, language: Language): number => {
  const { traits, wishes, relations } = evidence;
  if ((relations['repeats'] ?? 0) > 0) return 0;
  if (!isOfSort(sort, traits, language)) return 0;
  const weights = SPAN_WEIGHTS[sort];
  let logit = weights['bias'] ?? 0;
  for (const part of [traits, wishes, relations]) {
    for (const name in part) logit += (weights[name] ?? 0) * (part[name] ?? 0);
  }
  return 1 / (1 + Math.exp(-logit));
};

/** What must be seen of a place, and in scripts without capitals of a person, whatever else speaks for it. */
const isOfSort = (sort: SpanSort, traits: Readonly<Record<string, number>>, language: Language): boolean => {
  const has = (trait: string) => (traits[trait] ?? 0) > 0;
  if (sort === 'where') return has('inPlace') || has('placeWord') || has('country');
  return sort !== 'who' || (language !== 'ar' && language !== 'fa') || has('evident');
};

/** Whether a probability is enough to name the span. */
export const isNameable = ({ sort }: Asked, probability: number): boolean =>
  probability >= SPAN_THRESHOLDS[sort];
