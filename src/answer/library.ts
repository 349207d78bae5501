import type { Article, Language } from '../corpus/article.js';
import type { Corpus } from '../corpus/load-corpus.js';
import { type CandidateIndex, createCandidateIndex } from '../search/candidate-index.js';
import { buildPool, type Pool } from '../search/pool.js';

/** A pool of texts and, where it is too large to score every text, an index that finds candidates. */
export interface Shelf {
  readonly pool: Pool;
  readonly index: CandidateIndex;
}

/** The articles that are served, with everything that answering needs, read once at start. */
export interface Library {
  readonly articles: readonly Article[];
  /** One shelf for each language that the articles (or one of them, by slug) are in. */
  shelves(slug?: string): readonly Shelf[];
}

/** Indexes the articles of a corpus. One article's own shelves are made when it is first asked for alone. */
export const createLibrary = ({ articles }: Corpus): Library => {
  const shelvesOfAll = buildShelves(articles);
  const shelvesOfOne = new Map<string, readonly Shelf[]>();
  return {
    articles,
    shelves: (slug) => {
      if (slug === undefined || articles.length === 1) return shelvesOfAll;
      const known = shelvesOfOne.get(slug);
      if (known !== undefined) return known;
      const shelves = buildShelves(articles.filter((article) => article.slug === slug));
      shelvesOfOne.set(slug, shelves);
      return shelves;
    },
  };
};

const buildShelves = (articles: readonly Article[]): readonly Shelf[] => {
  const languages: Language[] = [...new Set(articles.map((article) => article.language))];
  return languages.map((language) => {
    const texts = articles
      .filter((article) => article.language === language)
      .flatMap((article) =>
        article.passages.map((passage) => ({ passage, text: passage.text, title: article.title })),
      );
    const pool = buildPool(language, texts);
    return { pool, index: createCandidateIndex(pool) };
  });
};
