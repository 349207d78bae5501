import {
  ARABIC_NAME_LINKS,
  ARABIC_STOPS,
  isArabicBody,
  isArabicListener,
  isArabicManner,
  isArabicTitle,
  isDeed,
} from './arabic-nouns.js';
import { ARABIC_CLAUSE_OPENERS, isArabicParticiple, readArabicVerb } from './arabic-words.js';
import type { Item } from './items.js';
import type { Sentence } from './speech-rules.js';

const MOST_NAME_WORDS = 4;

export const isDefinite = (item: Item | undefined): boolean =>
  item !== undefined && /^(?:لل|ال)\p{L}{2}/u.test(item.word);

/** Whether a name or title cannot go on with this item. */
export const isArabicStop = (item: Item | undefined): boolean =>
  item === undefined ||
  item.kind !== 'word' ||
  ARABIC_STOPS.has(item.word) ||
  ARABIC_CLAUSE_OPENERS.has(item.word) ||
  readArabicVerb(item.word) !== null ||
  isArabicParticiple(item.word) ||
  isArabicManner(item.word) ||
  /\u064B/u.test(item.text) ||
  /^(?:بال|وب?ال|فال|كال)\p{L}/u.test(item.word) ||
  /^\p{N}/u.test(item.word);

/** Whether a name may begin with this item. */
export const isNameStart = (item: Item | undefined): boolean => !isArabicStop(item) && !isDefinite(item);

/** Behind a title or body with its adjectives and genitives: «الرئيس الصيني», «وزيرة المياه», «مجلس إدارة الميناء». */
export function endOfConstruct(items: readonly Item[], at: number): number {
  const isWhole =
    isDefinite(items[at]) ||
    isPossessed(items[at]) ||
    (items[at]?.word.length ?? 0) <= 2 ||
    items[at]?.word === 'ا.د';
  let end = at + 1;
  if (items[end]?.word === 'باسم') return endOfConstruct(items, end + 1);
  if (isWhole) {
    end = endOfDefinites(items, at);
    if (items[end]?.word === 'باسم') return endOfConstruct(items, end + 1);
    return end;
  }
  while (!isArabicStop(items[end]) && !isDefinite(items[end])) {
    if (items[end]?.word === 'باسم') break;
    end += 1;
  }
  if (isDefinite(items[end])) return endOfDefinites(items, end);
  if (items[end]?.word === 'باسم') return endOfConstruct(items, end + 1);
  const rest = end - at - 1;
  // Without an article anywhere the last two words are taken for the name: «رئيس تونس قيس سعيد».
  return rest >= 3 ? end - 2 : end;
}

const isPossessed = (item: Item | undefined): boolean =>
  item !== undefined && /(?:ه|ها|هم)$/u.test(item.text.normalize('NFKC')) && !/ة$/u.test(item.text);

/** Behind a run of words with the article; «لل» goes on with a title only when a name follows: «المدير للميناء عادل». */
export function endOfDefinites(items: readonly Item[], at: number): number {
  let end = at + 1;
  while (isDefinite(items[end]) && !isArabicStop(items[end])) {
    if (isDeed((items[end]?.word ?? '').slice(2))) break;
    const isDative = items[end]?.word.startsWith('لل');
    if (
      isDative &&
      isArabicListener(items[end]?.word ?? '') &&
      !isNameStart(items[end + 1]) &&
      !isDefinite(items[end + 1])
    )
      break;
    if (!isDative && (isArabicTitle(items[end]?.word ?? '') || isArabicBody(items[end]?.word ?? ''))) break;
    end += 1;
  }
  return end;
}

/** Behind the words of a name, at most four and those that its links add. */
export function endOfName(sentence: Sentence, at: number): number {
  const { items, cast } = sentence;
  let end = at + 1;
  for (; end - at < MOST_NAME_WORDS && !isArabicStop(items[end]); end += 1) {
    if (isLinked(items[end - 1])) continue;
    const item = items[end];
    if (item === undefined || isListenerAt(sentence, end)) break;
    const isKnown = cast.isKnown(
      items
        .slice(at, end)
        .map(({ text }) => text)
        .join(' '),
    );
    if (isKnown && !cast.isKnown(item.text)) break;
    if (ARABIC_NAME_LINKS.has(item.word)) continue;
    if (isDefinite(item) && end - at >= 2 && !item.word.endsWith('ي')) break;
    const isThirdBare = !isDefinite(item) && end - at >= 2;
    if (isThirdBare && !isArabicStop(items[end + 1]) && !isListenerAt(sentence, end + 1)) break;
    if (isDefinite(item)) return end + 1;
  }
  return end;
}

const isLinked = (item: Item | undefined): boolean => ARABIC_NAME_LINKS.has(item?.word ?? '');

/** Whether an item begins «للصحفيين», «لـ Xi», «لنظيره»: the person spoken to. */
export function isListenerAt({ items, cast }: Sentence, at: number): boolean {
  const item = items[at];
  if (item?.kind !== 'word' || !item.word.startsWith('ل')) return false;
  if (item.word === 'ل' || item.text.startsWith('لـ')) return true;
  if (item.word.startsWith('لل')) {
    const bare = item.word.slice(2);
    return (
      isArabicListener(`ل${bare}`) ||
      isArabicListener(bare) ||
      /^[^ت]\p{L}{2,}ين$/u.test(bare) ||
      cast.isKnown(`ال${item.text.slice(2)}`)
    );
  }
  return (
    !cast.isKnown(item.text) && (isArabicListener(item.word.slice(1)) || cast.isKnown(item.text.slice(1)))
  );
}
