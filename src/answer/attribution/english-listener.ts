import type { Mention } from './attribution.js';
import { endOfPhrase } from './english-after.js';
import { endOfCapitals, isCapital, isFunctionWord, readEnglishPronoun } from './english-capitals.js';
import { nameEnglishNoun } from './english-noun.js';
import { ENGLISH_DETERMINERS } from './english-words.js';
import type { Item } from './items.js';
import type { Sentence } from './speech-rules.js';

const EXCHANGES = new Set([
  'interview',
  'message',
  'letter',
  'speech',
  'conversation',
  'call',
  'email',
  'e-mail',
  'note',
  'remarks',
  'address',
  'speaking',
  'talking',
  'spoke',
  'wrote',
  'said',
  'replied',
  'writing',
  'statement',
  'testimony',
  'comments',
  'testifying',
  'testified',
  'explained',
  'announced',
]);
const PREPOSITIONS = new Set(['to', 'with', 'before']);
const NOT_A_LISTENER = new Set([
  'anyone',
  'everyone',
  'people',
  'me',
  'him',
  'her',
  'them',
  'us',
  'it',
  'himself',
  'herself',
  'themselves',
  'that',
  'how',
  'what',
  'why',
  'about',
  'for',
  'whether',
  'if',
  'to',
]);
const TALES = new Set([
  'story',
  'lie',
  'joke',
  'tale',
  'truth',
  'question',
  'questions',
  'lies',
  'jokes',
  'stories',
]);

/** To whom a sentence says it is said: "told Y", "said to Y", "in an interview with Y", "in a message to Y". */
export function findEnglishListener(sentence: Sentence, verb: number, hasListener: boolean): Mention | null {
  const { items } = sentence;
  if (hasListener) return readListener(sentence, verb + 1);
  for (let at = 1; at < items.length; at += 1) {
    const item = items[at];
    if (item?.kind === 'quote' && at > verb) break;
    if (item?.word === 'that' && at > verb && isClause(items[at + 1])) break;
    if (item?.kind !== 'word' || !PREPOSITIONS.has(item.word)) continue;
    const before = items.slice(Math.max(0, at - 3), at).findLast(({ word }) => EXCHANGES.has(word));
    if (
      !before ||
      (item.word === 'with' && !/interview|call|conversation|speaking|talking/u.test(before.word))
    )
      continue;
    if (at - 1 > items.indexOf(before) + 1) continue;
    return readListener(sentence, at + 1);
  }
  return null;
}

/** "that account" is no clause, "that the account …" is one. */
const isClause = (next: Item | undefined): boolean =>
  next?.kind !== 'word' ||
  isCapital(next) ||
  ENGLISH_DETERMINERS.has(next.word) ||
  readEnglishPronoun(next.word) !== null ||
  /s$/u.test(next.word);

/** "her lawyers" as against "told her that". */
function isOwner(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return (
    items[at]?.word === 'her' &&
    next?.kind === 'word' &&
    !isFunctionWord(next) &&
    readEnglishPronoun(next.word) === null
  );
}

function readListener(sentence: Sentence, from: number): Mention | null {
  const { items } = sentence;
  const first = items[from];
  if (first?.kind !== 'word' || (NOT_A_LISTENER.has(first.word) && !isOwner(items, from))) return null;
  const start = ENGLISH_DETERMINERS.has(first.word) ? from + 1 : from;
  const capitals = endOfCapitals(sentence, start);
  // "told the Associated Press the deal was dead": a name in capitals ends where they end.
  const end = capitals > start ? capitals : Math.min(endOfPhrase(items, from), from + MOST_LISTENER_WORDS);
  const apposed = items[end]?.word === ',' ? endOfCapitals(sentence, end + 1) : 0;
  if (apposed > end + 1 && items[apposed]?.kind !== 'word')
    return nameEnglishNoun(sentence, end + 1, apposed);
  return TALES.has(items[end - 1]?.word ?? '') ? null : nameEnglishNoun(sentence, from, end);
}
const MOST_LISTENER_WORDS = 4;
