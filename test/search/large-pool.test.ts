import { describe, expect, it } from 'vitest';
import { openPool } from '../../src/search/open-pool.js';
import { createPassageIndex } from '../../src/search/passage-index.js';
import { buildPool, buildPoolInSteps } from '../../src/search/pool.js';
import { rankEntries, readQuery } from '../../src/search/rank-entries.js';
import { finishSteps, finishStepsFreely } from '../../src/search/steps.js';
import { makeQuestions, makeTexts } from '../support/make-texts.js';

const texts = makeTexts(3_000);
const pool = buildPool('en', texts);

describe('createPassageIndex', () => {
  it('finds in a large pool mostly the same first passage as scoring all', () => {
    const index = createPassageIndex(pool);
    const all = pool.entries.map((_, at) => at);
    const questions = makeQuestions(texts, 61);
    const isSame = questions.map((question) => {
      const query = readQuery(pool, question);
      const [found] = rankEntries(pool, query, index.find(query));
      const [best] = rankEntries(pool, query, all);
      return found?.entry === best?.entry;
    });
    expect(isSame.filter(Boolean).length / questions.length).toBeGreaterThanOrEqual(0.98);
  });

  it('gives the same for a question however often and after whatever it is asked', () => {
    const index = createPassageIndex(pool);
    const [first = '', second = ''] = makeQuestions(texts, 1_000);
    const before = index.find(readQuery(pool, first));
    index.find(readQuery(pool, second));
    expect(index.find(readQuery(pool, first))).toEqual(before);
  });

  it('reads a question of more terms than a byte counts', () => {
    const index = createPassageIndex(pool);
    const years = Array.from({ length: 600 }, (_, at) => 1000 + at).join(' ');
    const candidates = index.find(readQuery(pool, `harbour ${years}`));
    expect(new Set(candidates).size).toBe(candidates.length);
  });
});

describe('buildPoolInSteps', () => {
  it('gives what building at once gives', () => {
    const { lexicon, gramNorms, entries } = finishSteps(buildPoolInSteps('en', texts));
    expect(entries).toEqual(pool.entries);
    expect(lexicon.wordTerms).toEqual(pool.lexicon.wordTerms);
    expect([...lexicon.terms]).toEqual([...pool.lexicon.terms]);
    expect(gramNorms).toEqual(pool.gramNorms);
  });

  it('tells how many texts are read, never fewer than before, and all of them in the end', () => {
    const steps = [...buildPoolInSteps('en', texts)];
    expect(steps).toEqual([...steps].sort((left, right) => left - right));
    expect(steps.at(-1)).toBe(texts.length);
    expect(steps.length).toBeGreaterThan(20);
  });

  it('reads no more than a few thousand letters in a step', () => {
    const longest = Math.max(...texts.map(({ text }) => text.length));
    let before = 0;
    for (const done of buildPoolInSteps('en', texts)) {
      const units = texts.slice(before, done).reduce((sum, { text }) => sum + text.length, 0);
      expect(units).toBeLessThanOrEqual(8_000 + longest);
      before = done;
    }
  });
});

describe('finishStepsFreely', () => {
  it('lets the event loop turn once between any two steps', async () => {
    let turns = 0;
    let isDone = false;
    const turn = () => {
      turns++;
      if (!isDone) setImmediate(turn);
    };
    setImmediate(turn);
    let steps = 0;
    await finishStepsFreely(buildPoolInSteps('en', texts), () => steps++);
    isDone = true;
    expect(steps).toBeGreaterThan(20);
    expect(turns).toBeGreaterThanOrEqual(steps - 1);
  });

  it('lets timers fire while a pool is opened', async () => {
    let ticks = 0;
    const timer = setInterval(() => ticks++, 1);
    await openPool({ name: 'made', language: 'en', texts });
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(5);
  });
});
