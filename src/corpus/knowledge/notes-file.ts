import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { FieldProblem } from '../front-matter.js';
import { describeIssue, issuePath } from './describe-issue.js';
import type { Notes } from './knowledge.js';
import { notesSchema } from './notes-schema.js';

/** Where something stands in notes: a key, the place in its list, and what is inside, such as `quote`. */
export type NotesPath = readonly PropertyKey[];

/** One file of notes, read, with the lines on which its entries stand. */
export interface NotesFile {
  readonly name: string;
  readonly notes: Notes;
  /** The line of an entry, or of the nearest thing around it that has one; from 1. */
  lineOf(path: NotesPath): number;
}

/** Reads one file of notes; without `file` the problems say what is wrong with it. */
export const readNotesFile = (
  name: string,
  text: string,
): { file?: NotesFile; problems: readonly FieldProblem[] } => {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, logLevel: 'error' });
  const fail = (message: string, line: number): { problems: FieldProblem[] } => ({
    problems: [{ severity: 'error', line, message: `is not YAML: ${message}` }],
  });
  const [broken] = document.errors;
  if (broken !== undefined) return fail(broken.message, counter.linePos(broken.pos[0]).line);
  let values: unknown;
  try {
    values = document.toJS();
  } catch (error) {
    // An alias without an anchor, or aliases that would fill the memory.
    return fail(error instanceof Error ? error.message : String(error), 1);
  }
  const lineOf = (path: NotesPath) => findLine(document, counter, path);
  const parsed = notesSchema.safeParse(values);
  if (parsed.success) return { file: { name, notes: parsed.data as Notes, lineOf }, problems: [] };
  const problems = parsed.error.issues.map((issue): FieldProblem => {
    const path = issuePath(issue);
    const field = path.length === 0 ? {} : { field: showPath(path, values) };
    return { severity: 'error', line: lineOf(path), ...field, message: describeIssue(issue) };
  });
  return { problems };
};

const findLine = (document: Document, counter: LineCounter, path: NotesPath): number => {
  let line = 1;
  let node: unknown = document.contents;
  for (const key of path) {
    const pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && item.key.value === key) : null;
    const item = isSeq(node) && typeof key === 'number' ? node.items[key] : null;
    const place = pair ? pair.key : item;
    if (isNode(place) && place.range) line = counter.linePos(place.range[0]).line;
    node = pair ? pair.value : item;
  }
  return line;
};

/** A path as people read it: `facts.opening.gives.when.en`, or `stances[2].quote` where an entry has no id. */
export const showPath = (path: NotesPath, notes: unknown): string => {
  let value = notes;
  return path.reduce<string>((shown, key) => {
    value = value instanceof Object ? Reflect.get(value, key) : undefined;
    if (typeof key !== 'number') return shown === '' ? String(key) : `${shown}.${String(key)}`;
    const id = value instanceof Object ? Reflect.get(value, 'id') : undefined;
    return typeof id === 'string' ? `${shown}.${id}` : `${shown}[${key}]`;
  }, '');
};
