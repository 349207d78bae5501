import { describe, expect, it } from 'vitest';
import { isSquadFile, readSquadFile } from '../../src/eval/squad-file.js';

const CONTEXT = 'The harbour of Aden is old. It has twelve cranes. 😀 The market is near the gate.';

const answer = (text: string, context = CONTEXT) => ({
  text,
  // As SQuAD has it: in code points.
  answer_start: [...context.slice(0, context.indexOf(text))].length,
});

const squad = (qas: readonly object[], context = CONTEXT): string =>
  JSON.stringify({
    version: '2.0',
    data: [
      {
        title: 'The_harbour',
        paragraphs: [
          { context: 'It was built for ships of the sea.', qas: [] },
          { context, qas },
        ],
      },
    ],
  });

const rightTexts = (text: string): (string | undefined)[][] =>
  readSquadFile(text, 's.json').flatMap(({ articles, questions }) =>
    questions.map(({ isRight }) =>
      (articles ?? []).flatMap(({ passages }) => passages.filter(isRight).map((passage) => passage.text)),
    ),
  );

describe('readSquadFile', () => {
  it('makes each article a corpus of its own, with passages that are in its text', () => {
    const [set] = readSquadFile(squad([]), 's.json');
    const [article] = set?.articles ?? [];
    expect(article).toMatchObject({ slug: 'a1', language: 'en', title: 'The harbour' });
    for (const { start, end, text } of article?.passages ?? []) {
      expect(article?.text.slice(start, end)).toBe(text);
    }
    expect(article?.passages.map(({ number }) => number)).toEqual(article?.passages.map((_, at) => at + 1));
    expect(article?.passages.at(-1)?.paragraph).toBe(2);
  });

  it('takes the sentences that overlap an answer for right', () => {
    const qas = [
      { id: 1, question: 'How many cranes does it have?', answers: [answer('twelve')] },
      { id: 2, question: 'What is old?', answers: [answer('Aden is old. It has')] },
      { id: 3, question: 'Where is the market?', answers: [answer('near the gate')] },
    ];
    expect(rightTexts(squad(qas))).toEqual([
      ['It has twelve cranes.'],
      ['The harbour of Aden is old.', 'It has twelve cranes.'],
      [expect.stringContaining('The market is near the gate.')],
    ]);
  });

  it('counts answers in code points, beyond U+FFFF too', () => {
    const context = 'It is old. 😀😀😀😀 Old. It is new.';
    const qas = [{ id: 1, question: 'Is it new?', answers: [answer('It is new', context)] }];
    expect(rightTexts(squad(qas, context))).toEqual([['It is new.']]);
  });

  it('knows what cannot be answered', () => {
    const qas = [{ id: 'x', question: 'Who is the captain of it?', answers: [], is_impossible: true }];
    const [set] = readSquadFile(squad(qas), 's.json');
    expect(set?.questions).toMatchObject([
      { id: 'x', isAnswerable: false, style: 'impossible', article: 'a1' },
    ]);
  });

  it('takes the questions of a parallel file by their ids', () => {
    const qas = [{ id: 'x', question: 'How many cranes?', answers: [answer('twelve')] }];
    const parallel = squad([{ id: 'x', question: 'كم رافعة في الميناء؟', answers: [] }]);
    const [set] = readSquadFile(squad(qas), 's.json', parallel);
    expect(set?.questions).toMatchObject([
      { question: 'كم رافعة في الميناء؟', lang: 'ar', isAnswerable: true },
    ]);
  });

  it.each([
    ['what is not JSON', '{"data": [', /^s\.json: not JSON$/],
    [
      'another form',
      '{"data": [{"paragraphs": [{"context": 1, "qas": []}]}]}',
      /^s\.json: data\.0\.paragraphs/,
    ],
    ['a language that cannot be told', '{"data": [{"title": "t", "paragraphs": []}]}', /^s\.json: t: /],
  ])('names the file and the place of %s', (_name, text, message) => {
    expect(() => readSquadFile(text, 's.json')).toThrow(message);
  });
});

describe('isSquadFile', () => {
  it.each([
    ['SQuAD', squad([]), true],
    ['SQuAD with the data first', '{ "data": [{"paragraphs": []}] }', true],
    ['questions line by line', '{"id": "a", "question": "data"}\n', false],
    ['nothing', '', false],
  ])('tells %s', (_name, text, expected) => {
    expect(isSquadFile(text)).toBe(expected);
  });
});
