import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A folder for what can be worked out again; a name holds the fingerprint of what it was made from. */
export interface Cache {
  readonly folder: string;
}

/** What stands under a name, or nothing. */
export const readCache = (cache: Cache | undefined, name: string): Buffer | undefined => {
  if (cache === undefined) return undefined;
  try {
    return readFileSync(join(cache.folder, name));
  } catch {
    return undefined;
  }
};

/** Keeps bytes under a name, whole or not at all; a folder that cannot be written to only means no cache. */
export const writeCache = (cache: Cache | undefined, name: string, bytes: Buffer): void => {
  if (cache === undefined) return;
  const temporary = join(cache.folder, `.${name}.${process.pid}`);
  try {
    mkdirSync(cache.folder, { recursive: true });
    writeFileSync(temporary, bytes);
    renameSync(temporary, join(cache.folder, name));
  } catch {
    // Everything works without it, only later.
  }
};
