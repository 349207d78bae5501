import { LANGUAGES, type Language } from '../corpus/article.js';
import { formatText } from './catalogue.js';
import { escapeMarkdown, unescapeMarkdown } from './escape.js';
import { CUT_MARK, cutText } from './limits.js';

/** Lines below an answer that say what was typed, from where a button reads it again. */
type LineKey = 'question-line' | 'search-words';

const PLACES = { 'question-line': 'question', 'search-words': 'words' } as const;
/** As it is sent, with escapes. */
const TYPED_UNITS = 200;
const SMALL = '-# ';
const EMPTY_PLACE = '\u2068\u2069';

/** What was typed, in small print on one line; cut and marked where it is long. */
export const formatTyped = (key: LineKey, typed: string, language: Language): string => {
  const line = typed.replace(BIDI_CONTROLS, '').replace(/\s+/g, ' ').trim();
  const kept = cutText(line, TYPED_UNITS, language, (part) => escapeMarkdown(part).length);
  const shown = escapeMarkdown(kept) + (kept === line ? '' : CUT_MARK);
  return SMALL + formatText(language, key, { [PLACES[key]]: shown });
};

/** The line as it stands in a message, or nothing. */
export const findTypedLine = (key: LineKey, content: string): string | null =>
  content.split('\n').findLast((line) => readLine(key, line) !== null) ?? null;

/** What was typed, from a message of the bot's own; null where it does not stand there whole. */
export const readTyped = (key: LineKey, content: string | undefined): string | null => {
  const line = content === undefined ? null : findTypedLine(key, content);
  const typed = line === null ? null : readLine(key, line);
  return typed === null || typed === '' || typed.endsWith(CUT_MARK) ? null : typed;
};

const readLine = (key: LineKey, line: string): string | null => {
  for (const language of LANGUAGES) {
    const empty = SMALL + formatText(language, key, { [PLACES[key]]: '' });
    const at = empty.indexOf(EMPTY_PLACE) + 1;
    const [before, after] = [empty.slice(0, at), empty.slice(at)];
    if (line.startsWith(before) && line.endsWith(after) && line.length >= empty.length)
      return unescapeMarkdown(line.slice(before.length, line.length - after.length));
  }
  return null;
};

// Isolates and embeddings that a person typed would reach into the line around them.
const BIDI_CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
