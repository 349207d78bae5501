import type { Citation } from '../answer/answer.js';
import type { Article } from '../corpus/article.js';
import { type AnswerState, formatState } from './answer-state.js';
import type { Button } from './buttons.js';
import { findArticle } from './outline.js';
import { referTo } from './references.js';

/** The buttons below an answer; each carries all that is needed to show the answer otherwise. */
export const answerButtons = (
  state: AnswerState,
  citations: readonly Citation[],
  articles: readonly Article[],
): Button[] => {
  if (citations.length === 0) return [];
  const cited = citations.map(({ passage }) => passage);
  const ofCited = [...new Set(cited.map(({ article }) => article))].map((slug) =>
    findArticle(articles, slug),
  );
  const parts = [formatState(state), ...referTo(cited)];
  const hasNeighbours = ofCited.some(({ passages }) => passages.length > 1);
  const hasMore =
    state.whole < cited.length || ofCited.some(({ passages }) => passages.length > cited.length);
  const hasTranslation = ofCited.some(({ knowledge }) => (knowledge?.translations.length ?? 0) > 0);
  const button = (isShown: boolean, action: string, label: Button['label']): Button[] =>
    isShown ? [{ command: 'ask', action, parts, label }] : [];
  return [
    ...button(hasNeighbours, 'context', state.isContextOpen ? 'button-context-close' : 'button-context'),
    ...button(hasMore, 'more', 'button-more'),
    ...button(
      hasTranslation,
      'translation',
      state.translation === null ? 'button-translation' : 'button-original',
    ),
  ];
};
