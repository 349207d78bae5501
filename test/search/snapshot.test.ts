import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPool, SNAPSHOT_FROM } from '../../src/search/open-pool.js';
import { createPassageIndex } from '../../src/search/passage-index.js';
import { buildPool, type Pool, type SearchText } from '../../src/search/pool.js';
import { rankEntries, readQuery } from '../../src/search/rank-entries.js';
import { makeQuestions, makeTexts } from '../support/make-texts.js';

const texts = makeTexts(SNAPSHOT_FROM);
const questions = makeQuestions(texts, 97);

let folder: string;
let lines: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'snapshot-'));
  lines = [];
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Opens a pool, and tells whether it was built for it. */
const open = async (given: readonly SearchText[] = texts, place = folder) => {
  let isBuilt = false;
  const onProgress = () => {
    isBuilt = true;
  };
  const source = { name: 'made', language: 'en', texts: given } as const;
  const pool = await openPool(source, { folder: place, onProgress, log: (line) => lines.push(line) });
  return { pool, isBuilt };
};

const answersOf = (pool: Pool, asked: readonly string[] = questions) => {
  const index = createPassageIndex(pool);
  return asked.map((question) => {
    const query = readQuery(pool, question);
    return rankEntries(pool, query, index.find(query)).map(({ entry, score, likeness, features }) => ({
      place: [entry.passage.article, entry.passage.number],
      score,
      likeness,
      features,
    }));
  });
};

const snapshot = () => join(folder, 'made.pool');

describe('openPool', () => {
  it('gives from a snapshot what building gives', async () => {
    const built = await open();
    const loaded = await open();
    expect([built.isBuilt, loaded.isBuilt]).toEqual([true, false]);
    expect(answersOf(loaded.pool)).toEqual(answersOf(buildPool('en', texts)));
    expect(answersOf(built.pool)).toEqual(answersOf(loaded.pool));
    expect(lines).toEqual([]);
  });

  it('leaves one file and nothing half-written', async () => {
    await open();
    expect(readdirSync(folder)).toEqual(['made.pool']);
  });

  it('keeps no snapshot of a small pool', async () => {
    await open(texts.slice(0, SNAPSHOT_FROM - 1));
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each<[string, (first: SearchText) => SearchText]>([
    ['a letter', (first) => ({ ...first, text: first.text.replace('of', 'off') })],
    ['a title', (first) => ({ ...first, title: 'Another chronicle' })],
    ['a paragraph', (first) => ({ ...first, passage: { ...first.passage, paragraph: 99 } })],
  ])('builds anew when %s has changed, and keeps that', async (_, change) => {
    await open();
    const changed = texts.map((text, at) => (at === 0 ? change(text) : text));
    expect((await open(changed)).isBuilt).toBe(true);
    expect((await open(changed)).isBuilt).toBe(false);
    expect(lines).toEqual([]);
  });

  it.each<[string, () => void]>([
    ['cut off', () => truncateSync(snapshot(), readFileSync(snapshot()).length - 9)],
    ['cut down to its head', () => truncateSync(snapshot(), 64)],
    [
      'changed by one bit',
      () => {
        const bytes = readFileSync(snapshot());
        const middle = Math.floor(bytes.length / 2);
        bytes[middle] = (bytes[middle] ?? 0) ^ 1;
        writeFileSync(snapshot(), bytes);
      },
    ],
    ['empty', () => truncateSync(snapshot(), 0)],
  ])('says that a snapshot is damaged when it is %s, and makes it anew', async (_, damage) => {
    await open();
    damage();
    const repaired = await open();
    expect(repaired.isBuilt).toBe(true);
    expect(lines).toEqual([`${snapshot()} is damaged and is made anew.`]);
    expect(answersOf(repaired.pool, questions.slice(0, 3))).toEqual(
      answersOf(buildPool('en', texts), questions.slice(0, 3)),
    );
    expect((await open()).isBuilt).toBe(false);
  });

  it('builds without a word where a snapshot of another version stands', async () => {
    await open();
    const bytes = readFileSync(snapshot());
    bytes[0] = (bytes[0] ?? 0) ^ 1;
    writeFileSync(snapshot(), bytes);
    expect((await open()).isBuilt).toBe(true);
    expect((await open()).isBuilt).toBe(false);
    expect(lines).toEqual([]);
  });

  it('works without a snapshot where the folder cannot be written to, and says so in one line', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const { pool } = await open(texts, join(file, 'cache'));
    expect(pool.entries).toHaveLength(texts.length);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^The index is not kept for the next start: /);
  });

  it('reads from a folder that cannot be written to', async () => {
    await open();
    chmodSync(folder, 0o500);
    expect((await open()).isBuilt).toBe(false);
    chmodSync(folder, 0o700);
  });
});
