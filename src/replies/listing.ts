import type { Citation } from '../answer/answer.js';
import type { Article, Language } from '../corpus/article.js';
import { formatText } from './catalogue.js';
import { escapeMarkdown } from './escape.js';
import { PART_UNITS } from './limits.js';
import { cutTitle, findArticle, type Quote, toQuote } from './outline.js';
import type { Listing } from './page.js';
import { splitQuote } from './quote-markdown.js';

/** A citation in a listing. */
export interface Entry {
  readonly citation: Citation;
  /** Markdown on a line of its own above it, at most 300 UTF-16 units. */
  readonly lead?: string;
  /** What of the quote is otherwise than in the passage as a whole: its label, a shorter text, marks. */
  readonly quote?: Partial<Quote>;
}

interface Frame {
  readonly head: string;
  readonly language: Language;
  readonly articles: readonly Article[];
  /** Markdown below every page, at most 300 UTF-16 units. */
  readonly foot?: string;
}

/** Citations as something to read page by page; each is whole, in parts where it is long, and names its article. */
export const listEntries = (entries: readonly Entry[], frame: Frame): Listing => {
  const { head, language, articles, foot = '' } = frame;
  const slugs = new Set(entries.map(({ citation }) => citation.passage.article));
  const written = new Map<number, readonly string[]>();
  const partsOf = (index: number): readonly string[] => {
    const known = written.get(index) ?? writeEntry(entries[index], frame, slugs.size > 1);
    written.set(index, known);
    return known;
  };
  const sources = [...slugs].map((slug) => {
    const title = cutTitle(findArticle(articles, slug), escapeMarkdown);
    return `-# ${formatText(language, 'source-title', { title })}`;
  });
  return {
    head,
    length: entries.length,
    partsOf,
    footOf: (first, last) => {
      const range = { first: first + 1, last: last + 1, total: entries.length };
      const isWhole = first === 0 && last === entries.length - 1;
      return [
        ...(sources.length === 1 ? sources : []),
        ...(isWhole ? [] : [`-# ${formatText(language, 'page-range', range)}`]),
        ...(foot === '' ? [] : [foot]),
      ].join('\n');
    },
  };
};

const writeEntry = (
  entry: Entry | undefined,
  { articles, language }: Frame,
  isTitled: boolean,
): readonly string[] => {
  if (entry === undefined) return [];
  const { citation, lead, quote } = entry;
  const article = findArticle(articles, citation.passage.article);
  const above = [
    ...(lead === undefined ? [] : [lead]),
    ...(isTitled ? [`-# ${cutTitle(article, escapeMarkdown)}`] : []),
  ].join('\n');
  const parts = splitQuote(
    { ...toQuote(citation, articles, language, escapeMarkdown), ...quote },
    PART_UNITS - above.length,
  );
  return above === '' ? parts : [`${above}\n${parts[0] ?? ''}`, ...parts.slice(1)];
};
