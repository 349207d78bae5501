import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/corpus/article.js';
import { CATALOGUES, COMMAND_TEXTS, formatText } from '../../src/replies/catalogue.js';

/** The texts of a catalogue by key; a plural has a line for each of its forms. */
const readTexts = (language: Language): Map<string, string[]> => {
  const texts = new Map<string, string[]>();
  for (const line of `${CATALOGUES[language]}${COMMAND_TEXTS[language]}`.split('\n')) {
    const [, key, text] = /^([a-z-]+) = (.*)$/.exec(line) ?? [];
    if (key !== undefined && text !== undefined) texts.set(key, [text]);
    else if (/^ +\*?\[/.test(line)) [...texts.values()].at(-1)?.push(line.trim());
    else expect(line).toMatch(/^\}?$/);
  }
  return texts;
};

const isPlural = ([first]: readonly string[]): boolean => /^\{ \$\w+ ->$/.test(first ?? '');
const formsOf = (texts: readonly string[]): string[] =>
  isPlural(texts) ? texts.slice(1).map((form) => form.replace(/^\*?\[\w+\] /, '')) : [...texts];
const placesOf = (texts: readonly string[]): string[] => [...new Set(texts.join(' ').match(/\$\w+/g))].sort();

describe('CATALOGUES', () => {
  const english = readTexts('en');

  it.each(LANGUAGES)('has the texts and places of the English catalogue in %s', (language) => {
    const describeAll = (texts: ReadonlyMap<string, string[]>) =>
      Object.fromEntries(Array.from(texts, ([key, lines]) => [key, [isPlural(lines), ...placesOf(lines)]]));
    expect(describeAll(readTexts(language))).toEqual(describeAll(english));
  });

  it.each(LANGUAGES)('has a text for every key and form in %s', (language) => {
    for (const [key, lines] of readTexts(language))
      for (const form of formsOf(lines)) expect(form.trim(), key).not.toBe('');
  });

  it.each(LANGUAGES)('has every plural form of %s', (language) => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    for (const [key, lines] of readTexts(language)) {
      if (!isPlural(lines)) continue;
      const forms = lines.slice(1).map((form) => /\[(\w+)\]/.exec(form)?.[1]);
      expect(forms.toSorted(), key).toEqual(pluralCategories.toSorted());
    }
  });

  it.each(['ar', 'fa'] as const)('begins every text of %s with a letter of its script', (language) => {
    for (const [key, lines] of readTexts(language)) {
      // What is counted stands inside a line.
      const isInside = key.startsWith('count-');
      for (const text of formsOf(lines)) {
        if (!isInside) expect(text, key).toMatch(/^([«»]$|\p{Script=Arabic})/u);
        const own = text.replace(/\u2066[^\u2066]*\u2069|\{[^}]*\}/g, '');
        expect(own, 'Latin stands in isolates').not.toMatch(/[A-Za-z]/);
      }
    }
  });
});

describe('formatText', () => {
  it('isolates what it fills in and keeps its digits', () => {
    expect(formatText('ar', 'passage-label', { passage: 1000 })).toBe('الجملة \u20681000\u2069:');
    expect(formatText('fa', 'passage-label', { passage: 1000 })).toBe('جملهٔ \u20681000\u2069:');
  });

  it.each([
    [1, 'جملة واحدة'],
    [2, 'جملتان'],
    [3, '3 جمل'],
    [11, '11 جملة'],
    [100, '100 جملة'],
    [1103, '1103 جمل'],
  ])('counts %d in Arabic as «%s»', (count, text) => {
    expect(formatText('ar', 'count-passages', { count }).replace(/[\u2066-\u2069]/g, '')).toBe(text);
  });

  it.each([
    [1, '1 предложение'],
    [3, '3 предложения'],
    [5, '5 предложений'],
    [21, '21 предложение'],
  ])('counts %d in Russian as «%s»', (count, text) => {
    expect(formatText('ru', 'count-passages', { count }).replace(/[\u2066-\u2069]/g, '')).toBe(text);
  });

  it('throws where a value is missing', () => {
    expect(() => formatText('en', 'passage-label')).toThrow(/passage/);
  });
});
