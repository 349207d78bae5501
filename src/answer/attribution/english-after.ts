import type { Mention } from './attribution.js';
import { endOfCapitals, isCapital, readEnglishPronoun } from './english-capitals.js';
import { nameEnglishNoun } from './english-noun.js';
import {
  ENGLISH_ADVERBS,
  ENGLISH_BREAKS,
  ENGLISH_DETERMINERS,
  ENGLISH_PREPOSITIONS,
  ENGLISH_RELATIVES,
} from './english-words.js';
import type { Item } from './items.js';
import type { Sentence } from './speech-rules.js';

const OBJECTS: Readonly<Record<string, string>> = { him: 'he', them: 'they' };

/** Who is named from an item on: behind an inverted verb or "according to". */
export function readNounFrom(sentence: Sentence, from: number): Mention | null {
  const { items } = sentence;
  const first = items[from]?.word ?? '';
  const pronoun = readEnglishPronoun(OBJECTS[first] ?? first);
  if (pronoun) return pronoun;
  const end = endOfPhrase(items, from);
  const mention = end > from ? nameEnglishNoun(sentence, from, end) : null;
  if (!mention || items[end]?.word !== ',') return mention;
  const apposed = endOfCapitals(sentence, end + 1);
  if (mention.name === null && apposed > end + 1) {
    const inner = nameEnglishNoun(sentence, end + 1, apposed);
    return inner && { ...inner, title: mention.title, gender: inner.gender ?? mention.gender };
  }
  return mention.name === null
    ? mention
    : { ...mention, title: mention.title ?? readApposedTitle(sentence, end + 1) };
}

/** The office in ", the mayor of …" behind a name. */
function readApposedTitle(sentence: Sentence, from: number): string | null {
  const { items } = sentence;
  if (!ENGLISH_DETERMINERS.has(items[from]?.word ?? '')) return null;
  const end = endOfPhrase(items, from);
  return nameEnglishNoun(sentence, from, end)?.title ?? null;
}

/** Behind a noun phrase; "of" and "for" go on with it, other prepositions end it. */
export function endOfPhrase(items: readonly Item[], from: number): number {
  let end = from;
  while (!isPhraseEnd(items, end, from)) end += 1;
  return end;
}

function isPhraseEnd(items: readonly Item[], at: number, from: number): boolean {
  const item = items[at];
  if (item === undefined || item.kind === 'mark') return true;
  if (item.kind === 'quote') return at === from || item.length > 3;
  if (item.word === 'of' || item.word === 'for') return at === from;
  if (item.word === 'and') return !(isCapital(items[at - 1]) && isCapital(items[at + 1]));
  if (isCapital(item) && at > from) return /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u.test(item.word);
  if (ENGLISH_DETERMINERS.has(item.word))
    return at > from && !ENGLISH_PREPOSITIONS.has(items[at - 1]?.word ?? '');
  return (
    ENGLISH_PREPOSITIONS.has(item.word) ||
    ENGLISH_BREAKS.has(item.word) ||
    ENGLISH_RELATIVES.has(item.word) ||
    ENGLISH_ADVERBS.has(item.word) ||
    ['last', 'this', 'who'].includes(item.word)
  );
}
