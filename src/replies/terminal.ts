import type { Answer } from '../answer/answer.js';
import type { Article } from '../corpus/article.js';
import { isolate, withoutIsolates } from './bidi.js';
import { formatText } from './catalogue.js';
import { citationsOf, enquote, outlineAnswer, type Quote, sourceLines } from './outline.js';
import { toVisualLines } from './visual-order.js';

export interface TerminalStyle {
  readonly color: boolean;
  /** In columns; used only where lines are reordered. Default: 80. */
  readonly width?: number;
  /**
   * Whether whoever reads the text orders right-to-left lines: terminals that know bidi, and every file or pipe.
   * Without it lines are broken and reordered here, for people only: quotes are then no longer byte for byte.
   */
  readonly bidi: boolean;
}

type Paint = 'bold' | 'dim' | 'plain';
interface Line {
  readonly text: string;
  readonly paint: Paint;
}

const DEFAULT_WIDTH_COLUMNS = 80;
const ANSI = { bold: '\u001b[1m', dim: '\u001b[2m', plain: '', reset: '\u001b[0m' } as const;

/** An answer for the command line: the direct answer, the quotes with their numbers, the source. Ends without a line break. */
export const renderAnswerText = (
  answer: Answer,
  articles: readonly Article[],
  style: TerminalStyle,
): string => {
  const { opening, isDirect, heading, quotes } = outlineAnswer(answer, articles);
  const sources = sourceLines(citationsOf(answer), articles, answer.language);
  const lines: Line[] = [
    { text: opening, paint: isDirect ? 'bold' : 'plain' },
    ...(heading ? [EMPTY_LINE, { text: heading, paint: 'plain' as const }] : []),
    ...quotes.flatMap((quote) => [EMPTY_LINE, ...quoteLines(quote)]),
    ...(sources.length > 0 ? [EMPTY_LINE] : []),
    ...sources.map((text) => ({ text, paint: 'dim' as const })),
  ];
  return lines.flatMap((line) => paintLines(line, style)).join('\n');
};

const EMPTY_LINE: Line = { text: '', paint: 'plain' };

const quoteLines = (quote: Quote): Line[] => [
  { text: formatQuote(quote), paint: 'plain' },
  { text: quote.voice, paint: 'plain' },
  ...(quote.translation === null
    ? []
    : [
        {
          text: formatText(quote.readerLanguage, 'translation-line', { text: quote.translation }),
          paint: 'dim' as const,
        },
      ]),
];

const formatQuote = ({ label, text, language }: Quote): string =>
  `${label} ${isolate(enquote(withoutControls(text), language), language)}`;

// A terminal acts on control characters (ESC …): an article must not. White space is none of them.
const withoutControls = (text: string): string => text.replace(/[^\P{Cc}\s]/gu, '\ufffd');

const paintLines = ({ text, paint }: Line, { color, width, bidi }: TerminalStyle): string[] => {
  const lines = bidi ? [text] : toVisualLines(withoutIsolates(text), width ?? DEFAULT_WIDTH_COLUMNS);
  return color && paint !== 'plain' ? lines.map((line) => ANSI[paint] + line + ANSI.reset) : lines;
};
