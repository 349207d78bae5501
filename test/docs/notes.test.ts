import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load-corpus.js';
import { runProgram } from '../support/run-program.js';

const ROOT = join(import.meta.dirname, '../..');
const EXAMPLE = join(ROOT, 'test/articles/notes-example');
const PAGE = readFileSync(join(ROOT, 'docs/notes.md'), 'utf8');
const COMMAND = /^npm run --silent (ask|corpus) -- (.*)\n$/;
const scratch = mkdtempSync(join(tmpdir(), 'notes-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const blocks = [...PAGE.matchAll(/^```(\w+)(?: (\S+))?\n(.*?)^```$/gms)].map((match) => ({
  language: match[1] ?? '',
  file: match[2],
  text: match[3] ?? '',
  next: PAGE.slice(match.index + match[0].length).match(/^\s*```text\n(.*?)^```$/ms)?.[1],
}));

const run = (command: string) => {
  const [, program, line = ''] = COMMAND.exec(command) ?? [];
  if (program !== 'ask' && program !== 'corpus') throw new Error(`not a command of ours: ${command}`);
  const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
  const args = words.map((word) => (word === 'test/articles/notes-example' ? EXAMPLE : word));
  return runProgram(program, args, '', { CACHE_DIR: join(scratch, 'cache') });
};

describe('docs/notes.md', () => {
  it.each(blocks.flatMap(({ file, text }) => (file === undefined ? [] : [{ file, text }])))(
    'shows what stands in $file',
    ({ file, text }) => {
      expect(readFileSync(join(EXAMPLE, 'lune-ferry', file), 'utf8')).toContain(text);
    },
  );

  it.each(
    blocks.flatMap(({ language, text, next }) =>
      language === 'sh' && text.startsWith('npm run --silent corpus') ? [{ text, next }] : [],
    ),
  )('shows what comes of $text', async ({ text, next }) => {
    expect(await run(text)).toEqual({ code: 0, output: next, errors: '' });
  });

  it('gives the answer in French, the sentence in English and its translation', async () => {
    const command = blocks.find(({ text }) => text.startsWith('npm run --silent ask'))?.text ?? '';
    const { code, output } = await run(command);
    expect(code).toBe(0);
    expect(output.split('\n')[0]).toBe('parce que son moteur était tombé en panne');
    expect(output).toContain('The old ferry had stopped in March because its engine failed.');
    expect(output).toContain(
      'L’ancien bac s’était arrêté en mars parce que son moteur était tombé en panne.',
    );
  });

  it('shows the error that a wrong answer gives', async () => {
    cpSync(EXAMPLE, join(scratch, 'broken'), { recursive: true });
    const file = join(scratch, 'broken/lune-ferry/notes.facts.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('en: in March', 'en: in April'));
    const { code, errors } = await runProgram('corpus', ['check', '--corpus', join(scratch, 'broken')]);
    expect(code).toBe(1);
    expect(blocks.map(({ text }) => text)).toContain(errors);
  });

  it('names every file and every key that there is', () => {
    const { knowledge } = loadCorpus(EXAMPLE).articles[0] ?? {};
    for (const [key, entries] of Object.entries(knowledge?.notes ?? {})) {
      expect(PAGE.toLowerCase()).toContain(key);
      expect(entries, key).not.toEqual([]);
    }
    expect(knowledge?.questions).not.toEqual([]);
    expect(knowledge?.unanswered).not.toEqual([]);
  });
});
