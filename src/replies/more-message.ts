import type { Citation } from '../answer/answer.js';
import type { MessagePayload } from '../command.js';
import type { Article } from '../corpus/article.js';
import type { AnswerState } from './answer-state.js';
import { pageButtons, withButtons } from './buttons.js';
import { formatText } from './catalogue.js';
import { listEntries } from './listing.js';
import { toPayload } from './message.js';
import { fillPage, parseCursor, START } from './page.js';
import { formatTyped } from './typed-line.js';

const MOST_ENTRIES = 5;

interface Place {
  /** Where the page begins; without it at the start. */
  readonly cursor: string | undefined;
  /** What the buttons carry besides. */
  readonly parts: readonly string[];
  readonly question: string | null;
  readonly state: AnswerState;
}

/** A page of the sentences that an answer did not show; null where there is no such page. */
export const renderMore = (
  citations: readonly Citation[],
  { cursor, parts, question, state: { language } }: Place,
  articles: readonly Article[],
): MessagePayload | null => {
  const from = cursor === undefined ? START : parseCursor(cursor);
  const listing = listEntries(
    citations.map((citation) => ({ citation })),
    {
      head: formatText(language, 'more-heading'),
      language,
      articles,
      ...(question === null ? {} : { foot: formatTyped('question-line', question, language) }),
    },
  );
  const page = from === null ? null : fillPage(listing, from, MOST_ENTRIES);
  if (page === null) return null;
  const idOf = (place: string) => ({ command: 'ask', action: 'page', parts: [place, ...parts] });
  return withButtons(toPayload(page.content), pageButtons(page, idOf), language);
};
