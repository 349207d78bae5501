import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const SCRIPT = resolve('dist/src/cli/corpus.js');
const GOOD = '---\ntitle: A day\nlanguage: en\n---\nIt rained. We stayed.\n';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corpus-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (slug: string, content: string) => {
  mkdirSync(join(folder, slug));
  writeFileSync(join(folder, slug, 'article.en.md'), content);
};
const run = (args: readonly string[], environment: Record<string, string> = {}) => {
  // From another folder: the default must not depend on where the command is started.
  const options = {
    cwd: tmpdir(),
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...environment },
  } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], options);
  return { status, stdout, stderr };
};

describe('corpus check', () => {
  it('shows a table of the articles and exits 0', () => {
    const { status, stdout, stderr } = run(['check']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^article +language +paragraphs +passages +warnings\n/);
    expect(stdout).toMatch(/^samarkand-2022 +ar +20 +22 +0$/m);
  });

  it('names what is wrong on standard error, keeps the rest and exits 1', () => {
    write('good', GOOD);
    write('bad', GOOD.replace('language: en', 'language: it'));
    const { status, stdout, stderr } = run(['check', '--corpus', folder]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^good +en +1 +2 +0$/m);
    expect(stderr).toMatch(/^error: bad\/article\.en\.md:3: language: must be one of ar, en/);
  });

  it('counts warnings and exits 0', () => {
    write('good', GOOD.replace('language', 'mood: gloomy\nlanguage'));
    const { status, stdout, stderr } = run(['check'], { CORPUS_DIR: folder });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^good +en +1 +2 +1$/m);
    expect(stderr).toMatch(/^warning: good\/article\.en\.md:3: mood: is not known/);
  });

  it.each([[''], ['nowhere']])('exits 1 when no article is left: %j', (name) => {
    const { status, stderr } = run(['check', '--corpus', join(folder, name)]);
    expect(status).toBe(1);
    expect(stderr).toContain('no article is left');
  });

  it.each([
    [[]],
    [['chekc']],
    [['check', 'more']],
    [['check', '--corpus']],
    [['check', '--corpus=']],
    [['check', '-x']],
  ])('shows its usage and exits 2 for %j', (args) => {
    const { status, stdout, stderr } = run(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('usage: npm run corpus -- check [--corpus DIR]');
  });
});
