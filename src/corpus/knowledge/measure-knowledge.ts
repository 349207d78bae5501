import { type Article, LANGUAGES, type Language } from '../article.js';
import type { Fact, Knowledge, Localized } from './knowledge.js';

/** With fewer ways to ask for it in a language, a fact is found less surely. */
export const ENOUGH_WORDINGS = 6;

/** So many of so many. */
export interface Part {
  readonly of: number;
  /** What is there; the rest is in `lacking`. */
  readonly count: number;
  readonly lacking: readonly string[];
}

/** What an article carries in one language. */
export interface LanguageMeasure {
  readonly language: Language;
  /** Where its text comes from, if there is one. */
  readonly text: 'original' | 'translation' | null;
  /** The direct answers, of all that the facts give; yes and no need none. */
  readonly answers: Part;
  /** The names that have a spelling in it. */
  readonly names: Part;
  readonly questions: number;
  /** The facts with fewer than `ENOUGH_WORDINGS` questions, and how many they have. */
  readonly thinFacts: readonly { readonly id: string; readonly questions: number }[];
  readonly unanswered: number;
}

/** What an article carries besides its text, and where that is thin. */
export interface KnowledgeMeasure {
  readonly facts: number;
  /** Only the languages in which there is something. */
  readonly languages: readonly LanguageMeasure[];
  readonly untranslated: readonly Language[];
  /** The numbers of the passages that no fact tells. */
  readonly withoutFact: readonly number[];
}

/** Measures what an article carries; nothing where it carries nothing. */
export const measureKnowledge = (article: Article): KnowledgeMeasure | undefined => {
  const { knowledge } = article;
  if (knowledge === undefined) return undefined;
  const { facts } = knowledge.notes;
  const told = new Set(facts.flatMap(({ passages }) => passages));
  const all = LANGUAGES.map((language) => measureLanguage(article, knowledge, language));
  return {
    facts: facts.length,
    languages: all.filter(({ text, questions, unanswered }) => text || questions + unanswered > 0),
    untranslated: all.filter(({ text }) => text === null).map(({ language }) => language),
    withoutFact: article.passages.map(({ number }) => number).filter((number) => !told.has(number)),
  };
};

const measureLanguage = (
  article: Article,
  { translations, notes, questions, unanswered }: Knowledge,
  language: Language,
): LanguageMeasure => {
  const isTranslated = translations.some((translation) => translation.language === language);
  const counts = new Map<string, number>();
  for (const { lang, fact } of questions) {
    if (lang === language) counts.set(fact, (counts.get(fact) ?? 0) + 1);
  }
  return {
    language,
    text: language === article.language ? 'original' : isTranslated ? 'translation' : null,
    answers: measurePart(notes.facts.flatMap(listAnswers), language),
    names: measurePart(
      notes.names.map(({ id, names }) => [id, names]),
      language,
    ),
    questions: [...counts.values()].reduce((sum, count) => sum + count, 0),
    thinFacts: notes.facts
      .map(({ id }) => ({ id, questions: counts.get(id) ?? 0 }))
      .filter((fact) => fact.questions < ENOUGH_WORDINGS),
    unanswered: unanswered.filter(({ lang }) => lang === language).length,
  };
};

const listAnswers = ({ id, gives }: Fact): [string, Localized][] =>
  Object.entries(gives)
    .filter(([attribute]) => attribute !== 'whether')
    .map(([attribute, answers]) => [`${id}.${attribute}`, answers]);

const measurePart = (
  entries: readonly (readonly [string, Localized<unknown>])[],
  language: Language,
): Part => {
  const lacking = entries.filter(([, words]) => words[language] === undefined).map(([id]) => id);
  return { of: entries.length, count: entries.length - lacking.length, lacking };
};
