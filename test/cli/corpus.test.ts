import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const SCRIPT = resolve('dist/src/cli/corpus.js');
const GOOD = '---\ntitle: A day\nlanguage: en\n---\nIt rained. We stayed.\n';

const NOTES = `facts:
  - id: rain
    passages: [1]
    gives:
      what: {en: It rained}
    lacks: [where]
names:
  - {id: ada, kind: person, names: {fr: [Ada]}}
`;
const QUESTION = '{"lang": "en", "fact": "rain", "ask": "what", "q": "What happened?"}\n';

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

  it('shows what an article carries in each language, and what is thin without failing', () => {
    write('good', GOOD);
    writeFileSync(join(folder, 'good', 'notes.yaml'), NOTES);
    writeFileSync(join(folder, 'good', 'questions.en.jsonl'), QUESTION);
    write('bare', GOOD);
    const { status, stdout, stderr } = run(['check', '--corpus', folder]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [, carried = '', thin = ''] = stdout.split('\n\n');
    expect(carried).toMatch(
      /^article +language +text +answers +names +questions +thin facts +unanswered\ngood +en +original +1\/1 +0\/1 +1 +1\/1 +0$/,
    );
    expect(thin.trimEnd().split('\n')).toEqual([
      'thin: good: no translation into ar, fr, ru, zh, es, tr, fa, de',
      'thin: good: no fact tells passage 2',
      'thin: good: en: no spelling of ada',
      'thin: good: en: fewer than 6 questions for rain (1)',
      'thin: good: en: no unanswered questions',
    ]);
  });

  it('exits 1 on notes that do not match, and keeps the article', () => {
    write('good', GOOD);
    writeFileSync(join(folder, 'good', 'notes.yaml'), NOTES.replace('en: It', 'en: She'));
    const { status, stdout, stderr } = run(['check', '--corpus', folder]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^good +en +1 +2 +0$/m);
    expect(stderr).toBe(
      'error: good/notes.yaml:5: facts.rain.gives.what.en: «She rained» does not stand in passage 1 to the letter\n',
    );
  });

  it.each([
    [[]],
    [['chekc']],
    [['prepare', 'more']],
    [['passages']],
    [['passages', 'good', 'more']],
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

describe('corpus passages', () => {
  it('numbers the sentences of an article, paragraph by paragraph', () => {
    write('good', `${GOOD}\nThen the\nsun came.\n`);
    const { status, stdout, stderr } = run(['passages', 'good', '--corpus', folder]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe('1 · It rained.\n2 · We stayed.\n\n3 · Then the sun came.\n');
  });

  it('exits 1 for an article that is not there, and names those that are', () => {
    write('good', GOOD);
    const { status, stderr } = run(['passages', 'bad', '--corpus', folder]);
    expect(status).toBe(1);
    expect(stderr).toBe(`There is no article «bad» in ${folder}; there is good.\n`);
  });
});

describe('corpus prepare', () => {
  const prepare = (environment: Record<string, string>) => run(['prepare', '--corpus', folder], environment);
  beforeEach(() => {
    write('good', GOOD);
    writeFileSync(join(folder, 'good', 'notes.yaml'), NOTES);
    writeFileSync(join(folder, 'good', 'questions.en.jsonl'), QUESTION);
  });

  it('keeps in the cache what the first start would work out', () => {
    const cache = join(folder, '.cache');
    const { status, stdout, stderr } = prepare({ CACHE_DIR: cache });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toMatch(/^Prepared 1 article in [\d.]+ s\.$/m);
    const kept = readdirSync(cache).map((name) => name.replace(/[0-9a-f]{16}/, '…'));
    expect(kept).toEqual(['good.….json', expect.stringMatching(/^good\.….*\.bin$/)]);
    const before = readdirSync(cache).map((name) => statSync(join(cache, name)).mtimeMs);
    prepare({ CACHE_DIR: cache });
    expect(readdirSync(cache).map((name) => statSync(join(cache, name)).mtimeMs)).toEqual(before);
  });

  it.each([
    ['a cache that cannot be written to', () => ({ CACHE_DIR: join(folder, 'good', 'notes.yaml', 'cache') })],
    ['a bad setting', () => ({ DISCORD_API_URL: 'nowhere' })],
  ])('says on one line that nothing is prepared, and fails no installation, for %s', (_name, settings) => {
    const { status, stderr } = prepare(settings());
    expect(status).toBe(0);
    expect(stderr).toMatch(/^Not prepared, so the first start takes longer: .+\n$/);
  });

  it('says so where no article is', () => {
    rmSync(join(folder, 'good'), { recursive: true });
    const { status, stderr } = prepare({ CACHE_DIR: join(folder, '.cache') });
    expect(status).toBe(0);
    expect(stderr).toContain('Not prepared, so the first start takes longer: No article in');
  });
});
