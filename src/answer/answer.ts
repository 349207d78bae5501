import type { Language, Passage } from '../corpus/article.js';

/** What a person asks. */
export interface Question {
  /** As typed: 1 to 4,000 code points. */
  readonly text: string;
  /** The slug of one article; without it all are searched. */
  readonly article?: string;
  /** The question asked just before, which a follow-up such as «and Russia?» is completed from. */
  readonly previous?: string;
}

/** A passage that an answer rests on. */
export interface Citation {
  readonly passage: Passage;
  /** The parts that matched the question, as [start, end) in UTF-16 units of the passage's text, in order. */
  readonly matches: readonly (readonly [number, number])[];
  /** Who says it, in the language of the question where known; null is the reporter. */
  readonly speaker: string | null;
  /** To whom, where the article tells. */
  readonly addressee: string | null;
  /** The passage in the language of the question, where the article carries a translation. */
  readonly translation?: string;
  /** From 0 to 1: how sure it is that this passage answers. */
  readonly confidence: number;
}

export type RefusalReason = 'not-told' | 'premise' | 'speaker' | 'off-topic';

/** Question in, Answer out: an answer with citations, or a refusal with the nearest passages. */
export interface Answer {
  readonly question: string;
  /** The question in full, where a follow-up was completed from the one before. */
  readonly understoodAs?: string;
  /** The language of the question, which the reply is in. */
  readonly language: Language;
  /** From 0 to 1: how sure it is that the first citation answers. */
  readonly confidence: number;
  /** The direct answer, where one can be named; always null on a refusal. */
  readonly direct: string | null;
  /** Best first, at most 5; empty on a refusal. */
  readonly citations: readonly Citation[];
  /** On a refusal the nearest passages, at most 3; otherwise empty. */
  readonly nearest: readonly Citation[];
  readonly refusal: null | { readonly reason: RefusalReason };
}
