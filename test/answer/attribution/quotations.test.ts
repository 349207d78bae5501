import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../src/answer/attribution/quotations.js';
import { splitPassages } from '../../../src/corpus/split-passages.js';

const quoted = (text: string): string[] =>
  findQuotations({
    slug: 'x',
    language: 'en',
    title: '',
    isTitleByEditor: true,
    text,
    passages: splitPassages(text, 'en', 'x'),
  }).map(({ start, end }) => text.slice(start, end));

describe('findQuotations', () => {
  it.each([
    ['curly marks', 'He said “yes” and “no”.', ['“yes”', '“no”']],
    ['straight marks', 'He said "yes" and "no".', ['"yes"', '"no"']],
    ['angle marks', 'قال «نعم» ثم «لا».', ['«نعم»', '«لا»']],
    ['German marks', 'Er sagte „ja“ und „nein“.', ['„ja“', '„nein“']],
    ['single marks with an apostrophe', 'He said ‘it’s over’ twice.', ['‘it’s over’']],
    ['a quotation within another', 'He said “she calls it ‘art’ now”.', ['“she calls it ‘art’ now”']],
    ['an apostrophe alone', 'It’s the council’s plan.', []],
    ['a mark never closed', '“We see. Then he said “we go” twice.', ['“We see.', '“we go”']],
  ])('finds %s', (_, text, found) => expect(quoted(text)).toEqual(found));
});
