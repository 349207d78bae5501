import type { Query, Ranked } from '../search/rank-entries.js';

/** A question is answered from this confidence on; docs/quality.md shows the curve that it was read off. */
const ANSWER_THRESHOLD = 0.4;

/** Whether a confidence is enough for an answer. */
export const isAnswered = (confidence: number): boolean => confidence >= ANSWER_THRESHOLD;

/** From 0 to 1: how sure it is that the first of the ranked passages answers the query. */
export const confidenceOf = (query: Query, ranked: readonly Ranked[]): number => {
  const evidence = readEvidence(query, ranked);
  let logit = BIAS;
  for (const name of EVIDENCE) logit += EVIDENCE_WEIGHTS[name] * evidence[name];
  return 1 / (1 + Math.exp(-logit));
};

const EVIDENCE = [
  'coverage',
  'grams',
  'paragraph',
  'margin',
  'unknown',
  'numbers',
  'kindFit',
  'kindMisfit',
  'matched',
] as const;

type EvidenceName = (typeof EVIDENCE)[number];

/** What speaks for and against the first passage. */
const readEvidence = (query: Query, ranked: readonly Ranked[]): Readonly<Record<EvidenceName, number>> => {
  const [first, second] = ranked;
  if (first === undefined) return NO_EVIDENCE;
  const weight = query.terms.reduce((sum, term) => sum + term.weight, 0) || 1;
  const unknown = query.terms
    .filter((term, at) => term.word.term < 0 && (first.likeness[at] ?? 0) === 0)
    .reduce((sum, term) => sum + term.weight, 0);
  const asksCount = query.kind === 'how-many' || query.kind === 'how-long';
  const isTyped = asksCount || query.kind === 'when' || query.kind === 'why';
  const fits = first.features.number + first.features.date + first.features.reason > 0;
  return {
    coverage: first.features.soft + first.features.skeleton * 0.6,
    grams: first.features.gramCoverage,
    paragraph: first.features.paragraph,
    margin: Math.min(3, first.score - (second?.score ?? 0)),
    unknown: unknown / weight,
    numbers: missingNumbers(query, first.entry.text),
    kindFit: isTyped && fits ? 1 : 0,
    kindMisfit: isTyped && !fits ? 1 : 0,
    matched: Math.min(4, first.likeness.filter((likeness) => likeness > 0.6).length),
  };
};

const NO_EVIDENCE = Object.fromEntries(EVIDENCE.map((name) => [name, 0])) as Record<EvidenceName, number>;

/** The numbers of the question that the passage does not have. */
const missingNumbers = (query: Query, text: string): number =>
  query.terms.filter(({ token }) => /^\p{N}+$/u.test(token.word) && !text.includes(token.word)).length;

const BIAS = -2.12;
const EVIDENCE_WEIGHTS: Readonly<Record<EvidenceName, number>> = {
  coverage: 2.47,
  grams: -0.98,
  paragraph: 0.89,
  margin: -0.17,
  unknown: -0.14,
  numbers: -0.66,
  kindFit: 1.08,
  kindMisfit: -2.06,
  matched: 0.68,
};
