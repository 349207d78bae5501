import type { Language } from '../corpus/article.js';
import { carryNamesOver } from '../search/country-names.js';
import { type Query, type Ranked, rankEntries, readQuery } from '../search/rank-entries.js';
import { transliterateArabizi } from './arabizi.js';
import { confidenceOf, isAnswered } from './confidence.js';
import { nameSpan } from './direct-span/name-span.js';
import type { Finding, FoundPassage } from './finding.js';
import type { Shelf } from './library.js';
import { findMatches } from './matches.js';

const MOST_PASSAGES = 5;

/**
 * Searches the words of one shelf's texts. A question in another language reaches it by what both languages write
 * alike, and then never with confidence.
 */
export const findInTexts = (shelf: Shelf, text: string, language: Language): Finding => {
  const { pool, index } = shelf;
  const isSameLanguage = pool.language === language;
  const query = readQuery(pool, readableText(text, language, pool.language));
  if (query.terms.length === 0) return NOTHING_FOUND;
  const ranked = rankEntries(pool, query, index.find(query)).filter(hasMatch);
  const confidence = isSameLanguage ? confidenceOf(query, ranked) : 0;
  return {
    confidence,
    passages: ranked.slice(0, MOST_PASSAGES).map(toPassage(shelf, query, ranked, confidence)),
    direct: isAnswered(confidence) ? nameDirect(ranked[0], query, language) : null,
    reason: ranked.length > 0 ? 'not-told' : 'off-topic',
  };
};

const NOTHING_FOUND: Finding = { confidence: 0, passages: [], direct: null, reason: 'off-topic' };

/** A question as it can be compared with texts of a language. */
export const readableText = (text: string, from: Language, to: Language): string => {
  if (from !== to) return carryNamesOver(text, from, to);
  return from === 'ar' && !/\p{sc=Arabic}/u.test(text) ? transliterateArabizi(text) : text;
};

const hasMatch = (ranked: Ranked): boolean => ranked.likeness.some((likeness) => likeness > 0);

const nameDirect = (
  first: Ranked | undefined,
  { kind, tokens, terms }: Query,
  language: Language,
): string | null => {
  if (first === undefined) return null;
  const weights = new Map(terms.map(({ token, weight }) => [token.term, weight]));
  return nameSpan(first.entry.text, language, kind, tokens, (term) => weights.get(term) ?? 0);
};

/** The confidence of a later passage falls with its distance in score from the first. */
const toPassage =
  ({ pool }: Shelf, query: Query, ranked: readonly Ranked[], confidence: number) =>
  ({ entry, score }: Ranked): FoundPassage => ({
    passage: entry.passage,
    matches: findMatches(pool, query, entry),
    confidence: confidence * Math.exp(score - (ranked[0]?.score ?? score)),
  });
