import type { Article, Language } from '../corpus/article.js';
import type { Cache } from '../corpus/knowledge/cache.js';
import type { Corpus } from '../corpus/load-corpus.js';
import { type OpenPoolOptions, openPool, type PoolSource } from '../search/open-pool.js';
import { createPassageIndex, indexPassages, type PassageIndex } from '../search/passage-index.js';
import { buildPool, type Pool } from '../search/pool.js';
import { finishStepsFreely } from '../search/steps.js';
import { type NotedArticle, openNotedArticle } from './facts/noted-article.js';
import { createVoiceReader, type VoiceReader } from './voice.js';

/** A pool of texts and, where it is too large to score every text, an index that finds candidates. */
export interface Shelf {
  readonly pool: Pool;
  readonly index: PassageIndex;
}

/** The articles that are served, with everything that answering needs, read once at start. */
export interface Library {
  readonly articles: readonly Article[];
  /** One shelf for each language that the articles without notes (or one of them, by slug) are in. */
  shelves(slug?: string): readonly Shelf[];
  /** The articles with facts and questions, or one of them. */
  notedArticles(slug?: string): readonly NotedArticle[];
  /** Who speaks in a passage and to whom, named in a language where the notes have the name. */
  readonly voiceOf: VoiceReader;
}

/**
 * Indexes the articles of a corpus. One article's own shelves are made when it is first asked for alone.
 *
 * @param cache where trained models are kept; without it they are trained anew, which takes seconds
 */
export const createLibrary = ({ articles }: Corpus, cache?: Cache): Library => {
  const { noted, others } = openNotes(articles, cache);
  return assembleLibrary(articles, noted, others, buildShelves(others));
};

/** How far a library is: so many of so many passages are indexed. */
export type OnProgress = (done: number, total: number) => void;

/**
 * The same for a corpus of any size: indexes in steps that leave the event loop free, and keeps the index of a large
 * corpus in the cache, from where it is loaded when nothing has changed.
 *
 * @param options `log` takes one line about an index that could not be kept or used
 */
export const createLibraryInSteps = async (
  { articles }: Corpus,
  cache?: Cache,
  options: { readonly onProgress?: OnProgress; readonly log?: OpenPoolOptions['log'] } = {},
): Promise<Library> => {
  const { noted, others } = openNotes(articles, cache);
  const sources = sourcesOf(others);
  const total = sources.reduce((sum, { texts }) => sum + texts.length, 0);
  const shelves: Shelf[] = [];
  let before = 0;
  for (const source of sources) {
    const onProgress = (done: number) => options.onProgress?.(before + done, total);
    const pool = await openPool(source, { folder: cache?.folder, log: options.log, onProgress });
    shelves.push({ pool, index: await finishStepsFreely(indexPassages(pool)) });
    before += source.texts.length;
    options.onProgress?.(before, total);
  }
  return assembleLibrary(articles, noted, others, shelves);
};

const openNotes = (articles: readonly Article[], cache: Cache | undefined) => {
  const noted = articles.flatMap((article) => openNotedArticle(article, cache) ?? []);
  return { noted, others: articles.filter((article) => !noted.some((one) => one.article === article)) };
};

const assembleLibrary = (
  articles: readonly Article[],
  noted: readonly NotedArticle[],
  others: readonly Article[],
  shelvesOfAll: readonly Shelf[],
): Library => {
  const shelvesOfOne = new Map<string, readonly Shelf[]>();
  return {
    articles,
    voiceOf: createVoiceReader(articles),
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

const buildShelves = (articles: readonly Article[]): readonly Shelf[] =>
  sourcesOf(articles).map(({ language, texts }) => toShelf(buildPool(language, texts)));

const toShelf = (pool: Pool): Shelf => ({ pool, index: createPassageIndex(pool) });

/** The passages of articles, parted by language. */
const sourcesOf = (articles: readonly Article[]): PoolSource[] => {
  const languages: Language[] = [...new Set(articles.map((article) => article.language))];
  return languages.map((language) => ({
    name: `passages.${language}`,
    language,
    texts: articles
      .filter((article) => article.language === language)
      .flatMap((article) =>
        article.passages.map((passage) => ({ passage, text: passage.text, title: article.title })),
      ),
  }));
};
