import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerQuestion } from '../answer/answer-question.js';
import { createLibraryInSteps, type Library } from '../answer/library.js';
import { warmUp } from '../answer/warm-up.js';
import type { Article } from '../corpus/article.js';
import { createBareIndex, termsOf } from './bare-index.js';
import { type MadeCorpus, makeCorpus } from './made-corpus.js';

/** What one size costs; milliseconds and megabytes. */
export interface Measured {
  readonly passages: number;
  readonly buildMs: number;
  /** The same again with the snapshot that building left; small corpora have none and are built again. */
  readonly loadMs: number;
  /** How long the event loop had to wait at most while the index was built. */
  readonly longestStepMs: number;
  readonly answerP50: number;
  readonly answerP99: number;
  /** What the index takes in memory, without the articles. */
  readonly indexMb: number;
  readonly bareBuildMs: number;
  readonly bareP50: number;
  readonly bareP99: number;
  readonly bareMb: number;
  /** All of the process with both indexes and the articles. */
  readonly residentMb: number;
}

/** Measures answers about a made corpus next to a bare MiniSearch over the same terms, each question in both in turn. */
export const measureSize = async (source: readonly Article[], passages: number): Promise<Measured> => {
  const made = makeCorpus(source, passages);
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const before = memoryMb();
    const built = await openTimed(made, folder);
    const indexMb = memoryMb() - before;
    const loaded = await openTimed(made, folder);
    const beforeBare = memoryMb();
    const startBare = performance.now();
    const bare = createBareIndex(made.articles);
    const bareBuildMs = performance.now() - startBare;
    const bareMb = memoryMb() - beforeBare;
    await warmUp(loaded.library);
    const times = timeQuestions(made, loaded.library, bare.search);
    return {
      passages,
      buildMs: built.tookMs,
      loadMs: loaded.tookMs,
      longestStepMs: built.longestStepMs,
      answerP50: quantile(times.answers, 0.5),
      answerP99: quantile(times.answers, 0.99),
      indexMb,
      bareBuildMs,
      bareP50: quantile(times.bare, 0.5),
      bareP99: quantile(times.bare, 0.99),
      bareMb,
      residentMb: process.memoryUsage.rss() / 1e6,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const openTimed = async ({ articles }: MadeCorpus, folder: string) => {
  let longestStepMs = 0;
  let last = performance.now();
  let turn = setImmediate(function tick() {
    longestStepMs = Math.max(longestStepMs, performance.now() - last);
    last = performance.now();
    turn = setImmediate(tick);
  });
  const start = performance.now();
  const library = await createLibraryInSteps({ articles, problems: [] }, { folder });
  const tookMs = performance.now() - start;
  clearImmediate(turn);
  return { library, tookMs, longestStepMs };
};

/** Asks every question once each way, so that nothing is remembered of it; the first half warms both up. */
const timeQuestions = ({ questions }: MadeCorpus, library: Library, search: (terms: string) => number) => {
  const answers: number[] = [];
  const bare: number[] = [];
  for (const { text, language } of questions) {
    const start = performance.now();
    answerQuestion(library, { text });
    answers.push(performance.now() - start);
    const terms = termsOf(text, language);
    const startBare = performance.now();
    search(terms);
    bare.push(performance.now() - startBare);
  }
  const warm = Math.ceil(questions.length / 2);
  return { answers: answers.slice(warm), bare: bare.slice(warm) };
};

const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((left, right) => left - right)[Math.floor(share * (values.length - 1))] ?? 0;

const memoryMb = (): number => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
};
