import { LANGUAGES, type Passage } from '../../src/corpus/article.js';
import { formatText } from '../../src/replies/catalogue.js';
import { readMessage } from './read-message.js';

/** A quote in a reply: the words to the letter, and the number of the sentence that stands before it. */
export interface ReadQuote {
  readonly number: number | null;
  readonly text: string;
}

const MARKS = LANGUAGES.map((language) => ({
  open: formatText(language, 'quote-open'),
  close: formatText(language, 'quote-close'),
}));
// An isolate, what stands in it, and its end; an isolate that is the passage's own has a backslash before it.
const ISOLATED = /[\u2066\u2067]((?:\\[\s\S]|[^\\\u2069])*)\u2069/gu;
const NUMBER_BEFORE = /\u2068(\d+)\u2069[^\u2066-\u2069\n]*$/u;

/** The quotes of a reply: what stands between quotation marks in an isolate of its own. */
export const readQuotes = (content: string): ReadQuote[] =>
  [...content.matchAll(ISOLATED)].flatMap(({ 1: isolated = '', index }) => {
    const marks = MARKS.find(({ open, close }) => isolated.startsWith(open) && isolated.endsWith(close));
    if (marks === undefined) return [];
    const text = readMessage(isolated.slice(marks.open.length, -marks.close.length));
    const [, number] = NUMBER_BEFORE.exec(content.slice(0, index)) ?? [];
    return [{ number: number === undefined ? null : Number(number), text }];
  });

/** The quotes that are not byte for byte a part of the passage whose number stands before them. */
export const findFalseQuotes = (content: string, passages: readonly Passage[]): ReadQuote[] =>
  readQuotes(content).filter(
    ({ number, text }) =>
      text === '' ||
      !passages.some(
        (passage) => passage.text.includes(text) && (number ?? passage.number) === passage.number,
      ),
  );
