import { z } from 'zod';
import { parseJson } from './parse-json.js';
import type { Report } from './report.js';
import type { Summary } from './summary.js';

const FLOORED = {
  recallAt1: (summary: Summary) => summary.recallAt1.share,
  foundAt1: (summary: Summary) => summary.foundAt1.share,
  recallAt3: (summary: Summary) => summary.recallAt3.share,
  mrr: (summary: Summary) => summary.mrr,
  rightlyRefused: (summary: Summary) => summary.rightlyRefused.share,
  answeredOfAnswerable: (summary: Summary) => 1 - summary.wronglyRefused.share,
  overallRight: (summary: Summary) => summary.overallRight.share,
  containsAnswer: (summary: Summary) => summary.containsAnswer.share,
  verbatimQuotes: (summary: Summary) => (summary.falseQuotes === 0 ? 1 : 0),
} as const;

type Floored = keyof typeof FLOORED;
const NAMES = Object.keys(FLOORED) as Floored[];

const floorsSchema = z.record(z.string(), z.partialRecord(z.enum(NAMES), z.number().min(0).max(1)));

/** The least that each group of questions must reach: `all`, a language, a style or an article, then the measures. */
export type Floors = z.infer<typeof floorsSchema>;

/** @throws Error that names the file where the text is not JSON, and the place where it is not floors. */
export const readFloors = (text: string, name: string): Floors => {
  const parsed = floorsSchema.safeParse(parseJson(text, name));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`${name}: ${issue?.path.join('.')}: ${issue?.message}`);
};

/** One line for each measure below its floor, and for each group that has a floor but no questions. */
export const findBelowFloors = (report: Report, floors: Floors): string[] =>
  Object.entries(floors).flatMap(([group, least]) => {
    const summary =
      group === 'all'
        ? report.all
        : (report.byLanguage[group] ?? report.byStyle[group] ?? report.byArticle[group]);
    if (summary === undefined) return [`${group}: no question belongs to it`];
    return Object.entries(least)
      .map(([name, floor]) => ({ name, floor, reached: FLOORED[name as Floored](summary) }))
      .filter(({ floor, reached }) => reached < floor)
      .map(({ name, floor, reached }) => `${group}: ${name} is ${reached.toFixed(3)}, its floor ${floor}`);
  });
