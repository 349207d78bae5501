import MiniSearch from 'minisearch';
import type { Article, Language } from '../corpus/article.js';
import { analyzerFor } from '../search/analyzer.js';

/** MiniSearch with its defaults over the terms of all passages: what an answer is compared with. */
export interface BareIndex {
  /** How many passages it finds. */
  search(terms: string): number;
}

interface Document {
  readonly id: number;
  readonly terms: string;
}

/** The terms of a text's content words, parted by spaces. */
export const termsOf = (text: string, language: Language): string =>
  analyzerFor(language)
    .analyze(text)
    .filter(({ isStop }) => !isStop)
    .map(({ term }) => term)
    .join(' ');

/** Indexes the passages of articles in one MiniSearch. */
export const createBareIndex = (articles: readonly Article[]): BareIndex => {
  const index = new MiniSearch<Document>({
    fields: ['terms'],
    tokenize: (terms) => terms.split(' '),
    processTerm: (term) => term,
  });
  let id = 0;
  for (const { passages, language } of articles)
    index.addAll(passages.map(({ text }) => ({ id: id++, terms: termsOf(text, language) })));
  return { search: (terms) => index.search(terms).length };
};
