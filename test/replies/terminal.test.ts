import { describe, expect, it } from 'vitest';
import { renderAnswerText } from '../../src/replies/terminal.js';
import { citeAll, makeAnswer, makeArticle } from '../support/make-answer.js';

const SENTENCE = 'الصين هي *الشريك* الاقتصادي_الرئيسي لروسيا منذ 2010.';
const article = makeArticle([SENTENCE]);
const answer = makeAnswer({ direct: 'الصين', citations: citeAll(article) });

describe('renderAnswerText', () => {
  it('gives the direct answer, the quote to the letter and the source, one to a line', () => {
    const lines = renderAnswerText(answer, [article], { color: false, bidi: true }).split('\n');
    expect(lines).toEqual([
      'الصين',
      '',
      expect.stringContaining(SENTENCE),
      'القائل: المراسل',
      '',
      expect.stringMatching(/^المصدر: /),
    ]);
  });

  it('colours only when told', () => {
    expect(renderAnswerText(answer, [article], { color: false, bidi: true })).not.toContain('\u001b');
    expect(renderAnswerText(answer, [article], { color: true, bidi: true })).toContain(
      '\u001b[1mالصين\u001b[0m\n',
    );
  });

  it('turns the lines around for a terminal that does not know bidi', () => {
    const text = renderAnswerText(answer, [article], { color: false, bidi: false, width: 40 });
    const lines = text.split('\n');
    expect(lines[0]).toBe('نيصلا'.padStart(40));
    expect(text).not.toMatch(/[\u2066-\u2069]/);
    expect(text).toContain('2010');
    for (const line of lines) expect(Array.from(line).length).toBeLessThanOrEqual(40);
  });

  it('lets no article send control sequences to the terminal', () => {
    const hostile = makeArticle(['\u001b]0;title\u0007 text'], 'en');
    const text = renderAnswerText(makeAnswer({ citations: citeAll(hostile) }), [hostile], {
      color: false,
      bidi: true,
    });
    expect(text).toContain('\ufffd]0;title\ufffd text');
  });
});
