import type { z } from 'zod';
import type { FieldProblem } from '../front-matter.js';

/** Reads JSON lines by a schema; each line that does not fit is left out, with an error that names it. */
export const readJsonLines = <T>(
  text: string,
  schema: z.ZodType<T>,
): { entries: T[]; problems: FieldProblem[] } => {
  const entries: T[] = [];
  const problems: FieldProblem[] = [];
  text.split('\n').forEach((raw, at) => {
    if (raw.trim() === '') return;
    const line = at + 1;
    const parsed = schema.safeParse(parseJson(raw));
    if (parsed.success) entries.push(parsed.data);
    else {
      const [issue] = parsed.error.issues;
      const message = issue?.message ?? 'is not of the right form';
      problems.push({ severity: 'error', line, field: issue?.path.join('.') ?? '', message });
    }
  });
  return { entries, problems };
};

const parseJson = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};
