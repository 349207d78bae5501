import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** The corpus of the one article that carries everything. */
export const EXAMPLE = join(import.meta.dirname, '../articles/notes-example');

/** What to do to a file of the article: change its text, write it, or take it away. */
export type Change = ((text: string) => string) | string | null;

/**
 * A copy of the example article, which carries everything, with some of its files changed; it lasts for one test.
 * Returns the corpus folder. Throws where a change changes nothing.
 */
export const copyExample = (changes: Readonly<Record<string, Change>> = {}): string => {
  const corpus = mkdtempSync(join(tmpdir(), 'example-'));
  onTestFinished(() => rmSync(corpus, { recursive: true, force: true }));
  cpSync(EXAMPLE, corpus, { recursive: true });
  for (const [name, change] of Object.entries(changes)) {
    const path = join(corpus, 'lune-ferry', name);
    const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
    const after = typeof change === 'function' ? change(before ?? '') : change;
    if (after === before) throw new Error(`Nothing changes in ${name}.`);
    if (after === null) rmSync(path);
    else writeFileSync(path, after);
  }
  return corpus;
};

/** Replaces the first occurrence. */
export const swap =
  (from: string, to: string): Change =>
  (text) =>
    text.replace(from, () => to);
