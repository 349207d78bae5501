/** Who says a passage, and to whom; names as the article writes them, without a title where the name stands. */
export interface Attribution {
  /** The fullest form of the name so far, or the office or body where no name is known; null for the reporter. */
  readonly speaker: string | null;
  /** Null where the passage does not say to whom. */
  readonly addressee: string | null;
}

/**
 * How a text names somebody. Without name and title it is a pronoun: kind `person` for "he", `body` for "it", and
 * `pronoun` for a bare verb, which may mean either.
 */
export interface Mention {
  readonly kind: 'person' | 'body' | 'document' | 'pronoun';
  readonly name: string | null;
  /** The office, trade or body in the words of the article. */
  readonly title: string | null;
  readonly gender: 'f' | 'm' | null;
  readonly isPlural: boolean;
}

/** What a sentence says about who speaks in it. */
export interface Claim {
  readonly speaker: Mention;
  readonly addressee: Mention | null;
  /** Whether the verb goes on from earlier words: "added", «وتابع». */
  readonly isAddition: boolean;
}

/** Somebody named in a sentence, whether or not they speak. */
export interface Sighting {
  readonly mention: Mention;
  /** Whether the sentence is about them, so that the next pronoun may mean them. */
  readonly isSubject: boolean;
}

/** A bare verb; in Arabic its form tells gender and number. */
export const PRONOUN: Mention = {
  kind: 'pronoun',
  name: null,
  title: null,
  gender: null,
  isPlural: false,
};

export const isPronoun = ({ name, title }: Mention): boolean => name === null && title === null;
