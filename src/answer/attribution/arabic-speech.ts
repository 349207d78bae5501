import { normalizeArabic } from '../../search/arabic.js';
import { findArabicClaim } from './arabic-claim.js';
import { readArabicNoun } from './arabic-noun.js';
import { arabicHead, isArabicTitle } from './arabic-nouns.js';
import type { Sighting } from './attribution.js';
import { readWords } from './items.js';
import type { Sentence, SpeechRules } from './speech-rules.js';

/** The rules of Arabic. */
export const arabicSpeech: SpeechRules = {
  normalize: normalizeArabic,
  name: (text) => words(text),
  title: (text) =>
    words(text)
      .map((word) => arabicHead(word))
      .filter((word) => word.length > 1 && word !== 'احد' && word !== 'احدي'),
  findClaim: findArabicClaim,
  findSightings: findArabicSightings,
};

const words = (text: string): string[] => readWords(text).map(normalizeArabic);

/** Titles with their names, and names that are known; the first that no preposition governs is the subject. */
function findArabicSightings(sentence: Sentence): Sighting[] {
  const { items, cast } = sentence;
  const found: Sighting[] = [];
  let hasSubject = false;
  for (let at = 0; at < items.length; ) {
    const item = items[at];
    const isSomebody = item?.kind === 'word' && (isArabicTitle(item.word) || cast.isKnown(item.text));
    const noun = isSomebody ? readArabicNoun(sentence, at) : null;
    if (!noun) {
      at += 1;
      continue;
    }
    const isSubject: boolean = !hasSubject && isFree(sentence, at);
    hasSubject ||= isSubject;
    found.push({ mention: noun.mention, isSubject });
    at = Math.max(noun.next, at + 1);
  }
  return found;
}

const GOVERNORS = new Set(
  [
    'في',
    'من',
    'عن',
    'على',
    'إلى',
    'مع',
    'بين',
    'أمام',
    'لدى',
    'بعد',
    'قبل',
    'ضد',
    'عند',
    'حول',
    'برفقة',
    'خلال',
    'منذ',
    'غير',
  ].map(normalizeArabic),
);

/** Whether no preposition and no noun in construct stands before an item, as far as that shows. */
function isFree({ items }: Sentence, at: number): boolean {
  const before = items[at - 1];
  return (
    before === undefined || before.kind === 'mark' || (before.kind === 'word' && !GOVERNORS.has(before.word))
  );
}
