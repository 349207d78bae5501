import type { Language } from '../corpus/article.js';
import { isolate } from './bidi.js';
import { formatText } from './catalogue.js';
import { escapeMarkdown } from './escape.js';
import { CUT_MARK, cutText } from './limits.js';
import { enquote, type Quote } from './outline.js';

/** A quote as Discord shows it: label and text, who says it, and its translation in small print. */
export const formatQuote = (quote: Quote): string =>
  [
    formatWords(quote, 0, quote.text.length),
    ...describeVoice(quote),
    ...(quote.translation === null ? [] : [formatTranslation(quote, 0, quote.translation.length)]),
  ].join('\n');

/** A quote in small print, without who says it. */
export const formatSmallQuote = (quote: Quote): string => `-# ${formatWords(quote, 0, quote.text.length)}`;

/** The beginning of a quote, cut between words and marked, with who says it. */
export const formatCutQuote = (quote: Quote, room: number): string => {
  const below = describeVoice(quote);
  const format = (length: number) => [formatWords(quote, 0, length), ...below].join('\n');
  return format(cutText(quote.text, room, quote.language, (part) => format(part.length).length).length);
};

/**
 * A quote in parts of at most `limit` UTF-16 units, in order; one part where it fits. Each part's words stand between
 * quotation marks of their own and are to the letter in the passage; marks outside of them say that it goes on.
 *
 * @param limit at least 500, so that every part has room for words
 */
export const splitQuote = (quote: Quote, limit: number): readonly string[] => {
  const { text, translation, language, readerLanguage } = quote;
  const whole = text.length + (translation?.length ?? 0) <= limit ? formatQuote(quote) : null;
  if (whole !== null && whole.length <= limit) return [whole];
  return joinWhereRoom(
    [
      ...splitSpans(text, limit, language, (start, end) => formatWords(quote, start, end)),
      ...describeVoice(quote),
      ...(translation === null
        ? []
        : splitSpans(translation, limit, readerLanguage, (start, end) =>
            formatTranslation(quote, start, end),
          )),
    ],
    limit,
  );
};

const describeVoice = ({ voice }: Quote): string[] => (voice === '' ? [] : [voice]);

const formatWords = ({ label, text, language, marks }: Quote, start: number, end: number): string => {
  const words = escapeMarkdown(text.slice(start, end), cutSpans(marks?.text ?? [], start, end));
  const [before, after] = continuation(text, start, end);
  return `${label} ${before}${isolate(enquote(words, language), language)}${after}`;
};

const formatTranslation = (
  { translation, readerLanguage, marks }: Quote,
  start: number,
  end: number,
): string => {
  const whole = translation ?? '';
  const words = escapeMarkdown(whole.slice(start, end), cutSpans(marks?.translation ?? [], start, end));
  const [before, after] = continuation(whole, start, end);
  // Filled in here, because Fluent refuses what is longer than 2,500 units.
  const line = formatText(readerLanguage, 'translation-line', { text: '' });
  return `-# ${line.replace(EMPTY_PLACE, (place) => place.charAt(0) + before + words + after + place.charAt(1))}`;
};

const EMPTY_PLACE = '\u2068\u2069';

const continuation = (text: string, start: number, end: number): readonly [string, string] => [
  start > 0 ? CUT_MARK : '',
  end < text.length ? CUT_MARK : '',
];

/** A text in parts between words, each as long as it may be when it is formatted. */
const splitSpans = (
  text: string,
  limit: number,
  language: Language,
  format: (start: number, end: number) => string,
): string[] => {
  const parts: string[] = [];
  for (let start = skipSpace(text, 0); start < text.length; ) {
    const window = text.slice(start, start + limit + 2);
    const part = cutText(window, limit, language, ({ length }) => format(start, start + length).length);
    parts.push(format(start, start + part.length));
    start = skipSpace(text, start + part.length);
  }
  return parts;
};

const skipSpace = (text: string, from: number): number => {
  const next = text.slice(from).search(/\S/);
  return next < 0 ? text.length : from + next;
};

const joinWhereRoom = (lines: readonly string[], limit: number): string[] => {
  const parts: string[] = [];
  for (const line of lines) {
    const last = parts.at(-1);
    if (last === undefined || last.length + 1 + line.length > limit) parts.push(line);
    else parts[parts.length - 1] = `${last}\n${line}`;
  }
  return parts;
};

/** The spans inside of a part, counted from its start. */
const cutSpans = (spans: readonly (readonly [number, number])[], start: number, end: number) =>
  spans
    .map(([from, to]) => [Math.max(from, start) - start, Math.min(to, end) - start] as const)
    .filter(([from, to]) => from < to);
