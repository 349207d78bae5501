import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ImportPlan, planImport } from '../../../src/corpus/import/plan-import.js';
import { writeArticle } from '../../../src/corpus/import/write-article.js';
import { loadCorpus } from '../../../src/corpus/load-corpus.js';

let folder: string;
let corpus: string;
let plan: ImportPlan;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-'));
  corpus = join(folder, 'corpus');
  mkdirSync(corpus);
  const path = join(folder, 'rain.txt');
  writeFileSync(path, 'It was raining in the city. Then it was not.');
  plan = planImport({ path, corpus });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('writeArticle', () => {
  it('writes what was planned, and nothing else', () => {
    writeArticle(corpus, plan);
    expect(readdirSync(corpus, { recursive: true }).sort()).toEqual(['rain', 'rain/article.en.md']);
    expect(readFileSync(join(corpus, plan.file), 'utf8')).toBe(plan.content);
    const { articles, problems } = loadCorpus(corpus);
    expect(problems).toEqual([]);
    expect(articles).toMatchObject([{ slug: 'rain', text: plan.text, passages: plan.passages }]);
  });

  it('lets everybody read it whom the process lets read', () => {
    writeArticle(corpus, plan);
    mkdirSync(join(folder, 'other'));
    expect(statSync(join(corpus, 'rain')).mode).toBe(statSync(join(folder, 'other')).mode);
  });

  it.each([
    ['rain', 'article.en.md'],
    ['rain', 'notes.yaml'],
    ['rain.txt', undefined],
  ])('overwrites nothing that has come meanwhile: %s/%s', (name, file) => {
    if (file === undefined) writeFileSync(join(corpus, name), 'x');
    else {
      mkdirSync(join(corpus, name));
      writeFileSync(join(corpus, name, file), 'x');
    }
    expect(() => writeArticle(corpus, plan)).toThrow(/already has/);
    expect(readdirSync(corpus)).toEqual([name]);
    expect(readFileSync(join(corpus, name, file ?? ''), 'utf8')).toBe('x');
  });

  it.each<[string, Partial<ImportPlan>, RegExp]>([
    ['another text', { text: 'It was raining.' }, /does not load as it was planned/],
    ['other passages', { passages: [] }, /does not load as it was planned/],
    [
      'another language',
      { content: '---\ntitle: A\nlanguage: de\n---\nDer Regen.' },
      /but the file is named/,
    ],
    ['no text', { content: '---\ntitle: A\nlanguage: en\n---\n' }, /has no text/],
  ])('keeps nothing that would load as %s', (_, change, message) => {
    expect(() => writeArticle(corpus, { ...plan, ...change })).toThrow(message);
    expect(readdirSync(corpus)).toEqual([]);
  });

  it('says when the corpus cannot be written', () => {
    // Not even the administrator may make a folder there.
    expect(() => writeArticle('/proc', plan)).toThrow(/^\/proc: (?:cannot be written|is not there)/);
  });
});
