import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NO_NOTES } from '../../../src/corpus/knowledge/knowledge.js';
import { loadCorpus } from '../../../src/corpus/load-corpus.js';
import { formatProblem } from '../../../src/corpus/problem.js';
import { type Change, copyExample, EXAMPLE, swap } from '../../support/copy-example.js';

const load = (corpus: string, folder?: string) => {
  const { articles, problems } = loadCorpus(corpus, folder === undefined ? undefined : { folder });
  const [article] = articles;
  if (article === undefined) throw new Error('The article is gone.');
  return { article, knowledge: article.knowledge, problems: problems.map(formatProblem) };
};
const loadWith = (changes: Readonly<Record<string, Change>>) => load(copyExample(changes));
const ALL = load(EXAMPLE).knowledge;

describe('loadKnowledge', () => {
  it('loads everything that an article carries', () => {
    const { knowledge, problems } = load(EXAMPLE);
    expect(problems).toEqual([]);
    expect(knowledge?.translations).toMatchObject([{ language: 'fr', texts: { length: 6 } }]);
    expect(knowledge?.notes.facts.map(({ id }) => id)).toContain('old-ferry');
    expect(knowledge?.questions).toContainEqual({
      lang: 'en',
      fact: 'new-ferry',
      ask: 'whether',
      yes: true,
      q: 'Is there a new boat on Lune Bay?',
    });
    expect(knowledge?.unanswered).toContainEqual({
      lang: 'en',
      reason: 'off-topic',
      q: 'How do I cook rice?',
    });
  });

  it('gives nothing where nothing is', () => {
    const names = readdirSync(join(copyExample(), 'lune-ferry')).filter(
      (name) => !name.startsWith('article'),
    );
    const { article, problems } = loadWith(Object.fromEntries(names.map((name) => [name, null])));
    expect(article.knowledge).toBeUndefined();
    expect(problems).toEqual([]);
  });

  it('leaves a translation with an error out, and what the facts give in its language', () => {
    const { knowledge, problems } = loadWith({ 'translation.fr.md': swap('\n« Il', '\n\n« Il') });
    expect(problems).toEqual([
      'error: lune-ferry/translation.fr.md:6: paragraph 1 has 1 line, but the article has passages 1 to 2 there: write one line for each passage and a blank line between paragraphs',
    ]);
    expect(knowledge?.translations).toEqual([]);
    expect(knowledge?.notes.facts[0]?.gives.what).toEqual({ en: 'A new ferry' });
    expect(knowledge?.questions).toEqual(ALL?.questions);
  });

  it('leaves all notes out for one error, and questions with them, without blaming the questions', () => {
    const { article, knowledge, problems } = loadWith({
      'notes.more.yaml': swap('speaker: marlin', 'speaker: merlin'),
    });
    expect(problems).toEqual([
      'error: lune-ferry/notes.more.yaml:9: stances[0].speaker: «merlin» is not among the names',
    ]);
    expect(knowledge).toMatchObject({ notes: NO_NOTES, questions: [], unanswered: [] });
    expect(knowledge?.translations).toEqual(ALL?.translations);
    expect(article.passages).toHaveLength(6);
  });

  it.each<[string, string, Change, string]>([
    [
      'notes',
      'notes.names.yaml',
      '\u{feff}names: [\n',
      'error: lune-ferry/notes.names.yaml:2: is not YAML: ',
    ],
    ['questions', 'questions.en.jsonl', 'What?\n', 'error: lune-ferry/questions.en.jsonl:1: is not JSON'],
    [
      'a language that is none',
      'translation.it.md',
      'Ciao.\n',
      'error: lune-ferry/translation.it.md: must be named after another language: one of ar, fr, ',
    ],
    [
      'the language of the article',
      'translation.en.md',
      'Hello.\n',
      'error: lune-ferry/translation.en.md: must be named after another language: one of ar, fr, ',
    ],
    [
      'a name that is a slip',
      'question.en.jsonl',
      '\n',
      'warning: lune-ferry/question.en.jsonl: is ignored: known names are translation.<language>.md, ',
    ],
    [
      'a name with another ending',
      'translation.de.txt',
      '\n',
      'warning: lune-ferry/translation.de.txt: is ignored: ',
    ],
    [
      'questions in another language',
      'questions.de.jsonl',
      '{"lang": "fr", "fact": "old-ferry", "ask": "when", "q": "Quand ?"}\n',
      'warning: lune-ferry/questions.de.jsonl: lang: has questions in «fr», but is named after «de»',
    ],
  ])('tells of %s', (_name, file, change, start) => {
    const { problems } = loadWith({ [file]: change });
    expect(problems).toEqual([expect.stringMatching(new RegExp(`^${start.replace(/[.*]/g, '\\$&')}`))]);
  });

  it.each(['translation.fr.md', 'notes.facts.yaml', 'questions.en.jsonl', 'unanswered.en.jsonl'])(
    'tells of %s that is not UTF-8, and keeps the article',
    (name) => {
      const corpus = copyExample({ [name]: null });
      writeFileSync(join(corpus, 'lune-ferry', name), Buffer.from([0x61, 0x0a, 0xe9, 0x0a]));
      expect(load(corpus).problems).toEqual([`error: lune-ferry/${name}:2: is not UTF-8: save it as UTF-8`]);
    },
  );

  it('tells of a folder with the name of a file', () => {
    const corpus = copyExample();
    mkdirSync(join(corpus, 'lune-ferry', 'notes.old.yaml'));
    expect(load(corpus).problems).toEqual([
      expect.stringContaining('error: lune-ferry/notes.old.yaml: is not a file'),
    ]);
  });
});

