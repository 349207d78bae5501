import type { Article, Language, Passage } from '../corpus/article.js';

/** Who speaks in a passage, and to whom; null is the reporter, or nobody that the article names. */
export interface Voice {
  readonly speaker: string | null;
  readonly addressee: string | null;
}

const REPORTER: Voice = { speaker: null, addressee: null };

/** Reads voices: an editor's notes first. */
export const voiceReader = (articles: readonly Article[]) => {
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  return ({ article: slug, number }: Passage, language: Language): Voice => {
    const article = bySlug.get(slug);
    const noted = article?.knowledge?.notes.voices.find(({ passage }) => passage === number);
    if (article === undefined || noted === undefined) return REPORTER;
    const nameOf = (id: string | null): string | null => {
      const names = article.knowledge?.notes.names.find((name) => name.id === id)?.names;
      return names?.[language]?.[0] ?? names?.[article.language]?.[0] ?? null;
    };
    return { speaker: nameOf(noted.speaker), addressee: nameOf(noted.addressee) };
  };
};
