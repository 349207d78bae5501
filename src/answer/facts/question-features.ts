import type { Language } from '../../corpus/article.js';
import { analyzerFor } from '../../search/analyzer.js';
import type { NameFinder } from '../../search/name-finder.js';
import { hashText } from './hash.js';

/** What a question consists of for the classifiers: hashed features with their counts, weighted by kind. */
export type QuestionFeatures = ReadonlyMap<number, number>;

const STOP_WORD_WEIGHT = 0.5;
const BIGRAM_WEIGHT = 0.5;
const GRAM_WEIGHT = 0.3;
const NAME_WEIGHT = 0.7;
const NAME_PAIR_WEIGHT = 0.35;
const GRAM_SIZES = [3, 4] as const;

/**
 * The features of a question: its stems, pairs of neighbouring stems and character 3- and 4-grams, which belong to its
 * language, and the names and concepts that it mentions with their pairs, which all languages share.
 */
export const readQuestionFeatures = (
  text: string,
  language: Language,
  findNames: NameFinder,
): QuestionFeatures => {
  const features = new Map<number, number>();
  const add = (feature: string, weight: number) => {
    const key = hashText(feature);
    features.set(key, (features.get(key) ?? 0) + weight);
  };
  const tokens = analyzerFor(language).analyze(text);
  for (const token of tokens) add(termName(token.term, language), token.isStop ? STOP_WORD_WEIGHT : 1);
  const content = tokens.filter((token) => !token.isStop);
  content.forEach((token, at) => {
    const next = content[at + 1];
    if (next !== undefined) add(`${language} ${token.term} ${next.term}`, BIGRAM_WEIGHT);
    for (const gram of gramsOf(token.word)) add(`${language}#${gram}`, GRAM_WEIGHT);
  });
  const names = [...new Set(findNames(text).map(({ id }) => id))].sort();
  names.forEach((name, at) => {
    add(`@${name}`, NAME_WEIGHT);
    for (const other of names.slice(at + 1)) add(`@${name} @${other}`, NAME_PAIR_WEIGHT);
  });
  return features;
};

const termName = (term: string, language: Language): string => `${language} ${term}`;

/** The feature that a stem of a language is. */
export const termFeature = (term: string, language: Language): number => hashText(termName(term, language));

const gramsOf = (word: string): string[] => {
  const padded = `_${word}_`;
  return GRAM_SIZES.flatMap((size) =>
    Array.from({ length: Math.max(0, padded.length - size + 1) }, (_, at) => padded.slice(at, at + size)),
  );
};
