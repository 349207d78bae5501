import { describe, expect, it } from 'vitest';
import { renderAnswer } from '../../src/replies/message.js';
import { findFalseQuotes, readQuotes } from './check-quotes.js';
import { citeAll, makeAnswer, makeArticle } from './make-answer.js';

const TEXTS = ['قال «بوتين»: *نعم*.', 'Only_one (of “many”) \u2067قال\u2069 <@1>.', 'Third.'];
const article = makeArticle(TEXTS, 'en');
const { content } = renderAnswer(makeAnswer({ language: 'en', citations: citeAll(article) }), [article]);

describe('findFalseQuotes', () => {
  it('reads every quote of a reply with its number, to the letter', () => {
    expect(readQuotes(content)).toEqual(TEXTS.map((text, index) => ({ number: index + 1, text })));
    expect(findFalseQuotes(content, article.passages)).toEqual([]);
  });

  it('finds a quote that is changed, empty, or has the number of another', () => {
    const changed = content.replace('Third', 'Fourth');
    expect(findFalseQuotes(changed, article.passages)).toEqual([{ number: 3, text: 'Fourth.' }]);
    expect(findFalseQuotes(content.replace('Third.', ''), article.passages)).toHaveLength(1);
    const swapped = content.replaceAll('\u20683\u2069:', '\u20682\u2069:');
    expect(findFalseQuotes(swapped, article.passages)).toEqual([{ number: 2, text: 'Third.' }]);
  });
});
