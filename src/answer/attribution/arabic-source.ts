import { readDative } from './arabic-listener.js';
import { readArabicNoun } from './arabic-noun.js';
import { isDefinite, isListenerAt } from './arabic-phrase.js';
import { ARABIC_DOCUMENTS, ARABIC_SOURCE_FILLERS, ARABIC_SOURCES } from './arabic-words.js';
import type { Claim, Mention } from './attribution.js';
import { PRONOUN } from './attribution.js';
import { sliceItems } from './items.js';
import type { Sentence } from './speech-rules.js';

/**
 * A source that no verb of its own names: «بحسب …», «وفقا لـ …», «على حد قول …», «جاء في بيان لـ …», and «نقلت وكالة
 * … عن فلان قوله».
 */
export function readArabicSource(sentence: Sentence, at: number): Claim | null {
  const { items } = sentence;
  const word = items[at]?.word ?? '';
  const before = items[at - 1]?.word ?? '';
  if (ARABIC_SOURCES.has(word) && before !== 'علي') return claimOf(readOwner(sentence, at + 1));
  if (['قول', 'تعبير', 'وصف'].includes(word) && ['حد', 'قولا'].includes(before))
    return claimOf(readOwner(sentence, at + 1));
  if (
    ['قوله', 'قولها', 'تعبيره', 'تعبيرها', 'وصفه', 'وصفها'].includes(word) &&
    ['حد', 'حسب', 'في'].includes(before)
  )
    return claimOf(PRONOUN);
  if (/^[وف]?جا$/u.test(word) && items[at + 1]?.word === 'في') return claimOf(readOwner(sentence, at + 2));
  if (/^[وف]?نقلت?$/u.test(word)) return readRelayed(sentence, at);
  return null;
}

const claimOf = (speaker: Mention | null): Claim | null =>
  speaker && { speaker, addressee: null, isAddition: false };

/** «نقلت الوكالة عن الوزير قوله»: the words are the minister's. */
function readRelayed(sentence: Sentence, at: number): Claim | null {
  const from = sentence.items.findIndex(({ word }, index) => index > at && word === 'عن');
  return from < 0 ? null : claimOf(readArabicNoun(sentence, from + 1)?.mention ?? null);
}

/** Who stands behind a source: the owner of a document, or the document where it has none. */
function readOwner(sentence: Sentence, from: number): Mention | null {
  const { items, text } = sentence;
  let at = from;
  let document = -1;
  for (; items[at]?.kind === 'word'; at += 1) {
    const word = (items[at]?.word ?? '').replace(
      /^ل(?=ما$|بيان$|تقديرات$|تقرير$|مذكره$|مصادر$|تصريحات$|دراسه$)/u,
      '',
    );
    const bare = word.replace(/^(?:ال|لل)/u, '');
    if (ARABIC_DOCUMENTS.has(word) || (document < 0 && ARABIC_DOCUMENTS.has(bare))) document = at;
    else if (!ARABIC_SOURCE_FILLERS.has(word)) break;
  }
  // «تقديرات أولية لدائرة الآثار»
  for (let ahead = at; document >= 0 && ahead < at + 3 && items[ahead]?.kind === 'word'; ahead += 1)
    if (isListenerAt(sentence, ahead)) at = ahead;
  const owner = document >= 0 && isDefinite(items[document]) ? null : readPossessor(sentence, at);
  if (owner) return owner;
  if (document < 0) return null;
  const title = sliceItems(text, items[document], items[document])
    .replace(/^لل/u, 'ال')
    .replace(/^ل(?=بيان|تقرير)/u, '');
  return {
    kind:
      isDefinite(items[document]) && /^(?:ال|لل)(?:بيان|رساله)$/u.test(items[document]?.word ?? '')
        ? 'document'
        : 'body',
    name: null,
    title,
    gender: null,
    isPlural: false,
  };
}

/** The noun at an item, without the «ل» of «لوزارة». */
function readPossessor(sentence: Sentence, at: number): Mention | null {
  const item = sentence.items[at];
  if (item?.kind !== 'word') return null;
  const isDative = isListenerAt(sentence, at) || item.word.startsWith('لل');
  return isDative ? readDative(sentence, at) : (readArabicNoun(sentence, at)?.mention ?? null);
}
