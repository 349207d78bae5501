import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { config as loadDotenv } from 'dotenv';
import { createLibrary } from '../answer/library.js';
import { readConfig } from '../config.js';
import { makeCurve, renderCurve } from '../eval/curve.js';
import { findBelowFloors, readFloors } from '../eval/floors.js';
import type { QuestionSet } from '../eval/labelled-question.js';
import { measure, type Outcome } from '../eval/measure.js';
import { readQuestionFile } from '../eval/question-file.js';
import { makeReport, renderReport } from '../eval/report.js';
import { isSquadFile, readSquadFile } from '../eval/squad-file.js';
import { openLibrary } from '../open-library.js';
import { EXIT, endWithReader } from './exit.js';
import { showProgress } from './show-progress.js';

const USAGE = `usage: npm run eval -- FILE… [--corpus DIR] [--questions FILE] [--floors FILE] [--misses N] [--curve] [--json]
  FILE         questions about the corpus, one JSON object a line, or SQuAD 1.1 or 2.0 JSON
  --questions  a SQuAD file that is parallel to FILE: its questions are asked of FILE's texts
  --floors     the least that must be reached, as JSON; exit 1 where something is below
  --misses     how many questions that went wrong are listed
  --curve      what other thresholds on the confidence would do
  --json       print the report as JSON instead of a table`;

const OPTIONS = {
  corpus: { type: 'string' },
  questions: { type: 'string' },
  floors: { type: 'string' },
  misses: { type: 'string', default: '0' },
  curve: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

// Some editors begin a file with a byte order mark, which JSON does not have.
const readText = (file: string): string => readFileSync(file, 'utf8').replace(/^\uFEFF/u, '');

const readSets = (file: string, parallel: string | undefined): QuestionSet[] => {
  const text = readText(file);
  if (!isSquadFile(text)) return [readQuestionFile(text, basename(file))];
  return readSquadFile(text, basename(file), parallel === undefined ? undefined : readText(parallel));
};

const openCorpus = (directory: string | undefined) => {
  const config = readConfig(process.env);
  return openLibrary(
    { ...config, corpusDir: directory ?? config.corpusDir },
    console.error,
    showProgress(process.stderr),
  );
};

const measureAll = async (
  files: readonly string[],
  values: { corpus?: string; questions?: string },
): Promise<Outcome[]> => {
  const sets = files.flatMap((file) => readSets(file, values.questions));
  const asksCorpus = sets.some(({ articles }) => articles === undefined);
  const ofCorpus = asksCorpus ? await openCorpus(values.corpus) : undefined;
  return sets.flatMap(({ articles, questions }) => {
    if (articles !== undefined) return measure(createLibrary({ articles, problems: [] }), questions);
    return ofCorpus === undefined ? [] : measure(ofCorpus, questions);
  });
};

/** What went wrong with a question, on one line. */
const describeMiss = ({ question, answer, rank, isRefused }: Outcome): string => {
  const place = rank > 0 ? `right at ${rank}` : 'right nowhere';
  const cited = answer.citations[0]?.passage ?? answer.nearest[0]?.passage;
  const what = isRefused ? 'refused' : `${question.isAnswerable ? place : 'answered'}`;
  return `${question.id} [${question.style}] ${what} (${answer.confidence.toFixed(2)}): ${question.question} → ${cited?.number} ${cited?.text ?? ''}`;
};

const isMiss = ({ question, rank, isRefused }: Outcome): boolean =>
  question.isAnswerable ? rank !== 1 : !isRefused;

const run = async (): Promise<number> => {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  if (values.help === true) {
    console.log(USAGE);
    return EXIT.done;
  }
  const misses = Number(values.misses);
  if (positionals.length === 0 || !Number.isInteger(misses) || misses < 0) throw new TypeError('wrong use');
  const outcomes = await measureAll(positionals, values);
  const report = makeReport(outcomes);
  if (values.json === true) console.log(JSON.stringify(report, null, 2));
  else for (const line of renderReport(report)) console.log(line);
  if (values.curve === true) for (const line of renderCurve(makeCurve(outcomes))) console.log(line);
  for (const outcome of outcomes.filter(isMiss).slice(0, misses)) console.log(describeMiss(outcome));
  const below =
    values.floors === undefined
      ? []
      : findBelowFloors(report, readFloors(readText(values.floors), basename(values.floors)));
  for (const line of below) console.error(`below its floor: ${line}`);
  return below.length > 0 ? EXIT.failed : EXIT.done;
};

endWithReader(process.stdout);
loadDotenv({ quiet: true });
try {
  process.exitCode = await run();
} catch (error) {
  // parseArgs throws a TypeError for what it does not know; files that are missing or malformed throw an Error.
  console.error(error instanceof Error ? error.message : error);
  if (error instanceof TypeError) console.error(USAGE);
  process.exitCode = error instanceof TypeError ? EXIT.wrongUse : EXIT.failed;
}
