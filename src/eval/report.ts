import type { Outcome } from './measure.js';
import { type Share, type Summary, summarize } from './summary.js';

/** The measures over all questions, by language, by style and by article. */
export interface Report {
  readonly all: Summary;
  readonly byLanguage: Readonly<Record<string, Summary>>;
  readonly byStyle: Readonly<Record<string, Summary>>;
  readonly byArticle: Readonly<Record<string, Summary>>;
}

/** Puts outcomes together, over all and by group. */
export const makeReport = (outcomes: readonly Outcome[]): Report => ({
  all: summarize(outcomes),
  byLanguage: summarizeBy(outcomes, ({ question }) => question.lang),
  byStyle: summarizeBy(outcomes, ({ question }) => question.style),
  byArticle: summarizeBy(outcomes, ({ question }) => question.article ?? 'all articles'),
});

const summarizeBy = (
  outcomes: readonly Outcome[],
  keyOf: (outcome: Outcome) => string,
): Record<string, Summary> => {
  // Map.groupBy came with Node 21.
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const key = keyOf(outcome);
    groups.set(key, [...(groups.get(key) ?? []), outcome]);
  }
  return Object.fromEntries(
    [...groups]
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, group]) => [key, summarize(group)]),
  );
};

const COLUMNS = [
  'group',
  'n',
  'recall@1',
  'found@1',
  'recall@3',
  'MRR',
  'refused rightly',
  'refused wrongly',
  'overall right',
  'answer F1',
  'contains answer',
] as const;

/** The report as lines of a table, in per cent, with 95 % intervals behind the main figures. */
export const renderReport = (report: Report): string[] => {
  const groups: [string, Summary][] = [
    ['all', report.all],
    ...Object.entries(report.byLanguage),
    ...Object.entries(report.byStyle),
    ...(Object.keys(report.byArticle).length > 1
      ? Object.entries(report.byArticle).slice(0, MOST_ARTICLES)
      : []),
  ];
  const rows = [[...COLUMNS], ...groups.map(([name, summary]) => renderRow(name, summary))];
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [...lines, '', ...renderRest(report.all)];
};

const MOST_ARTICLES = 20;

const renderRow = (name: string, summary: Summary): string[] => [
  name,
  String(summary.overallRight.n),
  withInterval(summary.recallAt1),
  percent(summary.foundAt1),
  percent(summary.recallAt3),
  summary.recallAt1.n === 0 ? '–' : (100 * summary.mrr).toFixed(1),
  withInterval(summary.rightlyRefused),
  percent(summary.wronglyRefused),
  withInterval(summary.overallRight),
  summary.containsAnswer.n === 0 ? '–' : (100 * summary.answerF1).toFixed(1),
  percent(summary.containsAnswer),
];

const renderRest = ({ allParts, rightReason, falseQuotes, medianMs, p99Ms }: Summary): string[] => [
  `all parts of two-part questions among five citations: ${percent(allParts)} (n = ${allParts.n})`,
  `right reason among right refusals: ${percent(rightReason)} (n = ${rightReason.n})`,
  `quotes that are not verbatim: ${falseQuotes}`,
  `milliseconds an answer: median ${medianMs.toFixed(2)}, 99th percentile ${p99Ms.toFixed(2)}`,
];

const percent = ({ share, n }: Share): string => (n === 0 ? '–' : (100 * share).toFixed(1));

const withInterval = (share: Share): string =>
  share.n === 0 ? '–' : `${percent(share)} (${Math.round(100 * share.low)}–${Math.round(100 * share.high)})`;
