import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runProgram, startProgram } from '../support/run-program.js';

const QUESTION = 'من هو الشريك الاقتصادي الرئيسي لروسيا؟';
const SENTENCE = 'الصين هي الشريك الاقتصادي الرئيسي لروسيا.';
const CRANES = 'How many cranes are there?';
const OFF_TOPIC = 'كيف أطبخ الأرز بالزعفران؟';
const ARTICLE = readFileSync(join(import.meta.dirname, '../../corpus/samarkand-2022/article.ar.md'), 'utf8');

const ANSWER_KEYS = [
  'id',
  'question',
  'answered',
  'confidence',
  'answer',
  'language',
  'citations',
  'nearest',
  'refusal',
  'tookMs',
];
const CITATION_KEYS = ['article', 'passage', 'paragraph', 'start', 'end', 'text', 'matches', 'confidence'];
const OPTIONAL_KEYS = ['speaker', 'addressee', 'translation'];

const expectCitation = (citation: Record<string, unknown>): void => {
  expect(Object.keys(citation).filter((key) => !OPTIONAL_KEYS.includes(key))).toEqual(CITATION_KEYS);
  expect(ARTICLE).toContain(citation['text']);
};

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ask-'));
  writeFileSync(
    join(folder, 'harbour.txt'),
    'The harbour of Aden was opened in 1850. It has twelve cranes.\n',
  );
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('ask with a question', () => {
  it('quotes the sentence with its number and source, and exits 0', async () => {
    const { code, output, errors } = await runProgram('ask', [QUESTION]);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toContain(SENTENCE);
    expect(output).toMatch(/11/);
    expect(output).toContain('قمة سمرقند: شي وبوتين');
    expect(output).not.toContain('\u001b');
  });

  it('joins the words of a question that stands without quotation marks', async () => {
    const { output } = await runProgram('ask', QUESTION.split(' '));
    expect(output).toContain(SENTENCE);
  });

  it('prints one object with the keys of the contract for --json', async () => {
    const { code, output, errors } = await runProgram('ask', ['--json', QUESTION]);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output.trimEnd()).not.toContain('\n');
    const answer = JSON.parse(output);
    expect(Object.keys(answer)).toEqual(ANSWER_KEYS);
    expect(answer).toMatchObject({
      id: null,
      question: QUESTION,
      answered: true,
      language: 'ar',
      nearest: [],
      refusal: null,
    });
    expect(answer.citations[0]).toMatchObject({ article: 'samarkand-2022', passage: 11, text: SENTENCE });
    expect(answer.citations.length).toBeLessThanOrEqual(5);
    answer.citations.map(expectCitation);
    expect(answer.tookMs).toBeGreaterThan(0);
  });

  it('exits 3 on a refusal, with the reason and at most three nearest passages', async () => {
    const { code, output, errors } = await runProgram('ask', ['--json', OFF_TOPIC]);
    expect({ code, errors }).toEqual({ code: 3, errors: '' });
    const answer = JSON.parse(output);
    expect(Object.keys(answer)).toEqual(ANSWER_KEYS);
    expect(answer).toMatchObject({
      answered: false,
      answer: null,
      citations: [],
      refusal: { reason: expect.any(String), text: expect.any(String) },
    });
    expect(answer.nearest.length).toBeLessThanOrEqual(3);
    answer.nearest.map(expectCitation);
    expect((await runProgram('ask', [OFF_TOPIC])).code).toBe(3);
  });

  it('searches the articles of --corpus, of CORPUS_DIR, and one of them by --article', async () => {
    const byOption = await runProgram('ask', ['--json', '--corpus', folder, CRANES]);
    expect(JSON.parse(byOption.output).citations[0]).toMatchObject({ article: 'harbour', passage: 2 });
    const bySetting = await runProgram('ask', ['--json', CRANES], '', { CORPUS_DIR: folder });
    expect(JSON.parse(bySetting.output).citations[0]).toMatchObject({ article: 'harbour', passage: 2 });
    const byArticle = await runProgram('ask', ['--json', '--article', 'samarkand-2022', QUESTION]);
    expect(JSON.parse(byArticle.output).citations[0].passage).toBe(11);
  });

  it('reorders right-to-left lines with --no-bidi and leaves them alone with --bidi', async () => {
    const visual = await runProgram('ask', ['--no-bidi', QUESTION]);
    expect(visual.code).toBe(0);
    expect(visual.output).not.toContain(SENTENCE);
    expect(visual.output).toContain([...'الصين'].reverse().join(''));
    const logical = await runProgram('ask', ['--bidi', QUESTION]);
    expect(logical.output).toContain(SENTENCE);
  });

  it.each([
    ['an unknown option', ['--colour', QUESTION], /--colour[\s\S]*usage:/],
    ['two modes at once', ['--json', '--jsonl'], /usage:/],
    ['--json without a question', ['--json'], /usage:/],
    ['--jsonl with a question', ['--jsonl', QUESTION], /usage:/],
    ['--corpus without a folder', ['--corpus'], /usage:/],
    ['an empty question', [''], /no question/],
    ['a question of invisible marks', ['\u200f\u200c \u202b\n'], /no question/],
    ['a question of over 4,000 characters', ['س'.repeat(4_001)], /too long/],
    ['an unknown article', ['--article', 'gone', QUESTION], /no article with this name: gone/],
  ])('exits 2 on %s and says what to do', async (_name, args, message) => {
    const { code, output, errors } = await runProgram('ask', args);
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toMatch(message);
    expect(errors).not.toMatch(/\n\s+at /);
  });

  it.each([
    ['no folder', '/no/such/folder'],
    ['a folder without articles', import.meta.dirname],
  ])('exits 1 on %s and says so', async (_name, corpus) => {
    const { code, output, errors } = await runProgram('ask', ['--corpus', corpus, QUESTION]);
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors).toMatch(/No article in/);
    expect(errors).not.toMatch(/\n\s+at /);
  });

  it('tells on standard error what is wrong in the corpus, and answers from the rest', async () => {
    const corpus = mkdtempSync(join(folder, 'bad-'));
    writeFileSync(join(corpus, 'good.txt'), 'The harbour of Aden has twelve cranes.\n');
    writeFileSync(join(corpus, 'bad.txt'), Buffer.from([0xff, 0xfe, 0x00]));
    const { code, output, errors } = await runProgram('ask', ['--json', '--corpus', corpus, CRANES]);
    expect(errors).toMatch(/^error: bad\.txt/);
    expect(JSON.parse(output).citations[0].article).toBe('good');
    expect(code).toBe(0);
  });

  it('prints its usage for --help', async () => {
    expect(await runProgram('ask', ['--help'])).toMatchObject({
      code: 0,
      output: expect.stringContaining('usage:'),
      errors: '',
    });
  });

  it('ends quietly when its reader leaves', async () => {
    const child = startProgram('ask', ['--jsonl']);
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors += text;
    });
    child.stdin.on('error', () => {});
    child.stdin.end(`${JSON.stringify({ id: 1, question: QUESTION })}\n`.repeat(500));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.once('exit', resolve));
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
  });
});
