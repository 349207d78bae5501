import type { Article, Language } from '../../corpus/article.js';
import type { Cache } from '../../corpus/knowledge/cache.js';
import type { Knowledge } from '../../corpus/knowledge/knowledge.js';
import type { FoundName } from '../../search/name-finder.js';
import { buildPool, type Pool } from '../../search/pool.js';
import { textsIn } from './article-texts.js';
import { type FactModel, openFactModel } from './fact-model.js';

/** An article that carries facts and questions, with what reads them. */
export interface NotedArticle {
  readonly article: Article;
  readonly knowledge: Knowledge;
  readonly model: FactModel;
  /** The passages in a language: the article's own text or its translation; nothing where there is none. */
  pool(language: Language): Pool | undefined;
  /** The names that a text mentions; an id begins with the kind of what is named. */
  findNames(text: string, language: Language): readonly FoundName[];
  /** The translation of a passage, or nothing. */
  translate(passage: number, language: Language): string | undefined;
}

/** Opens an article's notes; nothing where it has no facts with questions to understand them by. */
export const openNotedArticle = (article: Article, cache?: Cache): NotedArticle | undefined => {
  const { knowledge } = article;
  if (knowledge === undefined || knowledge.notes.facts.length === 0 || knowledge.questions.length === 0)
    return undefined;
  const model = openFactModel(knowledge, article.slug, cache);
  const kinds = new Map(
    knowledge.notes.names.map(({ id, kind }) => [`name:${id}`, PLACES.has(kind) ? 'place' : kind]),
  );
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
    findNames: (text, language) =>
      model.findNames(text, language).flatMap((found) => {
        const kind = kinds.get(found.id);
        return kind === undefined ? [] : { ...found, id: `${kind}:${found.id}` };
      }),
    translate: (passage, language) =>
      language === article.language ? undefined : textsIn(article, language)?.[passage - 1],
  };
};

/** Kinds that stand for one another in «and Russia?». */
const PLACES: ReadonlySet<string> = new Set(['country', 'city', 'region']);
