import { createHash } from 'node:crypto';
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A snapshot begins with its key and with a SHA-256 of what follows. */
const DIGEST_BYTES = 32;
export const HEAD_BYTES = 2 * DIGEST_BYTES;
/** Bytes that are read or written before the event loop turns. */
const STEP_BYTES = 2 ** 22;

export type SnapshotFile =
  | { readonly state: 'absent' | 'outdated' | 'damaged' }
  | {
      readonly state: 'current' /** The whole file; its content begins at HEAD_BYTES. */;
      readonly bytes: ArrayBuffer;
    };

/** Reads a snapshot if it was made for this key and is whole. */
export const readSnapshot = async (path: string, key: Buffer): Promise<SnapshotFile> => {
  let file: FileHandle;
  try {
    file = await open(path, 'r');
  } catch {
    return { state: 'absent' };
  }
  try {
    return await readOpened(file, key);
  } catch {
    return { state: 'damaged' };
  } finally {
    await file.close();
  }
};

const readOpened = async (file: FileHandle, key: Buffer): Promise<SnapshotFile> => {
  const { size } = await file.stat();
  if (size < HEAD_BYTES) return { state: 'damaged' };
  const bytes = new ArrayBuffer(size);
  const head = Buffer.from(bytes, 0, HEAD_BYTES);
  await readFully(file, head, 0);
  if (!head.subarray(0, DIGEST_BYTES).equals(key)) return { state: 'outdated' };
  const hash = createHash('sha256');
  for (let start = HEAD_BYTES; start < size; start += STEP_BYTES) {
    const step = Buffer.from(bytes, start, Math.min(STEP_BYTES, size - start));
    await readFully(file, step, start);
    hash.update(step);
  }
  const isWhole = hash.digest().equals(head.subarray(DIGEST_BYTES));
  return isWhole ? { state: 'current', bytes } : { state: 'damaged' };
};

const readFully = async (file: FileHandle, bytes: Buffer, position: number): Promise<void> => {
  let done = 0;
  while (done < bytes.length) {
    const { bytesRead } = await file.read(bytes, done, bytes.length - done, position + done);
    if (bytesRead === 0) throw new Error('the file ends early');
    done += bytesRead;
  }
};

let temporaryFiles = 0;

/**
 * Writes a snapshot, whole or not at all: a reader sees the old file or the new one.
 *
 * @throws Error where the folder cannot be made or written to.
 */
export const writeSnapshot = async (
  path: string,
  key: Buffer,
  sections: readonly Uint8Array[],
): Promise<void> => {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.${++temporaryFiles}.tmp`;
  try {
    const file = await open(temporary, 'wx');
    try {
      const hash = createHash('sha256');
      await file.write(Buffer.alloc(HEAD_BYTES));
      for (const step of sections.flatMap(splitSteps)) {
        hash.update(step);
        await file.writeFile(step);
      }
      await file.write(Buffer.concat([key, hash.digest()]), 0, HEAD_BYTES, 0);
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
};

const splitSteps = (section: Uint8Array): Uint8Array[] => {
  const steps: Uint8Array[] = [];
  for (let start = 0; start < section.length; start += STEP_BYTES)
    steps.push(section.subarray(start, start + STEP_BYTES));
  return steps;
};
