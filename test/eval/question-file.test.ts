import { describe, expect, it } from 'vitest';
import { readQuestionFile } from '../../src/eval/question-file.js';
import { makeArticle } from '../support/make-answer.js';

const LINE = {
  id: 'a',
  lang: 'en',
  style: 'plain',
  question: 'Who?',
  answerable: true,
  evidence: ['cranes'],
};
const read = (...lines: readonly (object | string)[]) =>
  readQuestionFile(
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
    'q.jsonl',
  ).questions;

const { passages } = makeArticle(['Twelve cranes stand there.', 'The market is near.', 'Nobody pays.'], 'en');

describe('readQuestionFile', () => {
  it('takes evidence and what is right as well for the right passages', () => {
    const [question] = read({ ...LINE, also_ok: ['market'], answers: ['twelve'] });
    expect(passages.filter((passage) => question?.isRight(passage)).map(({ number }) => number)).toEqual([
      1, 2,
    ]);
    expect(question).toMatchObject({
      id: 'a',
      lang: 'en',
      isAnswerable: true,
      parts: [],
      answers: ['twelve'],
    });
  });

  it('wants every piece of evidence of a question of several parts', () => {
    const [question] = read({ ...LINE, style: 'multi', evidence: ['cranes', 'Nobody'] });
    const found = question?.parts.map((holds) => passages.find((passage) => holds(passage))?.number);
    expect(found).toEqual([1, 3]);
  });

  it('finds no right passage for what cannot be answered', () => {
    const [question] = read({ ...LINE, answerable: false, evidence: [], reason: 'off-topic', note: 'new' });
    expect(question).toMatchObject({ isAnswerable: false, reason: 'off-topic' });
    expect(passages.some((passage) => question?.isRight(passage))).toBe(false);
  });

  it('keeps the article and the question before', () => {
    const more = { article: 'made-en', previous: 'Where?' };
    expect(read({ ...LINE, ...more })).toMatchObject([more]);
  });

  it('skips empty lines and reads lines that end in a carriage return', () => {
    expect(read('', `${JSON.stringify(LINE)}\r`, '  ', LINE)).toHaveLength(2);
  });

  it.each([
    ['a line that is not JSON', '{"id":', /^q\.jsonl:2: not JSON$/],
    ['a list', '[]', /^q\.jsonl:2: /],
    ['a missing field', { ...LINE, question: undefined }, /^q\.jsonl:2: question: /],
    ['a field of another kind', { ...LINE, answerable: 'yes' }, /^q\.jsonl:2: answerable: /],
    ['an answerable question without evidence', { ...LINE, evidence: [] }, /^q\.jsonl:2: evidence: /],
  ])('names the line of %s', (_name, line, message) => {
    expect(() => read(LINE, line)).toThrow(message);
  });
});
