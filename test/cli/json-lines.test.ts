import { PassThrough } from 'node:stream';
import { text as readAll } from 'node:stream/consumers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerLines } from '../../src/cli/json-lines.js';
import { openTestLibrary } from '../support/open-test-library.js';
import { runProgram, startProgram } from '../support/run-program.js';

const QUESTION = 'من هو الشريك الاقتصادي الرئيسي لروسيا؟';
const library = await openTestLibrary();

const answerChunks = async (chunks: readonly (string | Uint8Array)[]): Promise<Record<string, unknown>[]> => {
  const input = new PassThrough();
  const output = new PassThrough();
  const written = readAll(output);
  for (const chunk of chunks) input.write(chunk);
  input.end();
  await answerLines(library, input, output);
  output.end();
  const lines = (await written).split('\n');
  expect(lines.pop()).toBe('');
  return lines.map((line) => JSON.parse(line));
};

const answer = (input: string) => answerChunks([input]);

describe('answerLines', () => {
  it('answers with the id of each question, a text or a number, in order', async () => {
    const lines = await answer(
      [{ id: 'a', question: QUESTION }, { id: 2, question: 'Who?' }, { question: QUESTION }]
        .map((line) => JSON.stringify(line))
        .join('\n'),
    );
    expect(lines.map(({ id }) => id)).toEqual(['a', 2, null]);
    expect(lines[0]).toMatchObject({ question: QUESTION, answered: true });
    expect(lines[0]?.['citations']).toMatchObject({ 0: { passage: 11 } });
  });

  it.each([
    ['a line that is not JSON', 'question: who?', { error: expect.any(String) }],
    ['an empty line', '', { error: expect.any(String) }],
    ['a list', '[1]', { error: expect.any(String) }],
    ['null', 'null', { error: expect.any(String) }],
    ['a bare text', '"who?"', { error: expect.any(String) }],
    ['a cut line', '{"id": 1, "question": "wh', { error: expect.any(String) }],
    ['no question', '{"id": 7}', { id: 7, error: expect.stringContaining('question') }],
    ['a question that is no text', '{"id": 7, "question": 5}', { id: 7, error: expect.any(String) }],
    ['an empty question', '{"id": 7, "question": " "}', { id: 7, error: expect.any(String) }],
    [
      'a question that is too long',
      JSON.stringify({ id: 7, question: 'a'.repeat(4_001) }),
      { id: 7, error: expect.stringContaining('4000') },
    ],
    [
      'an unknown article',
      '{"id": 7, "question": "who?", "article": "gone"}',
      { id: 7, error: expect.stringContaining('gone') },
    ],
    ['an id that is none', '{"id": {}, "question": "who?"}', { error: expect.stringContaining('id') }],
  ])('tells what is wrong with %s, and goes on', async (_name, line, error) => {
    const lines = await answer(`${line}\n{"id":"next","question":"${QUESTION}"}\n`);
    expect(lines).toEqual([error, expect.objectContaining({ id: 'next', answered: true })]);
  });

  it.each([
    ['line feeds', '\n'],
    ['carriage returns and line feeds', '\r\n'],
  ])('reads lines that end in %s, the last one with or without', async (_name, end) => {
    const line = JSON.stringify({ id: 1, question: QUESTION });
    for (const input of [`${line}${end}${line}`, `${line}${end}${line}${end}`]) {
      expect(await answer(input)).toHaveLength(2);
    }
  });

  it('reads a file that begins with a byte order mark', async () => {
    expect(await answer(`\ufeff${JSON.stringify({ id: 1, question: QUESTION })}`)).toMatchObject([{ id: 1 }]);
  });

  it('takes null for what is left out', async () => {
    const line = { id: null, question: QUESTION, article: null, previous: null };
    expect(await answer(JSON.stringify(line))).toMatchObject([{ id: null, answered: true }]);
  });

  it('keeps line separators inside a question', async () => {
    const question = `${QUESTION}\u2028\u2029\u0085 ثم\nماذا`;
    const line = JSON.stringify({ id: 1, question });
    expect(line).toContain('\u2028');
    expect(await answer(`${line}\n`)).toMatchObject([{ id: 1, question }]);
  });

  it('writes nothing for nothing', async () => {
    expect(await answer('')).toEqual([]);
  });

  it('reads characters that fall into two chunks', async () => {
    const bytes = Buffer.from(`${JSON.stringify({ id: 1, question: QUESTION })}\n`);
    expect(await answerChunks([...bytes].map((byte) => Uint8Array.of(byte)))).toMatchObject([
      { question: QUESTION },
    ]);
  });

  it('writes one line for each, whatever comes in', async () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc
        .record({ id: fc.nat(), question: fc.string({ unit: 'binary' }) })
        .map((value) => JSON.stringify(value)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line.map((text) => text.replaceAll('\n', ' '))), async (lines) => {
        const input = lines.map((text) => `${text}\n`).join('');
        expect(await answer(input)).toHaveLength(lines.length);
      }),
      { numRuns: 50 },
    );
  });
});

describe('ask --jsonl', () => {
  it('answers 10,000 lines in order', async () => {
    const lines = Array.from({ length: 10_000 }, (_, id) =>
      id % 100 === 99 ? 'garbage' : JSON.stringify({ id, question: id % 10 === 0 ? QUESTION : 'Who?' }),
    );
    const { code, output, errors } = await runProgram('ask', ['--jsonl'], lines.join('\n'));
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    const answers = output.trimEnd().split('\n');
    expect(answers).toHaveLength(lines.length);
    for (const [id, line] of answers.entries()) {
      const { id: given, error } = JSON.parse(line);
      expect(id % 100 === 99 ? error : given).toEqual(id % 100 === 99 ? expect.any(String) : id);
    }
  }, 120_000);

  it('answers a line before the next one is typed', async () => {
    const child = startProgram('ask', ['--jsonl']);
    const answers = child.stdout.setEncoding('utf8')[Symbol.asyncIterator]();
    for (const id of [1, 2]) {
      child.stdin.write(`${JSON.stringify({ id, question: QUESTION })}\n`);
      const { value } = await answers.next();
      expect(JSON.parse(value)).toMatchObject({ id });
    }
    child.stdin.end();
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0);
  });
});
