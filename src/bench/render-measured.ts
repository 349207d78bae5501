import type { Measured } from './measure-size.js';

type Column = readonly [title: string, cell: (measured: Measured) => string];

const ms = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0));
const mb = (value: number): string => value.toFixed(value < 10 ? 1 : 0);

const COLUMNS: readonly Column[] = [
  ['passages', ({ passages }) => passages.toLocaleString('en')],
  ['build ms', ({ buildMs }) => ms(buildMs)],
  ['again ms', ({ loadMs }) => ms(loadMs)],
  ['longest step ms', ({ longestStepMs }) => ms(longestStepMs)],
  ['p50 ms', ({ answerP50 }) => ms(answerP50)],
  ['p99 ms', ({ answerP99 }) => ms(answerP99)],
  ['index MB', ({ indexMb }) => mb(indexMb)],
  ['bare build ms', ({ bareBuildMs }) => ms(bareBuildMs)],
  ['bare p50 ms', ({ bareP50 }) => ms(bareP50)],
  ['bare p99 ms', ({ bareP99 }) => ms(bareP99)],
  ['bare MB', ({ bareMb }) => mb(bareMb)],
  ['resident MB', ({ residentMb }) => mb(residentMb)],
  ['p50 to bare', ({ answerP50, bareP50 }) => `${(answerP50 / bareP50).toFixed(2)} ×`],
];

/** A Markdown table with a row for each size. */
export const renderMeasured = (rows: readonly Measured[]): string[] => {
  const cells = [COLUMNS.map(([title]) => title), ...rows.map((row) => COLUMNS.map(([, cell]) => cell(row)))];
  const widths = COLUMNS.map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)));
  const lines = cells.map(
    (row) => `| ${row.map((cell, at) => cell.padStart(widths[at] ?? 0)).join(' | ')} |`,
  );
  const rule = `| ${widths.map((width) => `${'-'.repeat(width - 1)}:`).join(' | ')} |`;
  return [lines[0] ?? '', rule, ...lines.slice(1)];
};
