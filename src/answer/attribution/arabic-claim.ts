import { findArabicListener } from './arabic-listener.js';
import { readArabicNoun } from './arabic-noun.js';
import { isDeed } from './arabic-nouns.js';
import { isArabicStop } from './arabic-phrase.js';
import { readArabicSource } from './arabic-source.js';
import { findArabicTopic } from './arabic-topic.js';
import {
  ARABIC_CLAUSE_OPENERS,
  ARABIC_DENIALS,
  type ArabicVerb,
  isArabicParticiple,
  readArabicVerb,
} from './arabic-words.js';
import { type Claim, type Mention, PRONOUN } from './attribution.js';
import type { Item } from './items.js';
import type { Sentence } from './speech-rules.js';

/** The first sign in an Arabic sentence that somebody says it: a source, a reporting verb, or a participle. */
export function findArabicClaim(sentence: Sentence): Claim | null {
  for (let at = 0; at < sentence.items.length; at += 1) {
    const claim = readArabicSource(sentence, at) ?? readVerbClaim(sentence, at);
    if (claim) return claim;
  }
  const participle = sentence.items.findIndex(({ word }, at) => isArabicParticiple(word) && at > 0);
  if (participle < 0 || !hasContent(sentence.items, participle))
    return readColon(sentence) ?? readBehindQuote(sentence);
  const speaker = findArabicTopic(sentence, participle) ?? PRONOUN;
  return { speaker, addressee: findArabicListener(sentence, participle + 1, false), isAddition: false };
}

/** «وابتسم الوزير: «…»»: whatever the verb, the one whom the sentence is about speaks behind the colon. */
function readColon(sentence: Sentence): Claim | null {
  const colon = sentence.items.findIndex(({ word }) => word === ':');
  if (colon < 1 || sentence.items[colon + 1]?.kind !== 'quote') return null;
  const speaker = findArabicTopic(sentence, colon) ?? PRONOUN;
  return { speaker, addressee: findArabicListener(sentence, 1, false), isAddition: false };
}

/** ««…»، هكذا بدأ الغواص حديثه»: somebody stands behind a quotation that begins the sentence. */
function readBehindQuote(sentence: Sentence): Claim | null {
  const { items } = sentence;
  if (items[0]?.kind !== 'quote' || items[0].length < MANY_WORDS) return null;
  const speaker = findArabicTopic(sentence, items.length);
  return speaker && { speaker, addressee: findArabicListener(sentence, 1, false), isAddition: false };
}
const MANY_WORDS = 4;

function readVerbClaim(sentence: Sentence, at: number): Claim | null {
  const { items } = sentence;
  const item = items[at];
  const verb = item?.kind === 'word' ? readArabicVerb(item.word) : null;
  if (!item || !verb || isDenied(items, at) || isNominal(items, at)) return null;
  const hasWords = hasContent(items, at) || isBehindQuote(items, at);
  if (verb.isWeak && !hasWords) return null;
  const noun = readArabicNoun(sentence, at + 1);
  if (noun && !isObject(sentence, at)) {
    const addressee = findArabicListener(sentence, noun.next, verb.hasListener);
    return { speaker: noun.mention, addressee, isAddition: verb.isAddition };
  }
  const speaker = findArabicTopic(sentence, at) ?? bareSubject(verb);
  // «بينما أعربت مرارا عن دعمها»: an attitude that the reporter tells, without anything that was said.
  if (speaker.name === null && speaker.title === null && isSubordinate(items, at) && !hasWords) return null;
  return {
    speaker,
    addressee: findArabicListener(sentence, at + 1, verb.hasListener),
    isAddition: verb.isAddition,
  };
}

const bareSubject = ({ gender, isPlural }: ArabicVerb): Mention => ({ ...PRONOUN, gender, isPlural });

/** Whether a verb is denied, or one that somebody only wants, refuses or is asked to say. */
function isDenied(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.word ?? '';
  if (ARABIC_DENIALS.has(before)) return true;
  return before === 'ان' && !['قبل', 'بعد', 'غير', 'الا', 'سبق'].includes(items[at - 2]?.word ?? '');
}

const PREPOSITIONS = new Set([
  'في',
  'من',
  'على',
  'الي',
  'عن',
  'بعد',
  'قبل',
  'دون',
  'كل',
  'اي',
  'هذا',
  'بين',
  'حول',
  'مع',
  'عند',
  'منذ',
]);

/** «في رد», «بين»: a noun or preposition that is spelt like the verb. */
function isNominal(items: readonly Item[], at: number): boolean {
  const word = items[at]?.word ?? '';
  if (word === 'بين' || word === 'وبين')
    return (
      !ARABIC_CLAUSE_OPENERS.has(items[at + 1]?.word ?? '') &&
      !ARABIC_CLAUSE_OPENERS.has(items[at + 2]?.word ?? '')
    );
  return PREPOSITIONS.has(items[at - 1]?.word ?? '');
}

/** Whether a clause, a colon or a quotation follows. */
function hasContent(items: readonly Item[], at: number): boolean {
  return items
    .slice(at + 1)
    .some(
      ({ kind, word }, index) =>
        kind === 'quote' ||
        word === ':' ||
        (kind === 'word' && isClauseOpener(items, at + 1 + index) && index < MOST_WORDS_TO_CLAUSE),
    );
}
const MOST_WORDS_TO_CLAUSE = 14;

/** «قبل أن» opens a time, not what is said. */
const isClauseOpener = (items: readonly Item[], at: number): boolean =>
  ARABIC_CLAUSE_OPENERS.has(items[at]?.word ?? '') &&
  !['قبل', 'بعد', 'دون', 'غير', 'الا', 'منذ'].includes(items[at - 1]?.word ?? '');

function isBehindQuote(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return before?.kind === 'quote' || (before?.kind === 'mark' && items[at - 2]?.kind === 'quote');
}

/** «لكنه», «أنها»: the subject of the verb behind them. */
const BEARERS = /^[وف]?(?:لكن|ان|بان|لان|كان)(?:ه|ها|هم|هما)$/u;

/** «أعلن عن», «الذي قال بيان»: what follows is no subject when a preposition or pronoun begins it. */
function isObject({ items, cast }: Sentence, at: number): boolean {
  const before = items[at - 1];
  const next = items[at + 1];
  const isRelative = before !== undefined && /^(?:ال(?:ذي|تي|ذين))$/u.test(before.word);
  return (
    isRelative ||
    isArabicStop(next) ||
    (BEARERS.test(before?.word ?? '') && !cast.isKnown(next?.text ?? '')) ||
    isDeed(next?.word ?? '')
  );
}

const SUBORDINATORS = new Set(['بينما', 'فيما', 'حيث', 'اذ', 'كما', 'وقد', 'بعدما']);

const isSubordinate = (items: readonly Item[], at: number): boolean =>
  items.slice(Math.max(0, at - 2), at).some(({ word }) => SUBORDINATORS.has(word));
