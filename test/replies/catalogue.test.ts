import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/corpus/article.js';
import { CATALOGUES, formatText } from '../../src/replies/catalogue.js';

const readKeys = (source: string): Map<string, string[]> =>
  new Map(
    source
      .trim()
      .split('\n')
      .map((line) => [
        line.split(' = ')[0] ?? '',
        Array.from(line.matchAll(/\{ \$(\w+) \}/g), ([, name]) => name ?? '').sort(),
      ]),
  );

describe('CATALOGUES', () => {
  const english = readKeys(CATALOGUES.en);

  it.each(LANGUAGES)('has the texts and places of the English catalogue in %s', (language) => {
    expect(Object.fromEntries(readKeys(CATALOGUES[language]))).toEqual(Object.fromEntries(english));
  });

  it.each(LANGUAGES)('has one text a line, none of them empty, in %s', (language) => {
    for (const line of CATALOGUES[language].trim().split('\n')) expect(line).toMatch(/^[a-z-]+ = \S/);
  });

  it.each(['ar', 'fa'] as const)('begins every line of %s with a letter of its script', (language) => {
    for (const line of CATALOGUES[language].trim().split('\n')) {
      const text = line.slice(line.indexOf(' = ') + 3);
      expect(text).toMatch(/^([«»]$|\p{Script=Arabic})/u);
      expect(text.replace(/\u2066[^\u2066]*\u2069|\{[^}]*\}/g, ''), 'Latin stands in isolates').not.toMatch(
        /[A-Za-z]/,
      );
    }
  });
});

describe('formatText', () => {
  it('isolates what it fills in and keeps its digits', () => {
    expect(formatText('ar', 'passage-label', { passage: 1000 })).toBe('الجملة \u20681000\u2069:');
  });

  it('throws where a value is missing', () => {
    expect(() => formatText('en', 'passage-label')).toThrow(/passage/);
  });
});
