import { isArabicBody, isArabicGroup, isArabicTitle, isDeed, isSingleOfMany } from './arabic-nouns.js';
import {
  endOfConstruct,
  endOfDefinites,
  endOfName,
  isArabicStop,
  isDefinite,
  isListenerAt,
  isNameStart,
} from './arabic-phrase.js';
import type { Mention } from './attribution.js';
import { type Item, sliceItems } from './items.js';
import type { Sentence } from './speech-rules.js';

const CALLED = new Set(['يدعي', 'تدعي', 'اسمه', 'اسمها', 'يسمي', 'تسمي']);

/** A noun phrase that names somebody, and the index of the item behind it. */
export interface ArabicNoun {
  readonly mention: Mention;
  readonly next: number;
}

/** Reads who is named from an item on: title and name, a body, a group, or a name alone. */
export function readArabicNoun(sentence: Sentence, at: number): ArabicNoun | null {
  const { items } = sentence;
  const first = items[at];
  if (first === undefined || isArabicStop(first) || isListenerAt(sentence, at)) return null;
  if (isArabicTitle(first.word) && !isKnownSurname(sentence, at)) return readTitled(sentence, at);
  if (isArabicBody(first.word)) return makeNoun(sentence, at, endOfConstruct(items, at), 'body');
  if (isArabicGroup(first.word)) return readGroup(sentence, at);
  const isName = !isDefinite(first) || sentence.cast.isKnown(first.text);
  const end = isName ? endOfName(sentence, at) : endOfDefinites(items, at);
  // «راكبة تدعى نهى عزام»
  if (CALLED.has(items[end]?.word ?? '') && isNameStart(items[end + 1]))
    return makeName(sentence, at, end + 1, endOfName(sentence, end + 1), end);
  // «الغواص ماجد فارس»: a trade that no table holds, before a name.
  const isTrade =
    !isName &&
    isNameStart(items[end]) &&
    !isListenerAt(sentence, end) &&
    !isDeed(items[end]?.word ?? '') &&
    !isArabicStop(items[end + 1]);
  if (isTrade) return makeName(sentence, at, end, endOfName(sentence, end));
  return isName ? makeName(sentence, at, at, end) : makeNoun(sentence, at, end, 'person');
}

/** «القاضي» is a name in an article that knows somebody of that name. */
const isKnownSurname = ({ items, cast }: Sentence, at: number): boolean =>
  cast.isKnown(items[at]?.text ?? '') && isDefinite(items[at]) && !isNameStart(items[at + 1]);

function readTitled(sentence: Sentence, at: number): ArabicNoun {
  const { items } = sentence;
  let name = endOfConstruct(items, at);
  // «مدير السد، نبيل شاهين، …»: the name stands as an apposition.
  if (items[name]?.text === '،' && isNameStart(items[name + 1])) {
    const end = endOfName(sentence, name + 1);
    if (end - name > 2 && items[end]?.text === '،') return makeName(sentence, at, name + 1, end);
  }
  // «مدير السد د. نبيل شاهين», «قائد الإطفاء الرائد ياسر …»: a second title.
  while (isArabicTitle(items[name]?.word ?? '') && isNameStart(items[name + 1])) name += 1;
  if (!isNameStart(items[name]) || isListenerAt(sentence, name))
    return makeNoun(sentence, at, name, 'person');
  return makeName(sentence, at, name, endOfName(sentence, name));
}

function readGroup(sentence: Sentence, at: number): ArabicNoun {
  const { items } = sentence;
  let end = at + 1;
  if (['من', 'في'].includes(items[end]?.word ?? '') && !isArabicStop(items[end + 1])) end += 2;
  else if (!isArabicStop(items[end])) end += 1;
  while (isDefinite(items[end]) && !isArabicStop(items[end]) && !isListenerAt(sentence, end)) end += 1;
  return makeNoun(sentence, at, end, 'person', !isSingleOfMany(items[at]?.word ?? ''));
}

function makeNoun(
  sentence: Sentence,
  at: number,
  end: number,
  kind: Mention['kind'],
  isPlural = false,
): ArabicNoun {
  const title = writeNoun(sentence, at, end);
  const first = sentence.items[at];
  const isMany = isPlural || /(?:ون|ين)$/u.test(first?.word ?? '');
  return { mention: { kind, name: null, title, gender: genderOf(first), isPlural: isMany }, next: end };
}

function makeName(sentence: Sentence, at: number, name: number, end: number, titleEnd = name): ArabicNoun {
  const title = name > at ? writeNoun(sentence, at, titleEnd).replace(/[\s،]+$/u, '') : null;
  const gender = name > at ? genderOf(sentence.items[at]) : null;
  return {
    mention: { kind: 'person', name: writeNoun(sentence, name, end), title, gender, isPlural: false },
    next: end,
  };
}

/** The words as written, with «لل» and «لـ» as the plain noun. */
const writeNoun = ({ text, items }: Sentence, at: number, end: number): string =>
  sliceItems(text, items[at], items[end - 1])
    .replace(/^لل/u, 'ال')
    .replace(/^لـ\s*/u, '');

const genderOf = (item: Item | undefined): Mention['gender'] => {
  if (item === undefined) return null;
  if (/[ةى]$/u.test(item.text) || item.word === 'احدي') return 'f';
  return isArabicTitle(item.word) || isArabicBody(item.word) ? 'm' : null;
};
