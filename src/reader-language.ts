import { isLanguage, type Language } from './corpus/article.js';
import { detectLanguage, detectScript } from './corpus/detect-language.js';

const DEFAULT_LANGUAGE: Language = 'en';

/**
 * The language that a person reads: by the locales, the first that is one of ours, unless the person types in a script
 * that is not of that language. Of several typed texts the first counts that is not in Latin letters, as names of
 * articles are.
 */
export const chooseLanguage = (
  typed: readonly string[],
  locales: readonly (string | undefined)[] = [],
): Language => {
  const byLocale = locales.map(readLanguage).find((language) => language !== undefined);
  const text = typed.find(isNotLatin) ?? typed.join(' ');
  const languages = detectScript(text);
  if (byLocale !== undefined && (languages.length === 0 || languages.includes(byLocale))) return byLocale;
  return detectLanguage(text) ?? languages[0] ?? byLocale ?? DEFAULT_LANGUAGE;
};

const isNotLatin = (text: string): boolean => {
  const languages = detectScript(text);
  return languages.length > 0 && !languages.includes('en');
};

/** The language of a locale such as «es-419», where it is one of ours. */
const readLanguage = (locale: string | undefined): Language | undefined => {
  const [language] = locale?.split('-') ?? [];
  return isLanguage(language) ? language : undefined;
};
