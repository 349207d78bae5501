import type { Article, Passage } from '../corpus/article.js';

/** A question whose right answer is known. */
export interface LabelledQuestion {
  readonly id: string;
  readonly lang: string;
  readonly style: string;
  readonly question: string;
  readonly isAnswerable: boolean;
  /** The slug of the article that it is about; without it the whole corpus is searched. */
  readonly article?: string;
  /** The question asked before it, for follow-ups. */
  readonly previous?: string;
  /** Whether a passage is a right first citation. */
  isRight(passage: Passage): boolean;
  /** For a question of several parts: what has to be cited, each by some passage; otherwise empty. */
  readonly parts: readonly ((passage: Passage) => boolean)[];
  /** Short answers that count as right. */
  readonly answers: readonly string[];
  /** Why it is not answered, where the label says so. */
  readonly reason?: string;
}

/** Labelled questions with the articles they are about; without articles those of the corpus are meant. */
export interface QuestionSet {
  readonly articles?: readonly Article[];
  readonly questions: readonly LabelledQuestion[];
}
