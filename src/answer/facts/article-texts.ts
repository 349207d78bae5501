import type { Article, Language } from '../../corpus/article.js';

/** The texts of an article's passages in a language, in order: its own or its translation; nothing without either. */
export const textsIn = (
  { language: own, passages, knowledge }: Article,
  language: Language,
): readonly string[] | undefined =>
  language === own
    ? passages.map(({ text }) => text)
    : knowledge?.translations.find((translation) => translation.language === language)?.texts;
