import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runProgram } from '../support/run-program.js';

const LINE = { id: 'a', lang: 'en', style: 'plain', question: 'How many cranes stand in the harbour?' };
const ANSWERABLE = { ...LINE, answerable: true, evidence: ['Twelve cranes'] };

let folder: string;
const place = (name: string): string => join(folder, name);
const evaluate = (...args: readonly string[]) => runProgram('eval', [...args, '--corpus', place('corpus')]);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'eval-'));
  mkdirSync(place('corpus'));
  writeFileSync(
    place('corpus/harbour.txt'),
    'The harbour of Aden is old.\n\nTwelve cranes stand in the harbour.\n',
  );
  writeFileSync(place('q.jsonl'), `\ufeff${JSON.stringify(ANSWERABLE)}\r\n`);
  writeFileSync(place('miss.jsonl'), JSON.stringify({ ...ANSWERABLE, evidence: ['old'] }));
  writeFileSync(place('bad.jsonl'), '{');
  writeFileSync(place('floors.json'), JSON.stringify({ all: { recallAt1: 1, verbatimQuotes: 1 } }));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('eval', () => {
  it('prints a table and exits 0', async () => {
    const { code, output, errors } = await evaluate(place('q.jsonl'), '--floors', place('floors.json'));
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toMatch(/^group +n +recall@1.*\nall +1 +100\.0/);
  });
  it('prints the report as JSON', async () => {
    const { output } = await evaluate(place('q.jsonl'), '--json');
    expect(JSON.parse(output)).toMatchObject({ all: { recallAt1: { share: 1, n: 1 }, falseQuotes: 0 } });
  });

  it('exits 1 below a floor, names it, and lists the misses asked for', async () => {
    const args = [place('miss.jsonl'), '--floors', place('floors.json'), '--misses', '1'];
    const { code, output, errors } = await evaluate(...args);
    expect({ code, errors }).toEqual({
      code: 1,
      errors: 'below its floor: all: recallAt1 is 0.000, its floor 1\n',
    });
    expect(output).toMatch(/\na \[plain\] /);
  });

  it.each([
    ['no file', [], 2, /usage:/],
    ['an unknown option', ['--fast'], 2, /--fast[\s\S]*usage:/],
    ['misses that are no number', ['--misses', 'all', 'q.jsonl'], 2, /usage:/],
    ['a file that is not there', ['/no/such/file.jsonl'], 1, /ENOENT.*file\.jsonl/],
  ])('says what is wrong with %s', async (_name, args, code, message) => {
    const ended = await evaluate(...args);
    expect(ended).toMatchObject({ code, output: '', errors: expect.stringMatching(message) });
    expect(ended.errors).not.toMatch(/\n\s+at /);
  });

  it('names the line that is malformed', async () => {
    expect(await evaluate(place('bad.jsonl'))).toEqual({
      code: 1,
      output: '',
      errors: 'bad.jsonl:1: not JSON\n',
    });
  });
});
