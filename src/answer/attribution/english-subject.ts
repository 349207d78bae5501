import type { Mention } from './attribution.js';
import { isCapital, readEnglishPronoun } from './english-capitals.js';
import { isDash, readClauseSubject } from './english-clause.js';
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

const JOINS = new Set(['and', 'but', 'then', 'or', 'before']);

/** Who stands before a reporting verb: "X said", "X, who …, said", "X smiled and said". */
export function readSubjectBefore(sentence: Sentence, verb: number): Mention | null {
  const { items } = sentence;
  // "likes to say"
  let at = items[verb - 1]?.word === 'to' ? verb - 3 : verb - 1;
  while (at >= 0 && isAdverb(items[at])) at -= 1;
  const item = items[at];
  if (item === undefined) return null;
  const pronoun = readEnglishPronoun(item.word);
  if (pronoun) return pronoun;
  if (item.word === 'who' || item.word === 'which')
    return readNounEndingAt(sentence, isDash(items[at - 1]?.word) ? at - 2 : at - 1);
  if (JOINS.has(item.word)) return readClauseSubject(sentence);
  if (isDash(item.word)) return readBeforeInsertion(sentence, at);
  if (item.word === ')')
    return readNounEndingAt(
      sentence,
      items.findLastIndex(({ word }, index) => word === '(' && index < at) - 1,
    );
  return item.kind === 'word' ? readNounEndingAt(sentence, at) : null;
}

const isAdverb = (item: Item | undefined): boolean =>
  item?.kind === 'word' &&
  !isCapital(item) &&
  (ENGLISH_ADVERBS.has(item.word) || /\p{L}{3}ly$/u.test(item.word));

/** "Priya Nair, who wrote the plan," and "Its director, Viktor Hale,": the head, or the name that stands inserted. */
function readBeforeInsertion(sentence: Sentence, comma: number): Mention | null {
  const { items } = sentence;
  const opening = items.findLastIndex(({ word }, at) => isDash(word) && at < comma);
  if (opening < 1) return null;
  const first = items[opening + 1];
  const head = readNounEndingAt(sentence, opening - 1);
  if (!first || ENGLISH_RELATIVES.has(first.word) || ENGLISH_PREPOSITIONS.has(first.word)) {
    // An insertion with commas of its own: "X, who was tired, hungry, said".
    return head ?? readClauseSubject(sentence);
  }
  const inner = nameEnglishNoun(sentence, opening + 1, comma);
  if (head === null || isIntroduction(sentence, opening)) return inner;
  if (inner?.name && head.name === null)
    return { ...inner, title: head.title ?? inner.title, gender: inner.gender ?? head.gender };
  return head.name !== null && inner?.name === null ? { ...head, title: head.title ?? inner.title } : head;
}

/** "In a statement, the department said": what stands before the comma names nobody. */
function isIntroduction({ items }: Sentence, comma: number): boolean {
  const start =
    items.findLastIndex(({ word, kind }, at) => at < comma && (kind !== 'word' || isDash(word))) + 1;
  return ENGLISH_PREPOSITIONS.has(items[start]?.word ?? '') || ENGLISH_ADVERBS.has(items[start]?.word ?? '');
}

/** The noun phrase whose last word is at an index. */
function readNounEndingAt(sentence: Sentence, last: number): Mention | null {
  const { items } = sentence;
  let start = last + 1;
  while (start > 0 && isInside(items, start - 1)) start -= 1;
  if (start > last) return null;
  const from = skipIntroduction(items, start, last);
  return ENGLISH_PREPOSITIONS.has(items[from]?.word ?? '') ? null : nameEnglishNoun(sentence, from, last + 1);
}

function isInside(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || item.kind === 'mark') return false;
  if (item.kind === 'quote') return item.length <= 3;
  if (item.word === 'and') return isCapital(items[at - 1]) && isCapital(items[at + 1]);
  return item.word === 'that' || !ENGLISH_BREAKS.has(item.word);
}

/** Behind "on Monday", "in a statement" before the phrase proper. */
function skipIntroduction(items: readonly Item[], start: number, last: number): number {
  if (!ENGLISH_PREPOSITIONS.has(items[start]?.word ?? '')) return start;
  for (let at = last; at > start + 1; at -= 1) {
    const isFree = !ENGLISH_PREPOSITIONS.has(items[at - 1]?.word ?? '');
    if (isFree && ENGLISH_DETERMINERS.has(items[at]?.word ?? '')) return at;
    if (isFree && isCapital(items[at]) && !isCapital(items[at - 1])) return at;
  }
  return start;
}
