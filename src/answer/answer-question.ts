import { UserError } from '../errors.js';
import { carryNamesOver } from '../search/country-names.js';
import { type Query, type Ranked, rankEntries, readQuery } from '../search/rank-entries.js';
import type { Answer, Citation, Question } from './answer.js';
import { confidenceOf, isAnswered } from './confidence.js';
import type { Library, Shelf } from './library.js';
import { findMatches } from './matches.js';
import { questionLanguage } from './question-language.js';

const MOST_CITATIONS = 5;
const MOST_NEAREST = 3;
export const QUESTION_CODE_POINTS = 4_000;

/**
 * Answers a question with passages of the library's articles, or refuses it and names the nearest passages. Pure: the
 * same library and question always give the same answer.
 *
 * @throws UserError for a question that is empty or longer than 4,000 code points, and for an unknown article.
 */
export const answerQuestion = (library: Library, question: Question): Answer => {
  const text = checkQuestion(library, question);
  const language = questionLanguage(text, library.articles[0]?.language ?? 'en');
  const found = library
    .shelves(question.article)
    .map((shelf) => searchShelf(shelf, text, language))
    .sort((left, right) => right.confidence - left.confidence);
  const best = found[0];
  const citations = best === undefined ? [] : best.citations;
  const confidence = best?.confidence ?? 0;
  const common = { question: question.text, language, confidence, direct: null };
  if (isAnswered(confidence)) {
    return { ...common, citations: citations.slice(0, MOST_CITATIONS), nearest: [], refusal: null };
  }
  return {
    ...common,
    citations: [],
    nearest: citations.slice(0, MOST_NEAREST),
    refusal: { reason: citations.length > 0 ? 'not-told' : 'off-topic' },
  };
};

// Format characters and white space are no words, but an analyzer may meet a question of nothing else.
const NOTHING = /[\p{Cf}\p{Cc}\p{Z}\p{Cs}]/gu;

const checkQuestion = (library: Library, { text, article }: Question): string => {
  if (text.replace(NOTHING, '') === '') throw new UserError('question-empty');
  const length = [...text].length;
  if (length > QUESTION_CODE_POINTS)
    throw new UserError('question-too-long', { length, limit: QUESTION_CODE_POINTS });
  if (article !== undefined && !library.articles.some(({ slug }) => slug === article))
    throw new UserError('article-unknown', { article });
  return text;
};

interface Found {
  readonly confidence: number;
  readonly citations: readonly Citation[];
}

/** Searches one shelf; a question in another language reaches it by what both languages write alike. */
const searchShelf = (shelf: Shelf, text: string, language: Answer['language']): Found => {
  const { pool, index } = shelf;
  const isSameLanguage = pool.language === language;
  const readable = isSameLanguage ? text : carryNamesOver(text, language, pool.language);
  const query = readQuery(pool, readable);
  if (query.terms.length === 0) return { confidence: 0, citations: [] };
  const ranked = rankEntries(pool, query, index.find(query)).filter(hasMatch);
  const confidence = isSameLanguage ? confidenceOf(query, ranked) : 0;
  return {
    confidence,
    citations: ranked.slice(0, MOST_CITATIONS).map(toCitation(shelf, query, ranked, confidence)),
  };
};

const hasMatch = (ranked: Ranked): boolean => ranked.likeness.some((likeness) => likeness > 0);

/** The confidence of a later citation falls with its distance in score from the first. */
const toCitation =
  ({ pool }: Shelf, query: Query, ranked: readonly Ranked[], confidence: number) =>
  ({ entry, score }: Ranked): Citation => ({
    passage: entry.passage,
    matches: findMatches(pool, query, entry),
    confidence: confidence * Math.exp(score - (ranked[0]?.score ?? score)),
  });
