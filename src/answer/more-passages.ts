import type { Language, Passage } from '../corpus/article.js';
import type { Citation } from './answer.js';
import { citePassage, neighboursOf } from './cite-passage.js';
import type { Library } from './library.js';
import { searchPassages } from './search-passages.js';

/**
 * What an answer does not show: the citations after the first `shown`, the passages around all of them, and what else
 * has words of the question, where it is known.
 */
export const citeMore = (
  library: Library,
  cited: readonly Passage[],
  shown: number,
  language: Language,
  question: string | null,
): readonly Citation[] => {
  const found = question === null ? [] : searchPassages(library, { words: question }, language);
  const more = new Set([
    ...cited.slice(shown),
    ...cited.flatMap((passage) => neighboursOf(library, passage)),
    ...found.map(({ passage }) => passage),
  ]);
  for (const passage of cited.slice(0, shown)) more.delete(passage);
  return [...more].map((passage) => citePassage(library, passage, language));
};
