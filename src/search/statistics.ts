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
  /** How many distinct terms each entry has. */
  readonly distinctTerms: Uint32Array;
  /** The entries that have term t, in order: postings from postingStarts[t] to before postingStarts[t + 1]. */
  readonly postingStarts: Uint32Array;
  readonly postingEntries: Uint32Array;
  /** How often the term occurs there. */
  readonly postingCounts: Uint32Array;
}

/** Entries that are worked through before the event loop turns. */
const STEP_ENTRIES = 1_000;

/** Inverse document frequency (Robertson, Spärck Jones 1976, never negative) of a thing in `count` of `total` texts. */
export const rarity = (total: number, count: number): number =>
  Math.log(1 + (total - count + 0.5) / (count + 0.5));

/** Counts terms and trigrams; yields the number of all entries, since reading them was the long part. */
export function* countStatistics(lexicon: Lexicon, entries: EntryWords): Steps<Statistics> {
  const terms = yield* countEach(entries, lexicon.terms.size, (word, see) =>
    see(lexicon.wordTerms[word] ?? 0),
  );
  const eachGram = (word: number, see: (gram: number) => void) => {
    const end = lexicon.trigramStarts[word + 1] ?? 0;
    for (let at = lexicon.trigramStarts[word] ?? 0; at < end; at++) see(lexicon.trigrams[at] ?? 0);
  };
  const grams = yield* countEach(entries, lexicon.grams.size, eachGram);
  const gramNorms = yield* measureNorms(entries, grams.frequencies, eachGram);
  const postings = yield* fillPostings(entries, lexicon.wordTerms, terms.frequencies);
  return {
    termFrequencies: terms.frequencies,
    gramFrequencies: grams.frequencies,
    gramNorms,
    distinctTerms: terms.distinct,
    ...postings,
  };
}

type EachThing = (word: number, see: (thing: number) => void) => void;

/** In how many entries each thing occurs, and how many distinct things each entry has. */
function* countEach({ wordStarts, words }: EntryWords, things: number, eachOf: EachThing) {
  const total = wordStarts.length - 1;
  const frequencies = new Uint32Array(things);
  const distinct = new Uint32Array(total);
  const lastSeen = new Uint32Array(things);
  for (let entry = 0; entry < total; entry++) {
    const see = (thing: number) => {
      if (lastSeen[thing] === entry + 1) return;
      lastSeen[thing] = entry + 1;
      frequencies[thing] = (frequencies[thing] ?? 0) + 1;
      distinct[entry] = (distinct[entry] ?? 0) + 1;
    };
    const end = wordStarts[entry + 1] ?? 0;
    for (let at = wordStarts[entry] ?? 0; at < end; at++) eachOf(words[at] ?? 0, see);
    if (entry % STEP_ENTRIES === STEP_ENTRIES - 1) yield total;
  }
  return { frequencies, distinct };
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

function* fillPostings({ wordStarts, words }: EntryWords, wordTerms: Uint32Array, frequencies: Uint32Array) {
  const total = wordStarts.length - 1;
  const postingStarts = new Uint32Array(frequencies.length + 1);
  for (let term = 0; term < frequencies.length; term++)
    postingStarts[term + 1] = (postingStarts[term] ?? 0) + (frequencies[term] ?? 0);
  const size = postingStarts.at(-1) ?? 0;
  const postingEntries = new Uint32Array(size);
  const postingCounts = new Uint32Array(size);
  const next = postingStarts.slice();
  for (let entry = 0; entry < total; entry++) {
    const end = wordStarts[entry + 1] ?? 0;
    for (let at = wordStarts[entry] ?? 0; at < end; at++) {
      const term = wordTerms[words[at] ?? 0] ?? 0;
      let posting = next[term] ?? 0;
      const isRepeated = posting > (postingStarts[term] ?? 0) && postingEntries[posting - 1] === entry;
      if (isRepeated) posting--;
      else next[term] = posting + 1;
      postingEntries[posting] = entry;
      postingCounts[posting] = (postingCounts[posting] ?? 0) + 1;
    }
    if (entry % STEP_ENTRIES === STEP_ENTRIES - 1) yield total;
  }
  return { postingStarts, postingEntries, postingCounts };
}
