import { dirname, join } from 'node:path';
import type { Article } from './article.js';
import { type ArticleFile, findArticles } from './find-articles.js';
import type { Cache } from './knowledge/cache.js';
import { loadKnowledge } from './knowledge/load-knowledge.js';
import { loadArticle } from './load-article.js';
import type { Problem } from './problem.js';

/** The articles that can be used, in the order of their slugs, and what is wrong with the rest. */
export interface Corpus {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

/**
 * Loads the articles of a folder: `<slug>/article.<language>.md` with front matter, or `<slug>.txt`. Never throws for
 * what the folder holds: a bad article is left out, with an error that says what would be right. What the articles
 * carry besides their text is read along with them, and kept in `cache` where one is given.
 */
export function loadCorpus(directory: string, cache?: Cache): Corpus {
  const { files, problems } = findArticles(directory);
  const articles: Article[] = [];
  for (const file of files) {
    const loaded = loadArticle(directory, file);
    problems.push(...loaded.problems);
    if (loaded.article) articles.push(addKnowledge(directory, file, loaded.article, cache, problems));
  }
  return { articles, problems };
}

// A bare text file carries nothing: the folder around it is the corpus.
const addKnowledge = (
  directory: string,
  { file }: ArticleFile,
  article: Article,
  cache: Cache | undefined,
  problems: Problem[],
): Article => {
  if (!file.includes('/')) return article;
  const { knowledge, problems: found } = loadKnowledge(join(directory, dirname(file)), article, cache);
  problems.push(...found);
  return knowledge === undefined ? article : { ...article, knowledge };
};
