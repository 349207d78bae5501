import { describe, expect, it } from 'vitest';
import { toVisualLines } from '../../src/replies/visual-order.js';

describe('toVisualLines', () => {
  it.each([
    ['turns an Arabic line around', 'سأل بوتين', 'نيتوب لأس'],
    ['keeps a number as it is read', 'يوم 24 فبراير', 'رياربف 24 موي'],
    ['keeps Latin words in their order', 'قال Xi Jinping أمس', 'سمأ Xi Jinping لاق'],
    ['mirrors brackets', '(سمرقند) أكد', 'دكأ (دنقرمس)'],
    ['keeps a mark with its letter', 'لم تُدِن', 'ندِتُ مل'],
    ['leaves a Latin line alone', 'Sentence 10 (of 22)', 'Sentence 10 (of 22)'],
    [
      'turns only the Arabic part of a Latin line around',
      'Source: قمة سمرقند, sentence 10',
      'Source: دنقرمس ةمق, sentence 10',
    ],
  ])('%s', (_name, text, visual) => {
    expect(toVisualLines(text, 80).map((line) => line.trim())).toEqual([visual]);
  });

  it('breaks lines between words, the first words first, and sets them flush right', () => {
    expect(toVisualLines('سأل بوتين', 6)).toEqual(['   لأس', ' نيتوب']);
  });
});
