import { describe, expect, it } from 'vitest';
import type { Article, Language } from '../../../src/corpus/article.js';
import { readTranslation } from '../../../src/corpus/knowledge/translation.js';
import { splitPassages } from '../../../src/corpus/split-passages.js';

const TEXT =
  'It rained in the night. We stayed at home.\n\nThe sun came out.\n\nWe went to the sea. We swam. Then we ate.\n';
const ARTICLE: Article = {
  slug: 'day',
  language: 'en',
  title: 'A day',
  isTitleByEditor: false,
  text: TEXT,
  passages: splitPassages(TEXT, 'en', 'day'),
};
const FRONT = '---\ntitle: Une journée\nlanguage: fr\n---\n\n';
const LINES = [
  'Il a plu dans la nuit.',
  'Nous sommes restés à la maison.',
  '',
  'Le soleil est sorti.',
  '',
  'Nous sommes allés à la mer.',
  'Nous avons nagé.',
  'Puis nous avons mangé.',
];
const TEXTS = LINES.filter((line) => line !== '');

const read = (content: string, language: Language = 'fr') => readTranslation(content, language, ARTICLE);
const readLines = (lines: readonly string[]) => read(FRONT + lines.join('\n'));

describe('readTranslation', () => {
  it('takes one line for each passage', () => {
    expect(readLines(LINES)).toEqual({
      translation: { language: 'fr', title: 'Une journée', texts: TEXTS },
      problems: [],
    });
  });

  it.each([
    ['line feeds of Windows', FRONT + LINES.join('\r\n')],
    ['several blank lines between paragraphs', FRONT + LINES.join('\n').replaceAll('\n\n', '\n \n\t\n\n')],
    ['white space around the lines', FRONT + LINES.map((line) => ` ${line}\t`).join('\n')],
    ['a line feed at the end', `${FRONT}${LINES.join('\n')}\n\n`],
  ])('reads %s alike', (_name, content) => {
    expect(read(content).translation?.texts).toEqual(TEXTS);
  });

  it('has the title of the article where it has no front matter', () => {
    expect(read(LINES.join('\n')).translation).toMatchObject({ title: 'A day', texts: TEXTS });
  });

  // The body begins on line 6.
  it.each([
    [
      'a line too many',
      LINES.with(3, 'Le soleil\nest sorti.'),
      10,
      'paragraph 2 has 2 lines, but the article has passage 3',
    ],
    [
      'a line too few',
      LINES.toSpliced(6, 1),
      12,
      'paragraph 3 has 2 lines, but the article has passages 4 to 6',
    ],
    [
      'two paragraphs run together',
      LINES.toSpliced(2, 1),
      8,
      'paragraph 1 has 3 lines, but the article has passages 1 to 2',
    ],
    [
      'a paragraph torn apart',
      LINES.toSpliced(1, 0, ''),
      6,
      'paragraph 1 has 1 line, but the article has passages 1 to 2',
    ],
    [
      'a paragraph lacking at the end',
      LINES.slice(0, 5),
      9,
      'paragraph 3 has no lines, but the article has passages 4 to 6',
    ],
    [
      'a paragraph too many',
      [...LINES, '', 'Fin.'],
      15,
      'paragraph 4 has 1 line, but the article has no passage',
    ],
    ['nothing', [], 6, 'paragraph 1 has no lines, but the article has passages 1 to 2'],
  ])('refuses %s and says where', (_name, lines, line, message) => {
    const { translation, problems } = readLines(lines);
    expect(translation).toBeUndefined();
    expect(problems).toEqual([
      { severity: 'error', line, message: expect.stringContaining(`${message} there: write one line`) },
    ]);
  });

  it.each<[string, string, Partial<Record<string, unknown>>]>([
    ['another language in the front matter', FRONT.replace('fr', 'de'), { line: 3, field: 'language' }],
    ['a front matter without a language', '---\ntitle: Une journée\n---\n', { line: 1, field: 'language' }],
    ['a front matter that never ends', '---\ntitle: Une journée\n', { line: 1 }],
    ['a front matter that is no YAML', '---\ntitle: "Une\nlanguage: fr\n---\n', {}],
  ])('refuses %s', (_name, front, place) => {
    const { translation, problems } = read(front + LINES.join('\n'));
    expect(translation).toBeUndefined();
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([expect.objectContaining(place)]);
  });

  it('refuses a text in the script of another language', () => {
    const { translation, problems } = read(LINES.map((line) => line && 'Шёл дождь.').join('\n'));
    expect(translation).toBeUndefined();
    expect(problems).toEqual([
      { severity: 'error', line: 1, message: 'is not in «fr»: its script is that of ru' },
    ]);
  });

  it('warns where the words look like another language, and takes it', () => {
    const { translation, problems } = read(LINES.join('\n'), 'de');
    expect(translation?.language).toBe('de');
    expect(problems).toEqual([
      { severity: 'warning', line: 1, message: 'looks like «fr», but the file is named translation.de.md' },
    ]);
  });
});
