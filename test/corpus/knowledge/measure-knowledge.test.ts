import { describe, expect, it } from 'vitest';
import { measureKnowledge } from '../../../src/corpus/knowledge/measure-knowledge.js';
import { loadCorpus } from '../../../src/corpus/load-corpus.js';
import { type Change, copyExample, swap } from '../../support/copy-example.js';

const measureWith = (changes: Readonly<Record<string, Change>> = {}) => {
  const [article] = loadCorpus(copyExample(changes)).articles;
  return article && measureKnowledge(article);
};
const inFrench = (changes?: Readonly<Record<string, Change>>) =>
  measureWith(changes)?.languages.find(({ language }) => language === 'fr');

describe('measureKnowledge', () => {
  it('counts what there is in each language', () => {
    const measure = measureWith();
    expect(measure).toMatchObject({ facts: 7, withoutFact: [] });
    expect(measure?.untranslated).toEqual(['ar', 'ru', 'zh', 'es', 'tr', 'fa', 'de']);
    expect(measure?.languages.map(({ language, text }) => [language, text])).toEqual([
      ['en', 'original'],
      ['fr', 'translation'],
    ]);
    expect(inFrench()).toMatchObject({
      answers: { count: 17, of: 17, lacking: [] },
      names: { count: 4, of: 4, lacking: [] },
      questions: 25,
      unanswered: 4,
    });
  });

  it('names the facts with few questions', () => {
    expect(inFrench()?.thinFacts).toContainEqual({ id: 'heron-size', questions: 2 });
    expect(inFrench()?.thinFacts.map(({ id }) => id)).not.toContain('new-ferry');
    expect(inFrench({ 'questions.fr.jsonl': null })?.thinFacts).toHaveLength(7);
  });

  it('names answers and names that a language lacks', () => {
    expect(inFrench({ 'notes.facts.yaml': swap(', fr: sur le quai', '') })?.answers).toEqual({
      count: 16,
      of: 17,
      lacking: ['mayor-hope.where'],
    });
    expect(inFrench({ 'notes.names.yaml': swap(', fr: [Heron, Héron]', '') })?.names.lacking).toEqual([
      'heron',
    ]);
  });

  it('names the passages that no fact tells', () => {
    const changes = {
      'notes.facts.yaml': (text: string) => text.slice(0, text.indexOf('  - id: net-fears')),
    };
    expect(measureWith(changes)?.withoutFact).toEqual([5, 6]);
  });

  it('measures a language that has questions and no text', () => {
    const line = '{"lang": "tr", "fact": "old-ferry", "ask": "when", "q": "Ne zaman?"}\n';
    const measure = measureWith({ 'questions.tr.jsonl': line });
    const turkish = measure?.languages.find(({ language }) => language === 'tr');
    expect(turkish).toMatchObject({ text: null, questions: 1, answers: { count: 0 } });
  });

  it('measures nothing where an article carries nothing', () => {
    const [article] = loadCorpus(copyExample()).articles;
    if (article === undefined) throw new Error('The article is gone.');
    const { knowledge: _, ...bare } = article;
    expect(measureKnowledge(bare)).toBeUndefined();
  });
});
