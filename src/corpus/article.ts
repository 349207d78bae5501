import type { Knowledge } from './knowledge/knowledge.js';

/** The languages that an article or a question may be in (ISO 639-1). */
export const LANGUAGES = ['ar', 'en', 'fr', 'ru', 'zh', 'es', 'tr', 'fa', 'de'] as const;

export type Language = (typeof LANGUAGES)[number];

export const isLanguage = (value: unknown): value is Language =>
  typeof value === 'string' && (LANGUAGES as readonly string[]).includes(value);

/** One sentence of an article: the smallest thing that is cited. */
export interface Passage {
  /** The slug of the article. */
  readonly article: string;
  /** From 1, in reading order; the same bytes always give the same number. */
  readonly number: number;
  /** The number of the paragraph it stands in, from 1. */
  readonly paragraph: number;
  /** Offset of its first UTF-16 unit in the text of the article. */
  readonly start: number;
  /** Offset behind its last UTF-16 unit. */
  readonly end: number;
  /** The article's text from `start` to `end`, to the letter. */
  readonly text: string;
}

/** One text of the corpus with what is known about it. */
export interface Article {
  readonly slug: string;
  readonly language: Language;
  readonly title: string;
  /** Whether the title is the editor's and not the publisher's. */
  readonly isTitleByEditor: boolean;
  readonly dateline?: string;
  readonly source?: string;
  readonly date?: string;
  readonly author?: string;
  readonly url?: string;
  readonly topic?: string;
  /** Whether rights allow no more than showing single passages. */
  readonly isExcerptOnly?: boolean;
  /** The text as it stands in the file, without the front matter. */
  readonly text: string;
  readonly passages: readonly Passage[];
  /** Translations, notes and questions, where an editor wrote some. */
  readonly knowledge?: Knowledge;
}
