import { readFileSync, statSync } from 'node:fs';
import { describeFileError } from '../read-text-file.js';
import { importError } from './import-error.js';

/** What the loader takes, and what is read from a disk: a larger file is not opened at all. */
export const MAX_BYTES = 5_000_000;

const KINDS = { '.txt': 'text', '.md': 'text', '.html': 'html', '.htm': 'html' } as const;

export type SourceKind = (typeof KINDS)[keyof typeof KINDS];

/** A file that is to be imported, not decoded yet. */
export interface Source {
  readonly bytes: Uint8Array;
  readonly kind: SourceKind;
}

/**
 * Reads a file of at most 5 MB.
 *
 * @throws ImportError when it is not there, no plain file, too large, or of a kind that is not imported.
 */
export function readSource(path: string): Source {
  const size = readSize(path);
  const ending = /\.[^./\\]*$/.exec(path)?.[0] ?? '';
  const kind = findKind(ending);
  if (!kind)
    throw importError(path, `is ${ending || 'without an ending'}: only .txt, .md and .html are imported`);
  if (size > MAX_BYTES) throw importError(path, 'is larger than 5 MB: split it into several articles');
  try {
    return { bytes: readFileSync(path), kind };
  } catch (error) {
    throw importError(path, describeFileError(error), error);
  }
}

function readSize(path: string): number {
  let stats: ReturnType<typeof statSync>;
  try {
    stats = statSync(path);
  } catch (error) {
    throw importError(path, describeFileError(error), error);
  }
  if (stats.isDirectory()) throw importError(path, 'is a folder: name one file');
  // Reading a pipe would wait for ever.
  if (!stats.isFile()) throw importError(path, 'is not a file: an article is a text file');
  return Number(stats.size);
}

function findKind(ending: string): SourceKind | undefined {
  return Object.entries(KINDS).find(([known]) => known === ending.toLowerCase())?.[1];
}
