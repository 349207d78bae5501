import type { Article } from '../corpus/article.js';
import { UserError } from '../errors.js';
import { foldWord } from '../search/words.js';
import type { Library } from './library.js';

/**
 * The article of a slug, or the only one.
 *
 * @throws UserError for a slug that is not known, and where none is given and there are several
 */
export const chooseArticle = ({ articles }: Library, slug: string | undefined): Article => {
  const [first] = articles;
  const article = slug === undefined ? first : articles.find((candidate) => candidate.slug === slug);
  if (article === undefined) throw new UserError('article-unknown', { article: slug ?? '' });
  if (slug === undefined && articles.length > 1) throw new UserError('article-needed');
  return article;
};

/** Articles whose slug or title goes on from what has been typed, then those that have it within. */
export const completeArticle = ({ articles }: Library, typed: string, most: number): readonly Article[] => {
  const folded = foldWord(typed).trim();
  const names = articles.map((article) => ({
    article,
    names: [foldWord(article.slug), foldWord(article.title)],
  }));
  const beginning = names.filter((one) => one.names.some((name) => name.startsWith(folded)));
  const within = names.filter((one) => one.names.some((name) => name.includes(folded)));
  return [...new Set([...beginning, ...within].map(({ article }) => article))].slice(0, most);
};
