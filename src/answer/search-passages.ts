import type { Article, Language, Passage } from '../corpus/article.js';
import { detectScript } from '../corpus/detect-language.js';
import { UserError } from '../errors.js';
import type { Pool } from '../search/pool.js';
import { type Query, rankEntries, readQuery } from '../search/rank-entries.js';
import { translationOf } from './cite-passage.js';
import type { NotedArticle } from './facts/noted-article.js';
import { readableText } from './find-in-texts.js';
import type { Library } from './library.js';
import { findMatches } from './matches.js';
import { questionLanguage } from './question-language.js';

/** Parts of a text as [start, end) in UTF-16 units, in order. */
export type Spans = readonly (readonly [number, number])[];

/** A passage that words were found in: in itself or in its translation. */
export interface MarkedPassage {
  readonly passage: Passage;
  /** What to mark in the passage. */
  readonly matches: Spans;
  /** Its translation into the language of the words, where that is another one. */
  readonly translation?: { readonly text: string; readonly matches: Spans };
}

/** What is searched for, as typed: words, and the slug of an article where it is one. */
export interface Search {
  readonly words: string;
  readonly article?: string;
}

/**
 * The passages that have some of the words, best first. Ranks of different pools are not compared: each pool's first
 * comes before any pool's second.
 *
 * @param reader the reader's language, which the words are in where their script allows it
 * @throws UserError for an article that is not known
 */
export const searchPassages = (
  library: Library,
  { words, article: slug }: Search,
  reader: Language,
): readonly MarkedPassage[] => {
  if (slug !== undefined && !library.articles.some((article) => article.slug === slug))
    throw new UserError('article-unknown', { article: slug });
  const language = wordsLanguage(words, reader, library.articles);
  const lists = [
    ...library.notedArticles(slug).map((noted) => searchNoted(noted, words, language)),
    ...library.shelves(slug).map(({ pool, index }) => {
      const query = readQuery(pool, readableText(words, language, pool.language));
      return markRanked(pool, query, index.find(query)).map(({ passage, matches }) => {
        const text = translationOf(library, passage, language);
        return { passage, matches, ...(text === undefined ? {} : { translation: { text, matches: [] } }) };
      });
    }),
  ];
  return interleave(lists);
};

/** The language of words that may be too few to tell. */
const wordsLanguage = (words: string, reader: Language, articles: readonly Article[]): Language => {
  const languages = detectScript(words);
  if (languages.includes(reader)) return reader;
  return questionLanguage(words, articles[0]?.language ?? reader);
};

const searchNoted = (noted: NotedArticle, words: string, language: Language): MarkedPassage[] => {
  const { article } = noted;
  const pool = noted.pool(language) ?? noted.pool(article.language);
  if (pool === undefined) return [];
  const query = readQuery(pool, readableText(words, language, pool.language));
  const all = pool.entries.map((_, at) => at);
  const found = markRanked(pool, query, all);
  if (pool.language === article.language) return found.map(({ passage, matches }) => ({ passage, matches }));
  const named = new Set(noted.findNames(words, language).map(({ id }) => id));
  return found.map(({ passage, text, matches }) => ({
    passage,
    matches: noted
      .findNames(passage.text, article.language)
      .filter(({ id }) => named.has(id))
      .map(({ start, end }) => [start, end] as const),
    translation: { text, matches },
  }));
};

/** The entries that have a word of a query, best first, with the words. */
const markRanked = (pool: Pool, query: Query, candidates: readonly number[]) =>
  query.terms.length === 0
    ? []
    : rankEntries(pool, query, candidates)
        .map(({ entry }) => ({
          passage: entry.passage,
          text: entry.text,
          matches: findMatches(pool, query, entry),
        }))
        .filter(({ matches }) => matches.length > 0);

const interleave = <T>(lists: readonly (readonly T[])[]): T[] => {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat();
};
