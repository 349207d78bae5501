import type { Language } from '../../corpus/article.js';
import { foldWord } from '../../search/words.js';
import { type Claim, type Mention, PRONOUN, type Sighting } from './attribution.js';
import { chineseSpeech } from './chinese-speech.js';
import { type Item, readWords, sliceItems } from './items.js';
import { SPEECH_TABLES, type SpeechTable } from './other-words.js';
import type { Sentence, SpeechRules } from './speech-rules.js';

const MOST_WORDS_BETWEEN = 4;
const MOST_PERSIAN_WORDS = 5;
const SHORT = 3;

/**
 * The rules of the languages that nobody measured: a reporting verb beside a name in capitals (in Persian beside the
 * words that begin the clause), or a bare verb for whoever spoke last.
 */
export const otherSpeech = (language: Language): SpeechRules => {
  const table = SPEECH_TABLES[language];
  if (table === undefined) return chineseSpeech;
  return {
    normalize: foldWord,
    name: (text) => readWords(text).map(foldWord),
    title: (text) => readWords(text).map(foldWord),
    findClaim: (sentence) => findTableClaim(sentence, table),
    findSightings: (sentence) => findNames(sentence, table),
  };
};

function findTableClaim(sentence: Sentence, table: SpeechTable): Claim | null {
  const { items } = sentence;
  for (let at = 0; at < items.length; at += 1) {
    const word = items[at]?.word ?? '';
    const isSource = table.sources.has(word);
    if (!isSource && !table.verbs.has(word)) continue;
    if (items.slice(Math.max(0, at - SHORT), at + 2).some((item) => table.denials.has(item.word))) continue;
    const after = readNameNear(sentence, at + 1, 1, table);
    const speaker = isSource
      ? after
      : (after ?? readNameNear(sentence, at - 1, -1, table) ?? readPersian(sentence, at, table));
    if (speaker) return claimOf(speaker);
    if (!isSource && hasSpeech(items)) return claimOf(PRONOUN);
  }
  return null;
}

const claimOf = (speaker: Mention): Claim => ({ speaker, addressee: null, isAddition: false });

const hasSpeech = (items: readonly Item[]): boolean =>
  items.some(({ kind, length }) => kind === 'quote' && length > SHORT);

const isNameWord = (item: Item | undefined, table: SpeechTable): boolean =>
  item?.kind === 'word' && /^\p{Lu}/u.test(item.text) && !table.openers.has(item.word);

/** The name in capitals that stands nearest in a direction, with only a few plain words between. */
function readNameNear(sentence: Sentence, from: number, step: 1 | -1, table: SpeechTable): Mention | null {
  const { items } = sentence;
  // X, "…" dedi: in Turkish the quotation stands between the name and the verb.
  const isQuoted = step < 0 && items[from]?.kind === 'quote';
  const start = isQuoted ? from - (items[from - 1]?.kind === 'mark' ? 2 : 1) : from;
  for (
    let at = start, count = 0;
    items[at]?.kind === 'word' && count < MOST_WORDS_BETWEEN;
    at += step, count += 1
  ) {
    if (!isNameWord(items[at], table)) continue;
    let end = at;
    while (isNameWord(items[end + step], table)) end += step;
    return makeName(sentence, Math.min(at, end), Math.max(at, end));
  }
  return null;
}

const makeName = ({ text, items }: Sentence, first: number, last: number): Mention => ({
  ...PRONOUN,
  kind: 'person',
  name: sliceItems(text, items[first], items[last]),
});

/** Persian has no capitals: the words from the head of the clause up to a preposition or the verb. */
function readPersian(sentence: Sentence, verb: number, table: SpeechTable): Mention | null {
  const { items } = sentence;
  if (!/\p{Script=Arabic}/u.test(items[verb]?.word ?? '')) return null;
  let start = verb;
  while (items[start - 1]?.kind === 'word') start -= 1;
  if (table.openers.has(items[start]?.word ?? '')) start += 1;
  let end = start;
  while (end < verb && end - start < MOST_PERSIAN_WORDS && !table.openers.has(items[end]?.word ?? ''))
    end += 1;
  return end > start ? makeName(sentence, start, end - 1) : null;
}

/** Names of two words and more. */
function findNames(sentence: Sentence, table: SpeechTable): Sighting[] {
  const found: Sighting[] = [];
  for (let at = 0; at < sentence.items.length; at += 1) {
    let end = at;
    while (isNameWord(sentence.items[end], table)) end += 1;
    if (end - at > 1) found.push({ mention: makeName(sentence, at, end - 1), isSubject: false });
    at = Math.max(at, end - 1);
  }
  return found;
}
