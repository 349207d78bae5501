import type { APIButtonComponentWithCustomId } from 'discord-api-types/v10';
import type { MessagePayload } from '../command.js';
import type { Language } from '../corpus/article.js';
import { type CustomId, encodeCustomId } from '../custom-id.js';
import { formatText } from './catalogue.js';
import { type Cursor, formatCursor, type Page } from './page.js';
import type { TextKey } from './text-key.js';

/** A button: what it says, and what it does. */
export interface Button extends CustomId {
  readonly label: Extract<TextKey, `button-${string}`>;
}

// Discord's ComponentType and ButtonStyle.
const ROW = 1;
const BUTTON = 2;
const SECONDARY = 2;

/** A message with at most five buttons in one row below it; without any where there are none. */
export const withButtons = (
  payload: MessagePayload,
  buttons: readonly Button[],
  language: Language,
): MessagePayload => {
  const components = buttons.map(
    ({ label, ...id }): APIButtonComponentWithCustomId => ({
      type: BUTTON,
      style: SECONDARY,
      label: formatText(language, label),
      custom_id: encodeCustomId(id),
    }),
  );
  // An edit keeps the buttons of before where it does not say that there are none.
  return { ...payload, components: components.length === 0 ? [] : [{ type: ROW, components }] };
};

/** The buttons that turn a page, where it can be turned. */
export const pageButtons = ({ previous, next }: Page, idOf: (cursor: string) => CustomId): Button[] => [
  ...turnTo(previous, 'button-previous', idOf),
  ...turnTo(next, 'button-next', idOf),
];

const turnTo = (
  cursor: Cursor | null,
  label: Button['label'],
  idOf: (cursor: string) => CustomId,
): Button[] => (cursor === null ? [] : [{ label, ...idOf(formatCursor(cursor)) }]);
