import type { Language } from '../../corpus/article.js';
import { analyzerFor } from '../../search/analyzer.js';
import type { Understanding } from './fact-model.js';
import type { RankedPassage } from './find-in-notes.js';
import type { NotedArticle } from './noted-article.js';

/** What speaks for and against an answer from the notes. */
export interface Evidence {
  /** The probability of the first passage's facts, at most 1. */
  readonly passage: number;
  /** The probability of the likeliest fact. */
  readonly fact: number;
  /** How far the first passage leads, by its facts. */
  readonly lead: number;
  /** How like the answered questions it is. */
  readonly answered: number;
  readonly offTopic: number;
  /** How probably an attribute is asked that the fact gives, and one that it lacks. */
  readonly given: number;
  readonly lacking: number;
  /** Names that the article does not mention. */
  readonly absent: number;
  /** Names and concepts that the article knows; none means another subject. */
  readonly known: number;
  /** Numbers that the article does not have. */
  readonly numbers: number;
  readonly text: number;
}

export const EVIDENCE_BIAS = -5.19;
export const EVIDENCE_WEIGHTS: Readonly<Record<keyof Evidence, number>> = {
  passage: 1.52,
  fact: 0,
  lead: 0.94,
  answered: 4.34,
  offTopic: -0.6,
  given: 0.6,
  lacking: -0.14,
  absent: -1.66,
  known: -0.08,
  numbers: -0.73,
  text: 0.02,
};

const MOST_KNOWN = 4;

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
    fact: facts[0]?.probability ?? 0,
    lead: Math.min(1, first?.probability ?? 0) - Math.min(1, second?.probability ?? 0),
    answered: verdicts.answered,
    offTopic: verdicts['off-topic'],
    given: fact === undefined ? 0 : sum(Object.keys(fact.gives).map((ask) => asks[ask as keyof typeof asks])),
    lacking: fact === undefined ? 0 : sum(fact.lacks.map((ask) => asks[ask])),
    absent,
    known: Math.min(MOST_KNOWN, names.size - absent),
    numbers: countForeignNumbers(noted, text, language),
    text: first?.textScore ?? 0,
  };
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const countForeignNumbers = ({ article }: NotedArticle, text: string, language: Language): number =>
  analyzerFor(language)
    .analyze(text)
    .filter(({ word }) => /^\p{Nd}+$/u.test(word) && !article.text.includes(word)).length;
