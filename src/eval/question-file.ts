import { z } from 'zod';
import type { Passage } from '../corpus/article.js';
import type { LabelledQuestion, QuestionSet } from './labelled-question.js';
import { parseJson } from './parse-json.js';

const lineSchema = z.object({
  id: z.string(),
  lang: z.string(),
  style: z.string(),
  question: z.string(),
  answerable: z.boolean(),
  evidence: z.array(z.string()).default([]),
  also_ok: z.array(z.string()).default([]),
  answers: z.array(z.string()).default([]),
  article: z.string().optional(),
  previous: z.string().optional(),
  reason: z.string().optional(),
});

/**
 * Reads a file of questions about the corpus, one JSON object a line: `id`, `lang`, `style`, `question`, `answerable`,
 * `evidence` and `also_ok` (exact substrings of right passages), `answers`, and where wanted `article`, `previous`,
 * `reason`.
 *
 * @throws Error that names the line where one is not of this form.
 */
export const readQuestionFile = (text: string, name: string): QuestionSet => {
  const questions = text
    .split('\n')
    .map((line, at) => ({ line, number: at + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => readLine(line, `${name}:${number}`));
  return { questions };
};

const readLine = (line: string, place: string): LabelledQuestion => {
  const parsed = lineSchema.safeParse(parseJson(line, place));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(`${place}: ${issue?.path.join('.')}: ${issue?.message}`);
  }
  const { answerable, evidence, also_ok, article, previous, reason, ...rest } = parsed.data;
  if (answerable && evidence.length === 0)
    throw new Error(`${place}: evidence: an answerable question needs some`);
  const holds = (part: string) => (passage: Passage) => passage.text.includes(part);
  const right = [...evidence, ...also_ok].map(holds);
  return {
    ...rest,
    isAnswerable: answerable,
    isRight: (passage) => right.some((test) => test(passage)),
    parts: rest.style === 'multi' ? evidence.map(holds) : [],
    ...(article === undefined ? {} : { article }),
    ...(previous === undefined ? {} : { previous }),
    ...(reason === undefined ? {} : { reason }),
  };
};
