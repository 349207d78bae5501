import type { Article, Language } from '../../corpus/article.js';
import type { Cache } from '../../corpus/knowledge/cache.js';
import type { Knowledge } from '../../corpus/knowledge/knowledge.js';
import { buildPool, type Pool } from '../../search/pool.js';
import { type FactModel, openFactModel } from './fact-model.js';

/** An article that carries facts and questions, with what reads them. */
export interface NotedArticle {
  readonly article: Article;
  readonly knowledge: Knowledge;
  readonly model: FactModel;
  /** The passages in a language: the article's own text or its translation; nothing where there is none. */
  pool(language: Language): Pool | undefined;
  /** The translation of a passage, or nothing. */
  translate(passage: number, language: Language): string | undefined;
}

/** Opens an article's notes; nothing where it has no facts with questions to understand them by. */
export const openNotedArticle = (article: Article, cache?: Cache): NotedArticle | undefined => {
  const { knowledge } = article;
  if (knowledge === undefined || knowledge.notes.facts.length === 0 || knowledge.questions.length === 0)
    return undefined;
  const model = openFactModel(knowledge, article.slug, cache);
  const pools = new Map<Language, Pool>();
  return {
    article,
    knowledge,
    model,
    pool: (language) => {
      const known = pools.get(language);
      if (known !== undefined) return known;
      const texts = textsIn(article, language);
      if (texts === undefined) return undefined;
      const pool = buildPool(
        language,
        article.passages.map((passage, at) => ({ passage, text: texts[at] ?? '', title: '' })),
      );
      pools.set(language, pool);
      return pool;
    },
    translate: (passage, language) =>
      language === article.language ? undefined : textsIn(article, language)?.[passage - 1],
  };
};

const textsIn = (
  { language: own, passages, knowledge }: Article,
  language: Language,
): readonly string[] | undefined =>
  language === own
    ? passages.map(({ text }) => text)
    : knowledge?.translations.find((translation) => translation.language === language)?.texts;
