import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Builds once before all tests, because the end-to-end tests drive what is shipped: `dist/`. One question fills the
 * cache, so that the test files do not all do so at the same time.
 */
export const setup = (): void => {
  const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  execFileSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { cwd: ROOT, stdio: 'inherit' });
  const { DISCORD_TOKEN, DISCORD_API_URL, CORPUS_DIR, CACHE_DIR, ...env } = process.env;
  execFileSync(process.execPath, ['dist/src/cli/ask.js'], { cwd: ROOT, env, input: '' });
};
