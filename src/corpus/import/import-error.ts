import type { Problem } from '../problem.js';

/** Why a file is not taken into the corpus: what is wrong with it, and what would be right. */
export class ImportError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    super(problems.map(({ file, message }) => `${file}: ${message}`).join('\n'), options);
    this.name = 'ImportError';
    this.problems = problems;
  }
}

/** The error for one thing that is wrong with one file, folder or option. */
export function importError(file: string, message: string, cause?: unknown): ImportError {
  return new ImportError([{ severity: 'error', file, message }], cause === undefined ? undefined : { cause });
}
