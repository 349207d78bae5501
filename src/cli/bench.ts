import { execFile } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { config as loadDotenv } from 'dotenv';
import { type Measured, measureSize } from '../bench/measure-size.js';
import { renderMeasured } from '../bench/render-measured.js';
import { readConfig } from '../config.js';
import { loadCorpus } from '../corpus/load-corpus.js';
import { EXIT, endWithReader } from './exit.js';

const USAGE = `usage: npm run bench -- [--sizes 25,10000,100000] [--json]
  --sizes  numbers of passages; each is measured in a process of its own
  --json   print figures as JSON instead of a table`;

const OPTIONS = {
  sizes: { type: 'string', default: '25,10000,100000' },
  json: { type: 'boolean' },
  /** How a process of its own is told its size. */
  one: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const readSizes = (text: string): number[] => {
  const sizes = text.split(',').map(Number);
  if (sizes.every((size) => Number.isInteger(size) && size > 0)) return sizes;
  throw new TypeError(`--sizes ${text}: write whole numbers with commas between`);
};

/** A process for each size, so that the memory and the caches of one do not count for another. */
const measureApart = async (size: number): Promise<Measured> => {
  const script = [fileURLToPath(import.meta.url), '--one', String(size)];
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', ...script]);
  return JSON.parse(stdout);
};

const measureHere = async (size: number): Promise<void> => {
  const { articles } = loadCorpus(readConfig(process.env).corpusDir);
  console.log(JSON.stringify(await measureSize(articles, size)));
};

const run = async (): Promise<void> => {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.help === true) return console.log(USAGE);
  if (values.one !== undefined) return measureHere(Number(values.one));
  const rows: Measured[] = [];
  for (const size of readSizes(values.sizes)) rows.push(await measureApart(size));
  const machine = `Node ${process.version} on ${cpus()[0]?.model ?? process.arch}, ${cpus().length} cores`;
  if (values.json === true) console.log(JSON.stringify({ machine, rows }, null, 2));
  else console.log([machine, '', ...renderMeasured(rows)].join('\n'));
};

endWithReader(process.stdout);
loadDotenv({ quiet: true });
try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  if (error instanceof TypeError) console.error(USAGE);
  process.exitCode = error instanceof TypeError ? EXIT.wrongUse : EXIT.failed;
}
