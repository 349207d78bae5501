import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load-corpus.js';
import { formatProblem } from '../../src/corpus/problem.js';

const GOOD = '---\ntitle: A day\nlanguage: en\n---\n\nIt rained. We stayed.\n';
const MAX_BYTES = 5_000_000;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corpus-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (file: string, content: string | Uint8Array) => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
};
const frontMatter = (lines: string, body = 'It rained.') => `---\n${lines}\n---\n${body}`;
const load = () => {
  const { articles, problems } = loadCorpus(folder);
  return { articles, slugs: articles.map(({ slug }) => slug), lines: problems.map(formatProblem) };
};

describe('loadCorpus', () => {
  it('loads an article with everything that is known about it', () => {
    const fields = [
      'title: "Rain: a report"',
      'language: en',
      'title-by: editor',
      'dateline: Oslo',
      'source: The Paper',
      'date: 2022-09-15',
      'author: A. Writer',
      'url: https://example.com/a',
      'topic: weather',
    ];
    write('rain/article.en.md', `${frontMatter(fields.join('\n'), '\n  \nIt rained. We stayed.\n\nEnd.\n')}`);
    const { articles, lines } = load();
    expect(lines).toEqual([]);
    expect(articles[0]).toMatchObject({
      slug: 'rain',
      language: 'en',
      title: 'Rain: a report',
      isTitleByEditor: true,
      dateline: 'Oslo',
      source: 'The Paper',
      date: '2022-09-15',
      author: 'A. Writer',
      url: 'https://example.com/a',
      topic: 'weather',
      text: 'It rained. We stayed.\n\nEnd.\n',
    });
    expect(articles[0]?.passages.map(({ text }) => text)).toEqual(['It rained.', 'We stayed.', 'End.']);
  });

  it.each([
    ['a byte order mark', `\ufeff${GOOD}`],
    ['carriage returns', GOOD.replaceAll('\n', '\r\n')],
    ['a comment', GOOD.replace('language', '# by hand\nlanguage')],
  ])('takes %s', (_, content) => {
    write('rain/article.en.md', content);
    const { articles, lines } = load();
    expect(lines).toEqual([]);
    expect(articles[0]?.title).toBe('A day');
    expect(articles[0]?.text).toMatch(/^It rained\. We stayed\.\r?\n$/);
  });

  it('keeps indentation and a rule at the beginning of a text', () => {
    write('rule/article.en.md', '---\n\n  It rained.');
    write('rain/article.en.md', frontMatter('title: A\nlanguage: en', '\n   It rained.\n---\nMore.'));
    expect(load().articles.map(({ text }) => text)).toEqual([
      '   It rained.\n---\nMore.',
      '---\n\n  It rained.',
    ]);
  });

  it.each([
    ['ar', 'قال الرئيس إن اللقاء كان في العاصمة. ثم عاد.'],
    ['fa', 'او گفت که این دیدار در پایتخت است. سپس بازگشت.'],
    ['en', 'The president said that it was in the capital. Then he left.'],
    ['fr', "Le président a dit que c'était dans la capitale. Puis il est parti."],
    ['es', 'El presidente dijo que fue en la capital. Luego se marchó con los suyos.'],
    ['de', 'Der Präsident sagte, dass es in der Stadt war. Dann ging er mit den anderen.'],
    ['tr', 'Başkan bu toplantının başkentte olduğunu söyledi. Sonra da bir daha gelmedi.'],
    ['ru', 'Президент сказал, что встреча прошла в столице. Потом он уехал.'],
    ['zh', '总统说会议在首都举行。然后他离开了。'],
  ])('tells the language of a bare text: %s', (language, text) => {
    write('news.txt', text);
    const { articles, lines } = load();
    expect(lines).toEqual([]);
    expect(articles[0]).toMatchObject({ slug: 'news', language, isTitleByEditor: true, text });
    expect(articles[0]?.passages).toHaveLength(2);
    expect(text.startsWith(articles[0]?.title.replace(/…$/, '') ?? '?')).toBe(true);
  });

  it('takes the first words for the title where there is no front matter, and warns', () => {
    write('rain/article.en.md', '# Rain in Oslo\n\nIt rained.');
    const { articles, lines } = load();
    expect(articles[0]).toMatchObject({ title: 'Rain in Oslo', isTitleByEditor: true });
    expect(lines).toEqual([expect.stringMatching(/^warning: rain\/article\.en\.md:1: has no front matter/)]);
  });

  it('takes a title with a colon and warns', () => {
    write('rain/article.en.md', frontMatter("title: Rain: it's wet\nlanguage: en"));
    const { articles, lines } = load();
    expect(articles[0]?.title).toBe("Rain: it's wet");
    expect(lines).toEqual([expect.stringMatching(/^warning: rain\/article\.en\.md:2: title: has a colon/)]);
  });

  it.each([
    ['title: A\nlanguage: en\ntopics: x', /:4: topics: is not known .*topic/],
    ['title: A\nlanguage: en\ndate: last Thursday', /:4: date: is kept as it is/],
    ['title: A\nlanguage: ar\n', /:3: language: is «ar», but the script/],
  ])('warns and loads: %j', (fields, message) => {
    const language = fields.includes('language: ar') ? 'ar' : 'en';
    write(`rain/article.${language}.md`, frontMatter(fields));
    const { slugs, lines } = load();
    expect(slugs).toEqual(['rain']);
    expect(lines).toEqual([expect.stringMatching(/^warning: /)]);
    expect(lines[0]).toMatch(message);
  });

  it('ignores hidden files, drafts and what is no article without a word', () => {
    write('rain/article.en.md', GOOD);
    for (const name of ['draft.md', 'picture.svg', '.hidden']) write(`rain/${name}`, 'x');
    write('README.md', 'x');
    write('.git/config', 'x');
    expect(load()).toMatchObject({ slugs: ['rain'], lines: [] });
  });

  it('sorts by slug and takes letters of any script', () => {
    for (const slug of ['قمة', 'b-2', 'a', 'метро', '北京']) write(`${slug}/article.en.md`, GOOD);
    expect(load()).toMatchObject({ slugs: ['a', 'b-2', 'метро', 'قمة', '北京'], lines: [] });
  });
});

