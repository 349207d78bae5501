import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkSlugIsFree, chooseSlug } from '../../../src/corpus/import/slug.js';
import { loadCorpus } from '../../../src/corpus/load-corpus.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'slug-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const NAMES = [
  'a',
  'a-1',
  'a--1',
  'قمة-2022',
  '北京',
  'مؤتمر',
  'A',
  'a_b',
  '-a',
  'a-',
  'a b',
  'ä'.repeat(101),
  'é',
  '१',
];

describe('chooseSlug', () => {
  it.each([
    ['rain.txt', 'rain'],
    ['/some/where/Rain in Oslo (1).HTML', 'rain-in-oslo-1'],
    ['قمة سمرقند.md', 'قمة-سمرقند'],
    ['cafe\u0301.md', 'café'],
    ['article.en.md', 'article-en'],
    [`${'a'.repeat(120)}.txt`, 'a'.repeat(100)],
    [`${'a'.repeat(99)} b.txt`, 'a'.repeat(99)],
  ])('makes one of a file name: %s', (path, slug) => {
    expect(chooseSlug(path)).toBe(slug);
  });

  it.each([['!!!.txt'], ['🌧.md']])('says what to do where a name gives none: %s', (path) => {
    expect(() => chooseSlug(path)).toThrow(/say --slug/);
  });

  it('proposes a better one for a bad one', () => {
    expect(() => chooseSlug('a.txt', 'Bad Slug')).toThrow(/«Bad Slug» must be .* such as bad-slug$/);
    expect(() => chooseSlug('a.txt', '../b')).toThrow(/such as b$/);
    expect(() => chooseSlug('a.txt', '')).toThrow(/at most 100$/);
  });

  it.each(NAMES)('takes what the loader takes, and nothing else: %s', (name) => {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'article.en.md'), '---\ntitle: A\nlanguage: en\n---\nIt rained.');
    const isTaken = () => chooseSlug('x.txt', name) === name;
    if (loadCorpus(folder).articles.length === 1) expect(isTaken()).toBe(true);
    else expect(isTaken).toThrow(/--slug/);
  });
});

describe('checkSlugIsFree', () => {
  it.each([['rain'], ['rain.txt'], ['Rain'], ['RAIN.TXT']])('sees an article in %s', (name) => {
    mkdirSync(join(folder, name));
    expect(() => checkSlugIsFree(folder, 'rain')).toThrow(/already has «.*--slug/);
  });

  it('sees the same letters in another form', () => {
    mkdirSync(join(folder, 'cafe\u0301'));
    expect(() => checkSlugIsFree(folder, 'café')).toThrow(/already has/);
  });

  it('lets other names pass', () => {
    mkdirSync(join(folder, 'rain-2'));
    writeFileSync(join(folder, 'rain.md'), '');
    expect(() => checkSlugIsFree(folder, 'rain')).not.toThrow();
  });

  it('says when there is no corpus', () => {
    expect(() => checkSlugIsFree(join(folder, 'nowhere'), 'rain')).toThrow(/nowhere: is not there/);
  });
});
