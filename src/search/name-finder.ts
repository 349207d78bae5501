import type { Language } from '../corpus/article.js';
import type { Token } from './analyzer.js';
import { analyzerFor } from './analyzer.js';

/** Something that has several spellings, with its spellings in one language. */
export interface Spelled {
  readonly id: string;
  readonly spellings: readonly string[];
}

/** A spelling that occurs in a text. */
export interface FoundName {
  readonly id: string;
  /** Offsets in UTF-16 units of the text. */
  readonly start: number;
  readonly end: number;
}

/** Finds spellings in a text: whole words, the longest first. */
export type NameFinder = (text: string) => FoundName[];

interface Spelling {
  readonly ids: Set<string>;
  /** Short capitals («US») are not the word in small letters («us»). */
  isAcronym: boolean;
}

/** Prepares the spellings of one language; those of several ids give all of them. */
export const createNameFinder = (language: Language, names: readonly Spelled[]): NameFinder => {
  if (language === 'zh') return createSubstringFinder(names);
  const analyzer = analyzerFor(language);
  const spellings = new Map<string, Spelling>();
  let longest = 1;
  for (const { id, spellings: all } of names) {
    for (const spelling of all) {
      const tokens = analyzer.analyze(spelling);
      const key = keyOf(tokens);
      if (key === '') continue;
      longest = Math.max(longest, tokens.length);
      const known = spellings.get(key) ?? { ids: new Set(), isAcronym: isAcronym(spelling) };
      known.ids.add(id);
      known.isAcronym &&= isAcronym(spelling);
      spellings.set(key, known);
    }
  }
  return (text) => findByWords(text, analyzer.analyze(text), spellings, longest);
};

const isAcronym = (spelling: string): boolean => /^\p{Lu}{2,3}$/u.test(spelling);

const keyOf = (tokens: readonly Token[]): string => tokens.map((token) => token.term).join(' ');

const findByWords = (
  text: string,
  tokens: readonly Token[],
  spellings: ReadonlyMap<string, Spelling>,
  longest: number,
): FoundName[] => {
  const found: FoundName[] = [];
  for (let at = 0; at < tokens.length; ) {
    const match = findLongest(text, tokens, at, spellings, longest);
    if (match === undefined) at++;
    else {
      for (const id of match.ids) found.push({ id, start: match.start, end: match.end });
      at += match.length;
    }
  }
  return found;
};

const findLongest = (
  text: string,
  tokens: readonly Token[],
  at: number,
  spellings: ReadonlyMap<string, Spelling>,
  longest: number,
) => {
  for (let length = Math.min(longest, tokens.length - at); length > 0; length--) {
    const run = tokens.slice(at, at + length);
    const spelling = spellings.get(keyOf(run));
    const [first, last] = [run[0], run.at(-1)];
    if (spelling === undefined || first === undefined || last === undefined) continue;
    const raw = text.slice(first.start, last.end);
    if (spelling.isAcronym && raw !== raw.toUpperCase()) continue;
    return { ids: spelling.ids, start: first.start, end: last.end, length };
  }
  return undefined;
};

// Words of Chinese run on, and the segmenter may part a name otherwise inside a sentence.
const createSubstringFinder = (names: readonly Spelled[]): NameFinder => {
  const spellings = names
    .flatMap(({ id, spellings: all }) => all.map((spelling) => ({ id, spelling: spelling.toLowerCase() })))
    .filter(({ spelling }) => spelling !== '')
    .sort((left, right) => right.spelling.length - left.spelling.length);
  return (text) => {
    const found: FoundName[] = [];
    const lower = text.toLowerCase();
    const isTaken = (start: number, end: number) =>
      found.some(
        (other) => start < other.end && other.start < end && !(start === other.start && end === other.end),
      );
    for (const { id, spelling } of spellings) {
      for (let at = lower.indexOf(spelling); at >= 0; at = lower.indexOf(spelling, at + spelling.length)) {
        const end = at + spelling.length;
        if (!isTaken(at, end) && !isInWord(lower, at) && !isInWord(lower, end))
          found.push({ id, start: at, end });
      }
    }
    return found.sort((left, right) => left.start - right.start);
  };
};

const INSIDE_WORD = /^[\p{sc=Latin}\p{Nd}]{2}$/u;

/** Whether a place parts a Latin word: «US» is no name in «Russia». */
const isInWord = (text: string, at: number): boolean => INSIDE_WORD.test(text.slice(at - 1, at + 1));
