import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { ENCODINGS } from '../corpus/import/decode-source.js';
import { ImportError } from '../corpus/import/import-error.js';
import { type ImportPlan, type ImportRequest, planImport } from '../corpus/import/plan-import.js';
import { writeArticle } from '../corpus/import/write-article.js';
import { formatProblem } from '../corpus/problem.js';
import { toVisualLines } from '../replies/visual-order.js';
import { EXIT } from './exit.js';
import { terminalStyle } from './terminal-style.js';

const USAGE = `usage: npm run corpus -- add FILE [--slug SLUG] [--language LANG] [--title TITLE] [--encoding ENC]
                                [--corpus DIR] [--yes]
  Shows the article that FILE (.txt, .md or .html, at most 5 MB) becomes, and writes it as <slug>/article.<language>.md.
  Nothing is overwritten. On a terminal it asks before it writes; elsewhere it only shows, unless --yes is given.
  --slug      the name of the article's folder; default: the name of FILE
  --language  what it is written in; default: what FILE says, or what the text tells
  --title     its title, marked as the editor's; default: what FILE says, its first heading, or its first words
  --encoding  where FILE is not UTF-8: ${ENCODINGS.slice(1).join(', ')}
  --yes       write without asking
Exit code: 0 written, shown or declined, 1 FILE cannot be imported, 2 wrong use.`;

const OPTIONS = {
  slug: { type: 'string' },
  language: { type: 'string' },
  title: { type: 'string' },
  encoding: { type: 'string' },
  corpus: { type: 'string' },
  yes: { type: 'boolean', short: 'y' },
  help: { type: 'boolean', short: 'h' },
} as const;
const LABEL_COLUMNS = 12;
const DEFAULT_COLUMNS = 80;
const PASSAGE_CHARACTERS = 300;
// Titles and texts come from others: they must not steer the terminal that they are shown on.
const CONTROL = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

export interface Terminal {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
}

/**
 * Imports a file into a corpus: shows, asks, writes. Returns the exit code.
 *
 * @param args what follows `add`
 * @param defaultCorpus the corpus folder where `--corpus` names none
 */
export const addArticle = async (
  args: readonly string[],
  defaultCorpus: string,
  terminal: Terminal,
): Promise<number> => {
  const options = readOptions(args, defaultCorpus);
  if (typeof options === 'number') return options;
  const { request, isConfirmed } = options;
  try {
    const plan = planImport(request);
    terminal.output.write(`${describePlan(plan, request.corpus, terminal).join('\n')}\n`);
    for (const warning of plan.warnings) console.error(formatProblem(warning));
    if (!isConfirmed && !(await confirm(terminal))) return EXIT.done;
    writeArticle(request.corpus, plan);
    terminal.output.write(`Written: ${plan.file}\n`);
    return EXIT.done;
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    for (const problem of error.problems) console.error(formatProblem(problem));
    return EXIT.failed;
  }
};

const readOptions = (
  args: readonly string[],
  defaultCorpus: string,
): { request: ImportRequest; isConfirmed: boolean } | number => {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    if (values.help === true) {
      console.log(USAGE);
      return EXIT.done;
    }
    const [path, ...others] = positionals;
    if (path && others.length === 0 && values.corpus !== '') {
      const { yes, help: _, ...given } = values;
      return { request: { corpus: defaultCorpus, ...given, path }, isConfirmed: yes === true };
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  console.error(USAGE);
  return EXIT.wrongUse;
};

const describePlan = (
  { fields, file, encoding, passages }: ImportPlan,
  corpus: string,
  { output }: Terminal,
): string[] => {
  const first = passages[0];
  const last = passages.at(-1);
  const { 'title-by': titleBy, title, language, ...others } = fields;
  const rows: (readonly [string, string])[] = [
    ['file', `${corpus.replace(/[\\/]+$/, '')}/${file}`],
    ['language', language],
    ['title', title],
    ['title by', titleBy ?? 'publisher'],
    ...Object.entries(others).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])),
    ['encoding', encoding],
    ['paragraphs', String(last?.paragraph ?? 0)],
    ['passages', String(passages.length)],
    ['first', first ? `${first.number} · ${shorten(first.text)}` : ''],
    ['last', last ? `${last.number} · ${shorten(last.text)}` : ''],
  ];
  const { bidi, width } = terminalStyle(output, process.env);
  // Some terminals say that they have no columns at all.
  const columns = Math.max(width || DEFAULT_COLUMNS, 2 * LABEL_COLUMNS) - LABEL_COLUMNS;
  return rows.flatMap(([label, value]) => {
    const shown = value.replace(/\s+/g, ' ').replace(CONTROL, '\ufffd');
    const lines = bidi ? [shown] : toVisualLines(shown, columns);
    return lines.map((line, index) => (index === 0 ? label : '').padEnd(LABEL_COLUMNS) + line);
  });
};

const shorten = (text: string): string => {
  const characters = [...text.slice(0, 2 * PASSAGE_CHARACTERS)];
  if (characters.length <= PASSAGE_CHARACTERS) return text;
  return `${characters.slice(0, PASSAGE_CHARACTERS).join('')}… (${text.length} characters)`;
};

const confirm = async ({ input, output }: Terminal): Promise<boolean> => {
  if (input.isTTY !== true || output.isTTY !== true) {
    console.error('Nothing is written. Add --yes to write it.');
    return false;
  }
  const lines = createInterface({ input, output, terminal: true, prompt: 'Write it? [y/N] ' });
  lines.prompt();
  let answer = '';
  // Ends without a line on Ctrl-C and at the end of the input.
  for await (const line of lines) {
    answer = line.trim().toLowerCase();
    break;
  }
  lines.close();
  const isYes = answer === 'y' || answer === 'yes';
  if (!isYes) output.write('Nothing is written.\n');
  return isYes;
};
