import { readArabicNoun } from './arabic-noun.js';
import { isArabicListener } from './arabic-nouns.js';
import { isListenerAt } from './arabic-phrase.js';
import { ARABIC_CLAUSE_OPENERS, isArabicParticiple } from './arabic-words.js';
import type { Mention } from './attribution.js';
import type { Item } from './items.js';
import type { Sentence } from './speech-rules.js';

/** Nouns of speech whose «إلى», «مع» or «ل» names the one spoken to. */
const EXCHANGES = new Set([
  'مقابله',
  'رساله',
  'حديث',
  'تصريح',
  'تصريحات',
  'حوار',
  'لقاء',
  'كلمه',
  'خطاب',
  'اتصال',
  'مكالمه',
  'حديثه',
  'حديثها',
  'متوجها',
  'متوجهه',
  'موجها',
  'تحدث',
  'متحدثا',
  'متحدثه',
]);

const ADDRESSING = new Set(['مخاطبا', 'مخاطبه', 'سائلا', 'سائله']);

/**
 * To whom the words behind a subject say it is said: the object of «سأل» and «أبلغ», «للصحفيين», «لـ فلان», «لنظيره»,
 * «أمام المحكمة», «في مقابلة مع». It is sought up to the clause or quotation that holds what is said.
 */
export function findArabicListener(sentence: Sentence, from: number, hasListener: boolean): Mention | null {
  const { items } = sentence;
  const object = hasListener ? readArabicNoun(sentence, from) : null;
  if (object) return object.mention;
  for (let at = from; at < items.length; at += 1) {
    const item = items[at];
    if (!item || isEnd(item, at - from)) break;
    if (ADDRESSING.has(item.word)) return readArabicNoun(sentence, at + 1)?.mention ?? null;
    if (isListenerAt(sentence, at)) return readDative(sentence, at);
    if (item.word === 'امام' && isArabicListener(items[at + 1]?.word ?? ''))
      return readArabicNoun(sentence, at + 1)?.mention ?? null;
    if (
      ['الي', 'مع'].includes(item.word) &&
      items.slice(Math.max(0, at - 2), at).some(({ word }) => EXCHANGES.has(word))
    )
      return readArabicNoun(sentence, at + 1)?.mention ?? null;
  }
  return null;
}

const isEnd = ({ kind, word }: Item, distance: number): boolean =>
  kind === 'quote' ||
  (kind === 'word' && ARABIC_CLAUSE_OPENERS.has(word)) ||
  (isArabicParticiple(word) && !ADDRESSING.has(word) && distance > 0) ||
  distance > MOST_WORDS_AWAY;
const MOST_WORDS_AWAY = 14;

/** The noun of «للمحكمة», «لنظيره», «لـ Xi», without its «ل». */
export function readDative(sentence: Sentence, at: number): Mention | null {
  const { items } = sentence;
  const item = items[at];
  if (!item) return null;
  if (item.word === 'ل') return readArabicNoun(sentence, at + 1)?.mention ?? null;
  return readArabicNoun({ ...sentence, items: items.with(at, withoutDative(item)) }, at)?.mention ?? null;
}

function withoutDative(item: Item): Item {
  // «للجنة» is «لجنة» behind «ل», not «جنة».
  const isOwnLetter = item.word.startsWith('لل') && isArabicListener(item.word.slice(1));
  if (item.word.startsWith('لل') && !isOwnLetter)
    return { ...item, text: `ال${item.text.slice(2)}`, word: `ال${item.word.slice(2)}` };
  const length = item.text.startsWith('لـ') ? 2 : 1;
  return { ...item, start: item.start + length, text: item.text.slice(length), word: item.word.slice(1) };
}
