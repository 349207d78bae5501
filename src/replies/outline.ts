import type { Answer, Citation } from '../answer/answer.js';
import type { Article, Language } from '../corpus/article.js';
import { formatText } from './catalogue.js';
import { CUT_MARK, cutText, DIRECT_ANSWER_UNITS, NAME_UNITS, TITLE_UNITS } from './limits.js';

const MOST_QUOTES = 3;
// A further quote is shown when its confidence is at least this part of the first one's.
const QUOTE_SHARE = 0.3;

/** A quote as it stands in a reply: its label, the text to the letter, and what the text is in. */
export interface Quote {
  readonly label: string;
  readonly text: string;
  readonly language: Language;
  /** Who says it, and to whom where that is known, as a line of its own. */
  readonly voice: string;
  /** The quote in the reader's language, where that is another one. */
  readonly translation: string | null;
  readonly readerLanguage: Language;
  /** The words to mark in the text and in its translation; none where nothing was searched for. */
  readonly marks?: { readonly text: Spans; readonly translation: Spans };
}

type Spans = readonly (readonly [number, number])[];

/** What a reply says, in order, before a message or a terminal gives it its looks. */
export interface Outline {
  /** The direct answer, or a line that leads to the quotes, or the refusal. */
  readonly opening: string;
  readonly isDirect: boolean;
  readonly heading: string | null;
  readonly quotes: readonly Quote[];
}

/** @throws Error where a citation is of an article that is not among `articles`. */
export const outlineAnswer = (answer: Answer, articles: readonly Article[]): Outline => {
  const { language, direct, refusal } = answer;
  const cited = citationsOf(answer);
  return {
    opening: refusal
      ? formatText(language, `refusal-${refusal.reason}`)
      : (cutDirect(direct, language) ?? formatText(language, 'answer-heading')),
    isDirect: refusal === null && direct !== null,
    heading: refusal && cited.length > 0 ? formatText(language, 'nearest-heading') : null,
    quotes: cited.map((citation) => toQuote(citation, articles, language)),
  };
};

/**
 * @param escapeText for names, which people wrote
 * @throws Error where the citation is of an article that is not among `articles`.
 */
export const toQuote = (
  citation: Citation,
  articles: readonly Article[],
  language: Language,
  escapeText: (text: string) => string = (text) => text,
): Quote => ({
  label: formatText(language, 'passage-label', { passage: citation.passage.number }),
  text: citation.passage.text,
  language: findArticle(articles, citation.passage.article).language,
  voice: formatVoice(citation, language, escapeText),
  translation: citation.translation ?? null,
  readerLanguage: language,
});

/** What a reply shows: the citations of an answer that come close to the first, or the nearest passages of a refusal. */
export const citationsOf = ({ refusal, nearest, citations }: Answer): readonly Citation[] => {
  if (refusal !== null) return nearest;
  const enough = (citations[0]?.confidence ?? 0) * QUOTE_SHARE;
  return citations.filter(({ confidence }) => confidence >= enough).slice(0, MOST_QUOTES);
};

/** One line for each article that is cited: its title, and the places. `escapeText` is for text that people wrote. */
export const sourceLines = (
  citations: readonly Citation[],
  articles: readonly Article[],
  language: Language,
  escapeText: (text: string) => string = (text) => text,
): string[] =>
  [...new Set(citations.map(({ passage }) => passage.article))].map((slug) => {
    const article = findArticle(articles, slug);
    const title = cutTitle(article, escapeText);
    const places = listPlaces(
      citations.filter(({ passage }) => passage.article === slug),
      language,
    );
    return formatText(language, 'source-line', { title, places });
  });

/** «sentence 3 (paragraph 2) and sentence 5 (paragraph 3)», in the language asked for. */
export const listPlaces = (citations: readonly Citation[], language: Language): string =>
  new Intl.ListFormat(language).format(
    citations.map(({ passage }) =>
      formatText(language, 'source-place', { passage: passage.number, paragraph: passage.paragraph }),
    ),
  );

/** The quote between the quotation marks of its language. */
export const enquote = (text: string, language: Language): string =>
  formatText(language, 'quote-open') + text + formatText(language, 'quote-close');

const formatVoice = (
  { speaker, addressee }: Citation,
  language: Language,
  escapeText: (text: string) => string,
): string => {
  const name = (text: string) => escapeText(markCut(text, NAME_UNITS, language));
  if (speaker === null) return formatText(language, 'reporter');
  if (addressee === null) return formatText(language, 'speaker', { speaker: name(speaker) });
  return formatText(language, 'speaker-to', { speaker: name(speaker), addressee: name(addressee) });
};

const cutDirect = (direct: string | null, language: Language): string | null =>
  direct === null ? null : markCut(direct, DIRECT_ANSWER_UNITS, language);

/** The title as it stands in a reply: short, with a mark where it was cut. */
export const cutTitle = ({ title, language }: Article, escapeText: (text: string) => string): string =>
  escapeText(markCut(title, TITLE_UNITS, language));

const markCut = (text: string, limit: number, language: Language): string => {
  const kept = cutText(text, limit, language);
  return kept === text ? text : kept + CUT_MARK;
};

/** @throws Error where it is not among them. */
export const findArticle = (articles: readonly Article[], slug: string): Article => {
  const article = articles.find((candidate) => candidate.slug === slug);
  if (article === undefined) throw new Error(`A citation is of an article that is not loaded: ${slug}`);
  return article;
};
