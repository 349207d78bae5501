import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../src/answer/library.js';
import { measure } from '../../src/eval/measure.js';
import { makeReport, renderReport } from '../../src/eval/report.js';
import { article, label, outcomes } from '../support/harbour-questions.js';

const report = makeReport(outcomes);

describe('makeReport', () => {
  it('counts what is right, found and refused, by group', () => {
    expect(outcomes.map(({ rank, isRefused }) => [rank, isRefused])).toEqual([
      [1, false],
      [1, false],
      [expect.any(Number), false],
      [0, true],
    ]);
    expect(report.all.recallAt1).toMatchObject({ share: 2 / 3, n: 3 });
    expect(report.all.rightlyRefused).toMatchObject({ share: 1, n: 1 });
    expect(report.all.wronglyRefused).toMatchObject({ share: 0, n: 3 });
    expect(report.all.overallRight).toMatchObject({ share: 3 / 4, n: 4 });
    expect(report.all.falseQuotes).toBe(0);
    expect(Object.keys(report.byStyle)).toEqual(['mislabelled', 'off-topic', 'plain']);
    expect(report.byStyle['plain']?.recallAt1.share).toBe(1);
  });

  it('counts a quote that is not in the article', () => {
    const [passage, ...others] = article.passages;
    if (passage === undefined) throw new Error('three passages');
    const forged = { ...article, text: article.text.replace('1850', '1950'), passages: [passage, ...others] };
    const [outcome] = measure(createLibrary({ articles: [forged], problems: [] }), [
      label('a', 'When was the harbour of Aden opened?', 1),
    ]);
    expect(outcome?.falseQuotes).toBe(1);
  });
});

describe('renderReport', () => {
  it('is written as a table, one line a group', () => {
    const lines = renderReport(report);
    expect(lines[0]).toMatch(/^group +n +recall@1/);
    expect(lines.filter((line) => /^(all|en|plain|off-topic|mislabelled) +\d/.test(line))).toHaveLength(5);
    expect(lines).toContain('quotes that are not verbatim: 0');
  });
});
