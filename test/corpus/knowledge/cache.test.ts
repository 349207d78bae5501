import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCache, writeCache } from '../../../src/corpus/knowledge/cache.js';

const BYTES = Buffer.from([0, 1, 255]);
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cache-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('writeCache', () => {
  it('keeps bytes under a name, in a folder that it makes', () => {
    const cache = { folder: join(folder, 'a', 'b') };
    writeCache(cache, 'name.bin', BYTES);
    expect(readCache(cache, 'name.bin')).toEqual(BYTES);
    expect(readdirSync(cache.folder)).toEqual(['name.bin']);
  });

  it('replaces what stood there', () => {
    writeCache({ folder }, 'name', BYTES);
    writeCache({ folder }, 'name', Buffer.from('new'));
    expect(readCache({ folder }, 'name')?.toString()).toBe('new');
    expect(readdirSync(folder)).toEqual(['name']);
  });

  it.each([
    ['no cache', () => undefined],
    ['a file in the place of the folder', () => ({ folder: join(folder, 'file') })],
  ])('does nothing with %s', (_name, open) => {
    writeFileSync(join(folder, 'file'), '');
    writeCache(open(), 'name', BYTES);
    expect(readCache(open(), 'name')).toBeUndefined();
    expect(readdirSync(folder)).toEqual(['file']);
  });

  it('leaves nothing half written where a name cannot be written', () => {
    writeCache({ folder }, `${'x'.repeat(300)}`, BYTES);
    writeCache({ folder }, 'no/folder', BYTES);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('readCache', () => {
  it('has nothing under a name that is not there, or is a folder', () => {
    expect(readCache({ folder }, 'gone')).toBeUndefined();
    expect(readCache({ folder: tmpdir() }, '.')).toBeUndefined();
  });
});
