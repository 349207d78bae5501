import { spawn, spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PassThrough } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addArticle } from '../../src/cli/corpus-add.js';
import { loadCorpus } from '../../src/corpus/load-corpus.js';

const SCRIPT = resolve('dist/src/cli/corpus.js');
const TEXT = 'It was raining in the city. Then it was not.\n';

let folder: string;
let corpus: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'add-'));
  corpus = join(folder, 'corpus');
  mkdirSync(corpus);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const run = (...args: readonly string[]) => {
  const env = { PATH: process.env.PATH, CORPUS_DIR: corpus };
  const options = { encoding: 'utf8', env, cwd: folder } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, 'add', ...args], options);
  return { status, stdout, stderr };
};
const listCorpus = () => readdirSync(corpus, { recursive: true }).sort();

describe('corpus add', () => {
  it('shows what it would write and writes nothing without --yes', () => {
    const { status, stdout, stderr } = run(write('Rain.txt', TEXT), '--title', 'Rain in Oslo');
    expect(status).toBe(0);
    expect(stdout.split('\n').map((line) => line.trimEnd())).toEqual([
      `file        ${corpus}/rain/article.en.md`,
      'language    en',
      'title       Rain in Oslo',
      'title by    editor',
      'encoding    utf-8',
      'paragraphs  1',
      'passages    2',
      'first       1 · It was raining in the city.',
      'last        2 · Then it was not.',
      '',
    ]);
    expect(stderr).toBe('Nothing is written. Add --yes to write it.\n');
    expect(listCorpus()).toEqual([]);
  });

  it('writes with --yes, and never again over it', () => {
    const path = write('rain.txt', TEXT);
    expect(run(path, '--yes')).toMatchObject({ status: 0, stderr: '' });
    const written = readFileSync(join(corpus, 'rain/article.en.md'), 'utf8');
    expect(written.endsWith(`\n\n${TEXT}`)).toBe(true);
    const { status, stdout, stderr } = run(write('rain.md', 'The other text in the city.'), '--yes');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^error: .*already has «rain», and nothing is overwritten/);
    expect(listCorpus()).toEqual(['rain', 'rain/article.en.md']);
    expect(readFileSync(join(corpus, 'rain/article.en.md'), 'utf8')).toBe(written);
    const check = spawnSync(process.execPath, [SCRIPT, 'check', '--corpus', corpus], { encoding: 'utf8' });
    expect(check).toMatchObject({ status: 0, stderr: '' });
  });

  it('imports a hostile page without anything of its scripts', () => {
    const text = 'The mayor said on Thursday that it had rained in the city. '.repeat(10).trim();
    const html = `<title>\u001b[2JRain<script>x</script></title><script>alert(1)</script>
      <p onclick="alert(1)">${text}</p><p><a href="javascript:alert(1)">More</a> rain.</p>`;
    expect(run(write('page.html', html), '--yes').stdout).not.toContain('\u001b');
    const [article] = loadCorpus(corpus).articles;
    expect(article?.text).toBe(`${text}\n\nMore rain.\n`);
  });

  it('works on a paragraph of 100,000 characters and shows the beginning of a long passage', () => {
    const path = write('long.txt', `the rain in the city ${'a'.repeat(100_000)}`);
    const { status, stdout } = run(path, '--yes');
    expect(status).toBe(0);
    expect(stdout).toMatch(/a… \(100021 characters\)\n/);
    expect(loadCorpus(corpus).articles[0]?.text).toHaveLength(100_021);
  });

  it.each<[string, string, string | Uint8Array, readonly string[], RegExp]>([
    ['an unknown encoding', 'a.txt', Uint8Array.of(0xda, 0xde), [], /a\.txt: is not UTF-8, .*--encoding/],
    ['an unknown name of an encoding', 'a.txt', TEXT, ['--encoding', 'x'], /--encoding: «x» is not known/],
    ['an unknown language', 'a.txt', TEXT, ['--language', 'it'], /--language: «it» is not known/],
    ['an empty file', 'a.txt', '', [], /a\.txt: is empty/],
    ['a binary file', 'a.txt', Uint8Array.of(1, 0, 2), [], /a\.txt: is not text/],
    ['a bad slug', 'a.txt', TEXT, ['--slug', 'A b'], /--slug: «A b» .* such as a-b/],
    ['a page without a text', 'a.html', '<script>app()</script>', [], /a\.html: has no main text/],
    ['broken front matter', 'a.md', '---\ntitle: [A\n---\nText', [], /a\.md:\d: is not YAML/],
    ['a missing corpus', 'a.txt', TEXT, ['--corpus', 'nowhere'], /nowhere: is not there/],
    ['a corpus that is a file', 'a.txt', TEXT, ['--corpus', SCRIPT], /corpus\.js: cannot be read/],
    ['a corpus that cannot be written', 'a.txt', TEXT, ['--corpus', '/proc'], /\/proc: /],
  ])('exits 1 with one clear line and writes nothing: %s', (_, name, content, options, message) => {
    const { status, stderr } = run(write(name, content), '--yes', ...options);
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/^error: .*\n$/);
    expect(status).toBe(1);
    expect(listCorpus()).toEqual([]);
  });

  it('refuses folders, missing files and 50 MB without reading them', () => {
    const large = write('large.txt', '');
    truncateSync(large, 50_000_000);
    expect(run(large, '--yes')).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/larger than 5 MB/),
    });
    expect(run(folder, '--yes')).toMatchObject({ status: 1, stderr: expect.stringMatching(/is a folder/) });
    expect(run('none.txt', '--yes')).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/none\.txt: is not there/),
    });
  });

  it.each([
    [[]],
    [['']],
    [['a.txt', 'b.txt']],
    [['a.txt', '--slug']],
    [['a.txt', '--force']],
    [['a.txt', '--corpus=']],
  ])('shows its usage and exits 2 for %j', (args) => {
    const { status, stdout, stderr } = run(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('usage: npm run corpus -- add FILE');
  });

  it('shows its usage when asked', () => {
    expect(run('--help')).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('corpus add on a terminal', () => {
  const answer = async (typed: string | undefined) => {
    const input = Object.assign(new PassThrough(), { isTTY: true });
    const output = Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
    if (typed === undefined) input.end();
    else input.write(typed);
    const status = await addArticle([write('rain.txt', TEXT)], corpus, { input, output });
    return { status, shown: String(output.read()) };
  };

  it.each([['y\r'], ['Yes\r'], [' y \n']])('writes after %j', async (typed) => {
    const { status, shown } = await answer(typed);
    expect(status).toBe(0);
    expect(shown).toContain('Write it? [y/N]');
    expect(shown).toContain('Written: rain/article.en.md');
    expect(listCorpus()).toHaveLength(2);
  });

  it.each([['n\r'], ['\r'], ['maybe\r'], ['\u0003'], ['\u0004'], [undefined]])(
    'writes nothing after %j',
    async (typed) => {
      const { status, shown } = await answer(typed);
      expect(status).toBe(0);
      expect(shown).toContain('Nothing is written.');
      expect(listCorpus()).toEqual([]);
    },
  );
});

describe('corpus add when it is killed', () => {
  const large = 'It was raining in the city, and it was cold. '.repeat(20_000);

  it('leaves the whole article or none, and does not stand in its own way', async () => {
    const path = write('rain.txt', large);
    let hasBeenWithin = false;
    for (const delay of [0, 5, 20, 80]) {
      const child = spawn(process.execPath, [SCRIPT, 'add', path, '--yes', '--corpus', corpus]);
      const isOver = new Promise((done) => child.once('exit', done));
      while (child.exitCode === null && readdirSync(corpus).every((name) => !isStaging(name))) await wait(1);
      await wait(delay);
      child.kill('SIGKILL');
      await isOver;
      hasBeenWithin ||= readdirSync(corpus).some(isStaging);
      const { articles, problems } = loadCorpus(corpus);
      expect(problems).toEqual([]);
      expect(articles.map(({ text }) => text.length)).toEqual(articles.length === 0 ? [] : [large.length]);
      for (const name of readdirSync(corpus)) rmSync(join(corpus, name), { recursive: true });
    }
    expect(hasBeenWithin).toBe(true);
    mkdirSync(join(corpus, '.adding-left'));
    expect(run(path, '--yes').status).toBe(0);
    expect(loadCorpus(corpus)).toMatchObject({ articles: [{ slug: 'rain' }], problems: [] });
  });

  const isStaging = (name: string) => name.startsWith('.');
});
