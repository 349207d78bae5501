import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';

const PROGRAMS = fileURLToPath(new URL('../../dist/src/cli', import.meta.url));
const SETTINGS = ['DISCORD_TOKEN', 'DISCORD_API_URL', 'CORPUS_DIR', 'CACHE_DIR', 'COMMAND_LANGUAGE'];

export interface Ended {
  readonly code: number | string;
  readonly output: string;
  readonly errors: string;
}

/** Starts a built command line program, somewhere without a .env and with no setting but these. */
export const startProgram = (
  name: 'ask' | 'eval' | 'corpus' | 'register',
  args: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): ChildProcessWithoutNullStreams => {
  const inherited = Object.entries(process.env).filter(([key]) => !SETTINGS.includes(key));
  return spawn(process.execPath, [`${PROGRAMS}/${name}.js`, ...args], {
    cwd: tmpdir(),
    env: { ...Object.fromEntries(inherited), ...settings },
  });
};

/** Runs a built command line program to its end. */
export const runProgram = async (
  name: 'ask' | 'eval' | 'corpus' | 'register',
  args: readonly string[],
  input = '',
  settings: Readonly<Record<string, string>> = {},
): Promise<Ended> => {
  const child = startProgram(name, args, settings);
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  // A program that refuses its options ends before it reads.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const [code, signal] = await once(child, 'close');
  return { code: code ?? signal, output, errors };
};
