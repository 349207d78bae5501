import type { Language } from '../corpus/article.js';
import { UserError } from '../errors.js';
import { analyzerFor } from '../search/analyzer.js';
import type { Answer, Citation, Question } from './answer.js';
import { isAnswered } from './confidence.js';
import { findInNotes } from './facts/find-in-notes.js';
import { findForParts } from './find-for-parts.js';
import { findInTexts } from './find-in-texts.js';
import type { Finding, FoundPassage } from './finding.js';
import { completeFollowUp } from './follow-up.js';
import type { Library } from './library.js';
import { questionLanguage } from './question-language.js';

const MOST_NEAREST = 3;
export const QUESTION_CODE_POINTS = 4_000;

/**
 * Answers a question with passages of the library's articles, or refuses it and names the nearest passages. Pure: the
 * same library and question always give the same answer.
 *
 * @throws UserError for a question that is empty or longer than 4,000 code points, and for an unknown article.
 */
export const answerQuestion = (library: Library, question: Question): Answer => {
  const typed = checkQuestion(library, question);
  const language = questionLanguage(typed, library.articles[0]?.language ?? 'en');
  const understoodAs = understand(library, question, language);
  const text = understoodAs ?? typed;
  const finding = findForParts(text, language, (part) => findBest(library, part, language, question.article));
  const citations = finding.passages.map((found) => cite(library, found, language));
  const isEnough = isAnswered(finding.confidence) && citations.length > 0;
  return {
    question: question.text,
    ...(understoodAs === undefined ? {} : { understoodAs }),
    language,
    confidence: finding.confidence,
    direct: isEnough ? finding.direct : null,
    citations: isEnough ? citations : [],
    nearest: isEnough ? [] : citations.slice(0, MOST_NEAREST),
    refusal: isEnough ? null : { reason: finding.reason },
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

/** A follow-up in full, where the question before it is known and needed. */
const understand = (library: Library, { text, article, previous }: Question, language: Language) => {
  if (previous === undefined || previous.trim() === '') return undefined;
  const [noted] = library.notedArticles(article);
  return completeFollowUp(text, previous, language, (part) => noted?.findNames(part, language) ?? []);
};

/** The surest finding: an article with notes is read by its notes, the texts of all others by their words. */
const findBest = (library: Library, text: string, language: Language, slug: string | undefined): Finding => {
  // What was learned from questions has an opinion even on one without a word, such as «؟» or an emoji.
  if (analyzerFor(language).analyze(text).length === 0) return NOTHING_FOUND;
  const findings = [
    ...library.notedArticles(slug).map((noted) => findInNotes(noted, text, language)),
    ...library.shelves(slug).map((shelf) => findInTexts(shelf, text, language)),
  ];
  return findings.reduce(
    (best, finding) => (best === NOTHING_FOUND || finding.confidence > best.confidence ? finding : best),
    NOTHING_FOUND,
  );
};

const NOTHING_FOUND: Finding = { confidence: 0, passages: [], direct: null, reason: 'off-topic' };

const cite = (
  library: Library,
  { passage, matches, confidence }: FoundPassage,
  language: Language,
): Citation => {
  const noted = library
    .notedArticles(passage.article)
    .find(({ article }) => article.slug === passage.article);
  const translation = noted?.translate(passage.number, language);
  return {
    passage,
    matches,
    confidence,
    ...library.voiceOf(passage, language),
    ...(translation === undefined ? {} : { translation }),
  };
};
