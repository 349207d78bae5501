import { answerQuestion, QUESTION_CODE_POINTS } from '../src/answer/answer-question.js';
import { citePassage, neighboursOf, translationLanguage } from '../src/answer/cite-passage.js';
import { completeArticle } from '../src/answer/complete-article.js';
import { completeQuestion } from '../src/answer/complete-question.js';
import type { Library } from '../src/answer/library.js';
import { citeMore } from '../src/answer/more-passages.js';
import type { Command, MessagePayload, Press, PressReply } from '../src/command.js';
import { UserError } from '../src/errors.js';
import { type AnswerState, parseState } from '../src/replies/answer-state.js';
import { CHOICE_UNITS, MOST_CHOICES, toChoice } from '../src/replies/choice.js';
import { describeCommand } from '../src/replies/command-data.js';
import { readAnswerMessage, renderAnswer, renderView } from '../src/replies/message.js';
import { renderMore } from '../src/replies/more-message.js';
import { findReferred } from '../src/replies/references.js';
import { readTyped } from '../src/replies/typed-line.js';

export const ask: Command = {
  data: describeCommand('ask', [
    { type: 3, name: 'question', required: true, max_length: QUESTION_CODE_POINTS, autocomplete: true },
    { type: 3, name: 'article', autocomplete: true },
    { type: 5, name: 'private' },
  ]),
  isPrivate: ({ options }) => options.private === true,
  run: ({ options, target }, library) => {
    const { question, article } = options;
    // A reply to an answer goes on from the question that stands in it.
    const previous = readTyped('question-line', target?.content);
    const answer = answerQuestion(library, {
      text: String(question ?? ''),
      ...(article === undefined ? {} : { article: String(article) }),
      ...(previous === null ? {} : { previous }),
    });
    return renderAnswer(answer, library.articles);
  },
  complete: ({ focused, options, language }, library) => {
    const typed = String(options[focused] ?? '');
    if (focused === 'article')
      return completeArticle(library, typed, MOST_CHOICES).map(({ title, slug }) =>
        toChoice(title, slug, language),
      );
    const article = options.article === undefined ? {} : { article: String(options.article) };
    const asked = { typed, reader: language, ...article };
    return completeQuestion(library, asked, MOST_CHOICES, CHOICE_UNITS).map((question) =>
      toChoice(question, question, language),
    );
  },
  on: {
    context: (press, library) =>
      show(press, library, (state) => ({ ...state, isContextOpen: !state.isContextOpen })),
    translation: (press, library) =>
      show(press, library, (state, passages) => ({
        ...state,
        translation:
          state.translation === null
            ? translationLanguage(library, passages, [state.language, press.language])
            : null,
      })),
    more: (press, library) => ({
      kind: 'reply',
      isPrivate: true,
      payload: turnTo(undefined, press.parts, press, library),
    }),
    page: (press, library) => ({
      kind: 'update',
      payload: turnTo(press.parts[0], press.parts.slice(1), press, library),
    }),
  },
};

const readParts = ([state, ...places]: readonly string[], { articles }: Library) => {
  const [parsed, passages] = [parseState(state), findReferred(places, articles)];
  if (parsed === null || passages === null) throw new UserError('text-changed');
  return { state: parsed, passages };
};

type Passages = NonNullable<ReturnType<typeof findReferred>>;

/** The answer that a button stands under, in another state. */
const show = (
  press: Press,
  library: Library,
  change: (state: AnswerState, passages: Passages) => AnswerState,
): PressReply => {
  const { state: before, passages } = readParts(press.parts, library);
  const state = change(before, passages);
  const cite = (passage: Passages[number]) =>
    citePassage(library, passage, state.language, state.translation);
  const view = {
    ...readAnswerMessage(press.message?.content, state),
    state,
    citations: passages.map(cite),
    contextOf: (passage: Passages[number]) => neighboursOf(library, passage).map(cite),
  };
  return { kind: 'update', payload: renderView(view, library.articles) };
};

/** A page of what the answer does not show. */
const turnTo = (
  cursor: string | undefined,
  parts: readonly string[],
  { message }: Press,
  library: Library,
): MessagePayload => {
  const { state, passages } = readParts(parts, library);
  const question = readTyped('question-line', message?.content);
  const citations = citeMore(library, passages, state.whole, state.language, question);
  const payload = renderMore(citations, { cursor, parts, question, state }, library.articles);
  if (payload === null) throw new UserError('text-changed');
  return payload;
};
