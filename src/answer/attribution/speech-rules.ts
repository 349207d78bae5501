import type { Language } from '../../corpus/article.js';
import { arabicSpeech } from './arabic-speech.js';
import type { Claim, Sighting } from './attribution.js';
import type { Cast, CastWords } from './cast.js';
import { englishSpeech } from './english-speech.js';
import type { Item } from './items.js';
import { otherSpeech } from './other-speech.js';

/** A sentence as the rules of a language see it. */
export interface Sentence {
  readonly text: string;
  readonly items: readonly Item[];
  /** Who is known so far; the rules only ask it. */
  readonly cast: Cast;
}

/** How one language tells who speaks. */
export interface SpeechRules extends CastWords {
  /** One spelling for a word; what the tables hold. */
  normalize(raw: string): string;
  /** Who the sentence says is speaking, or null where it says nothing of the kind. */
  findClaim(sentence: Sentence): Claim | null;
  /** Everybody whom the sentence names, in order. */
  findSightings(sentence: Sentence): Sighting[];
}

export const speechRulesFor = (language: Language): SpeechRules => {
  if (language === 'ar') return arabicSpeech;
  return language === 'en' ? englishSpeech : otherSpeech(language);
};
