import type { MessagePayload } from '../command.js';
import type { Language } from '../corpus/article.js';
import type { UserError } from '../errors.js';
import { withoutIsolates } from './bidi.js';
import { formatText } from './catalogue.js';
import { escapeMarkdown } from './escape.js';
import { cutText, TITLE_UNITS } from './limits.js';
import { toPayload } from './message.js';

/** What a person who did something that cannot be done reads: what to do next. */
export const renderUserError = ({ key, values }: UserError, language: Language): MessagePayload => {
  const escaped = Object.entries(values).map(([name, value]) => [
    name,
    escapeMarkdown(cutText(String(value), TITLE_UNITS, language)),
  ]);
  return toPayload(formatText(language, `error-${key}`, Object.fromEntries(escaped)));
};

/** What a person reads when the bot failed: the id under which the log tells why. */
export const renderUnexpectedError = (id: string, language: Language): MessagePayload =>
  toPayload(formatText(language, 'error-unexpected', { id }));

/** The same for a terminal, in plain text. */
export const renderUserErrorText = ({ key, values }: UserError, language: Language): string => {
  const cut = Object.entries(values).map(([name, value]) => [
    name,
    cutText(String(value).replace(/\p{Cc}/gu, '\ufffd'), TITLE_UNITS, language),
  ]);
  return withoutIsolates(formatText(language, `error-${key}`, Object.fromEntries(cut)));
};