describe('loadKnowledge with a cache', () => {
  it('gives the same from the cache, problems and all', () => {
    const corpus = copyExample({ 'questions.en.jsonl': swap('"old-ferry"', '"odd-ferry"') });
    const cache = join(corpus, '.cache');
    const first = load(corpus, cache);
    expect(readdirSync(cache)).toEqual([`lune-ferry.${first.knowledge?.fingerprint}.json`]);
    expect(load(corpus, cache)).toEqual(first);
    expect(load(corpus)).toEqual(first);
    expect(first.problems).toHaveLength(1);
  });

  it.each<[string, (bytes: string) => string]>([
    ['cut off', (bytes) => bytes.slice(0, bytes.length / 2)],
    ['empty', () => ''],
    ['other JSON', () => '[]'],
    ['null', () => 'null'],
    ['that of another state', (bytes) => bytes.replace(/"fingerprint":"\w+"/, '"fingerprint":"0"')],
  ])('reads anew what is %s, and mends it', (_name, damage) => {
    const corpus = copyExample();
    const cache = join(corpus, '.cache');
    const first = load(corpus, cache);
    const file = join(cache, `lune-ferry.${first.knowledge?.fingerprint}.json`);
    const whole = readFileSync(file, 'utf8');
    writeFileSync(file, damage(whole));
    expect(load(corpus, cache)).toEqual(first);
    expect(readFileSync(file, 'utf8')).toBe(whole);
  });

  it('reads anew when a file, the title or the text changes', () => {
    const changes: Record<string, Change>[] = [
      {},
      { 'translation.fr.md': swap('bac traverse', 'ferry traverse') },
      { 'article.en.md': swap('A new ferry for', 'The new ferry of') },
      { 'article.en.md': swap('the quay', 'the old quay') },
      { 'questions.fr.jsonl': null },
    ];
    const prints = changes.map((change) => loadWith(change).knowledge?.fingerprint);
    expect(new Set(prints).size).toBe(changes.length);
  });

  it('works without a cache where the folder cannot be written to', () => {
    const corpus = copyExample();
    const file = join(corpus, 'lune-ferry', 'article.en.md');
    expect(load(corpus, join(file, 'cache')).problems).toEqual([]);
    const locked = join(corpus, '.locked');
    mkdirSync(locked);
    chmodSync(locked, 0o500);
    expect(load(corpus, locked).knowledge).toEqual(ALL);
  });
});
