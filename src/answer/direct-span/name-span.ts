import type { Language } from '../../corpus/article.js';
import type { Token } from '../../search/analyzer.js';
import type { QuestionKind } from '../../search/question-kind.js';
import { judgeSpans } from './judge-spans.js';
import type { SpanCandidate } from './span-candidate.js';
import { isNameable, spanProbability } from './span-probability.js';

/**
 * The part of a passage, byte for byte, that answers a question of who, when, where, how many, how long or which; null
 * where it is not sure, since a wrong span costs more than none. It never only repeats the question.
 *
 * @param weightOf how rare a term of the question is; rare ones draw more to the words near them
 */
export const nameSpan = (
  text: string,
  language: Language,
  kind: QuestionKind,
  tokens: readonly Token[],
  weightOf: (term: string) => number = () => 1,
): string | null => {
  const spans = judgeSpans(text, language, kind, tokens, weightOf);
  let best: SpanCandidate | undefined;
  let highest = 0;
  for (const { candidate, evidence } of spans?.judged ?? []) {
    const probability = spans === undefined ? 0 : spanProbability(spans.asked, evidence, language);
    if (probability > highest) [best, highest] = [candidate, probability];
  }
  if (best === undefined || spans === undefined || !isNameable(spans.asked, highest)) return null;
  return text.slice(best.start, best.end);
};
