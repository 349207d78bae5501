import type { Answer, Citation } from '../answer/answer.js';
import { formatText } from '../replies/catalogue.js';

/**
 * An answer as the command line's JSON contract has it; keys come in the order of the README.
 *
 * @param tookMs how long answering took, in milliseconds, loading left out
 */
export const toJsonAnswer = (answer: Answer, id: string | number | null, tookMs: number) => ({
  id,
  question: answer.question,
  ...(answer.understoodAs === undefined ? {} : { understoodAs: answer.understoodAs }),
  answered: answer.refusal === null,
  confidence: round(answer.confidence),
  answer: answer.direct,
  language: answer.language,
  citations: answer.citations.map(toJsonCitation),
  nearest: answer.nearest.map(toJsonCitation),
  refusal:
    answer.refusal === null
      ? null
      : {
          reason: answer.refusal.reason,
          text: formatText(answer.language, `refusal-${answer.refusal.reason}`),
        },
  tookMs: round(tookMs),
});

const toJsonCitation = ({ passage, matches, speaker, addressee, translation, confidence }: Citation) => ({
  article: passage.article,
  passage: passage.number,
  paragraph: passage.paragraph,
  start: passage.start,
  end: passage.end,
  text: passage.text,
  matches,
  speaker,
  addressee,
  ...(translation === undefined ? {} : { translation }),
  confidence: round(confidence),
});

const round = (value: number): number => Math.round(value * 1_000) / 1_000;
