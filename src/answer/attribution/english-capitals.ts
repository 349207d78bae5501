import type { Mention } from './attribution.js';
import {
  ENGLISH_ADVERBS,
  ENGLISH_BREAKS,
  ENGLISH_DETERMINERS,
  ENGLISH_PREPOSITIONS,
} from './english-words.js';
import type { Item } from './items.js';
import type { Sentence } from './speech-rules.js';

const HE: Mention = { kind: 'person', name: null, title: null, gender: 'm', isPlural: false };
const PRONOUNS: Readonly<Record<string, Mention>> = {
  he: HE,
  she: { ...HE, gender: 'f' },
  it: { ...HE, kind: 'body', gender: null },
  they: { ...HE, kind: 'pronoun', gender: null, isPlural: true },
};

export const readEnglishPronoun = (word: string): Mention | null =>
  Object.hasOwn(PRONOUNS, word) ? (PRONOUNS[word] ?? null) : null;

/** Whether an item is a word of a name: a capital, or "&" and "of" between capitals. */
export const isCapital = (item: Item | undefined): boolean =>
  item?.kind === 'word' && /^(?:\p{Lu}|&$|\p{Ll}{1,2}['’]\p{Lu}|al-\p{Lu})/u.test(item.text);

/** Whether a word has no place in a name or as its head. */
export const isFunctionWord = ({ word }: Item): boolean =>
  ENGLISH_DETERMINERS.has(word) ||
  ENGLISH_PREPOSITIONS.has(word) ||
  ENGLISH_BREAKS.has(word) ||
  ENGLISH_ADVERBS.has(word);

/** Behind the run of words with a capital that begins at an item; `at` where none begins. */
export function endOfCapitals({ items, cast }: Sentence, at: number): number {
  const first = items[at];
  if (!first || !isCapital(first) || (isFunctionWord(first) && !cast.isKnown(first.text))) return at;
  let end = at + 1;
  while (isNameWord(items, end)) end += 1;
  return end;
}

const LINKS = new Set([
  'de',
  'la',
  'van',
  'von',
  'der',
  'bin',
  'al',
  'el',
  'di',
  'da',
  'du',
  'den',
  'ibn',
  'ben',
  'del',
  'dos',
]);

const isNameWord = (items: readonly Item[], at: number): boolean =>
  isCapital(items[at]) ||
  (LINKS.has(items[at]?.word ?? '') && (isCapital(items[at + 1]) || LINKS.has(items[at + 1]?.word ?? '')));
