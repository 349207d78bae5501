import type { Article } from './article.js';
import { findArticles } from './find-articles.js';
import { loadArticle } from './load-article.js';
import type { Problem } from './problem.js';

/** The articles that can be used, in the order of their slugs, and what is wrong with the rest. */
export interface Corpus {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

/**
 * Loads the articles of a folder: `<slug>/article.<language>.md` with front matter, or `<slug>.txt`. Never throws for
 * what the folder holds: a bad article is left out, with an error that says what would be right.
 */
export function loadCorpus(directory: string): Corpus {
  const { files, problems } = findArticles(directory);
  const articles: Article[] = [];
  for (const file of files) {
    const loaded = loadArticle(directory, file);
    problems.push(...loaded.problems);
    if (loaded.article) articles.push(loaded.article);
  }
  return { articles, problems };
}
