/** What ranking looks at, in a fixed order. */
export const FEATURES = [
  'exact',
  'soft',
  'skeleton',
  'gramCosine',
  'gramCoverage',
  'paragraph',
  'previous',
  'title',
  'lead',
  'short',
  'number',
  'date',
  'whenNumber',
  'reason',
] as const;

export type FeatureName = (typeof FEATURES)[number];

/**
 * The weight of each feature, found by multinomial logistic regression over the sentences of one article (the ListNet
 * top-one loss, Cao et al. 2007) on half of the articles of XQuAD in seven languages and the training part of ARCD.
 */
export const WEIGHTS: Readonly<Record<FeatureName, number>> = {
  exact: 1.07,
  soft: 2.71,
  skeleton: 2.92,
  gramCosine: 2.33,
  gramCoverage: 3.45,
  paragraph: 6.16,
  previous: 1.63,
  title: -4.3,
  lead: 1.36,
  short: -1.78,
  number: 2.29,
  date: 2.31,
  whenNumber: 1.4,
  reason: 0.88,
};
