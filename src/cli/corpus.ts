import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { config as loadDotenv } from 'dotenv';
import { EXIT, endWithReader } from './exit.js';

const USAGE = `usage: npm run corpus -- check [--corpus DIR]
       npm run corpus -- add FILE [--help] [OPTIONS]
       npm run corpus -- prepare [--corpus DIR]
  check    shows what the articles are and carry, what is thin and what is wrong; exits 1 where something is wrong
  add      makes an article of a file
  prepare  works out and keeps what the next start would otherwise`;
// From dist/src/cli to the folder of package.json.
const DEFAULT_CORPUS = fileURLToPath(new URL('../../../corpus', import.meta.url));

/** Returns the exit code: 0 done, 1 an article has an error or none is left, 2 wrong use. */
const run = async (args: readonly string[]): Promise<number> => {
  const [command, ...rest] = args;
  if (command === 'add') {
    // Only importing needs what reads web pages, which takes as long to load as a corpus to check.
    const { addArticle } = await import('./corpus-add.js');
    return addArticle(rest, process.env.CORPUS_DIR || DEFAULT_CORPUS, {
      input: process.stdin,
      output: process.stdout,
    });
  }
  const options = readOptions(args);
  if (typeof options === 'number') return options;
  if (options.command === 'prepare') {
    const { prepareCorpus } = await import('./corpus-prepare.js');
    return prepareCorpus(options.corpus, process.env);
  }
  const { checkCorpus } = await import('./corpus-check.js');
  return checkCorpus(options.corpus ?? (process.env.CORPUS_DIR || DEFAULT_CORPUS));
};

const readOptions = (args: readonly string[]): { command: string; corpus: string | undefined } | number => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { corpus: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    if (values.help) {
      console.log(USAGE);
      return EXIT.done;
    }
    const [command = '', ...more] = positionals;
    if (['check', 'prepare'].includes(command) && more.length === 0 && values.corpus !== '')
      return { command, corpus: values.corpus };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  console.error(USAGE);
  return EXIT.wrongUse;
};

endWithReader(process.stdout);
loadDotenv({ quiet: true });
process.exitCode = await run(process.argv.slice(2));
