import { describe, expect, it } from 'vitest';
import { findForParts } from '../../src/answer/find-for-parts.js';
import type { Finding } from '../../src/answer/finding.js';

const TEXT = 'When did Xi meet Putin and where was the summit held?';
const [FIRST, SECOND] = ['When did Xi meet Putin', 'where was the summit held?'];

const finding = (confidence: number, direct: string | null, ...numbers: number[]): Finding => ({
  confidence,
  direct,
  reason: 'not-told',
  passages: numbers.map((number) => ({
    passage: { article: 'day', number, paragraph: 1, start: 0, end: 1, text: 'x' },
    matches: [],
    confidence,
  })),
});
const find = (findings: Readonly<Record<string, Finding>>) => {
  const found = findForParts(TEXT, 'en', (text) => findings[text] ?? finding(0, null));
  return { ...found, passages: found.passages.map(({ passage }) => passage.number) };
};

describe('findForParts', () => {
  it('puts the first passage of every part before the rest, and joins their answers', () => {
    const found = find({
      [TEXT]: finding(0.6, 'on Thursday', 1, 2, 3, 4, 5),
      [FIRST]: finding(0.9, 'on Thursday', 4, 1),
      [SECOND]: finding(0.8, 'in Samarkand', 7, 2),
    });
    expect(found).toMatchObject({
      passages: [4, 7, 1, 2, 3],
      direct: 'on Thursday; in Samarkand',
      confidence: 0.8,
    });
  });

  it('cites a passage that answers both only once, and says one answer once', () => {
    const found = find({
      [TEXT]: finding(0.6, null, 4, 2),
      [FIRST]: finding(0.9, 'Thursday', 4),
      [SECOND]: finding(0.9, 'Thursday', 4),
    });
    expect(found).toMatchObject({ passages: [4, 2], direct: 'Thursday' });
  });

  it('has the answer of the whole where a part has none', () => {
    const parts = { [FIRST]: finding(0.9, 'on Thursday', 4), [SECOND]: finding(0.9, null, 7) };
    expect(find({ [TEXT]: finding(0.6, 'Xi', 1), ...parts }).direct).toBe('Xi');
  });

  it('takes the whole where only one part is answered', () => {
    const whole = finding(0.6, 'Xi', 1, 2);
    const found = find({
      [TEXT]: whole,
      [FIRST]: finding(0.9, 'on Thursday', 4),
      [SECOND]: finding(0.01, null, 7),
    });
    expect(found).toMatchObject({ passages: [1, 2], direct: 'Xi', confidence: 0.6 });
  });
});
