import { once } from 'node:events';
import { StringDecoder } from 'node:string_decoder';
import { z } from 'zod';
import type { Question } from '../answer/answer.js';
import { answerQuestion } from '../answer/answer-question.js';
import type { Library } from '../answer/library.js';
import { UserError } from '../errors.js';
import { renderUserErrorText } from '../replies/error.js';
import { toJsonAnswer } from './json-answer.js';

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  question: z.string(),
  article: z.string().nullish(),
  previous: z.string().nullish(),
});

const idSchema = z.object({ id: z.union([z.string(), z.number()]) });

/**
 * Answers JSON lines: exactly one line comes out for each that goes in, in order. A line that is not JSON gives
 * `{"error"}`, a question of bad form `{"id", "error"}`, and the rest goes on.
 */
export const answerLines = async (
  library: Library,
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Promise<void> => {
  for await (const line of readLines(input)) {
    if (!output.write(`${JSON.stringify(answerLine(library, line))}\n`)) await once(output, 'drain');
  }
};

// node:readline would also part at U+2028 and U+2029, which may stand inside a JSON string.
async function* readLines(input: NodeJS.ReadableStream): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for await (const chunk of input) {
    const text = typeof chunk === 'string' ? chunk : decoder.write(chunk);
    const [end = '', ...lines] = text.split('\n');
    rest += end;
    if (lines.length === 0) continue;
    yield rest;
    rest = lines.pop() ?? '';
    yield* lines;
  }
  rest += decoder.end();
  if (rest !== '') yield rest;
}

const answerLine = (library: Library, line: string): object => {
  const parsed = parseJson(line);
  if (parsed === undefined) return { error: 'This line is not JSON.' };
  const checked = lineSchema.safeParse(parsed);
  if (!checked.success) return { ...idOf(parsed), error: describe(checked.error) };
  const { id, question: text, article, previous } = checked.data;
  const question: Question = {
    text,
    ...(article ? { article } : {}),
    ...(previous ? { previous } : {}),
  };
  const started = performance.now();
  try {
    const answer = answerQuestion(library, question);
    return toJsonAnswer(answer, id ?? null, performance.now() - started);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { ...idOf(parsed), error: renderUserErrorText(error, 'en') };
  }
};

const parseJson = (line: string): unknown => {
  try {
    return JSON.parse(line.replace(/^\uFEFF/u, ''));
  } catch {
    return undefined;
  }
};

const idOf = (value: unknown): { id?: string | number } => {
  const checked = idSchema.safeParse(value);
  return checked.success ? { id: checked.data.id } : {};
};

const describe = (error: z.ZodError): string =>
  error.issues.map((issue) => `${issue.path.join('.') || 'the line'}: ${issue.message}`).join('; ');
