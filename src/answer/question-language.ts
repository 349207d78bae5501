import type { Language } from '../corpus/article.js';
import { detectLanguage, detectScript } from '../corpus/detect-language.js';

/**
 * The language of a question: its script first, then its words and letters; where neither tells, `fallback` if it is
 * written in that script, else the first language of the script.
 */
export const questionLanguage = (text: string, fallback: Language): Language => {
  const languages = detectScript(text);
  if (languages.length === 0) return fallback;
  return detectLanguage(text) ?? (languages.includes(fallback) ? fallback : (languages[0] ?? fallback));
};
