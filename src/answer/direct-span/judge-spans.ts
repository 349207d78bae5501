import type { Language } from '../../corpus/article.js';
import type { Token } from '../../search/analyzer.js';
import type { QuestionKind } from '../../search/question-kind.js';
import { type Asked, readAsked } from './asked.js';
import { type Mention, readEvidence, type SpanEvidence } from './evidence.js';
import { findCandidates } from './find-candidates.js';
import { bareMatchKey, matchKey } from './match-key.js';
import type { SpanCandidate } from './span-candidate.js';
import { readSpanWords, type SpanWord } from './span-words.js';

/** Longer passages name too much for one span to be picked out. */
const MOST_UNITS = 1_500;

/** A candidate with the evidence for it. */
interface Judged {
  readonly candidate: SpanCandidate;
  readonly evidence: SpanEvidence;
}

/** Everything in a passage that may answer a question, with what speaks for it. */
export const judgeSpans = (
  text: string,
  language: Language,
  kind: QuestionKind,
  tokens: readonly Token[],
  weightOf: (term: string) => number = () => 1,
): { readonly asked: Asked; readonly judged: readonly Judged[] } | undefined => {
  if (text.length > MOST_UNITS) return undefined;
  const asked = readAsked(kind, tokens, language);
  if (asked === undefined) return undefined;
  const words = readSpanWords(text, language);
  const termOf = mentionReader(tokens, language);
  const isAsked = (word: SpanWord) => termOf(word) !== undefined;
  const candidates = findCandidates(text, words, language, asked, isAsked);
  const mentions = words.flatMap((word, at): Mention[] => {
    const term = termOf(word);
    return term === undefined ? [] : [{ at, term, weight: weightOf(term) }];
  });
  const evidence = readEvidence(words, candidates, mentions, asked, language);
  return {
    asked,
    judged: candidates.flatMap((candidate, at) => {
      const own = evidence[at];
      return own === undefined ? [] : [{ candidate, evidence: own }];
    }),
  };
};

/** Which term of the question a word of the passage repeats. */
const mentionReader = (tokens: readonly Token[], language: Language) => {
  const terms = new Map<string, string>();
  for (const { isStop, term } of tokens) if (!isStop) terms.set(mentionKey(term, language), term);
  return ({ term, isStop }: SpanWord): string | undefined => {
    if (isStop) return undefined;
    const bare = bareMatchKey(term, language);
    return terms.get(mentionKey(term, language)) ?? (bare === undefined ? undefined : terms.get(bare));
  };
};

// Two consonants are too few to tell words apart where the whole question is compared.
const mentionKey = (term: string, language: Language): string => {
  const key = matchKey(term, language);
  return key.length >= 3 ? key : term;
};
