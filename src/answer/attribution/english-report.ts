import { isCapital, readEnglishPronoun } from './english-capitals.js';
import {
  ENGLISH_BARRIERS,
  ENGLISH_DENIALS,
  ENGLISH_DETERMINERS,
  ENGLISH_PREPOSITIONS,
  type EnglishVerb,
  readEnglishVerb,
} from './english-words.js';
import type { Item } from './items.js';

/** How far a verb may stand from its quotation, with a name and its title between them. */
export const MOST_NAME_ITEMS = 12;

/**
 * The reporting verb that an item is, where it is not denied, passive, a noun or part of a name, and where a verb that
 * also tells of deeds has words beside it.
 */
export function readReportingVerb(items: readonly Item[], at: number): EnglishVerb | null {
  const item = items[at];
  const verb = item?.kind === 'word' ? readEnglishVerb(item.word) : null;
  if (!item || !verb || (isCapital(item) && at > 0)) return null;
  const before = items[at - 1]?.word ?? '';
  if (items.slice(Math.max(0, at - 3), at).some(({ word }) => ENGLISH_DENIALS.has(word))) return null;
  const isFond = before === 'to' && /^(?:likes?|liked|used|went|goes)$/u.test(items[at - 2]?.word ?? '');
  if (!verb.isParticiple && ENGLISH_BARRIERS.has(before) && !isFond) return null;
  if (isReduced(items, at) || SILENT.has(items[at + 1]?.word ?? '')) return null;
  if (ENGLISH_DETERMINERS.has(before) || ENGLISH_PREPOSITIONS.has(before) || /['’]s$/u.test(before))
    return null;
  if (/^\p{N}/u.test(before)) return null;
  // "a petition called …" gives a name.
  if (NAMING.has(item.word) && items[at + 1]?.kind === 'quote') return null;
  if (verb.isWeak && (before === 'who' || before === 'which')) return null;
  if ((verb.isWeak || verb.isPresent || verb.isParticiple) && !hasContent(items, at, verb)) return null;
  return verb;
}

/** Whether a quotation stands beside the verb, or a clause or colon behind it. */
function hasContent(items: readonly Item[], at: number, verb: EnglishVerb): boolean {
  const rest = items.slice(at + 1);
  if (rest.some((item, index) => item.word === ':' || isContentQuote(item, index, items[at]))) return true;
  if (isBehindQuote(items, at) || (!verb.isQuoting && isBehindComma(items, at))) return true;
  const isNounNext =
    isCapital(rest[0]) ||
    ENGLISH_DETERMINERS.has(rest[0]?.word ?? '') ||
    readEnglishPronoun(rest[0]?.word ?? '') !== null;
  const word = items[at]?.word ?? '';
  if (HOPING.test(word) && isNounNext && rest[0]?.word !== 'that')
    return rest.slice(0, MOST_NAME_ITEMS).some((item) => FINITE.has(item.word));
  if (isCalling(rest, word)) return true;
  if (verb.isQuoting || (verb.isPresent && verb.isWeak && rest[0]?.word !== 'that')) return false;
  const clause = rest.findIndex(({ word }) => word === 'that' || word === 'whether');
  const isNear = clause >= 0 && clause < MOST_WORDS_TO_CLAUSE;
  if (isNear && !rest.slice(0, clause).some(({ word }) => ENGLISH_DETERMINERS.has(word))) return true;
  if (verb.isWeak || !verb.isPresent || rest.length < 2) return false;
  return PLAIN.test(word) || (isNounNext && word.endsWith('s'));
}
const HOPING =
  /^(?:hop|fear|expect|suspect|feel|felt|suggest|predict|estimat|project|forecast)(?:e|s|es|ed)?$/u;
const PLAIN = /^(?:say|think|believe|insist|argue|deny|denie)s?$/u;
const FINITE = new Set('will would is was are were can could may might should has had have'.split(' '));

/** A quotation that is more than scare quotes, or the object of "called". */
const isContentQuote = (item: Item, index: number, verb: Item | undefined): boolean =>
  item.kind === 'quote' &&
  (item.length > SCARE_WORDS || index < 1 || /^(?:call|describ|dubb|wrote|writ)/u.test(verb?.word ?? ''));

/** "The raise was overdue, X noted." */
const isBehindComma = (items: readonly Item[], at: number): boolean =>
  (items[at + 1] === undefined || items[at + 1]?.kind === 'mark') &&
  items.slice(Math.max(0, at - 6), at).some(({ word }) => word === ',') &&
  !isCapital(items[at]);

/** "accused of", "announced by": done to somebody. */
const isReduced = (items: readonly Item[], at: number): boolean => {
  const next = items[at + 1]?.word ?? '';
  return (
    next === 'by' || (next === 'of' && /^(?:accused|warned|informed|reminded)$/u.test(items[at]?.word ?? ''))
  );
};

/** "called on the minister", "called for an inquiry", not "called for order". */
const isCalling = ([next, after]: readonly Item[], word: string): boolean =>
  /^call(?:s|ed)$/u.test(word) &&
  (/^(?:up)?on$/u.test(next?.word ?? '') ||
    (next?.word === 'for' && ENGLISH_DETERMINERS.has(after?.word ?? '')));

const SILENT = new Set(['nothing', 'little']);
const NAMING = new Set(['called', 'dubbed', 'calling', 'dubbing']);
const SCARE_WORDS = 3;
const MOST_WORDS_TO_CLAUSE = 5;

/** A quotation before the verb, with nothing between but who speaks. */
function isBehindQuote(items: readonly Item[], at: number): boolean {
  const quote = items.findLastIndex(({ kind }, index) => kind === 'quote' && index < at);
  return (
    quote >= 0 &&
    at - quote <= MOST_NAME_ITEMS &&
    ((items[quote]?.length ?? 0) > SCARE_WORDS || at - quote <= MOST_WORDS_TO_CLAUSE)
  );
}
