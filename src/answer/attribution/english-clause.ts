import type { Mention } from './attribution.js';
import { endOfCapitals, readEnglishPronoun } from './english-capitals.js';
import { nameEnglishNoun } from './english-noun.js';
import {
  ENGLISH_ADVERBS,
  ENGLISH_BODIES,
  ENGLISH_BREAKS,
  ENGLISH_DETERMINERS,
  ENGLISH_PREPOSITIONS,
  ENGLISH_TITLES,
} from './english-words.js';
import type { Item } from './items.js';
import type { Sentence } from './speech-rules.js';

/** A mark that parts an insertion. */
export const isDash = (word: string | undefined): boolean => word === ',' || word === '—' || word === '–';

/** Whom the sentence is about: its first pronoun, name or "the minister", behind an introduction before a comma. */
export function readClauseSubject(sentence: Sentence): Mention | null {
  const { items } = sentence;
  let at = 0;
  while (items[at] && (items[at]?.kind === 'mark' || items[at]?.word === 'but' || items[at]?.word === 'and'))
    at += 1;
  if (isOpening(items, at)) {
    const comma = items.findIndex(({ word }, index) => index > at && isDash(word));
    if (comma > 0) at = comma + 1;
  }
  const pronoun = readEnglishPronoun(items[at]?.word ?? '');
  if (pronoun) return pronoun;
  const determined = readApposed(sentence, at) ?? readDetermined(sentence, at);
  if (determined) return determined;
  const end = endOfCapitals(sentence, at);
  const isName = end - at > 1 || sentence.cast.isKnown(items[at]?.text ?? '');
  return end > at && isName ? nameEnglishNoun(sentence, at, end) : null;
}

const isOpening = (items: readonly Item[], at: number): boolean => {
  const word = items[at]?.word ?? '';
  const isCommaNext = isDash(items[at + 1]?.word);
  return (
    ENGLISH_PREPOSITIONS.has(word) ||
    /(?:ing|ed|ly)$/u.test(word) ||
    ENGLISH_BREAKS.has(word) ||
    (isCommaNext && ENGLISH_ADVERBS.has(word))
  );
};

const MOST_WORDS_TO_HEAD = 5;
const MOST_WORDS_TO_COMMA = 9;

/** "The eldest of the hikers, Pavel Novak, had …": a name between commas behind whatever it explains. */
function readApposed(sentence: Sentence, at: number): Mention | null {
  const { items } = sentence;
  const comma = items.findIndex(({ kind }, index) => index > at && kind !== 'word');
  if (items[comma]?.word !== ',' || comma - at > MOST_WORDS_TO_COMMA) return null;
  const end = endOfCapitals(sentence, comma + 1);
  if (end === comma + 1 || items[end]?.word !== ',') return null;
  const head = nameEnglishNoun(sentence, at, comma);
  const inner = nameEnglishNoun(sentence, comma + 1, end);
  return head && head.name === null && inner?.name
    ? { ...inner, title: head.title, gender: inner.gender ?? head.gender }
    : null;
}

/** "The economy minister", and the name that follows behind a comma. */
function readDetermined(sentence: Sentence, at: number): Mention | null {
  const { items } = sentence;
  if (items[at]?.kind !== 'word') return null;
  const isOwned = ENGLISH_DETERMINERS.has(items[at]?.word ?? '') || /['’]s?$/u.test(items[at]?.text ?? '');
  for (let end = isOwned ? at + 1 : at; end <= at + MOST_WORDS_TO_HEAD; end += 1) {
    const word = items[end]?.word ?? '';
    if (items[end]?.kind !== 'word' || ENGLISH_BREAKS.has(word) || ENGLISH_PREPOSITIONS.has(word))
      return null;
    const isHead = ENGLISH_TITLES.has(word) || (isOwned && ENGLISH_BODIES.has(word));
    if (!isHead || ENGLISH_TITLES.has(items[end + 1]?.word ?? '')) continue;
    const capitals = endOfCapitals(sentence, end + 1);
    if (capitals > end + 1) return nameEnglishNoun(sentence, at, capitals);
    const apposed = items[end + 1]?.word === ',' ? endOfCapitals(sentence, end + 2) : 0;
    if (!isOwned) return null;
    const role = nameEnglishNoun(sentence, at, end + 1);
    const inner = apposed > end + 2 ? nameEnglishNoun(sentence, end + 2, apposed) : null;
    return inner && role ? { ...inner, title: role.title } : role;
  }
  return null;
}
