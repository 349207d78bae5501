import type { Language } from '../../corpus/article.js';
import { ATTRIBUTES, type Knowledge, UNANSWERED_REASONS } from '../../corpus/knowledge/knowledge.js';
import type { NameFinder } from '../../search/name-finder.js';
import { buildVocabulary, toVector } from './linear-model.js';
import { type ModelSet, storeVectors } from './model-file.js';
import { readQuestionFeatures } from './question-features.js';
import { type Example, trainLinearModel } from './train-linear-model.js';

/** What a question may be like: one that the article answers, or one that it does not, with the reason. */
export const VERDICTS = ['answered', ...UNANSWERED_REASONS] as const;

/**
 * Trains the classifiers of one article on its questions: which fact is asked, which attribute, and, with those that it
 * does not answer, whether it answers. What the article says of the facts was tried as further examples, and did not help.
 */
export const trainModels = (knowledge: Knowledge, finders: (language: Language) => NameFinder): ModelSet => {
  const { notes, questions, unanswered } = knowledge;
  const read = (text: string, language: Language) => readQuestionFeatures(text, language, finders(language));
  const asked = questions.map(({ q, lang }) => read(q, lang));
  const others = unanswered.map(({ q, lang }) => read(q, lang));
  const vocabulary = buildVocabulary([...asked, ...others]);
  const vectors = asked.map((features) => toVector(features, vocabulary));
  const places = new Map(notes.facts.map(({ id }, at) => [id, at]));
  const label = <T>(entries: readonly T[], labelOf: (entry: T) => number): Example[] =>
    entries.map((entry, at) => ({ vector: vectors[at] ?? NO_VECTOR, label: labelOf(entry) }));
  const train = (examples: readonly Example[], classes: number) =>
    trainLinearModel(examples, classes, vocabulary.keys.length);
  return {
    vocabulary,
    facts: train(
      label(questions, ({ fact }) => places.get(fact) ?? 0),
      notes.facts.length,
    ),
    asks: train(
      label(questions, ({ ask }) => ATTRIBUTES.indexOf(ask)),
      ATTRIBUTES.length,
    ),
    verdicts: train(
      [
        ...label(questions, () => VERDICTS.indexOf('answered')),
        ...unanswered.map(({ reason }, at) => ({
          vector: toVector(others[at] ?? new Map(), vocabulary),
          label: VERDICTS.indexOf(reason),
        })),
      ],
      VERDICTS.length,
    ),
    questions: storeVectors(vectors),
  };
};

const NO_VECTOR = { indexes: new Uint32Array(0), values: new Float32Array(0) };
