import { type Claim, type Mention, PRONOUN } from './attribution.js';
import { readNounFrom } from './english-after.js';
import { isCapital, readEnglishPronoun } from './english-capitals.js';
import { readClauseSubject } from './english-clause.js';
import { findEnglishListener } from './english-listener.js';
import { MOST_NAME_ITEMS, readReportingVerb } from './english-report.js';
import { readSubjectBefore } from './english-subject.js';
import {
  ENGLISH_ADVERBS,
  ENGLISH_DETERMINERS,
  ENGLISH_PREPOSITIONS,
  type EnglishVerb,
} from './english-words.js';
import type { Item } from './items.js';
import type { Sentence } from './speech-rules.js';

/** The first sign in an English sentence that somebody says it: "according to", a reporting verb, or "saying that". */
export function findEnglishClaim(sentence: Sentence): Claim | null {
  let participle: Claim | null = null;
  for (let at = 0; at < sentence.items.length; at += 1) {
    const source = readSource(sentence, at);
    if (source) return { speaker: source, addressee: null, isAddition: false };
    const verb = readReportingVerb(sentence.items, at);
    if (!verb) continue;
    const speaker = findSpeaker(sentence, at, verb);
    if (!speaker) continue;
    const claim = {
      speaker,
      addressee: findEnglishListener(sentence, at, verb.hasListener),
      isAddition: verb.isAddition,
    };
    if (!verb.isParticiple) return claim;
    participle ??= claim;
  }
  return participle ?? readColon(sentence) ?? readBehindQuote(sentence);
}

/** "She shrugged: “…”": whatever the verb, the one whom the sentence is about speaks behind the colon. */
function readColon(sentence: Sentence): Claim | null {
  const colon = sentence.items.findIndex(({ word }) => word === ':');
  if (colon < 1 || sentence.items[colon + 1]?.kind !== 'quote') return null;
  const speaker = readClauseSubject(sentence);
  return speaker && { speaker, addressee: null, isAddition: false };
}

/** "“…,” she chuckled": whatever the verb, when a person stands alone behind a quotation. */
function readBehindQuote(sentence: Sentence): Claim | null {
  const { items } = sentence;
  const from = items[1]?.kind === 'mark' ? 2 : 1;
  if (items[0]?.kind !== 'quote' || items[0].length < 2 || items.length - from > MOST_NAME_ITEMS) return null;
  const speaker = readClauseSubject({ ...sentence, items: items.slice(from) });
  return speaker && speaker.kind === 'person' ? { speaker, addressee: null, isAddition: false } : null;
}

/** "according to X", "in the words of X", "as X put it", "X was quoted as saying". */
function readSource(sentence: Sentence, at: number): Mention | null {
  const { items } = sentence;
  const [word, next, third] = [at, at + 1, at + 2].map((index) => items[index]?.word ?? '');
  if (word === 'according' && next === 'to') return readNounFrom(sentence, at + 2);
  if (word === 'put' && next === 'it') return readSubjectBefore(sentence, at);
  if (word === 'words' && next === 'of' && items[at - 1]?.word === 'the')
    return readNounFrom(sentence, at + 2);
  if (word === 'quoted' && third !== '' && items.slice(at + 1, at + 9).some((one) => one.word === 'saying')) {
    const isPassive = ['was', 'were', 'is', 'been'].includes(items[at - 1]?.word ?? '');
    return isPassive ? readSubjectBefore(sentence, at - 1) : readNounFrom(sentence, at + 1);
  }
  return null;
}

function findSpeaker(sentence: Sentence, at: number, verb: EnglishVerb): Mention | null {
  if (isInverted(sentence.items, at, verb)) return readNounFrom(sentence, at + 1);
  if (verb.isParticiple && !isDirectSubject(sentence.items, at))
    return readClauseSubject(sentence) ?? PRONOUN;
  return readSubjectBefore(sentence, at);
}

const isDirectSubject = (items: readonly Item[], at: number): boolean =>
  ['is', 'are', 'was', 'were', 'been'].includes(items[at - 1]?.word ?? '');

/** "…," said X; and, without quotation marks, "The plan was dead, said X." */
function isInverted(items: readonly Item[], at: number, verb: EnglishVerb): boolean {
  const next = items[at + 1];
  if (next?.kind !== 'word' || verb.isParticiple) return false;
  const before = items[at - 1];
  const isAfterQuote =
    before?.kind === 'quote' || (before?.kind === 'mark' && items[at - 2]?.kind === 'quote');
  if (isAfterQuote)
    return !ENGLISH_PREPOSITIONS.has(next.word) && !ENGLISH_ADVERBS.has(next.word) && next.word !== 'that';
  if (verb.hasListener) return false;
  const isNoun =
    isCapital(next) ||
    ENGLISH_DETERMINERS.has(next.word) ||
    readEnglishPronoun(next.word) !== null ||
    /s$/u.test(next.word);
  if (!isNoun || next.word === 'that' || before?.word !== ',') return false;
  const commas = items.slice(0, at).filter(({ word }) => word === ',').length;
  return commas === 1 && items.length - at <= MOST_NAME_ITEMS;
}
