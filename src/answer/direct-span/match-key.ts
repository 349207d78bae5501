import type { Language } from '../../corpus/article.js';

const WEAK_LETTERS = /[اويه]/gu;
const ARABIC_PREFIX = /^[بلفكوس](?=.{3})/u;

/**
 * What two words have in common when they are of one root and the analyzer's stem keeps them apart: in Arabic the
 * consonants of the stem, so that «فرق» is found by «فريقين» and «نقاط» by «نقطة»; elsewhere the stem.
 */
export const matchKey = (term: string, language: Language): string => {
  if (language !== 'ar') return term;
  const consonants = term.replace(WEAK_LETTERS, '');
  return consonants.length >= 2 ? consonants : term;
};

/** The key of a word that may begin with a joined preposition; undefined where taking it off leaves too little. */
export const bareMatchKey = (term: string, language: Language): string | undefined =>
  language === 'ar' && ARABIC_PREFIX.test(term) ? matchKey(term.slice(1), language) : undefined;
