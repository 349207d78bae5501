import { describe, expect, it } from 'vitest';
import type { FieldProblem } from '../../../src/corpus/front-matter.js';
import type { Fact } from '../../../src/corpus/knowledge/knowledge.js';
import { readQuestions, readUnanswered } from '../../../src/corpus/knowledge/read-questions.js';

const RAIN: Fact = {
  id: 'rain',
  passages: [1],
  gives: { what: { en: 'It rained' }, whether: {} },
  lacks: ['why'],
};
const FACTS = new Map([[RAIN.id, RAIN]]);
const GOOD = { lang: 'en', fact: 'rain', ask: 'what', q: 'What happened?' };

const read = <Entry>(
  reader: (text: string, facts: typeof FACTS, report: (problem: FieldProblem) => void) => Entry[],
  lines: readonly unknown[],
) => {
  const problems: string[] = [];
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const entries = reader(text, FACTS, ({ line, field, message }) => {
    problems.push([line, field, message].filter((part) => part !== undefined).join(': '));
  });
  return { entries, problems };
};

describe('readQuestions', () => {
  it('reads a question a line, and passes over blank lines', () => {
    const whether = { ...GOOD, ask: 'whether', yes: false, q: 'Was it dry?' };
    expect(read(readQuestions, [GOOD, '', ' \r', whether, ''])).toEqual({
      entries: [GOOD, whether],
      problems: [],
    });
  });

  it.each([
    ['an unknown fact', { ...GOOD, fact: 'snow' }, 'fact: «snow» is not among the facts'],
    [
      'an attribute that the fact does not give',
      { ...GOOD, ask: 'where' },
      'ask: the fact «rain» does not give «where»',
    ],
    ['one that it lacks', { ...GOOD, ask: 'why' }, 'ask: the fact «rain» does not give «why»'],
    ['neither yes nor no', { ...GOOD, ask: 'whether' }, 'yes: is missing: is it true or false?'],
    ['an unknown attribute', { ...GOOD, ask: 'wat' }, 'ask: must be one of who, to-whom, '],
    ['an unknown language', { ...GOOD, lang: 'it' }, 'lang: must be one of ar, en, '],
    ['an unknown key', { ...GOOD, question: 'What?' }, 'question: is not known here'],
    ['an empty question', { ...GOOD, q: '' }, 'q: is empty'],
    ['a missing question', { ...GOOD, q: undefined }, 'q: is missing'],
    ['yes as a word', { ...GOOD, yes: 'yes' }, 'yes: must be true or false'],
    ['no object', '3', 'must be keys with values'],
    ['null', 'null', 'must be keys with values'],
    ['no JSON', '{"lang": "en"', 'is not JSON'],
  ])('leaves %s out with its line, and keeps the others', (_name, line, problem) => {
    const { entries, problems } = read(readQuestions, [GOOD, line, GOOD]);
    expect(entries).toEqual([GOOD, GOOD]);
    expect(problems).toEqual([expect.stringMatching(`^2: ${problem.replace(/[?]/g, '\\$&')}`)]);
  });

  it('gives none, and blames none for it, where there are no facts to ask for', () => {
    const problems: string[] = [];
    const text = `${JSON.stringify(GOOD)}\n{"lang": "en"\n`;
    expect(readQuestions(text, undefined, ({ message }) => problems.push(message))).toEqual([]);
    expect(problems).toEqual(['is not JSON']);
  });
});

describe('readUnanswered', () => {
  const UNTOLD = { lang: 'en', reason: 'not-told', q: 'Why did it rain?' };

  it.each([[UNTOLD], [{ ...UNTOLD, fact: 'rain', ask: 'why' }], [{ ...UNTOLD, fact: null, ask: null }]])(
    'reads %j',
    (line) => {
      expect(read(readUnanswered, [line])).toEqual({ entries: [line], problems: [] });
    },
  );

  it.each([
    ['an unknown fact', { ...UNTOLD, fact: 'snow' }, 'fact: «snow» is not among the facts'],
    [
      'an unknown reason',
      { ...UNTOLD, reason: 'secret' },
      'reason: must be one of not-told, premise, speaker, off-topic',
    ],
    ['an unknown attribute', { ...UNTOLD, ask: 'wy' }, 'ask: must be one of '],
    ['a missing reason', { lang: 'en', q: 'Why?' }, 'reason: must be one of '],
  ])('leaves %s out with its line', (_name, line, problem) => {
    const { entries, problems } = read(readUnanswered, [UNTOLD, line]);
    expect(entries).toEqual([UNTOLD]);
    expect(problems).toEqual([expect.stringMatching(`^2: ${problem}`)]);
  });
});
