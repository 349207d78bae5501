/** What is wrong with a file of the corpus and what would be right. */
export interface Problem {
  /** An error keeps the article out; a warning does not. */
  readonly severity: 'error' | 'warning';
  /** The path within the corpus folder, with `/`. */
  readonly file: string;
  /** From 1. */
  readonly line?: number;
  /** The key of the front matter. */
  readonly field?: string;
  readonly message: string;
}

// File names and YAML come from others: they must not steer the terminal that a problem is shown on.
const CONTROL = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** The problem on one line: «error: slug/article.ar.md:3: language: …». */
export function formatProblem(problem: Problem): string {
  const place = problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`;
  const field = problem.field === undefined ? '' : `${problem.field}: `;
  return `${problem.severity}: ${place}: ${field}${problem.message}`.replace(CONTROL, escapeCharacter);
}

const escapeCharacter = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
