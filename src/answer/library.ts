import type { Article, Language, Passage } from '../corpus/article.js';
import type { Cache } from '../corpus/knowledge/cache.js';
import type { Corpus } from '../corpus/load-corpus.js';
import { type CandidateIndex, createCandidateIndex } from '../search/candidate-index.js';
import { buildPool, type Pool } from '../search/pool.js';
import { type NotedArticle, openNotedArticle } from './facts/noted-article.js';
import { type Voice, voiceReader } from './voice.js';

/** A pool of texts and, where it is too large to score every text, an index that finds candidates. */
export interface Shelf {
  readonly pool: Pool;
  readonly index: CandidateIndex;
}

/** The articles that are served, with everything that answering needs, read once at start. */
export interface Library {
  readonly articles: readonly Article[];
  /** One shelf for each language that the articles without notes (or one of them, by slug) are in. */
  shelves(slug?: string): readonly Shelf[];
  /** The articles with facts and questions, or one of them. */
  notedArticles(slug?: string): readonly NotedArticle[];
  /** Who speaks in a passage and to whom, named in a language where the notes have the name. */
  voiceOf(passage: Passage, language: Language): Voice;
}

/**
 * Indexes the articles of a corpus. One article's own shelves are made when it is first asked for alone.
 *
 * @param cache where trained models are kept; without it they are trained anew, which takes seconds
 */
export const createLibrary = ({ articles }: Corpus, cache?: Cache): Library => {
  const noted = articles.flatMap((article) => openNotedArticle(article, cache) ?? []);
  const others = articles.filter((article) => !noted.some((one) => one.article === article));
  const shelvesOfAll = buildShelves(others);
  const shelvesOfOne = new Map<string, readonly Shelf[]>();
  return {
    articles,
    voiceOf: voiceReader(articles),
    notedArticles: (slug) =>
      slug === undefined ? noted : noted.filter(({ article }) => article.slug === slug),
    shelves: (slug) => {
      if (slug === undefined || others.length === 1)
        return slug === undefined || others[0]?.slug === slug ? shelvesOfAll : [];
      const known = shelvesOfOne.get(slug);
      if (known !== undefined) return known;
      const shelves = buildShelves(others.filter((article) => article.slug === slug));
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
