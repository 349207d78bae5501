import type { Language } from '../article.js';

/** Words in some of the nine languages. */
export type Localized<T = string> = Readonly<Partial<Record<Language, T>>>;

/** What a question can ask of a fact. */
export const ATTRIBUTES = [
  'who',
  'to-whom',
  'with-whom',
  'what',
  'in-which-words',
  'where',
  'when',
  'since-when',
  'how-long',
  'how-many',
  'why',
  'purpose',
  'how',
  'which',
  'whether',
] as const;

export type Attribute = (typeof ATTRIBUTES)[number];

/** One thing that the article tells, with what it gives of it and pointedly does not give. */
export interface Fact {
  readonly id: string;
  /** Numbers of the passages that tell it; the first is cited first. */
  readonly passages: readonly number[];
  /** The direct answer to each attribute: a span of a passage, or of its translation. */
  readonly gives: Readonly<Partial<Record<Attribute, Localized>>>;
  readonly lacks: readonly Attribute[];
}

export const NAME_KINDS = ['person', 'country', 'city', 'region', 'body', 'event', 'thing'] as const;

/** Somebody or something with a name, in all its spellings. */
export interface Name {
  readonly id: string;
  readonly kind: (typeof NAME_KINDS)[number];
  /** For a person or a capital: the id of the country that it stands for. */
  readonly of?: string;
  readonly names: Localized<readonly string[]>;
  /** Descriptions and metonyms. */
  readonly also?: Localized<readonly string[]>;
}

/** Words for one idea across languages. */
export interface Concept {
  readonly id: string;
  readonly terms: Localized<readonly string[]>;
}

/** Something that is shown with the passage that says it. */
export interface Note {
  readonly passage: number;
  /** To the letter in the passage. */
  readonly quote: string;
}

export interface Stance extends Note {
  readonly party: string;
  readonly topic: string;
  readonly speaker: string;
}

export interface Topic {
  readonly id: string;
  readonly label: Localized;
}

export interface SummitFact extends Note {
  readonly topic: string;
  readonly label: Localized;
}

export interface TimelineEvent extends Note {
  readonly when: string;
  /** Events with a smaller number came before; equal numbers mean that the text does not tell. */
  readonly order: number;
}

/** Who speaks in a passage, set by an editor where the rules would err; null is the reporter. */
export interface Voice {
  readonly passage: number;
  readonly speaker: string | null;
  readonly addressee: string | null;
}

/** A place where the article's own text is garbled, and how the translations render it. */
export interface Remark {
  readonly passage: number;
  readonly quote: string;
  readonly note: string;
}

/** An editor's notes on an article. */
export interface Notes {
  readonly facts: readonly Fact[];
  readonly names: readonly Name[];
  readonly concepts: readonly Concept[];
  /** Names that people ask about and that the article does not mention. */
  readonly absent: readonly Name[];
  readonly topics: readonly Topic[];
  readonly stances: readonly Stance[];
  readonly summit: readonly SummitFact[];
  readonly timeline: readonly TimelineEvent[];
  readonly voices: readonly Voice[];
  readonly remarks: readonly Remark[];
}

/** A question written beforehand whose fact is known (PAQ, Lewis et al. 2021). */
export interface ProbableQuestion {
  readonly lang: Language;
  readonly fact: string;
  readonly ask: Attribute;
  /** For a question that yes or no answers: which it is. */
  readonly yes?: boolean;
  readonly q: string;
}

export const UNANSWERED_REASONS = ['not-told', 'premise', 'speaker', 'off-topic'] as const;

/** A question that the article does not answer though it may sound like it. */
export interface UnansweredQuestion {
  readonly lang: Language;
  readonly q: string;
  readonly reason: (typeof UNANSWERED_REASONS)[number];
  readonly fact?: string | null | undefined;
  readonly ask?: Attribute | null | undefined;
}

/** An article's text in another language, sentence by sentence. */
export interface Translation {
  readonly language: Language;
  readonly title: string;
  /** The translation of passage n stands at index n − 1. */
  readonly texts: readonly string[];
}

/** What an article carries besides its text, all of it checked against the text. */
export interface Knowledge {
  readonly translations: readonly Translation[];
  readonly notes: Notes;
  readonly questions: readonly ProbableQuestion[];
  readonly unanswered: readonly UnansweredQuestion[];
  /** Changes whenever the article or anything it carries changes. */
  readonly fingerprint: string;
}

export const NO_NOTES: Notes = {
  facts: [],
  names: [],
  concepts: [],
  absent: [],
  topics: [],
  stances: [],
  summit: [],
  timeline: [],
  voices: [],
  remarks: [],
};
