import type { Language, Passage } from '../corpus/article.js';
import type { Citation } from './answer.js';
import type { Library } from './library.js';

/**
 * A passage that a person asked for itself: with who says it, named in a language, and without doubt.
 *
 * @param translation the language of its translation; null for none
 */
export const citePassage = (
  library: Library,
  passage: Passage,
  language: Language,
  translation: Language | null = language,
): Citation => {
  const text = translation === null ? undefined : translationOf(library, passage, translation);
  return {
    passage,
    matches: [],
    ...library.voiceOf(passage, language),
    ...(text === undefined ? {} : { translation: text }),
    confidence: 1,
  };
};

/** The passages just before and just after one, where there are such, in reading order. */
export const neighboursOf = ({ articles }: Library, { article, number }: Passage): readonly Passage[] => {
  const passages = articles.find(({ slug }) => slug === article)?.passages ?? [];
  return [passages[number - 2], passages[number]].filter((passage) => passage !== undefined);
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

/** The first of the wished languages that one of the passages is translated into, else English, else any; or null. */
export const translationLanguage = (
  { articles }: Library,
  passages: readonly Passage[],
  wished: readonly Language[],
): Language | null => {
  const slugs = passages.map(({ article }) => article);
  const languages = articles
    .filter(({ slug }) => slugs.includes(slug))
    .flatMap(({ knowledge }) => knowledge?.translations.map(({ language }) => language) ?? []);
  return [...wished, 'en' as const, ...languages].find((language) => languages.includes(language)) ?? null;
};
