import type { Language } from '../../corpus/article.js';
import type { Asked } from './asked.js';
import { findCasedNames } from './cased-names.js';
import { findCounts } from './count-spans.js';
import { findHanCounts } from './han-counts.js';
import { findHanNames } from './han-names.js';
import type { SpanCandidate } from './span-candidate.js';
import type { SpanWord } from './span-words.js';
import { findTimes, findYears } from './time-spans.js';
import { findUncasedNames } from './uncased-names.js';

/** Everything in a passage that is of the sort that a question asks for, in order. */
export const findCandidates = (
  text: string,
  words: readonly SpanWord[],
  language: Language,
  asked: Asked,
  isAsked: (word: SpanWord) => boolean,
): SpanCandidate[] => {
  const { sort, wants } = asked;
  if (sort === 'time')
    return wants.has('year') ? findYears(text, words, language) : findTimes(text, words, language);
  if (sort === 'count') {
    if (language === 'zh') return findHanCounts(text, words);
    return findCounts(text, words, language, asked);
  }
  if (language === 'zh') return findHanNames(text, words);
  if (language === 'ar' || language === 'fa') return findUncasedNames(words, language, isAsked);
  return findCasedNames(words, language);
};
