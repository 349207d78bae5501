import { join } from 'node:path';
import type { Language } from '../corpus/article.js';
import { assemblePool, buildPoolInSteps, type Pool, type SearchText } from './pool.js';
import { HEAD_BYTES, readSnapshot, writeSnapshot } from './snapshot-file.js';
import { decodeParts, encodeParts } from './snapshot-format.js';
import { fingerprint } from './snapshot-key.js';
import { finishStepsFreely } from './steps.js';

/** The texts of a pool and a name for its snapshot. */
export interface PoolSource {
  readonly name: string;
  readonly language: Language;
  readonly texts: readonly SearchText[];
}

export interface OpenPoolOptions {
  /** Where snapshots are kept; without it there are none. */
  readonly folder?: string | undefined;
  /** How many of the texts are read; not called where a snapshot is loaded. */
  readonly onProgress?: ((done: number) => void) | undefined;
  /** Takes one line about a snapshot that cannot be used or written. */
  readonly log?: ((line: string) => void) | undefined;
}

/** Smaller pools are built faster than a file is worth. */
export const SNAPSHOT_FROM = 2_000;

/**
 * Opens a pool of any size and leaves the event loop free: from its snapshot where nothing has changed since, else by
 * building it, and a large one leaves a snapshot for the next time.
 */
export const openPool = async (source: PoolSource, options: OpenPoolOptions = {}): Promise<Pool> => {
  const { language, texts } = source;
  const { folder, onProgress } = options;
  if (folder === undefined || texts.length < SNAPSHOT_FROM)
    return finishStepsFreely(buildPoolInSteps(language, texts), onProgress);
  const path = join(folder, `${source.name}.pool`);
  const key = await finishStepsFreely(fingerprint(language, texts));
  const known = await loadPool(path, key, source, options);
  if (known !== undefined) return known;
  const pool = await finishStepsFreely(buildPoolInSteps(language, texts), onProgress);
  await savePool(path, key, pool, options);
  return pool;
};

const loadPool = async (
  path: string,
  key: Buffer,
  { language, texts }: PoolSource,
  { log }: OpenPoolOptions,
): Promise<Pool | undefined> => {
  const file = await readSnapshot(path, key);
  if (file.state === 'damaged') log?.(`${path} is damaged and is made anew.`);
  if (file.state !== 'current') return undefined;
  return assemblePool(language, texts, await finishStepsFreely(decodeParts(file.bytes, HEAD_BYTES)));
};

const savePool = async (path: string, key: Buffer, pool: Pool, { log }: OpenPoolOptions): Promise<void> => {
  try {
    await writeSnapshot(path, key, encodeParts(pool));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    log?.(`The index is not kept for the next start: ${reason}`);
  }
};
