import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/corpus/article.js';
import { renderAnswer } from '../../src/replies/message.js';
import { citeAll, makeAnswer, makeArticle } from '../support/make-answer.js';
import { readMessage } from '../support/read-message.js';

const SENTENCE = 'الصين هي الشريك الاقتصادي الرئيسي لروسيا.';
const render = (texts: readonly string[], differences = {}, language: (typeof LANGUAGES)[number] = 'ar') => {
  const article = makeArticle(texts, language);
  return renderAnswer(makeAnswer({ language, citations: citeAll(article), ...differences }), [article]);
};

describe('renderAnswer', () => {
  it('puts the direct answer first, then the quote with its number, then the source', () => {
    expect(render([SENTENCE], { direct: 'الصين' }).content).toBe(
      [
        '**الصين**',
        `الجملة \u20681\u2069: \u2067«${SENTENCE}»\u2069\nالقائل: المراسل`,
        '-# المصدر: \u2068قمة سمرقند\u2069، \u2068الجملة \u20681\u2069 (الفقرة \u20681\u2069)\u2069\n' +
          '-# السؤال: \u2068سؤال\u2069',
      ].join('\n\n'),
    );
  });

  it('says that the article speaks where there is no direct answer', () => {
    expect(render([SENTENCE]).content).toMatch(/^يقول المقال:\n/);
  });

  it('says on a refusal that the article does not tell, and offers the nearest passages as such', () => {
    const article = makeArticle([SENTENCE]);
    const answer = makeAnswer({ refusal: { reason: 'not-told' }, nearest: citeAll(article) });
    const { content } = renderAnswer(answer, [article]);
    expect(content).toMatch(/^المقال لا يذكر ذلك\.\n\nأقرب الجمل في المقال:\n\n/);
    expect(readMessage(content)).toContain(SENTENCE);
  });

  it('has no heading for nearest passages where there are none', () => {
    expect(renderAnswer(makeAnswer({ refusal: { reason: 'off-topic' } }), [])).toMatchObject({
      content: 'المقال لا يتناول هذا الموضوع.\n\n-# السؤال: \u2068سؤال\u2069',
      components: [],
    });
  });

  it('mentions nobody', () => {
    const message = render(['@everyone <@1> @here']);
    expect(message.allowed_mentions).toEqual({ parse: [] });
    expect(message.content).not.toMatch(/(?<!\\)(@everyone|@here|<@)/);
  });

  it('cuts a passage that is too long between words and marks it', () => {
    const text = `${'كلمة_طويلة '.repeat(400)}.`;
    const { content } = render([text]);
    expect(content.length).toBeLessThanOrEqual(1_900);
    expect(content.length).toBeGreaterThan(1_850);
    const [, quote] = /«(.*)»…/s.exec(readMessage(content)) ?? [];
    expect(text.startsWith(`${quote} `)).toBe(true);
  });

  it('quotes at most three passages, and only those about as sure as the first', () => {
    const article = makeArticle(['أولى.', 'ثانية.', 'ثالثة.', 'رابعة.']);
    const quote = (confidences: readonly number[]) => {
      const citations = citeAll(article).map((citation, index) => ({
        ...citation,
        confidence: confidences[index] ?? 0,
      }));
      return readMessage(renderAnswer(makeAnswer({ citations }), [article]).content).match(/(?<=«).*(?=»)/g);
    };
    expect(quote([0.9, 0.9, 0.9, 0.9])).toEqual(['أولى.', 'ثانية.', 'ثالثة.']);
    expect(quote([0.9, 0.5, 0.2, 0.1])).toEqual(['أولى.', 'ثانية.']);
  });

  it('leaves out what does not fit beside the first quotes and names it', () => {
    const texts = Array.from({ length: 5 }, (_, index) => `${index} ${'كلمة '.repeat(120)}.`);
    const { content } = render(texts);
    expect(content.length).toBeLessThanOrEqual(1_900);
    expect(readMessage(content)).toContain(texts[1]);
    expect(readMessage(content)).toMatch(/لم يتسع المكان لما يلي: الجملة 3 \(الفقرة 3\)$/m);
  });

  it('throws where a citation is of an article that is not loaded', () => {
    const answer = makeAnswer({ citations: citeAll(makeArticle([SENTENCE])) });
    expect(() => renderAnswer(answer, [])).toThrow(/made-ar/);
  });

  it('keeps every quote to the letter and every message within the limit, for any passages', () => {
    const texts = fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 250 }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(texts, fc.constantFrom(...LANGUAGES), (passages, language) => {
        const content = render(passages, { direct: passages[0] }, language).content;
        expect(content.length).toBeLessThanOrEqual(1_900);
        expect(readMessage(content)).toContain(passages[0]);
      }),
    );
  });

  it('keeps the beginning of any passage that is too long', () => {
    // A passage is never blank.
    const long = fc.string({ unit: 'grapheme', maxLength: 300 }).filter((part) => part.trim() !== '');
    fc.assert(
      fc.property(long, (part) => {
        const text = part.repeat(Math.ceil(3_000 / part.length));
        const { content } = render([text], {}, 'en');
        expect(content.length).toBeLessThanOrEqual(1_900);
        const read = readMessage(content);
        const quote = read.slice(read.indexOf('“') + 1, read.lastIndexOf('”…'));
        expect(text.startsWith(quote)).toBe(true);
        expect(quote.length).toBeGreaterThan(0);
      }),
    );
  });
});
