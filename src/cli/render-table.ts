/**
 * A table as lines, columns padded to their widest cell.
 *
 * @param textColumns how many columns from the left hold text; numbers stand on the right of theirs
 */
export const renderTable = (
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  textColumns: number,
): string[] => {
  const table = [headings, ...rows];
  const widths = headings.map((_, column) => Math.max(...table.map((row) => lengthOf(row[column] ?? ''))));
  return table.map((row) =>
    row
      .map((cell, column) => {
        const padding = ' '.repeat(Math.max(0, (widths[column] ?? 0) - lengthOf(cell)));
        return column < textColumns ? cell + padding : padding + cell;
      })
      .join('  ')
      .trimEnd(),
  );
};

const lengthOf = (cell: string): number => [...cell].length;
