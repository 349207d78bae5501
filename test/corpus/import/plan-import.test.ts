import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ImportError } from '../../../src/corpus/import/import-error.js';
import { type ImportRequest, planImport } from '../../../src/corpus/import/plan-import.js';

const TEXT = 'It rained in the city, and nobody knew why. Then they went home.\n';

let folder: string;
let corpus: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  corpus = join(folder, 'corpus');
  mkdirSync(corpus);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const plan = (name: string, content: string | Uint8Array, options: Partial<ImportRequest> = {}) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return planImport({ path, corpus, ...options });
};
const frontMatter = (lines: string, text = TEXT) => `---\n${lines}\n---\n\n${text}`;

describe('planImport', () => {
  it('takes a text to the letter, its first words for the title and its language from itself', () => {
    const { slug, file, fields, text, content, passages, warnings } = plan('Rain Report.txt', TEXT);
    expect({ slug, file, text, warnings }).toEqual({
      slug: 'rain-report',
      file: 'rain-report/article.en.md',
      text: TEXT,
      warnings: [],
    });
    expect(fields).toMatchObject({
      title: 'It rained in the city, and nobody knew why. Then they went…',
      'title-by': 'editor',
      language: 'en',
    });
    expect(content).toBe(`---
title: It rained in the city, and nobody knew why. Then they went…
title-by: editor
language: en
---

${TEXT}`);
    expect(passages.map((passage) => passage.text)).toEqual([
      'It rained in the city, and nobody knew why.',
      'Then they went home.',
    ]);
  });

  it.each([
    ['Markdown', '# The rain\n\n- a *b*  \n- [c](d)\n\n\n  > e\u00a0\n'],
    ['letters in parts', 'The cafe\u0301 was in the rain.'],
    ['direction marks and joiners', 'قال\u200f إن المطر في «\u200dالمدينة\u200c» كان.'],
    ['a rule at its beginning', '---\n\nIt was the rain that was in the city.'],
    ['dots on a line of their own', 'It was the rain in the city.\n...\n---\nIt was.'],
    ['no line break at its end', 'It was the rain in the city.'],
  ])('keeps a text with %s to the letter', (_, text) => {
    expect(plan('a.md', text).text).toBe(text);
  });

  it('writes line ends as Git and editors do, so that offsets stay', () => {
    expect(plan('a.txt', 'It was the rain.\r\nThen it was not.\rEnd.\n').text).toBe(
      'It was the rain.\nThen it was not.\nEnd.\n',
    );
  });

  it('takes a heading for the title', () => {
    const { fields, text } = plan('a.md', `# The rain: a report #\n\n${TEXT}`);
    expect(fields).toEqual({ title: 'The rain: a report', language: 'en' });
    expect(text).toMatch(/^# The rain/);
  });

  it('keeps what the front matter says', () => {
    const lines = 'title: "1984: no"\nlanguage: en\ndateline: Oslo\nauthor: A. Writer\ndate: 2022-09-15';
    const { fields, warnings, text } = plan('a.md', frontMatter(lines));
    expect(fields).toMatchObject({
      title: '1984: no',
      language: 'en',
      dateline: 'Oslo',
      author: 'A. Writer',
      date: '2022-09-15',
    });
    expect({ warnings, text }).toEqual({ warnings: [], text: TEXT });
  });

  it('completes the front matter of other programs and warns of what it drops', () => {
    const { fields, warnings } = plan('a.md', frontMatter('layout: post\ntags: [a, b]\ndate: today'));
    expect(fields).toMatchObject({ language: 'en', 'title-by': 'editor', date: 'today' });
    expect(warnings.map(({ line, field }) => [line, field])).toEqual([
      [2, 'layout'],
      [3, 'tags'],
      [4, 'date'],
    ]);
  });

  it('lets the person have the last word', () => {
    const options = { slug: 'storm', language: 'fr', title: 'Storm' };
    const { file, fields } = plan('a.md', frontMatter('title: Rain\nlanguage: en'), options);
    expect(file).toBe('storm/article.fr.md');
    expect(fields).toMatchObject({ title: 'Storm', 'title-by': 'editor', language: 'fr' });
  });

  it('warns of a language in another script', () => {
    const { warnings } = plan('a.txt', TEXT, { language: 'ar' });
    expect(warnings.map(({ message }) => message)).toEqual([expect.stringMatching(/«ar», but the script/)]);
  });

  it('reads other encodings when it is told to', () => {
    const bytes = Uint8Array.from([0xe4, 0xee, 0xec, 0x2e]);
    expect(plan('a.txt', bytes, { encoding: 'Windows-1251' })).toMatchObject({
      text: 'дом.',
      fields: { language: 'ru' },
    });
  });

  it('believes the text of a page more than the language of its template', () => {
    const text = 'قال الرئيس إن الاجتماع عقد في المدينة، ثم عاد إلى العاصمة بعد يومين من المحادثات. '.repeat(
      8,
    );
    const html = `<html lang="en"><head><title>قمة</title></head><body><p>${text}</p></body></html>`;
    expect(plan('a.html', html).fields).toMatchObject({ title: 'قمة', language: 'ar' });
    expect(plan('b.html', html.replace('"en"', '"ar-EG"')).fields.language).toBe('ar');
  });

  it('takes a paragraph of 100,000 characters, in time', () => {
    const paragraph = 'It was raining in the city, as it does. '.repeat(2_500);
    expect(plan('a.txt', paragraph).passages).toHaveLength(2_500);
    expect(plan('b.txt', `the rain ${'a'.repeat(100_000)}`).passages).toHaveLength(1);
    expect(plan('c.txt', `the rain${'.'.repeat(100_000)}`).text).toHaveLength(100_008);
    expect(plan('d.html', `<p>${paragraph}</p>`).passages).toHaveLength(2_500);
  });
});

describe('planImport with what cannot be an article', () => {
  it.each<[string, string, string | Uint8Array, Partial<ImportRequest>, RegExp]>([
    ['an empty file', 'a.txt', '', {}, /a\.txt: is empty/],
    ['white space', 'a.md', ' \n\u200f\ufeff\n', {}, /is empty/],
    ['front matter without a text', 'a.md', frontMatter('title: A\nlanguage: en', ' \n'), {}, /has no text/],
    ['front matter without an end', 'a.md', '---\ntitle: A\nText', {}, /front matter never ends/],
    ['broken front matter', 'a.md', frontMatter('title: [A\nlanguage: en'), {}, /is not YAML/],
    ['a bad field', 'a.md', frontMatter('title: A\nurl: javascript:1'), {}, /must be an http/],
    ['an unknown language inside', 'a.md', frontMatter('title: A\nlanguage: it'), {}, /must be one of ar/],
    ['no language to tell', 'a.txt', '12345 67890', {}, /add --language with one of ar, en/],
    [
      'an unknown language',
      'a.txt',
      TEXT,
      { language: 'it' },
      /--language: «it» is not known; known are ar, en/,
    ],
    ['an unknown name of an encoding', 'a.txt', TEXT, { encoding: 'x' }, /--encoding: «x» is not known/],
    ['an unknown encoding', 'a.txt', Uint8Array.of(0xda, 0xde), {}, /add --encoding with one of/],
    ['a binary file', 'a.txt', Uint8Array.of(1, 0, 2), {}, /is not text/],
    ['a bad slug', 'a.txt', TEXT, { slug: '../up' }, /--slug: «\.\.\/up» must be of/],
    ['an empty title', 'a.txt', TEXT, { title: ' ' }, /title is empty/],
    ['a title of two lines', 'a.txt', TEXT, { title: 'a\nb' }, /title must be one line/],
    ['a long title', 'a.txt', TEXT, { title: 'a'.repeat(301) }, /at most 300 characters/],
    ['another ending', 'a.docx', TEXT, {}, /is \.docx: only \.txt, \.md and \.html/],
    ['no ending', 'a', TEXT, {}, /is without an ending/],
    ['a page without a text', 'a.html', '<nav><a href="/">Home</a></nav>', {}, /no main text/],
    ['too much', 'a.txt', 'the rain '.repeat(600_000), {}, /a\.txt: is larger than 5 MB/],
    [
      'too much in UTF-8',
      'a.txt',
      Buffer.from(`\ufeff${'文。'.repeat(1_200_000)}`, 'utf16le'),
      {},
      /larger than 5 MB in UTF-8/,
    ],
  ])('refuses %s', (_, name, content, options, message) => {
    expect(() => plan(name, content, options)).toThrow(ImportError);
    expect(() => plan(name, content, options)).toThrow(message);
  });

  it('refuses what is no file', () => {
    mkdirSync(join(folder, 'folder.txt'));
    expect(() => planImport({ path: join(folder, 'folder.txt'), corpus })).toThrow(
      /is a folder: name one file/,
    );
    expect(() => planImport({ path: join(folder, 'none.txt'), corpus })).toThrow(/none\.txt: is not there/);
    expect(() => planImport({ path: '/dev/null', corpus })).toThrow(/is not a file/);
  });

  it('refuses a slug that is taken, and a corpus that is not there', () => {
    mkdirSync(join(corpus, 'a'));
    expect(() => plan('a.txt', TEXT)).toThrow(/already has «a», and nothing is overwritten/);
    expect(() => plan('b.txt', TEXT, { corpus: join(folder, 'none') })).toThrow(/none: is not there/);
  });
});
