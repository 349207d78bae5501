import type { Language } from '../../corpus/article.js';
import type { Attribute, Fact } from '../../corpus/knowledge/knowledge.js';
import type { Understanding } from './fact-model.js';
import type { NotedArticle } from './noted-article.js';

/**
 * The short answer that the notes have for what is asked of the likeliest fact of a passage, in the language of the
 * question, else in the article's own; null where none is noted.
 */
export const directAnswer = (
  { article }: NotedArticle,
  { facts, asks }: Understanding,
  passage: number,
  _text: string,
  language: Language,
): string | null => {
  const fact = facts.find((likely) => likely.fact.passages.includes(passage))?.fact;
  if (fact === undefined) return null;
  const ask = likeliestGiven(fact, asks);
  if (ask === undefined) return null;
  const answers = fact.gives[ask];
  return answers?.[language] ?? answers?.[article.language] ?? null;
};

const likeliestGiven = (fact: Fact, asks: Understanding['asks']): Attribute | undefined => {
  const given = Object.keys(fact.gives) as Attribute[];
  return given.reduce<Attribute | undefined>(
    (best, ask) => (best === undefined || asks[ask] > asks[best] ? ask : best),
    undefined,
  );
};
