import type { z } from 'zod';
import type { FieldProblem } from '../front-matter.js';
import { describeIssue, issuePath } from './describe-issue.js';

/** What stands on one line of a file. */
export interface Line<T> {
  readonly line: number;
  readonly entry: T;
}

/** Reads JSON lines by a schema; each line that does not fit is left out, with an error that names it. */
export const readJsonLines = <T>(
  text: string,
  schema: z.ZodType<T>,
): { lines: Line<T>[]; problems: FieldProblem[] } => {
  const lines: Line<T>[] = [];
  const problems: FieldProblem[] = [];
  text.split('\n').forEach((raw, at) => {
    if (raw.trim() === '') return;
    const line = at + 1;
    const value = parseJson(raw);
    if (value === undefined) {
      problems.push({ severity: 'error', line, message: 'is not JSON' });
      return;
    }
    const parsed = schema.safeParse(value);
    if (parsed.success) lines.push({ line, entry: parsed.data });
    for (const issue of parsed.error?.issues ?? []) {
      const path = issuePath(issue);
      const field = path.length === 0 ? {} : { field: path.join('.') };
      problems.push({ severity: 'error', line, ...field, message: describeIssue(issue) });
    }
  });
  return { lines, problems };
};

const parseJson = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};
