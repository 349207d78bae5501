import type { Article } from '../corpus/article.js';
import { foldWord } from '../search/words.js';
import type { Library } from './library.js';

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