const BAD: readonly (readonly [string, string, string | Uint8Array, RegExp])[] = [
  [
    'broken YAML',
    'bad/article.en.md',
    frontMatter('title: [A\nlanguage: en'),
    /article\.en\.md:\d+: is not YAML/,
  ],
  ['an alias', 'bad/article.en.md', frontMatter('title: *a\nlanguage: en'), /is not YAML/],
  [
    'a front matter without end',
    'bad/article.en.md',
    '---\ntitle: A\n\nText',
    /:1: the front matter never ends/,
  ],
  ['a front matter that is a list', 'bad/article.en.md', frontMatter('- a'), /must hold lines such as/],
  [
    'no title',
    'bad/article.en.md',
    frontMatter('language: en'),
    /:1: title: is missing: add a line «title: …»/,
  ],
  ['an empty title', 'bad/article.en.md', frontMatter('title: ""\nlanguage: en'), /:2: title: is empty/],
  ['no language', 'bad/article.en.md', frontMatter('title: A'), /:1: language: is missing/],
  [
    'an unknown language',
    'bad/article.en.md',
    frontMatter('title: A\nlanguage: it'),
    /:3: language: must be one of ar, en/,
  ],
  [
    'another language',
    'bad/article.en.md',
    frontMatter('title: A\nlanguage: fr'),
    /:3: language: is «fr», but .*article\.en\.md/,
  ],
  [
    'a title in parts',
    'bad/article.en.md',
    frontMatter('title: [A]\nlanguage: en'),
    /:2: title: must be one line of text/,
  ],
  [
    'who made the title',
    'bad/article.en.md',
    frontMatter('title: A\nlanguage: en\ntitle-by: me'),
    /:4: title-by: must be editor or publisher/,
  ],
  [
    'an address',
    'bad/article.en.md',
    frontMatter('title: A\nlanguage: en\nurl: javascript:1'),
    /:4: url: must be an http/,
  ],
  [
    'Latin-1',
    'bad/article.en.md',
    Buffer.from(frontMatter('title: A\nlanguage: en', 'Caf\u00e9'), 'latin1'),
    /:5: is not UTF-8/,
  ],
  ['UTF-16', 'bad.txt', Buffer.from('\ufeffIt rained.', 'utf16le'), /is not text/],
  ['a binary file', 'bad.txt', new Uint8Array([0x50, 0x4b, 0, 1]), /bad\.txt:1: is not text/],
  ['nothing', 'bad.txt', '', /has no text/],
  ['white space', 'bad/article.en.md', frontMatter('title: A\nlanguage: en', '\n \n\u200f\n'), /has no text/],
  ['too much', 'bad.txt', 'a '.repeat(MAX_BYTES / 2 + 1), /larger than 5 MB/],
  ['no language to tell', 'bad.txt', '12345 67890', /language: cannot be told/],
  [
    'a bad slug',
    'Bad_Name/article.en.md',
    GOOD,
    /Bad_Name\/article\.en\.md: the name «Bad_Name» .*«bad-name»/,
  ],
  ['a long slug', `${'a'.repeat(101)}.txt`, 'The rain was in the town.', /at most 100/],
  ['a file name without language', 'bad/article.md', GOOD, /must be named article\.<language>\.md/],
  [
    'a file name with a language that is not ours',
    'bad/article.it.md',
    GOOD,
    /must be named .*one of ar, en/,
  ],
];

