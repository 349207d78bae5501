import type { Language } from '../../corpus/article.js';
import { analyzerFor } from '../../search/analyzer.js';
import { type QuestionKind, questionKind } from '../../search/question-kind.js';
import { NEEDED_BY_KIND } from './asked-attributes.js';
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
  /** The share of the passage's facts, by probability, that lack what the question word asks for. */
  readonly misfit: number;
  /** Whether one leader is named in the question and the passage is another's words. */
  readonly otherSpeaker: number;
  /** The share of its content words that no question about the article uses. */
  readonly strange: number;
  /** The same where it mentions no name and no concept of the article either. */
  readonly unrelated: number;
  /** Whether a reason is asked for: most reasons are never told. */
  readonly reason: number;
}

/**
 * Fitted by logistic regression on 511 questions in nine languages by writers who had seen only the article, and on
 * questions about other subjects (XQuAD) as ones that it does not answer. The bias is raised so that the threshold
 * stands where 4 % of the answerable ones are refused.
 */
export const EVIDENCE_BIAS = -3.24;
export const EVIDENCE_WEIGHTS: Readonly<Record<keyof Evidence, number>> = {
  passage: 1.66,
  lead: 1.04,
  answered: 3.22,
  offTopic: -0.43,
  given: 0.3,
  absent: -1.29,
  numbers: -0.79,
  text: 0.11,
  misfit: -1.18,
  otherSpeaker: -1.24,
  strange: -0.42,
  unrelated: -0.93,
  reason: -0.41,
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
  const kind = questionKind(text, language);
  const strange = measureStrangeness(noted, text, language);
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
    misfit: measureMisfit(facts, first?.passage.number ?? 0, kind),
    otherSpeaker: isOtherSpeaker(noted, names, first?.passage.number ?? 0) && kind !== 'who' ? 1 : 0,
    strange,
    unrelated: names.size === absent ? strange : 0,
    reason: kind === 'why' ? 1 : 0,
  };
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const countForeignNumbers = ({ article }: NotedArticle, text: string, language: Language): number =>
  analyzerFor(language)
    .analyze(text)
    .filter(({ word }) => /^\p{Nd}+$/u.test(word) && !article.text.includes(word)).length;

const measureStrangeness = ({ model }: NotedArticle, text: string, language: Language): number => {
  const content = analyzerFor(language)
    .analyze(text)
    .filter((token) => !token.isStop);
  const strange = content.filter(({ term }) => !model.knowsTerm(term, language));
  return strange.length / Math.max(1, content.length);
};

const MOST_FACTS = 6;

const measureMisfit = (facts: Understanding['facts'], passage: number, kind: QuestionKind): number => {
  const needed = NEEDED_BY_KIND[kind];
  if (needed === undefined) return 0;
  const told = facts.filter(({ fact }) => fact.passages.includes(passage)).slice(0, MOST_FACTS);
  const fitting = told.filter(({ fact }) => needed.some((attribute) => fact.gives[attribute] !== undefined));
  const total = sum(told.map(({ probability }) => probability));
  return total === 0 ? 0 : 1 - sum(fitting.map(({ probability }) => probability)) / total;
};

/** Whether exactly one of the article's speakers is named, and the passage is said by another of them. */
const isOtherSpeaker = (
  { knowledge }: NotedArticle,
  names: ReadonlySet<string>,
  passage: number,
): boolean => {
  const { voices } = knowledge.notes;
  const speakers = new Set(voices.flatMap(({ speaker }) => speaker ?? []));
  const named = [...speakers].filter((id) => names.has(`name:${id}`));
  const speaker = voices.find((voice) => voice.passage === passage)?.speaker ?? null;
  return named.length === 1 && speaker !== null && named[0] !== speaker;
};
