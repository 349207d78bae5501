import { readFileSync, statSync } from 'node:fs';
import type { FieldProblem } from './front-matter.js';

const MAX_FILE_BYTES = 5_000_000;
const LINE_FEED = 0x0a;
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'cannot be read: its permissions forbid it',
  ELOOP: 'is a symbolic link that leads back to itself',
  ENOENT: 'is not there, or is a symbolic link that leads nowhere',
};

/** Reads a file as strict UTF-8 without its byte order mark. Gives an error instead of throwing. */
export function readTextFile(path: string): { text: string } | { problem: FieldProblem } {
  try {
    const stats = statSync(path);
    // Reading a pipe would wait for ever.
    if (!stats.isFile()) return fail('is not a file: an article is a text file');
    if (stats.size > MAX_FILE_BYTES) return fail('is larger than 5 MB: split it into several articles');
    return decode(readFileSync(path));
  } catch (error) {
    return fail(describeFileError(error));
  }
}

/** Why a file or a folder cannot be read, in words. */
export function describeFileError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? `cannot be read: ${error.message}`;
}

function decode(bytes: Uint8Array): { text: string } | { problem: FieldProblem } {
  const zero = bytes.indexOf(0);
  if (zero >= 0) {
    return fail('is not text: it holds a zero byte; save it as UTF-8', countLines(bytes, zero));
  }
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    return { text: decoder.decode(bytes) };
  } catch {
    return fail('is not UTF-8: save it as UTF-8', findBadLine(bytes));
  }
}

// UTF-8 uses the line feed for nothing else, so each line can be decoded by itself.
function findBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed < 0 ? bytes.length : feed + 1;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end;
  }
  return line;
}

function countLines(bytes: Uint8Array, end: number): number {
  let line = 1;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0 && at < end; at = bytes.indexOf(LINE_FEED, at + 1)) {
    line += 1;
  }
  return line;
}

const fail = (message: string, line?: number): { problem: FieldProblem } => ({
  problem: { severity: 'error', message, ...(line === undefined ? {} : { line }) },
});
