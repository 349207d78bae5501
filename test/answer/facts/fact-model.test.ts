import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FactModel, openFactModel } from '../../../src/answer/facts/fact-model.js';
import type { Knowledge } from '../../../src/corpus/knowledge/knowledge.js';
import { loadCorpus } from '../../../src/corpus/load-corpus.js';
import { EXAMPLE } from '../../support/copy-example.js';

const readExample = (): Knowledge => {
  const knowledge = loadCorpus(EXAMPLE).articles[0]?.knowledge;
  if (knowledge === undefined) throw new Error('The example carries nothing.');
  return knowledge;
};
const knowledge = readExample();
const model = openFactModel(knowledge, 'ferry');

const QUESTIONS = [
  ...knowledge.questions.map(({ q, lang }) => ({ q, lang })),
  { q: '', lang: 'en' as const },
  { q: 'مرحبا', lang: 'ar' as const },
];
/** Everything that a model says about some questions. */
const opinions = (asked: FactModel) =>
  QUESTIONS.map(({ q, lang }) => {
    const { facts, asks, verdicts, votesFor } = asked.understand(q, lang);
    return { facts, asks, verdicts, votes: facts.map(({ fact }) => votesFor(fact.id)) };
  });

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'models-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('openFactModel', () => {
  it('knows the fact and the attribute of the questions that it was trained on', () => {
    const wrong = knowledge.questions.filter(({ q, lang, fact }) => {
      const [first] = model.understand(q, lang).facts;
      return first?.fact.id !== fact;
    });
    expect(wrong.map(({ q }) => q)).toEqual([]);
    expect(model.understand('When did the old ferry stop?', 'en').votesFor('old-ferry').asks).toMatchObject({
      when: expect.closeTo(0.9, 0),
    });
  });

  it('understands other words for it, in either language', () => {
    const first = (q: string, lang: 'en' | 'fr') => model.understand(q, lang).facts[0]?.fact.id;
    expect(first('How many passengers can be on board the Heron?', 'en')).toBe('heron-size');
    expect(first('Pour quelle raison l’ancien bateau s’est-il arrêté ?', 'fr')).toBe('old-ferry');
  });

  it('gives probabilities, the likeliest fact first', () => {
    for (const { facts, asks, verdicts } of opinions(model)) {
      const shares = facts.map(({ probability }) => probability);
      expect(shares).toEqual(shares.toSorted((left, right) => right - left));
      for (const group of [shares, Object.values(asks), Object.values(verdicts)])
        expect(sum(group)).toBeCloseTo(1, 6);
    }
  });

  it('says the same whenever it is trained', () => {
    expect(opinions(openFactModel(knowledge, 'ferry'))).toEqual(opinions(model));
  });

  it('knows the words of the questions, by their stems, and no others', () => {
    expect(model.knowsTerm('engin', 'en') || model.knowsTerm('engine', 'en')).toBe(false);
    expect(model.knowsTerm('ferri', 'en') || model.knowsTerm('ferry', 'en')).toBe(true);
    expect(model.knowsTerm('rhinoceros', 'en')).toBe(false);
  });

  it('finds names, concepts and what is absent', () => {
    const found = model.findNames('Does the Swan belong to Ada Marlin, and is the engine broken?', 'en');
    expect(found.map(({ id }) => id)).toEqual(['absent:swan', 'name:marlin', 'concept:breakdown']);
  });
});

describe('openFactModel with a cache', () => {
  const open = () => openFactModel(knowledge, 'ferry', { folder });
  const keptFile = (): string => {
    const [name = '', ...others] = readdirSync(folder);
    expect(others).toEqual([]);
    expect(name).toContain(`ferry.${knowledge.fingerprint}.`);
    return join(folder, name);
  };

  it('says the same from the cache, and leaves it as it is', () => {
    expect(opinions(open())).toEqual(opinions(model));
    const before = statSync(keptFile()).mtimeMs;
    expect(opinions(open())).toEqual(opinions(model));
    expect(statSync(keptFile()).mtimeMs).toBe(before);
  });

  it.each<[string, (bytes: Buffer) => Buffer]>([
    ['cut off', (bytes) => bytes.subarray(0, bytes.length / 2)],
    ['empty', () => Buffer.alloc(0)],
    ['something else', (bytes) => Buffer.alloc(bytes.length, 'x')],
  ])('trains anew where what was kept is %s, and mends it', (_name, damage) => {
    open();
    const whole = readFileSync(keptFile());
    writeFileSync(keptFile(), damage(whole));
    expect(opinions(open())).toEqual(opinions(model));
    expect(readFileSync(keptFile()).equals(whole)).toBe(true);
  });

  it('works where nothing can be kept', () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    expect(opinions(openFactModel(knowledge, 'ferry', { folder: file }))).toEqual(opinions(model));
    mkdirSync(join(folder, 'taken'));
    expect(opinions(openFactModel(knowledge, 'a/b', { folder }))).toEqual(opinions(model));
  });
});
