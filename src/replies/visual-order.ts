// A short form of the Unicode Bidirectional Algorithm (UAX #9) for sentences without embeddings: right-to-left
// letters, left-to-right letters, numbers, and the rest, which goes with what stands around it.
const RIGHT_TO_LEFT = /^[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const LETTER = /^\p{L}/u;
const DIGIT = /^\p{Nd}/u;
const MIRRORED = new Map([...'()[]{}<>«»‹›'].map((mark, index, marks) => [mark, marks[index ^ 1] ?? mark]));

/**
 * A logical line as lines for a terminal that puts every character to the right of the one before: broken between
 * words at `width` characters, a right-to-left line reversed and flush right. Letters are not joined.
 */
export const toVisualLines = (text: string, width: number): string[] => {
  const isRightToLeftLine = RIGHT_TO_LEFT.test(text.match(/\p{L}/u)?.[0] ?? '');
  const order = (line: string) => reorder(line, isRightToLeftLine ? 1 : 0);
  return breakLine(text, width).map((line) =>
    isRightToLeftLine ? padStart(order(line), width) : order(line),
  );
};

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const splitGraphemes = (text: string): string[] =>
  Array.from(graphemes.segment(text), ({ segment }) => segment);

const breakLine = (text: string, width: number): string[] => {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && splitGraphemes(line).length + 1 + splitGraphemes(word).length > width)
      lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
};

const padStart = (line: string, width: number): string =>
  ' '.repeat(Math.max(0, width - splitGraphemes(line).length)) + line;

interface Cell {
  readonly text: string;
  readonly level: number;
}

const reorder = (line: string, base: 0 | 1): string => {
  const characters = splitGraphemes(line);
  const levels = resolveLevels(characters, base);
  const cells = characters.map((text, index) => {
    const level = levels[index] ?? base;
    return { text: mirror(text, level), level };
  });
  // Rule L2: reverse every run from the highest level down to the lowest odd one.
  return [2, 1]
    .reduce<readonly Cell[]>(reverseRuns, cells)
    .map(({ text }) => text)
    .join('');
};

const resolveLevels = (characters: readonly string[], base: 0 | 1): number[] => {
  let isAfterRightToLeft = base === 1;
  const strong = characters.map((character) => {
    if (RIGHT_TO_LEFT.test(character) && !DIGIT.test(character)) {
      isAfterRightToLeft = true;
      return 1;
    }
    if (DIGIT.test(character)) return isAfterRightToLeft || base === 1 ? 2 : 0;
    if (!LETTER.test(character)) return null;
    isAfterRightToLeft = false;
    return base === 1 ? 2 : 0;
  });
  return strong.map((level, index) => level ?? neutralLevel(strong, index, base));
};

// Between two of one direction a neutral goes with them (a number counts as right to left, but keeps its own marks:
// «1,5»); between different ones it goes with the line.
const neutralLevel = (levels: readonly (number | null)[], index: number, base: 0 | 1): number => {
  const before = levels.slice(0, index).findLast((level) => level !== null) ?? base;
  const after = levels.slice(index + 1).find((level) => level !== null) ?? base;
  if (before === after) return before;
  return before > 0 && after > 0 ? 1 : base;
};

const mirror = (character: string, level: number): string =>
  level % 2 === 1 ? (MIRRORED.get(character) ?? character) : character;

const reverseRuns = (cells: readonly Cell[], level: number): Cell[] => {
  const runs: Cell[][] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    const first = run?.[0];
    if (run && first && first.level >= level === cell.level >= level) run.push(cell);
    else runs.push([cell]);
  }
  return runs.flatMap((run) => ((run[0]?.level ?? 0) >= level ? run.reverse() : run));
};
