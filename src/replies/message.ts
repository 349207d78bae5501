import type { Answer, Citation } from '../answer/answer.js';
import type { MessagePayload } from '../command.js';
import type { Article } from '../corpus/article.js';
import { isolate } from './bidi.js';
import { formatText } from './catalogue.js';
import { escapeMarkdown } from './escape.js';
import { CUT_MARK, cutText, MESSAGE_UNITS } from './limits.js';
import {
  citationsOf,
  enquote,
  listPlaces,
  type Outline,
  outlineAnswer,
  type Quote,
  sourceLines,
} from './outline.js';

/**
 * An answer as a message of at most 2,000 code points: the direct answer, the quotes with their numbers, the source.
 * As many quotes stand in it whole as fit, and the rest is named; where not even the first fits, it is cut.
 * Without backslash escapes, `*`, `_` and U+2066–2069 every quote is byte for byte a part of its passage.
 *
 * @throws Error where a citation is of an article that is not among `articles`.
 */
export const renderAnswer = (answer: Answer, articles: readonly Article[]): MessagePayload =>
  toPayload(composeAnswer(answer, articles));

/** A plain text as a message that mentions nobody. The text is taken as it is: escape what people wrote. */
export const toPayload = (content: string): MessagePayload => ({ content, allowed_mentions: { parse: [] } });

const composeAnswer = (answer: Answer, articles: readonly Article[]): string => {
  const citations = citationsOf(answer);
  const outline = outlineAnswer(answer, articles);
  for (let count = citations.length; count > 0; count--) {
    const message = frameMessage(
      outline,
      answer,
      articles,
      citations.slice(0, count),
      citations.slice(count),
    );
    const content = message(outline.quotes.slice(0, count).map(formatQuote));
    if (content.length <= MESSAGE_UNITS) return content;
  }
  const message = frameMessage(outline, answer, articles, citations.slice(0, 1), citations.slice(1));
  const room = MESSAGE_UNITS - message(['']).length;
  return message(outline.quotes.slice(0, 1).map((quote) => formatCutQuote(quote, room)));
};

/** Everything of a message but its quotes, which go in last because they may have to be cut. */
const frameMessage =
  (
    outline: Outline,
    { language }: Answer,
    articles: readonly Article[],
    shown: readonly Citation[],
    left: readonly Citation[],
  ) =>
  (quotes: readonly string[]): string => {
    const opening = escapeMarkdown(outline.opening);
    const sources = sourceLines(shown, articles, language, escapeMarkdown);
    const more =
      left.length > 0 ? [formatText(language, 'left-out', { places: listPlaces(left, language) })] : [];
    const head = [
      outline.isDirect ? `**${opening}**` : opening,
      ...(outline.heading ? ['', outline.heading] : []),
    ];
    const foot = [...sources, ...more].map((line) => `-# ${line}`);
    return [head, quotes, foot]
      .filter((block) => block.length > 0)
      .map((block) => block.join('\n'))
      .join('\n\n');
  };

const formatQuote = (quote: Quote): string =>
  [formatWords(quote, quote.text), ...describeQuote(quote)].join('\n');

const formatWords = ({ label, language }: Quote, text: string): string =>
  `${label} ${isolate(enquote(escapeMarkdown(text), language), language)}`;

/** What stands below a quote: who says it, and its translation in small print. */
const describeQuote = ({ voice, translation, readerLanguage }: Quote): string[] => [
  escapeMarkdown(voice),
  ...(translation === null
    ? []
    : [`-# ${formatText(readerLanguage, 'translation-line', { text: escapeMarkdown(translation) })}`]),
];

const formatCutQuote = (quote: Quote, room: number): string => {
  const below = describeQuote({ ...quote, translation: null });
  const measure = (part: string) => [formatWords(quote, part) + CUT_MARK, ...below].join('\n').length;
  return [formatWords(quote, cutText(quote.text, room, quote.language, measure)) + CUT_MARK, ...below].join(
    '\n',
  );
};
