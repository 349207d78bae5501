import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/src/main.js', import.meta.url));
const SETTINGS = ['DISCORD_TOKEN', 'DISCORD_API_URL', 'CORPUS_DIR', 'CACHE_DIR', 'COMMAND_LANGUAGE'];

export interface Run {
  readonly process: ChildProcess;
  /** What came on standard error so far. */
  readonly errors: () => string;
  readonly output: () => string;
  /** The exit code, or the signal, when it has ended. */
  readonly ended: Promise<number | string>;
}

/** Starts the built bot with these settings and no others. */
export const runMain = (settings: Readonly<Record<string, string>>, input?: string): Run => {
  const inherited = Object.entries(process.env).filter(([name]) => !SETTINGS.includes(name));
  // Somewhere without a .env of its own.
  const child = spawn(process.execPath, [MAIN], {
    cwd: tmpdir(),
    env: { ...Object.fromEntries(inherited), ...settings },
  });
  let errors = '';
  let output = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  if (input !== undefined) child.stdin.end(input);
  const ended = once(child, 'close').then(([code, signal]) => code ?? signal);
  return { process: child, errors: () => errors, output: () => output, ended };
};
