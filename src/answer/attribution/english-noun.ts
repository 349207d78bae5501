import type { Mention } from './attribution.js';
import { endOfCapitals } from './english-capitals.js';
import {
  ENGLISH_ADVERBS,
  ENGLISH_BODIES,
  ENGLISH_DETERMINERS,
  ENGLISH_DOCUMENTS,
  ENGLISH_PREPOSITIONS,
  ENGLISH_RELATIVES,
  ENGLISH_TEXTS,
  ENGLISH_TITLES,
} from './english-words.js';
import { type Item, sliceItems } from './items.js';
import type { Sentence } from './speech-rules.js';

/**
 * Who a noun phrase of items [from, to) names: a name with a title before it, "a nurse named …", or an office or body
 * in its own words. Null where it holds no noun.
 */
export function nameEnglishNoun(sentence: Sentence, from: number, to: number): Mention | null {
  const { items } = sentence;
  let start = from;
  while (start < to && isSkipped(sentence, start)) start += 1;
  const relative = items.findIndex(
    ({ word, kind }, at) => at > start && at < to && kind === 'word' && ENGLISH_RELATIVES.has(word),
  );
  const end = relative > 0 ? relative : to;
  if (start >= end) return null;
  const run = findNameRun(sentence, start, end);
  return run ? makeNamed(sentence, start, run) : makeRole(sentence, start, end);
}

const isSkipped = ({ items, cast }: Sentence, at: number): boolean => {
  const word = items[at]?.word ?? '';
  if (cast.isKnown(items[at]?.text ?? '')) return false;
  return (
    items[at]?.kind !== 'word' ||
    ENGLISH_ADVERBS.has(word) ||
    word === 'and' ||
    word === 'but' ||
    word === 'then'
  );
};

interface Run {
  readonly start: number;
  readonly end: number;
}

/** The name in a phrase: at its end, at its beginning before "of", or behind "named"; a possessive is no head. */
function findNameRun(sentence: Sentence, start: number, end: number): Run | null {
  const { items } = sentence;
  for (let at = start; at < end; at += 1) {
    const stop = Math.min(endOfCapitals(sentence, at), end);
    if (stop === at) continue;
    const before = at > start ? (items[at - 1]?.word ?? '') : '';
    const next = items[stop]?.word ?? '';
    const isHead =
      stop === end || (at === start && stop - at > 1 && ['of', 'from', 'for', 'at'].includes(next));
    const isFree =
      !ENGLISH_PREPOSITIONS.has(before) && (!ENGLISH_DETERMINERS.has(before) || hasTitle(items, at, stop));
    const isPossessive = /['’]s?$/u.test(items[stop - 1]?.text ?? '');
    if (isHead && isFree && !isPossessive) return { start: at, end: stop };
    at = stop - 1;
  }
  return null;
}

const hasTitle = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to - 1).some(({ word }) => ENGLISH_TITLES.has(word));

function makeNamed({ text, items }: Sentence, from: number, run: Run): Mention {
  let start = run.start;
  for (let at = run.start; at < run.end - 1; at += 1)
    if (ENGLISH_TITLES.has(items[at]?.word ?? '')) start = at + 1;
  const isBody = items.slice(start, run.end).some(({ word }) => ENGLISH_BODIES.has(word) || word === '&');
  const title = sliceItems(text, items[from], items[start - 1]).replace(/\s+(?:named|called)$/u, '');
  const name = sliceItems(text, items[start], items[run.end - 1]);
  const gender = genderOf(`${title}`);
  return {
    kind: isBody ? 'body' : 'person',
    name,
    title: start > from && title ? title : null,
    gender,
    isPlural: false,
  };
}

function makeRole({ text, items }: Sentence, from: number, to: number): Mention | null {
  const head = headOf(items, from, to);
  if (!head || items[from]?.kind !== 'word') return null;
  const title = sliceItems(text, items[from], items[to - 1]);
  const isPlural = /[^su]s$|people$|police$/u.test(head.word) && !ENGLISH_BODIES.has(head.word);
  if (ENGLISH_DOCUMENTS.has(head.word) && items[from]?.word === 'the')
    return { kind: 'document', name: null, title, gender: null, isPlural: false };
  return {
    kind: ENGLISH_BODIES.has(head.word) || ENGLISH_TEXTS.has(head.word) ? 'body' : 'person',
    name: null,
    title,
    gender: genderOf(title),
    isPlural,
  };
}

/** The last word before "of", "for", "in" or the end. */
function headOf(items: readonly Item[], from: number, to: number): Item | undefined {
  const preposition = items.findIndex(
    ({ word }, at) => at > from && at < to && ENGLISH_PREPOSITIONS.has(word),
  );
  return items[(preposition > 0 ? preposition : to) - 1];
}

const FEMALE =
  /\b(?:mrs|ms|miss|\w*woman|mother|wife|daughter|sister|widow|queen|princess|actress|lady|dame|girl)\b/iu;
const MALE = /\b(?:mr|\w*(?<!wo)man|father|husband|son|brother|king|prince|sir|lord|boy|pope)\b/iu;

const genderOf = (title: string): Mention['gender'] => {
  if (FEMALE.test(title)) return 'f';
  return MALE.test(title) ? 'm' : null;
};
