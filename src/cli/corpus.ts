import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { config as loadDotenv } from 'dotenv';
import { checkCorpus } from './corpus-check.js';
import { printPassages } from './corpus-passages.js';
import { EXIT, endWithReader } from './exit.js';

const USAGE = `usage: npm run corpus -- check [--corpus DIR]
       npm run corpus -- add FILE [--help] [OPTIONS]
       npm run corpus -- passages SLUG [--corpus DIR]
       npm run corpus -- prepare [--corpus DIR]
  check    shows what the articles are and carry, what is thin and what is wrong; exits 1 where something is wrong
  add      makes an article of a file
  passages shows the sentences of an article with their numbers
  prepare  works out and keeps what the next start would otherwise`;
const COMMANDS = ['check', 'passages', 'prepare'];
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
  const directory = options.corpus ?? (process.env.CORPUS_DIR || DEFAULT_CORPUS);
  if (options.slug !== undefined) return printPassages(directory, options.slug);
  return checkCorpus(directory);
};

interface Options {
  readonly command: string;
  readonly corpus: string | undefined;
  /** Only of the command `passages`. */
  readonly slug: string | undefined;
}

const readOptions = (args: readonly string[]): Options | number => {
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
    const [command = '', slug, ...more] = positionals;
    const isComplete = (slug !== undefined) === (command === 'passages') && more.length === 0;
    if (COMMANDS.includes(command) && isComplete && values.corpus !== '')
      return { command, corpus: values.corpus, slug };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  console.error(USAGE);
  return EXIT.wrongUse;
};

endWithReader(process.stdout);
loadDotenv({ quiet: true });
process.exitCode = await run(process.argv.slice(2));
