import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Corpus, loadCorpus } from '../corpus/load-corpus.js';
import { formatProblem } from '../corpus/problem.js';

const USAGE = `usage: npm run corpus -- check [--corpus DIR]
       npm run corpus -- add FILE [--help] [OPTIONS]`;
const HEADINGS = ['article', 'language', 'paragraphs', 'passages', 'warnings'] as const;
// From dist/src/cli to the folder of package.json.
const DEFAULT_CORPUS = fileURLToPath(new URL('../../../corpus', import.meta.url));

const [command, ...rest] = process.argv.slice(2);
process.exitCode = command === 'add' ? await add(rest) : run(process.argv.slice(2));

// Only importing needs what reads web pages, which takes as long to load as a corpus to check.
async function add(args: readonly string[]): Promise<number> {
  const { addArticle } = await import('./corpus-add.js');
  return addArticle(args, process.env.CORPUS_DIR || DEFAULT_CORPUS, {
    input: process.stdin,
    output: process.stdout,
  });
}

/** Returns the exit code: 0 done, 1 an article has an error or none is left, 2 wrong use. */
function run(args: readonly string[]): number {
  let directory: string;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { corpus: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    if (values.help) {
      console.log(USAGE);
      return 0;
    }
    if (positionals.length !== 1 || positionals[0] !== 'check' || values.corpus === '') {
      console.error(USAGE);
      return 2;
    }
    directory = values.corpus ?? (process.env.CORPUS_DIR || DEFAULT_CORPUS);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error(USAGE);
    return 2;
  }
  return check(directory);
}

function check(directory: string): number {
  const corpus = loadCorpus(directory);
  for (const line of renderTable(corpus)) console.log(line);
  for (const problem of corpus.problems) console.error(formatProblem(problem));
  const errors = corpus.problems.filter(({ severity }) => severity === 'error').length;
  if (corpus.articles.length === 0) {
    console.error(`error: ${directory}: no article is left: add <slug>/article.<language>.md or <slug>.txt`);
    return 1;
  }
  return errors > 0 ? 1 : 0;
}

function renderTable({ articles, problems }: Corpus): string[] {
  const rows = articles.map(({ slug, language, passages }) => {
    const warnings = problems.filter(
      ({ severity, file }) => severity === 'warning' && readSlug(file) === slug,
    );
    const paragraphs = passages.at(-1)?.paragraph ?? 0;
    return [slug, language, paragraphs, passages.length, warnings.length].map(String);
  });
  const table = [[...HEADINGS], ...rows];
  const widths = HEADINGS.map((_, column) =>
    Math.max(...table.map((row) => [...(row[column] ?? '')].length)),
  );
  return table.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        const padding = ' '.repeat(Math.max(0, width - [...cell].length));
        // Numbers stand on the right of their column.
        return column < 2 ? cell + padding : padding + cell;
      })
      .join('  ')
      .trimEnd(),
  );
}

function readSlug(file: string): string {
  const [name = ''] = file.split('/', 1);
  return name.replace(/\.txt$/i, '').normalize('NFC');
}