describe('loadCorpus with a bad article', () => {
  it.each(BAD)('leaves it out and keeps the others: %s', (_, file, content, message) => {
    write('rain/article.en.md', GOOD);
    write(file, content);
    const { slugs, lines } = load();
    expect(slugs).toEqual(['rain']);
    expect(lines).toEqual([expect.stringMatching(message)]);
    expect(lines[0]).toMatch(/^error: /);
  });

  it('keeps the folder of two articles with the same slug', () => {
    write('rain/article.en.md', GOOD);
    write('rain.txt', 'The rain was in the town.');
    const { articles, lines } = load();
    expect(articles.map(({ title }) => title)).toEqual(['A day']);
    expect(lines).toEqual(['error: rain.txt: has the same name as rain/article.en.md: rename one of them']);
  });

  it('does not choose between two originals in a folder', () => {
    write('rain/article.en.md', GOOD);
    write('rain/article.fr.md', GOOD);
    expect(load().slugs).toEqual([]);
    expect(load().lines).toEqual([expect.stringMatching(/^error: rain: has more than one article/)]);
  });

  it('warns of a folder without an article', () => {
    write('empty/notes.yaml', 'x');
    expect(load().lines).toEqual([expect.stringMatching(/^warning: empty: has no article/)]);
  });

  it('survives links that lead in a circle, folders named as files and files that may not be read', () => {
    write('rain/article.en.md', GOOD);
    symlinkSync('loop', join(folder, 'loop'));
    symlinkSync('loop.txt', join(folder, 'loop.txt'));
    symlinkSync(folder, join(folder, 'self'));
    mkdirSync(join(folder, 'a.txt'));
    mkdirSync(join(folder, 'b/article.en.md'), { recursive: true });
    write('secret.txt', 'The rain was in the town.');
    chmodSync(join(folder, 'secret.txt'), 0);
    const { slugs, lines } = load();
    expect(slugs).toContain('rain');
    const errors = lines.filter((line) => line.startsWith('error'));
    expect(errors).toContain('error: loop: is a symbolic link that leads back to itself');
    expect(errors).toContain('error: loop.txt: is a symbolic link that leads back to itself');
    expect(errors).toContain('error: a.txt: is not a file: an article is a text file');
    expect(errors).toContain('error: b/article.en.md: is not a file: an article is a text file');
  });

  it('says when the folder is not there', () => {
    const { articles, problems } = loadCorpus(join(folder, 'nowhere'));
    expect(articles).toEqual([]);
    expect(problems).toMatchObject([{ severity: 'error', file: join(folder, 'nowhere') }]);
  });

  it('shows what comes from a file without its control characters', () => {
    write('rain/article.en.md', frontMatter('title: A\nlanguage: en\n"x\\e[2J": y'));
    expect(load().lines[0]).toContain('x\\u001b[2J');
  });
});
