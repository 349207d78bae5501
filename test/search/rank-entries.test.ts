import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/corpus/article.js';
import { splitPassages } from '../../src/corpus/split-passages.js';
import { createPassageIndex, SCORED_WHOLE } from '../../src/search/passage-index.js';
import { buildPool, type Pool } from '../../src/search/pool.js';
import { type Ranked, rankEntries, readQuery } from '../../src/search/rank-entries.js';

const poolOf = (text: string, language: Language, title = ''): Pool =>
  buildPool(
    language,
    splitPassages(text, language, 'made').map((passage) => ({ passage, text: passage.text, title })),
  );

const rank = (pool: Pool, question: string): Ranked[] => {
  const query = readQuery(pool, question);
  return rankEntries(
    pool,
    query,
    pool.entries.map((_, at) => at),
  );
};

const first = (pool: Pool, question: string): string | undefined => rank(pool, question)[0]?.entry.text;

const HARBOUR = `The harbour of Aden was opened in 1850. It has twelve cranes.

Fishermen protested because the new quay blocks their boats. The governor promised a second pier.

Salim al-Amri runs the fish market. Tuna is the most expensive fish there.`;

const ARABIC = `افتتح ميناء عدن عام 1850. فيه اثنتا عشرة رافعة.

احتج الصيادون لأن الرصيف الجديد يسد الطريق أمام قواربهم. ووعد المحافظ ببناء رصيف ثان.

يدير سالم العمري سوق السمك. والتونة أغلى الأسماك هناك.`;

describe('rankEntries', () => {
  it.each<[Language, string, string, string]>([
    ['en', HARBOUR, 'When was the harbour opened?', 'The harbour of Aden was opened in 1850.'],
    ['en', HARBOUR, 'How many cranes are there?', 'It has twelve cranes.'],
    ['en', HARBOUR, 'Who runs the fish market?', 'Salim al-Amri runs the fish market.'],
    ['en', HARBOUR, 'the govenor promissed?', 'The governor promised a second pier.'],
    [
      'en',
      HARBOUR,
      'Why protest the fishermen?',
      'Fishermen protested because the new quay blocks their boats.',
    ],
    ['ar', ARABIC, 'متى افتتح الميناء؟', 'افتتح ميناء عدن عام 1850.'],
    ['ar', ARABIC, 'كم عدد الرافعات؟', 'فيه اثنتا عشرة رافعة.'],
    ['ar', ARABIC, 'بماذا وعد المحافظ الصيادين؟', 'ووعد المحافظ ببناء رصيف ثان.'],
    ['ar', ARABIC, 'لماذا احتجّ الصيّادون', 'احتج الصيادون لأن الرصيف الجديد يسد الطريق أمام قواربهم.'],
    ['ar', ARABIC, 'من مدير سوق الأسماك؟', 'يدير سالم العمري سوق السمك.'],
  ])('puts the right sentence first (%s)', (language, text, question, right) => {
    expect(first(poolOf(text, language), question)).toBe(right);
  });

  it('orders by score and keeps ties in reading order', () => {
    const pool = poolOf('One cat sat.\n\nOne dog ran.\n\nOne cat sat.\n\nOne cat sat.', 'en');
    const ranked = rank(pool, 'Which cat sat?');
    expect(ranked.map(({ entry }) => entry.passage.number)).toEqual([1, 3, 4, 2]);
    for (const [at, { score }] of ranked.entries()) {
      expect(score).toBeLessThanOrEqual(ranked[at - 1]?.score ?? Number.POSITIVE_INFINITY);
    }
  });

  it('keeps every feature a finite number, and likeness from 0 to 1', () => {
    const pool = poolOf(HARBOUR, 'en', 'The harbour of Aden');
    for (const question of ['', '?', 'the', 'zzz', 'harbour', HARBOUR]) {
      for (const { score, features, likeness } of rank(pool, question)) {
        expect([score, ...Object.values(features)].filter((value) => !Number.isFinite(value))).toEqual([]);
        expect(likeness.filter((value) => value < 0 || value > 1)).toEqual([]);
      }
    }
  });

  it('lets every word count in a question of function words alone', () => {
    expect(readQuery(poolOf(HARBOUR, 'en'), 'What is it?').terms).toHaveLength(3);
  });

  it('ranks nothing in an empty pool', () => {
    expect(rank(poolOf('', 'en'), 'harbour')).toEqual([]);
  });
});

describe('createPassageIndex', () => {
  const NOUNS = ['harbour', 'market', 'bridge', 'school', 'museum', 'airport', 'library', 'stadium'];
  const PLACES = ['Aden', 'Mukalla', 'Taiz', 'Sanaa', 'Ibb', 'Marib', 'Zabid', 'Shibam', 'Seiyun', 'Dhamar'];
  const VERBS = ['opened', 'closed', 'burned', 'moved', 'grew', 'flooded', 'reopened'];
  const sentences = NOUNS.flatMap((noun) =>
    PLACES.flatMap((place) => VERBS.map((verb) => `The ${noun} of ${place} ${verb}.`)),
  );
  const pool = poolOf(sentences.join('\n\n'), 'en');
  const index = createPassageIndex(pool);

  it('finds the same first passage in a large pool as scoring it whole', () => {
    expect(pool.entries.length).toBeGreaterThan(SCORED_WHOLE);
    for (let at = 0; at < sentences.length; at += 11) {
      const question = `When was it that ${sentences[at]?.toLowerCase().replace('the ', '')}`;
      const query = readQuery(pool, question);
      const candidates = index.find(query);
      expect(candidates.length).toBeLessThan(SCORED_WHOLE);
      expect(rankEntries(pool, query, candidates)[0]?.entry.text).toBe(sentences[at]);
      expect(first(pool, question)).toBe(sentences[at]);
    }
  });

  it('finds nothing for words that no passage has', () => {
    expect(index.find(readQuery(pool, 'volcano'))).toEqual([]);
    expect(index.find(readQuery(pool, ''))).toEqual([]);
  });

  it('leaves a small pool whole', () => {
    const small = poolOf(HARBOUR, 'en');
    expect(createPassageIndex(small).find(readQuery(small, 'volcano'))).toHaveLength(6);
  });
});
