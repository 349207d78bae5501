import type { Lexicon } from './lexicon.js';
import type { Steps } from './steps.js';

/** The words of each entry of a pool: those of entry e are `words` from wordStarts[e] to before wordStarts[e + 1]. */
export interface EntryWords {
  readonly wordStarts: Uint32Array;
  readonly words: Uint32Array;
}

/** What ranking needs to know of a pool as a whole. */
export interface Statistics {
  /** In how many entries each term occurs. */
  readonly termFrequencies: Uint32Array;
  /** In how many entries each character trigram occurs. */
  readonly gramFrequencies: Uint32Array;
  /** The length of the vector of each entry's distinct trigrams, weighted by rarity. */
  readonly gramNorms: Float64Array;
}

/** Entries that are worked through before the event loop turns. */
const STEP_ENTRIES = 1_000;

/** Inverse document frequency (Robertson, Spärck Jones 1976, never negative) of a thing in `count` of `total` texts. */
export const rarity = (total: number, count: number): number =>
  Math.log(1 + (total - count + 0.5) / (count + 0.5));

/** Counts terms and trigrams; yields the number of all entries, since reading them was the long part. */
export function* countStatistics(lexicon: Lexicon, entries: EntryWords): Steps<Statistics> {
  const termFrequencies = yield* countEach(entries, lexicon.terms.size, (word, see) =>
    see(lexicon.wordTerms[word] ?? 0),
  );
  const eachGram = (word: number, see: (gram: number) => void) => {
    const end = lexicon.trigramStarts[word + 1] ?? 0;
    for (let at = lexicon.trigramStarts[word] ?? 0; at < end; at++) see(lexicon.trigrams[at] ?? 0);
  };
  const gramFrequencies = yield* countEach(entries, lexicon.grams.size, eachGram);
  const gramNorms = yield* measureNorms(entries, gramFrequencies, eachGram);
  return {
    termFrequencies,
    gramFrequencies,
    gramNorms,
  };
}

type EachThing = (word: number, see: (thing: number) => void) => void;

/** In how many entries each thing occurs. */
function* countEach({ wordStarts, words }: EntryWords, things: number, eachOf: EachThing) {
  const total = wordStarts.length - 1;
  const frequencies = new Uint32Array(things);
  const lastSeen = new Uint32Array(things);
  for (let entry = 0; entry < total; entry++) {
    const see = (thing: number) => {
      if (lastSeen[thing] === entry + 1) return;
      lastSeen[thing] = entry + 1;
      frequencies[thing] = (frequencies[thing] ?? 0) + 1;
    };
    const end = wordStarts[entry + 1] ?? 0;
    for (let at = wordStarts[entry] ?? 0; at < end; at++) eachOf(words[at] ?? 0, see);
    if (entry % STEP_ENTRIES === STEP_ENTRIES - 1) yield total;
  }
  return frequencies;
}

function* measureNorms({ wordStarts, words }: EntryWords, frequencies: Uint32Array, eachOf: EachThing) {
  const total = wordStarts.length - 1;
  const weights = Float64Array.from(frequencies, (count) => rarity(total, count));
  const norms = new Float64Array(total);
  const lastSeen = new Uint32Array(frequencies.length);
  for (let entry = 0; entry < total; entry++) {
    let squares = 0;
    const see = (gram: number) => {
      if (lastSeen[gram] === entry + 1) return;
      lastSeen[gram] = entry + 1;
      squares += (weights[gram] ?? 0) * (weights[gram] ?? 0);
    };
    const end = wordStarts[entry + 1] ?? 0;
    for (let at = wordStarts[entry] ?? 0; at < end; at++) eachOf(words[at] ?? 0, see);
    norms[entry] = Math.sqrt(squares);
    if (entry % STEP_ENTRIES === STEP_ENTRIES - 1) yield total;
  }
  return norms;
}
