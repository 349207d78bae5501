import type { Language } from '../../corpus/article.js';
import { analyzerFor } from '../../search/analyzer.js';

/** Signs and the words that they stand for, parted by spaces, in any spelling. */
export type SignedWords = Readonly<Record<string, string>>;

/** The sign of a word, where it has one. */
export type Vocabulary = (word: { readonly word: string; readonly term: string }) => string | undefined;

const ARABIC_PREFIX = /^[وفبلك](?=.{3})/u;
const ARABIC_ARTICLE = /^(?:ال|لل)(?=.{2})/u;

/**
 * Of several signs for a word the first counts. Looks words up by their normal form and then, for inflected ones, by their stem; in Arabic also without a joined
 * conjunction or preposition and without the article.
 */
export const createVocabulary = (language: Language, entries: SignedWords): Vocabulary => {
  const byWord = new Map<string, string>();
  const byTerm = new Map<string, string>();
  for (const [sign, words] of Object.entries(entries)) {
    for (const token of analyzerFor(language).analyze(words)) {
      if (!byWord.has(token.word)) byWord.set(token.word, sign);
      if (isStemmed(language) && !byTerm.has(token.term)) byTerm.set(token.term, sign);
    }
  }
  return ({ word, term }) => {
    const known = byWord.get(word) ?? byTerm.get(term);
    if (known !== undefined || language !== 'ar') return known;
    const bare = word.replace(ARABIC_PREFIX, '');
    return byWord.get(bare) ?? byWord.get(bare.replace(ARABIC_ARTICLE, ''));
  };
};

// The stems of these languages join the cases of a word and seldom words of different meaning.
const isStemmed = (language: Language): boolean => ['ru', 'tr', 'de', 'es', 'fr'].includes(language);

/** Makes something once for each language, when it is first needed. */
export const oncePerLanguage = <Value>(
  make: (language: Language) => Value,
): ((language: Language) => Value) => {
  const made = new Map<Language, Value>();
  return (language) => {
    const known = made.get(language) ?? make(language);
    made.set(language, known);
    return known;
  };
};
