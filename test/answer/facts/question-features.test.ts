import { describe, expect, it } from 'vitest';
import { readQuestionFeatures, termFeature } from '../../../src/answer/facts/question-features.js';
import type { Language } from '../../../src/corpus/article.js';
import { analyzerFor } from '../../../src/search/analyzer.js';
import { createNameFinder } from '../../../src/search/name-finder.js';

const findRussia = (language: Language) =>
  createNameFinder(language, [
    { id: 'name:russia', spellings: language === 'ar' ? ['روسيا'] : ['Russia'] },
    { id: 'concept:war', spellings: language === 'ar' ? ['حرب'] : ['war'] },
  ]);
const read = (text: string, language: Language = 'en') =>
  readQuestionFeatures(text, language, findRussia(language));

describe('readQuestionFeatures', () => {
  it('is the same for the same question, however it is written', () => {
    expect(read('WHO  started the war?!')).toEqual(read('who started the war'));
  });

  it('has a feature for every stem', () => {
    const features = read('Who condemned it?');
    for (const { term } of analyzerFor('en').analyze('Who condemned it?'))
      expect(features.has(termFeature(term, 'en'))).toBe(true);
  });

  it('shares what names there are across languages, and no stems', () => {
    const shared = [...read('Russia war').keys()].filter((key) => read('حرب روسيا', 'ar').has(key));
    expect(shared).toHaveLength(3);
    expect(termFeature('chat', 'en')).not.toBe(termFeature('chat', 'fr'));
  });

  it('tells pairs of words by their order', () => {
    expect(read('cold war')).not.toEqual(read('war cold'));
  });

  it('has none for a question without a word', () => {
    expect(read('?!').size).toBe(0);
  });
});
