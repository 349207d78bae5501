import type { Language } from '../../corpus/article.js';
import type { Asked } from './asked.js';
import { matchKey } from './match-key.js';
import type { SpanCandidate } from './span-candidate.js';
import type { SpanWord } from './span-words.js';

/**
 * What speaks for and against a candidate, by name: its own traits, whether it is what the question wants, and where it
 * stands among the question's words and the other candidates.
 */
export interface SpanEvidence {
  readonly traits: Readonly<Record<string, number>>;
  readonly wishes: Readonly<Record<string, number>>;
  readonly relations: Readonly<Record<string, number>>;
}

/** The words of a passage that the question has too. */
export interface Mention {
  readonly at: number;
  readonly term: string;
  /** How rare its term is. */
  readonly weight: number;
}

/** Distances are in words; a mark between two words counts as so many more. */
const MARK_WORDS: Readonly<Record<string, number>> = { ',': 3, '.': 6, '|': 6, '(': 3, ')': 3, ':': 0 };
const HALF_DISTANCE = 4;

/** The evidence for each of the candidates. */
export const readEvidence = (
  words: readonly SpanWord[],
  candidates: readonly SpanCandidate[],
  mentions: readonly Mention[],
  { sort, head, wants }: Asked,
  language: Language,
): SpanEvidence[] => {
  const places = placesOf(words);
  const asked = new Set(mentions.map(({ at }) => at));
  const closeness = candidates.map((candidate) => closenessOf(candidate, mentions, places, sort === 'count'));
  const [best = 0, second = 0] = [...closeness].sort((left, right) => right - left);
  const isHead = (place: number) => head.includes(matchKey(words[place]?.term ?? '', language));
  return candidates.map(({ first, last, traits }, at): SpanEvidence => {
    const length = last - first + 1;
    let repeated = 0;
    for (let word = first; word <= last; word++) if (asked.has(word)) repeated++;
    const own = closeness[at] ?? 0;
    return {
      traits,
      wishes: wishesOf(traits, wants, at, candidates.length),
      relations: {
        close: own,
        closest: own / Math.max(best, 1e-9),
        lead: own - (own === best ? second : best),
        only: flag(candidates.length === 1),
        rivals: Math.min(1, (candidates.length - 1) / 8),
        early: flag(at === 0),
        late: flag(at === candidates.length - 1),
        repeated: sort === 'count' ? 0 : repeated / length,
        // A dual says «two» in the word that the question has.
        repeats: flag(repeated === length && traits['dual'] !== 1),
        askedBefore: flag(asked.has(first - 1) || asked.has(first - 2)),
        askedNext: flag(asked.has(last + 1) || asked.has(last + 2)),
        headBefore: flag(isHead(first - 1) || isHead(first)),
        headNext: flag(isHead(last + 1) || isHead(last)),
      },
    };
  });
};

const flag = (value: boolean): number => (value ? 1 : 0);

/** Where each word stands when marks are counted as words. */
const placesOf = (words: readonly SpanWord[]): number[] => {
  const places: number[] = [];
  let place = 0;
  for (const { gap } of words) {
    places.push(place);
    place += 1 + (MARK_WORDS[gap] ?? 0);
  }
  return places;
};

/**
 * The part of the question's weight that is near a candidate, from 0 to 1; an amount holds the noun that it counts, but a
 * name that holds words of the question is not nearer for that.
 */
const closenessOf = (
  { first, last }: SpanCandidate,
  mentions: readonly Mention[],
  places: readonly number[],
  countsInside: boolean,
): number => {
  const nearest = new Map<string, number>();
  const weights = new Map<string, number>();
  for (const { at, term, weight } of mentions) {
    weights.set(term, weight);
    if (at >= first && at <= last) {
      if (countsInside) nearest.set(term, 1);
      continue;
    }
    const from = (places[at < first ? first : at] ?? 0) - (places[at < first ? at : last] ?? 0);
    const near = HALF_DISTANCE / (HALF_DISTANCE + Math.max(0, from - 1));
    nearest.set(term, Math.max(nearest.get(term) ?? 0, near));
  }
  let [sum, all] = [0, 0];
  for (const [term, weight] of weights) {
    sum += weight * (nearest.get(term) ?? 0);
    all += weight;
  }
  return all === 0 ? 0 : sum / all;
};

/** What the question wants against what the candidate is. */
const wishesOf = (
  traits: Readonly<Record<string, number>>,
  wants: ReadonlySet<string>,
  at: number,
  count: number,
): Record<string, number> => {
  const is = (trait: string) => (traits[trait] ?? 0) > 0;
  return {
    percentFits: flag(wants.has('percent') && is('percent')),
    percentMisfits: flag(wants.has('percent') !== is('percent')),
    moneyFits: flag(wants.has('money') && is('money')),
    durationFits: flag(wants.has('duration') && is('unit')),
    durationMisfits: flag(wants.has('duration') && !is('unit')),
    ageFits: flag(wants.has('age')),
    yearMisfits: flag(wants.has('year') && !is('year')),
    placeFits: flag(wants.has('place') && (is('country') || is('placeWord') || is('inPlace'))),
    birth: flag(wants.has('birth') && at === 0 && is('brackets')),
    death: flag(wants.has('death') && at === count - 1 && count > 1),
    end: flag(wants.has('end') && at === count - 1 && count > 1),
  };
};
