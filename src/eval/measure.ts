import type { Answer } from '../answer/answer.js';
import { answerQuestion } from '../answer/answer-question.js';
import type { Library } from '../answer/library.js';
import { answerF1, containsAnswer } from './answer-f1.js';
import type { LabelledQuestion } from './labelled-question.js';

/** What became of one labelled question. */
export interface Outcome {
  readonly question: LabelledQuestion;
  readonly answer: Answer;
  /** The place of the first right citation from 1; 0 where there is none, or where it was refused. */
  readonly rank: number;
  readonly isRefused: boolean;
  /** Whether the first of the citations, or of the nearest passages, is right. */
  readonly isFoundFirst: boolean;
  /** Of a question of several parts: whether all are cited. */
  readonly hasAllParts: boolean;
  /** Token F1 of the direct answer with the best accepted one; 0 where there is none. */
  readonly f1: number;
  readonly containsAnswer: boolean;
  /** Citations whose text is not what the article has at their place. */
  readonly falseQuotes: number;
  readonly tookMs: number;
}

/** Asks every question and compares the answers with their labels. */
export const measure = (library: Library, questions: readonly LabelledQuestion[]): Outcome[] =>
  questions.map((question) => measureOne(library, question));

const measureOne = (library: Library, question: LabelledQuestion): Outcome => {
  const { article, previous } = question;
  const started = performance.now();
  const answer = answerQuestion(library, {
    text: question.question,
    ...(article === undefined ? {} : { article }),
    ...(previous === undefined ? {} : { previous }),
  });
  const tookMs = performance.now() - started;
  const cited = answer.citations.map(({ passage }) => passage);
  const first = answer.citations[0] ?? answer.nearest[0];
  return {
    question,
    answer,
    rank: cited.findIndex((passage) => question.isRight(passage)) + 1,
    isRefused: answer.refusal !== null,
    isFoundFirst: first !== undefined && question.isRight(first.passage),
    hasAllParts: question.parts.every((part) => cited.some((passage) => part(passage))),
    f1: answerF1(answer.direct, question.answers),
    containsAnswer: containsAnswer(answer.direct, question.answers),
    falseQuotes: countFalseQuotes(library, answer),
    tookMs,
  };
};

const countFalseQuotes = (library: Library, { citations, nearest }: Answer): number =>
  [...citations, ...nearest].filter(({ passage }) => {
    const article = library.articles.find(({ slug }) => slug === passage.article);
    const original = article?.passages.find(({ number }) => number === passage.number);
    const isThere = article?.text.slice(passage.start, passage.end) === passage.text;
    return !isThere || original?.text !== passage.text || original.paragraph !== passage.paragraph;
  }).length;
