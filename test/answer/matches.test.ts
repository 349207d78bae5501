import { describe, expect, it } from 'vitest';
import { findMatches } from '../../src/answer/matches.js';
import type { Language } from '../../src/corpus/article.js';
import { buildPool } from '../../src/search/pool.js';
import { readQuery } from '../../src/search/rank-entries.js';
import { makeArticle } from '../support/make-answer.js';

const matchesOf = (question: string, text: string, language: Language): string[] => {
  const [passage] = makeArticle([text], language).passages;
  if (passage === undefined) throw new Error('one passage');
  const pool = buildPool(language, [{ passage, text, title: '' }]);
  const [entry] = pool.entries;
  if (entry === undefined) throw new Error('one entry');
  return findMatches(pool, readQuery(pool, question), entry).map(([start, end]) => text.slice(start, end));
};

describe('findMatches', () => {
  it.each<[Language, string, string, string[]]>([
    ['ar', 'من شريك روسيا؟', 'الصين هي الشريك الاقتصادي الرئيسي لروسيا.', ['الشريك', 'لروسيا']],
    [
      'ar',
      'الشريك الاقتصادي الرئيسي',
      'الصين هي الشريك الاقتصادي الرئيسي لروسيا.',
      ['الشريك الاقتصادي الرئيسي'],
    ],
    ['ar', 'تدن', 'لم تُدِن القوة', ['تُدِن']],
    ['en', 'Which sanctions?', 'It was hit by a sanction.', ['sanction']],
    ['en', 'volcano', 'It was hit by a sanction.', []],
    ['en', 'What is it?', 'It was hit.', []],
  ])('marks in %s for «%s» in «%s» %j', (language, question, text, marked) => {
    expect(matchesOf(question, text, language)).toEqual(marked);
  });
});
