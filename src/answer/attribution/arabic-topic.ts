import { readArabicNoun } from './arabic-noun.js';
import { isArabicBody, isArabicTitle } from './arabic-nouns.js';
import { isArabicStop, isDefinite } from './arabic-phrase.js';
import { isPronoun, type Mention } from './attribution.js';
import type { Sentence } from './speech-rules.js';

const OPENERS = new Set([
  'اما',
  'لكن',
  'ولكن',
  'ان',
  'فان',
  'الا',
  'غير',
  'بينما',
  'فيما',
  'وحده',
  'حتي',
  'بل',
]);

/**
 * Whom a reporting verb without a subject behind it speaks of: «… زروال الذي اعتبر», «أما الهاشمي فيظن», or the first
 * person whom the sentence names. Null where it names none, so that the verb means somebody named before.
 */
export function findArabicTopic(sentence: Sentence, verb: number): Mention | null {
  const { items } = sentence;
  const isRelative = /^ال(?:ذي|تي|ذين)$/u.test(items[verb - 1]?.word ?? '');
  let topic: Mention | null = null;
  for (let at = 0; at < verb; ) {
    const noun = isCandidate(sentence, at) ? readArabicNoun(sentence, at) : null;
    if (noun && noun.next <= verb && !isPronoun(noun.mention)) {
      if (!isRelative || noun.next >= verb - 1) return noun.mention;
      topic ??= noun.mention;
    }
    at = Math.max(noun?.next ?? 0, at + 1);
  }
  return topic;
}

/** Titles, bodies, known names, and whatever stands at the head of a clause. */
function isCandidate({ items, cast }: Sentence, at: number): boolean {
  const item = items[at];
  if (!item || isArabicStop(item) || isGoverned(items[at - 1]?.word ?? '')) return false;
  if (cast.isKnown(item.text) || isArabicTitle(item.word) || isArabicBody(item.word)) return true;
  if (OPENERS.has(items[at - 1]?.word ?? '')) return true;
  return at === 0 && isDefinite(item);
}

const isGoverned = (word: string): boolean =>
  ['في', 'من', 'عن', 'علي', 'الي', 'مع', 'بين', 'امام', 'لدي', 'بعد', 'قبل', 'ضد', 'عند', 'حول'].includes(
    word,
  );
