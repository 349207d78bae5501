import { createLibrary } from '../../src/answer/library.js';
import type { LabelledQuestion } from '../../src/eval/labelled-question.js';
import { measure } from '../../src/eval/measure.js';
import { makeArticle } from './make-answer.js';

/** An article of three sentences. */
export const article = makeArticle(
  ['The harbour of Aden was opened in 1850.', 'Twelve cranes stand there.', 'Salim runs the fish market.'],
  'en',
  '',
);
const library = createLibrary({ articles: [article], problems: [] });

export const label = (id: string, question: string, right: number, style = 'plain'): LabelledQuestion => ({
  id,
  lang: 'en',
  style,
  question,
  isAnswerable: right > 0,
  isRight: ({ number }) => number === right,
  parts: [],
  answers: [],
});

/** Four questions to it: two are answered rightly, the label of one is wrong, one is refused rightly. */
export const outcomes = measure(library, [
  label('a', 'When was the harbour of Aden opened?', 1),
  label('b', 'Who runs the fish market?', 3),
  label('c', 'Who runs the fish market?', 2, 'mislabelled'),
  label('d', 'How do I cook rice with saffron?', 0, 'off-topic'),
]);
