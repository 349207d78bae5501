import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { LANGUAGES } from './article.js';
import type { Problem } from './problem.js';

/** A text file in two parts: the front matter, when it has one, and what stands behind it. */
export interface FrontMatterParts {
  readonly yaml?: string;
  /** To the letter, without leading blank lines. */
  readonly body: string;
  /** The line of the file on which the body begins, from 1. */
  readonly bodyLine: number;
}

export type FrontMatter = z.infer<typeof schema>;

/** A problem before it is known which file it is in. */
export type FieldProblem = Omit<Problem, 'file'>;

const TITLE_CODE_POINTS = 300;
// The front matter begins on the second line of the file.
const YAML_LINE = 2;
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T.*)?)?)?$/;
const PLAIN_COLON = /^([a-z-]+):[ \t]+([^\s"'[\]{}|>&*!%@`#].*:(?:[ \t].*)?)$/;

const text = z
  .string({ error: 'must be one line of text' })
  .trim()
  .refine((value) => !/[\r\n]/.test(value), 'must be one line of text');
const optionalText = text.transform((value) => value || undefined).optional();

const schema = z.object({
  title: text
    .refine((value) => value !== '', 'is empty: write the title of the article')
    .refine(
      (value) => [...value].length <= TITLE_CODE_POINTS,
      `must have at most ${TITLE_CODE_POINTS} characters`,
    ),
  language: z.enum(LANGUAGES, { error: `must be one of ${LANGUAGES.join(', ')}` }),
  'title-by': z.enum(['editor', 'publisher'], { error: 'must be editor or publisher' }).optional(),
  dateline: optionalText,
  source: optionalText,
  date: optionalText,
  author: optionalText,
  url: optionalText.refine((value) => !value || isWebAddress(value), 'must be an http or https address'),
  topic: optionalText,
  'excerpt-only': z.enum(['true', 'false'], { error: 'must be true or false' }).optional(),
});
const KEYS = Object.keys(schema.shape);

/** Parts a file at the `---` lines. Throws a SyntaxError when the front matter has no end. */
export function splitFrontMatter(content: string): FrontMatterParts {
  const lines = content.split(/(?<=\n)/);
  if (lines[0]?.trimEnd() !== '---') return dropBlankLines(lines, 0);
  const last = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
  if (last > 0) return { yaml: lines.slice(1, last).join(''), ...dropBlankLines(lines, last + 1) };
  // Three dashes with a blank line behind them are a rule of the text.
  if (lines[1]?.trim() === '') return dropBlankLines(lines, 0);
  throw new SyntaxError('the front matter never ends: close it with a line of ---');
}

/** What a front matter gives: without `fields` it cannot be used, and the problems say why. */
export interface ParsedFrontMatter {
  readonly fields?: FrontMatter;
  /** The line of the file on which each key stands, from 1. */
  readonly lines: ReadonlyMap<string, number>;
  readonly problems: readonly FieldProblem[];
}

/** Reads the front matter of an article. */
export function parseFrontMatter(yaml: string): ParsedFrontMatter {
  const problems: FieldProblem[] = [];
  const { values, lines } = readYaml(quoteColons(yaml, problems), problems);
  if (values === undefined) return { lines, problems };
  for (const [field, line] of lines) {
    const message = `is not known and is ignored; known are ${KEYS.join(', ')}`;
    if (!KEYS.includes(field)) problems.push({ severity: 'warning', line, field, message });
  }
  const { data: fields, error } = schema.safeParse(values);
  for (const issue of error?.issues ?? []) {
    const field = String(issue.path[0]);
    const line = lines.get(field);
    const message = line === undefined ? `is missing: add a line «${field}: …»` : issue.message;
    problems.push({ severity: 'error', line: line ?? 1, field, message });
  }
  if (!fields) return { lines, problems };
  if (fields.date !== undefined && !DATE.test(fields.date)) {
    const message = 'is kept as it is; written as 2022-09-15, 2022-09 or 2022 it can be compared';
    problems.push({ severity: 'warning', line: lines.get('date') ?? 1, field: 'date', message });
  }
  return { fields, lines, problems };
}

function dropBlankLines(lines: readonly string[], from: number): { body: string; bodyLine: number } {
  let first = from;
  while (first < lines.length && lines[first]?.trim() === '') first += 1;
  return { body: lines.slice(first).join(''), bodyLine: first + 1 };
}

// «title: Tunis: a city» is the slip that everybody makes; what is meant is plain.
function quoteColons(yaml: string, problems: FieldProblem[]): string {
  const quote = (line: string, index: number) => {
    const [, field, value] = PLAIN_COLON.exec(line.trimEnd()) ?? [];
    if (field === undefined || value === undefined || !KEYS.includes(field)) return line;
    const message = 'has a colon within: put it between quotation marks';
    problems.push({ severity: 'warning', line: index + YAML_LINE, field, message });
    return `${field}: '${value.replaceAll("'", "''")}'`;
  };
  return yaml.split('\n').map(quote).join('\n');
}

function readYaml(yaml: string, problems: FieldProblem[]): { values?: unknown; lines: Map<string, number> } {
  const lines = new Map<string, number>();
  const report = (message: string, line = 1) => problems.push({ severity: 'error', line, message });
  const lineCounter = new LineCounter();
  const lineAt = (offset: number) => lineCounter.linePos(offset).line + YAML_LINE - 1;
  // In the failsafe schema every value is text: a title «1984» and a language «no» stay what they are.
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    lineCounter,
    prettyErrors: false,
    logLevel: 'error',
  });
  for (const { message, pos } of document.errors) report(`is not YAML: ${message}`, lineAt(pos[0]));
  if (document.errors.length > 0) return { lines };
  if (!isMap(document.contents)) {
    report('the front matter must hold lines such as «title: …» and «language: en»');
    return { lines };
  }
  for (const { key } of document.contents.items) {
    if (isScalar(key) && key.range) lines.set(String(key.value), lineAt(key.range[0]));
  }
  try {
    return { values: document.toJS(), lines };
  } catch (error) {
    // An alias without an anchor, or aliases that would fill the memory.
    report(`is not YAML: ${error instanceof Error ? error.message : String(error)}`);
    return { lines };
  }
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\//i.test(value) && URL.canParse(value);
}
