import { PassThrough } from 'node:stream';
import { text as readAll } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { runPrompt } from '../../src/cli/prompt.js';
import { openTestLibrary } from '../support/open-test-library.js';
import { runProgram } from '../support/run-program.js';

const QUESTION = 'من هو الشريك الاقتصادي الرئيسي لروسيا؟';
const SENTENCE = 'الصين هي الشريك الاقتصادي الرئيسي لروسيا.';
const library = await openTestLibrary();

const type = async (typed: string, article?: string): Promise<string> => {
  const input = new PassThrough();
  const output = new PassThrough();
  const written = readAll(output);
  input.end(typed);
  const style = { color: false, bidi: true };
  await runPrompt(library, { input, output, style, language: 'en', ...(article ? { article } : {}) });
  output.end();
  return written;
};

const count = (text: string, part: string): number => text.split(part).length - 1;

describe('runPrompt', () => {
  it('says what to do, and answers each line until the end of the input', async () => {
    const shown = await type(`${QUESTION}\n${QUESTION}\n`);
    expect(shown).toMatch(/^Type a question/);
    expect(count(shown, SENTENCE)).toBe(2);
  });

  it('answers a last line without a line break', async () => {
    expect(count(await type(QUESTION), SENTENCE)).toBe(1);
  });

  it('ends at an empty line', async () => {
    expect(count(await type(`${QUESTION}\n\n${QUESTION}\n`), SENTENCE)).toBe(1);
  });

  it('ends when nothing is typed', async () => {
    expect(await type('')).toMatch(/^Type a question[^\n]*\n$/);
  });

  it.each([
    ['a question of invisible marks', '\u200f\u202b', 'no question'],
    ['a question that is too long', 'س'.repeat(4_001), 'too long'],
  ])('says what is wrong with %s, and goes on', async (_name, bad, message) => {
    const shown = await type(`${bad}\n${QUESTION}\n`);
    expect(shown).toContain(message);
    expect(count(shown, SENTENCE)).toBe(1);
  });

  it('asks one article where told to', async () => {
    expect(await type(`${QUESTION}\n`, 'samarkand-2022')).toContain(SENTENCE);
    expect(await type(`${QUESTION}\n`, 'gone')).toContain('no article with this name: gone');
  });
});

describe('ask without a question', () => {
  it('answers what is piped in, and exits 0', async () => {
    const { code, output, errors } = await runProgram('ask', [], `${QUESTION}\r\n`);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(count(output, SENTENCE)).toBe(1);
  });

  it('exits 0 at the end of an empty input', async () => {
    expect(await runProgram('ask', [], '')).toMatchObject({ code: 0, errors: '' });
  });
});
