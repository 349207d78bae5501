import type { Language } from '../../corpus/article.js';
import type { Attribute, Fact } from '../../corpus/knowledge/knowledge.js';
import { questionKind } from '../../search/question-kind.js';
import { ASKED_BY_KIND } from './asked-attributes.js';
import type { LikelyFact, Understanding } from './fact-model.js';
import type { NeighbourVotes } from './neighbours.js';
import type { NotedArticle } from './noted-article.js';

/**
 * Yes or no is said only where a question that was written beforehand is this like the asked one, and the nearest ones
 * agree this far: of 55 such questions by others it then spoke on 11 and was right on 10, without the first bound on
 * three quarters only. Elsewhere the quote speaks.
 */
const POLARITY_LIKENESS = 0.5;
const POLARITY_SHARE = 0.8;
const MOST_FACTS = 4;
/** What an attribute counts for that neither the classifier nor the nearest questions expect. */
const LEAST_ASK = 0.02;
const LEAST_VOTE = 0.1;

const YES_NO: Readonly<Record<Language, readonly [string, string]>> = {
  ar: ['نعم', 'لا'],
  en: ['Yes', 'No'],
  fr: ['Oui', 'Non'],
  ru: ['Да', 'Нет'],
  zh: ['是', '否'],
  es: ['Sí', 'No'],
  tr: ['Evet', 'Hayır'],
  fa: ['بله', 'خیر'],
  de: ['Ja', 'Nein'],
};

/**
 * The short answer that the notes have for what is asked of a passage's facts, in the language of the question, else in
 * the article's own; yes or no only where that is settled. Null where none is noted.
 */
export const directAnswer = (
  { article }: NotedArticle,
  understanding: Understanding,
  passage: number,
  text: string,
  language: Language,
): string | null => {
  const choice = chooseAttribute(understanding, passage, attributesFor(text, language));
  if (choice === undefined) return null;
  const { fact, ask, votes } = choice;
  if (ask === 'whether') return sayYesOrNo(votes, language);
  const answers = fact.gives[ask];
  return answers?.[language] ?? answers?.[article.language] ?? null;
};

/** Words without a question mark are key words: they want to be told what, not yes or no. */
const KEYWORD_ATTRIBUTES: readonly Attribute[] = [
  'what',
  'in-which-words',
  'how-many',
  'which',
  'where',
  'when',
];

const attributesFor = (text: string, language: Language): ReadonlySet<Attribute> => {
  const kind = questionKind(text, language);
  const isKeywords = kind === 'other' && !/[?？؟]/u.test(text);
  return new Set(isKeywords ? KEYWORD_ATTRIBUTES : ASKED_BY_KIND[kind]);
};

const sayYesOrNo = ({ yes, no, polarLikeness }: NeighbourVotes, language: Language): string | null => {
  if (polarLikeness < POLARITY_LIKENESS || Math.max(yes, no) < POLARITY_SHARE) return null;
  return YES_NO[language][yes > no ? 0 : 1];
};

interface Choice {
  readonly fact: Fact;
  readonly ask: Attribute;
  readonly votes: NeighbourVotes;
  readonly score: number;
}

/** The likeliest pair of a fact of the passage and an attribute that it gives. */
const chooseAttribute = (
  { facts, asks, votesFor }: Understanding,
  passage: number,
  allowed: ReadonlySet<Attribute>,
): Choice | undefined => {
  const given = ({ fact }: LikelyFact) =>
    (Object.keys(fact.gives) as Attribute[]).filter((ask) => allowed.has(ask));
  const ofPassage = facts
    .filter((likely) => likely.fact.passages.includes(passage) && given(likely).length > 0)
    .slice(0, MOST_FACTS);
  const choices = ofPassage.flatMap((likely) => {
    const { fact, probability } = likely;
    const votes = votesFor(fact.id);
    return given(likely).map((ask): Choice => {
      const score = probability * (asks[ask] + LEAST_ASK) * ((votes.asks[ask] ?? 0) + LEAST_VOTE);
      return { fact, ask, votes, score };
    });
  });
  return choices.reduce<Choice | undefined>(
    (best, choice) => (best === undefined || choice.score > best.score ? choice : best),
    undefined,
  );
};
