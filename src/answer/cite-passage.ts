import type { Language, Passage } from '../corpus/article.js';
import type { Citation } from './answer.js';
import type { Library } from './library.js';

/** A passage that a person asked for itself: with who says it and its translation, and without doubt. */
export const citePassage = (library: Library, passage: Passage, language: Language): Citation => {
  const translation = translationOf(library, passage, language);
  return {
    passage,
    matches: [],
    ...library.voiceOf(passage, language),
    ...(translation === undefined ? {} : { translation }),
    confidence: 1,
  };
};

/** A passage in a language, where its article carries a translation. */
export const translationOf = (
  { articles }: Library,
  passage: Passage,
  language: Language,
): string | undefined =>
  articles
    .find(({ slug }) => slug === passage.article)
    ?.knowledge?.translations.find((translation) => translation.language === language)?.texts[
    passage.number - 1
  ];
