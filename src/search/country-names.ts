import type { Language } from '../corpus/article.js';
import { analyzerFor, type Token } from './analyzer.js';

// Chinese names of countries fall into as many words as they have characters.
const LONGEST_NAME_WORDS = 8;

/**
 * What of a question can be read in another language without a dictionary: the names of countries (from the Unicode
 * CLDR as `Intl.DisplayNames` has it), numbers, and words that are written alike. A text in the target language, empty
 * where nothing is left.
 */
export const carryNamesOver = (text: string, from: Language, to: Language): string => {
  const tokens = analyzerFor(from).analyze(text);
  const names = namesOf(from);
  const display = displayIn(to);
  const carried: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = findName(names, tokens, at);
    if (found !== undefined) carried.push(display.of(found.region) ?? '');
    else if (isCarriedAsIs(tokens[at])) carried.push(tokens[at]?.word ?? '');
    at += found?.length ?? 1;
  }
  return carried.join(' ').trim();
};

// A number, or a word in Latin letters that other scripts quote as it is.
const isCarriedAsIs = (token: Token | undefined): boolean =>
  token !== undefined && !token.isStop && /^(?:\p{N}+|[a-z]{2,})$/u.test(token.word);

const findName = (
  names: ReadonlyMap<string, string>,
  tokens: readonly Token[],
  at: number,
): { region: string; length: number } | undefined => {
  for (let length = Math.min(LONGEST_NAME_WORDS, tokens.length - at); length > 0; length--) {
    const region = names.get(keyOf(tokens.slice(at, at + length)));
    if (region !== undefined) return { region, length };
  }
  return undefined;
};

const keyOf = (tokens: readonly Token[]): string => tokens.map((token) => token.term).join(' ');

const DISPLAYS = new Map<Language, Intl.DisplayNames>();

const displayIn = (language: Language): Intl.DisplayNames => {
  const known = DISPLAYS.get(language) ?? new Intl.DisplayNames(language, { type: 'region' });
  DISPLAYS.set(language, known);
  return known;
};

const NAMES = new Map<Language, ReadonlyMap<string, string>>();

const namesOf = (language: Language): ReadonlyMap<string, string> => {
  const known = NAMES.get(language) ?? readNames(language);
  NAMES.set(language, known);
  return known;
};

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

const readNames = (language: Language): ReadonlyMap<string, string> => {
  const analyzer = analyzerFor(language);
  const long = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const short = new Intl.DisplayNames(language, { type: 'region', style: 'short', fallback: 'none' });
  const names = new Map<string, string>();
  for (const first of LETTERS) {
    for (const second of LETTERS) {
      const region = first + second;
      for (const name of [long.of(region), short.of(region)]) {
        if (name === undefined) continue;
        const key = keyOf(analyzer.analyze(name));
        if (key !== '' && !names.has(key)) names.set(key, region);
      }
    }
  }
  return names;
};
