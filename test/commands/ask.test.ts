import { describe, expect, it } from 'vitest';
import { ask } from '../../commands/ask.js';
import { createLibrary } from '../../src/answer/library.js';
import type { Request } from '../../src/command.js';
import { loadCorpus } from '../../src/corpus/load-corpus.js';
import { UserError } from '../../src/errors.js';
import { readMessage } from '../support/read-message.js';

const library = createLibrary(loadCorpus('corpus'));
const request = (options: Request['options']): Request => ({
  command: 'ask',
  options,
  user: '1',
  language: 'en',
});

describe('ask', () => {
  it('answers with the sentence of the article and its number, in the language of the question', () => {
    const { content } = ask.run(request({ question: 'من هو الشريك الاقتصادي الرئيسي لروسيا؟' }), library);
    expect(readMessage(content)).toContain('«الصين هي الشريك الاقتصادي الرئيسي لروسيا.»');
    expect(readMessage(content)).toMatch(/الجملة \d+:/);
  });

  it('says that the article does not tell', () => {
    const { content } = ask.run(request({ question: 'كيف أطبخ الأرز بالزعفران؟' }), library);
    expect(content).toMatch(/^المقال لا /);
  });

  it('searches one article where it is told which', () => {
    const options = { question: 'من هو الشريك الاقتصادي الرئيسي لروسيا؟', article: 'samarkand-2022' };
    expect(readMessage(ask.run(request(options), library).content)).toContain('الصين هي الشريك');
    expect(() => ask.run(request({ ...options, article: 'nowhere' }), library)).toThrow(UserError);
  });

  it.each([{ question: '\u200f \u200b' }, { question: 'س'.repeat(4_001) }, {}])('refuses %o', (options) => {
    expect(() => ask.run(request(options), library)).toThrow(UserError);
  });

  it('is private where the person asks for it', () => {
    expect(ask.isPrivate(request({ private: true }))).toBe(true);
    expect(ask.isPrivate(request({ private: false }))).toBe(false);
    expect(ask.isPrivate(request({}))).toBe(false);
  });
});
