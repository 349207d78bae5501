import type { Language, Passage } from '../../corpus/article.js';
import { rankEntries, readQuery } from '../../search/rank-entries.js';
import { readableText } from '../find-in-texts.js';
import { type Finding, type FoundPassage, weighEvidence } from '../finding.js';
import { findMatches } from '../matches.js';
import { directAnswer } from './direct-answer.js';
import { EVIDENCE_BIAS, EVIDENCE_WEIGHTS, type Evidence, readEvidence } from './evidence.js';
import type { Understanding } from './fact-model.js';
import type { NotedArticle } from './noted-article.js';

/** How much the words of a passage add to the facts that it tells. */
const TEXT_WEIGHT = 0.2;
/** A passage that tells a fact, but is not the one to cite first for it, gets this part of its probability. */
const LATER_PASSAGE_SHARE = 0.15;
const LEAST_PROBABILITY = 0.0001;
const MOST_PASSAGES = 5;

/** Answers from an article's facts: the question is understood by those that were written beforehand. */
export const findInNotes = (noted: NotedArticle, text: string, language: Language): Finding => {
  const understanding = noted.model.understand(text, language);
  const ranking = rankPassages(noted, understanding, text, language);
  const evidence = readEvidence(noted, understanding, ranking, text, language);
  const confidence = weighEvidence<keyof Evidence>(evidence, EVIDENCE_WEIGHTS, EVIDENCE_BIAS);
  return {
    confidence,
    passages: ranking.slice(0, MOST_PASSAGES).map(toFound(noted, ranking, text, language, confidence)),
    direct: directAnswer(noted, understanding, ranking[0]?.passage.number ?? 0, text, language),
    reason: evidence.otherSpeaker > 0 ? 'speaker' : likelyReason(understanding),
  };
};

/** A passage with what speaks for it. */
export interface RankedPassage {
  readonly passage: Passage;
  /** Of its facts, from 0 to 1 and a little over. */
  readonly probability: number;
  /** The rank value of its words. */
  readonly textScore: number;
  readonly score: number;
}

const rankPassages = (
  noted: NotedArticle,
  understanding: Understanding,
  text: string,
  language: Language,
): RankedPassage[] => {
  const probabilities = new Map<number, number>();
  for (const { fact, probability } of understanding.facts) {
    fact.passages.forEach((number, at) => {
      const share = at === 0 ? probability : probability * LATER_PASSAGE_SHARE;
      probabilities.set(number, (probabilities.get(number) ?? 0) + share);
    });
  }
  const textScores = scoreTexts(noted, text, language);
  return noted.article.passages
    .map((passage): RankedPassage => {
      const probability = probabilities.get(passage.number) ?? 0;
      const textScore = textScores.get(passage.number) ?? 0;
      const score = Math.log(probability + LEAST_PROBABILITY) + TEXT_WEIGHT * textScore;
      return { passage, probability, textScore, score };
    })
    .sort((left, right) => right.score - left.score);
};

const scoreTexts = (noted: NotedArticle, text: string, language: Language): ReadonlyMap<number, number> => {
  const pool = noted.pool(language);
  if (pool === undefined) return new Map();
  const query = readQuery(pool, readableText(text, language, language));
  if (query.terms.length === 0) return new Map();
  const all = pool.entries.map((_, at) => at);
  return new Map(rankEntries(pool, query, all).map(({ entry, score }) => [entry.passage.number, score]));
};

const toFound =
  (
    noted: NotedArticle,
    ranking: readonly RankedPassage[],
    text: string,
    language: Language,
    confidence: number,
  ) =>
  ({ passage, score }: RankedPassage): FoundPassage => ({
    passage,
    matches: matchOriginal(noted, passage, text, language),
    confidence: confidence * Math.exp(score - (ranking[0]?.score ?? score)),
  });

/** What to highlight in the original: words where the question is in its language, else the names both mention. */
const matchOriginal = (
  { article, model, pool }: NotedArticle,
  passage: Passage,
  text: string,
  language: Language,
): FoundPassage['matches'] => {
  const own = pool(article.language);
  const entry = own?.entries[passage.number - 1];
  if (language === article.language && own !== undefined && entry !== undefined)
    return findMatches(own, readQuery(own, readableText(text, language, language)), entry);
  const asked = new Set(model.findNames(text, language).map(({ id }) => id));
  const places = model.findNames(passage.text, article.language).filter(({ id }) => asked.has(id));
  const unique = new Map(places.map(({ start, end }) => [start, [start, end] as const]));
  return [...unique.values()].sort(([left], [right]) => left - right);
};

const likelyReason = ({ verdicts }: Understanding): Finding['reason'] => {
  const reasons = ['not-told', 'premise', 'speaker', 'off-topic'] as const;
  return reasons.reduce((best, reason) => (verdicts[reason] > verdicts[best] ? reason : best));
};
