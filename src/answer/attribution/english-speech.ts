import { foldWord } from '../../search/words.js';
import type { Sighting } from './attribution.js';
import { endOfCapitals } from './english-capitals.js';
import { findEnglishClaim } from './english-claim.js';
import { readClauseSubject } from './english-clause.js';
import { nameEnglishNoun } from './english-noun.js';
import { ENGLISH_DETERMINERS, ENGLISH_PREPOSITIONS } from './english-words.js';
import { readWords } from './items.js';
import type { Sentence, SpeechRules } from './speech-rules.js';

/** The rules of English. */
export const englishSpeech: SpeechRules = {
  normalize: (raw) => foldWord(raw).replace(/’/gu, "'"),
  name: (text) => words(text).filter((word) => !ENGLISH_DETERMINERS.has(word)),
  title: (text) => readTitleWords(text),
  findClaim: findEnglishClaim,
  findSightings: findEnglishSightings,
};

const words = (text: string): string[] => readWords(text.replace(/['’]s\b/gu, '')).map(foldWord);

/** The head first: "the economy minister" is a minister, "the mayor of Rome" a mayor. */
function readTitleWords(text: string): string[] {
  const all = words(text).filter((word) => !ENGLISH_DETERMINERS.has(word));
  const preposition = all.findIndex((word, at) => at > 0 && ENGLISH_PREPOSITIONS.has(word));
  const head = all[(preposition > 0 ? preposition : all.length) - 1];
  return head === undefined
    ? []
    : [head, ...all.filter((word) => word !== head && !ENGLISH_PREPOSITIONS.has(word))];
}

/** Names of two words and more, known names, and whom the sentence is about. */
function findEnglishSightings(sentence: Sentence): Sighting[] {
  const { items, cast } = sentence;
  const found: Sighting[] = [];
  const subject = readClauseSubject(sentence);
  if (subject) found.push({ mention: subject, isSubject: true });
  for (let at = 0; at < items.length; at += 1) {
    const end = endOfCapitals(sentence, at);
    if (end === at) continue;
    const isName = end - at > 1 || cast.isKnown(items[at]?.text ?? '');
    const mention = isName ? nameEnglishNoun(sentence, at, end) : null;
    if (mention?.name) found.push({ mention, isSubject: false });
    at = end - 1;
  }
  return found;
}
