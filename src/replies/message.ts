import type { Answer, Citation } from '../answer/answer.js';
import type { MessagePayload } from '../command.js';
import type { Article, Passage } from '../corpus/article.js';
import { answerButtons } from './answer-buttons.js';
import type { AnswerState } from './answer-state.js';
import { withButtons } from './buttons.js';
import { formatText } from './catalogue.js';
import { escapeMarkdown } from './escape.js';
import { CUT_MARK, MESSAGE_UNITS } from './limits.js';
import { citationsOf, listPlaces, outlineAnswer, sourceLines, toQuote } from './outline.js';
import { formatCutQuote, formatQuote, formatSmallQuote } from './quote-markdown.js';
import { findTypedLine, formatTyped } from './typed-line.js';

/** An answer as it is to be shown. */
export interface AnswerView {
  readonly state: AnswerState;
  /** Markdown without an empty line: the direct answer, a line that leads to the quotes, or the refusal. */
  readonly opening: string;
  /** Best first; what comes after the first `state.most` is one click away. */
  readonly citations: readonly Citation[];
  /** The sentences before and after one. */
  readonly contextOf: (passage: Passage) => readonly Citation[];
  /** What was asked, as a line of markdown. */
  readonly typedLine: string | null;
}

/**
 * An answer as a message of at most 2,000 code points: the direct answer, the quotes with their numbers, the source,
 * the question; below it buttons. As many quotes stand in it whole as fit, and the rest is named; where not even the
 * first fits, it is cut. Without backslash escapes, `*`, `_` and U+2066–2069 every quote is byte for byte a part of its
 * passage.
 *
 * @throws Error where a citation is of an article that is not among `articles`.
 */
export const renderAnswer = (answer: Answer, articles: readonly Article[]): MessagePayload => {
  const { language, question, understoodAs = question, refusal } = answer;
  const shown = citationsOf(answer);
  const { opening, isDirect } = outlineAnswer(answer, articles);
  const escaped = escapeMarkdown(opening).replace(/\n\s*\n/g, '\n');
  const isTranslated = shown.some(({ translation }) => translation !== undefined);
  return renderView(
    {
      state: {
        language,
        translation: isTranslated ? language : null,
        isContextOpen: false,
        isRefusal: refusal !== null,
        most: shown.length,
        whole: shown.length,
      },
      opening: isDirect ? `**${escaped}**` : escaped,
      citations: [...shown, ...answer.citations.filter((citation) => !shown.includes(citation))],
      contextOf: () => [],
      typedLine: formatTyped('question-line', understoodAs, language),
    },
    articles,
  );
};

/** The opening and the question of an answer that was sent, in place of what its buttons do not carry. */
export const readAnswerMessage = (
  content: string | undefined,
  { language, isRefusal }: AnswerState,
): Pick<AnswerView, 'opening' | 'typedLine'> => ({
  opening:
    content?.split('\n\n')[0] || formatText(language, isRefusal ? 'refusal-not-told' : 'answer-heading'),
  typedLine: findTypedLine('question-line', content ?? ''),
});

/** The same answer in another state. */
export const renderView = (view: AnswerView, articles: readonly Article[]): MessagePayload => {
  const { content, whole } = composeView(view, articles);
  const state = { ...view.state, whole };
  return withButtons(toPayload(content), answerButtons(state, view.citations, articles), view.state.language);
};

/** A plain text as a message that mentions nobody. The text is taken as it is: escape what people wrote. */
export const toPayload = (content: string): MessagePayload => ({ content, allowed_mentions: { parse: [] } });

/** How many quotes stand in a message, and how many of them with the sentences around. */
interface Layout {
  readonly count: number;
  readonly opened: number;
}

const composeView = (view: AnswerView, articles: readonly Article[]) => {
  const { most, isContextOpen } = view.state;
  const counts = Array.from({ length: most }, (_, at) => most - at);
  const opened = counts.flatMap((count) => counts.slice(most - count).map((one) => ({ count, opened: one })));
  const layouts = [...(isContextOpen ? opened : []), ...counts.map((count) => ({ count, opened: 0 }))];
  for (const layout of layouts) {
    const content = frame(view, articles, layout.count)(writeQuotes(view, articles, layout));
    if (content.length <= MESSAGE_UNITS) return { content, whole: layout.count };
  }
  const message = frame(view, articles, 1);
  const room = MESSAGE_UNITS - message([CUT_MARK]).length + CUT_MARK.length;
  const cut = view.citations
    .slice(0, Math.min(1, most))
    .map((citation) =>
      formatCutQuote(toQuote(citation, articles, view.state.language, escapeMarkdown), room),
    );
  return { content: message(cut), whole: 0 };
};

/** Everything of a message but its quotes, which go in last because they may have to be cut. */
const frame =
  ({ state, opening, citations, typedLine }: AnswerView, articles: readonly Article[], count: number) =>
  (quotes: readonly string[]): string => {
    const { language, isRefusal, most } = state;
    const left = citations.slice(count, most);
    const small = [
      ...sourceLines(citations.slice(0, Math.min(count, most)), articles, language, escapeMarkdown),
      ...(left.length > 0 ? [formatText(language, 'left-out', { places: listPlaces(left, language) })] : []),
    ].map((line) => `-# ${line}`);
    const foot = [...small, ...(typedLine === null ? [] : [typedLine])];
    const heading = isRefusal && most > 0 ? [formatText(language, 'nearest-heading')] : [];
    return [opening, ...heading, ...(quotes.length > 0 ? [quotes.join('\n')] : []), foot.join('\n')]
      .filter((block, at) => at === 0 || block !== '')
      .join('\n\n');
  };

const writeQuotes = (
  { state, citations, contextOf }: AnswerView,
  articles: readonly Article[],
  { count, opened }: Layout,
): string[] => {
  const shown = citations.slice(0, count);
  const written = new Set(shown.map(({ passage }) => passage));
  return shown.flatMap((citation, at) => {
    const small = (isBefore: boolean) =>
      (at < opened ? contextOf(citation.passage) : [])
        .filter(
          ({ passage }) => passage.number < citation.passage.number === isBefore && !written.has(passage),
        )
        .map((neighbour) => {
          written.add(neighbour.passage);
          return formatSmallQuote(toQuote(neighbour, articles, state.language, escapeMarkdown));
        });
    return [
      ...small(true),
      formatQuote(toQuote(citation, articles, state.language, escapeMarkdown)),
      ...small(false),
    ];
  });
};
