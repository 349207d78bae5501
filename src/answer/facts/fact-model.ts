import type { Language } from '../../corpus/article.js';
import { type Cache, readCache, writeCache } from '../../corpus/knowledge/cache.js';
import {
  ATTRIBUTES,
  type Attribute,
  type Fact,
  type Knowledge,
  type Localized,
  type ProbableQuestion,
} from '../../corpus/knowledge/knowledge.js';
import { createNameFinder, type NameFinder } from '../../search/name-finder.js';
import { hasFeature, predictClasses, toVector } from './linear-model.js';
import { decodeModels, encodeModels, type ModelSet, readVector } from './model-file.js';
import { countVotes, likenessOf, type NeighbourVotes, spreadVector } from './neighbours.js';
import { readQuestionFeatures, termFeature } from './question-features.js';
import { trainModels, VERDICTS } from './train-models.js';

/** A fact with the probability that a question is about it. */
export interface LikelyFact {
  readonly fact: Fact;
  readonly probability: number;
}

export type Verdict = (typeof VERDICTS)[number];

/** How a question is understood, by the questions that were written beforehand. */
export interface Understanding {
  /** Likeliest first. */
  readonly facts: readonly LikelyFact[];
  /** The probability of each attribute. */
  readonly asks: Readonly<Record<Attribute, number>>;
  /** Whether it is like the questions that the article answers, or like those that it does not. */
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** What the questions written for a fact that are nearest to this one ask. */
  votesFor(fact: string): NeighbourVotes;
}

/** Understands questions about one article. */
export interface FactModel {
  understand(text: string, language: Language): Understanding;
  /** Whether the questions written beforehand use a word, by its stem. */
  knowsTerm(term: string, language: Language): boolean;
  /** The names, concepts and absent names that a text mentions. */
  findNames(text: string, language: Language): ReturnType<NameFinder>;
}

/**
 * Trains the classifiers on an article's probably-asked questions, or takes them from the cache.
 * Takes some seconds for some thousand questions where nothing is cached.
 */
export const openFactModel = (knowledge: Knowledge, slug: string, cache?: Cache): FactModel => {
  const finders = createFinders(knowledge);
  const name = `${slug}.${knowledge.fingerprint}.${MODEL_VERSION}.bin`;
  const cached = readCache(cache, name);
  let models = cached === undefined ? undefined : decodeModels(cached);
  if (models === undefined) {
    models = trainModels(knowledge, finders);
    writeCache(cache, name, encodeModels(models));
  }
  return createFactModel(knowledge, finders, models);
};

/** Changes with the features and the way of training. */
const MODEL_VERSION = 'v2';

const createFactModel = (
  { notes, questions }: Knowledge,
  finders: ReturnType<typeof createFinders>,
  { vocabulary, facts, asks, verdicts, questions: store }: ModelSet,
): FactModel => {
  const vectorsFor = groupVectors(questions, store);
  return {
    understand: (text, language) => {
      const vector = toVector(readQuestionFeatures(text, language, finders(language)), vocabulary);
      const probabilities = predictClasses(facts, vector);
      let spread: Float32Array | undefined;
      return {
        facts: notes.facts
          .map((fact, at) => ({ fact, probability: probabilities[at] ?? 0 }))
          .sort((left, right) => right.probability - left.probability),
        asks: label(ATTRIBUTES, predictClasses(asks, vector)),
        verdicts: label(VERDICTS, predictClasses(verdicts, vector)),
        votesFor: (fact) => {
          spread ??= spreadVector(vector, vocabulary.keys.length);
          const asked = spread;
          return countVotes(
            vectorsFor(fact).map((known) => ({
              question: known.question,
              likeness: likenessOf(asked, known.vector),
            })),
          );
        },
      };
    },
    knowsTerm: (term, language) => hasFeature(vocabulary, termFeature(term, language)),
    findNames: (text, language) => finders(language)(text),
  };
};

/** The vectors of the questions for each fact. */
const groupVectors = (questions: readonly ProbableQuestion[], store: ModelSet['questions']) => {
  const groups = new Map<string, { question: ProbableQuestion; at: number }[]>();
  questions.forEach((question, at) => {
    const group = groups.get(question.fact) ?? [];
    group.push({ question, at });
    groups.set(question.fact, group);
  });
  return (fact: string) =>
    (groups.get(fact) ?? []).map(({ question, at }) => ({ question, vector: readVector(store, at) }));
};

const label = <Name extends string>(
  names: readonly Name[],
  probabilities: Float64Array,
): Record<Name, number> =>
  Object.fromEntries(names.map((name, at) => [name, probabilities[at] ?? 0])) as Record<Name, number>;

/** One finder a language over everything that has spellings, made when first needed. */
const createFinders = ({ notes }: Knowledge): ((language: Language) => NameFinder) => {
  const finders = new Map<Language, NameFinder>();
  return (language) => {
    const known = finders.get(language);
    if (known !== undefined) return known;
    const finder = createNameFinder(language, [
      ...notes.names.map(({ id, names, also }) => spell(`name:${id}`, language, names, also)),
      ...notes.absent.map(({ id, names, also }) => spell(`absent:${id}`, language, names, also)),
      ...notes.concepts.map(({ id, terms }) => spell(`concept:${id}`, language, terms)),
    ]);
    finders.set(language, finder);
    return finder;
  };
};

const spell = (id: string, language: Language, ...lists: (Localized<readonly string[]> | undefined)[]) => ({
  id,
  spellings: lists.flatMap((list) => list?.[language] ?? []),
});
