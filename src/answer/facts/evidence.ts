import type { Language } from '../../corpus/article.js';
import { analyzerFor } from '../../search/analyzer.js';
import type { Understanding } from './fact-model.js';
import type { RankedPassage } from './find-in-notes.js';
import type { NotedArticle } from './noted-article.js';

/** What speaks for and against an answer from the notes. */
export interface Evidence {
  /** The probability of the first passage's facts, at most 1. */
  readonly passage: number;
  /** How far the first passage leads, by its facts. */
  readonly lead: number;
  /** How like the answered questions it is. */
  readonly answered: number;
  readonly offTopic: number;
  /** How probably an attribute is asked that the fact gives. */
  readonly given: number;
  /** Names that the article does not mention. */
  readonly absent: number;
  /** Numbers that the article does not have. */
  readonly numbers: number;
  readonly text: number;
}

/** Fitted by logistic regression on 511 questions in nine languages by writers who had seen only the article. */
export const EVIDENCE_BIAS = -3.8;
export const EVIDENCE_WEIGHTS: Readonly<Record<keyof Evidence, number>> = {
  passage: 1.49,
  lead: 0.67,
  answered: 3.78,
  offTopic: -0.39,
  given: 0.55,
  absent: -1.42,
  numbers: -0.49,
  text: 0.11,
};

export const readEvidence = (
  noted: NotedArticle,
  { facts, asks, verdicts }: Understanding,
  ranking: readonly RankedPassage[],
  text: string,
  language: Language,
): Evidence => {
  const [first, second] = ranking;
  const fact = facts.find((likely) => likely.fact.passages.includes(first?.passage.number ?? 0))?.fact;
  const names = new Set(noted.model.findNames(text, language).map(({ id }) => id));
  const absent = [...names].filter((id) => id.startsWith('absent:')).length;
  return {
    passage: Math.min(1, first?.probability ?? 0),
    lead: Math.min(1, first?.probability ?? 0) - Math.min(1, second?.probability ?? 0),
    answered: verdicts.answered,
    offTopic: verdicts['off-topic'],
    given: fact === undefined ? 0 : sum(Object.keys(fact.gives).map((ask) => asks[ask as keyof typeof asks])),
    absent,
    numbers: countForeignNumbers(noted, text, language),
    text: first?.textScore ?? 0,
  };
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const countForeignNumbers = ({ article }: NotedArticle, text: string, language: Language): number =>
  analyzerFor(language)
    .analyze(text)
    .filter(({ word }) => /^\p{Nd}+$/u.test(word) && !article.text.includes(word)).length;
