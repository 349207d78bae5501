import type { Language } from './article.js';

// Frequent words of each language that the other languages of its script do not share or share rarely.
const FUNCTION_WORDS: Readonly<Partial<Record<Language, string>>> = {
  ar: 'في من على إلى أن التي الذي هذا هذه كان كانت ما لا عن مع بعد بين قد ثم وقال قال وقد هو هي',
  fa: 'و در به از که این است را با برای آن یک خود تا کرد بر هم شد شود بود اما نیز می ها های',
  en: 'the of and to in is was that for it with as on by are be from at his he this which were had not have',
  fr: 'le la les des et est une dans que qui du au pour pas sur ce il par avec sont plus aux été ont elle',
  es: 'el la los las de que y en un una es se por con del para su al como más fue pero sus ha este',
  tr: 've bir bu da de için ile olarak olan daha çok gibi en sonra kadar olduğu ise ne ancak oldu var mi',
  de: 'der die das und ist in den von zu mit des auf für im dem nicht ein eine als auch es werden aus wurde sich',
};

// Enough to know a language by; the rest of a long text is not read.
const SAMPLE_UNITS = 20_000;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const SCRIPTS = {
  arabic: /\p{sc=Arabic}/gu,
  cyrillic: /\p{sc=Cyrillic}/gu,
  han: /\p{sc=Han}/gu,
  latin: /\p{sc=Latin}/gu,
} as const;
// A Chinese character says about as much as three letters.
const HAN_WEIGHT = 3;
const LETTERS_PER_WORD = 5;
const MAX_LETTER_SCORE = 4;

/** The languages that are written in the script that prevails in the text; empty when it has none of ours. */
export function detectScript(text: string): readonly Language[] {
  const sample = text.slice(0, SAMPLE_UNITS);
  const count = (script: RegExp) => sample.match(script)?.length ?? 0;
  const counts: [number, readonly Language[]][] = [
    [count(SCRIPTS.arabic), ['ar', 'fa']],
    [count(SCRIPTS.cyrillic), ['ru']],
    [count(SCRIPTS.han) * HAN_WEIGHT, ['zh']],
    [count(SCRIPTS.latin), ['en', 'fr', 'es', 'tr', 'de']],
  ];
  const [most, languages] = counts.reduce((best, next) => (next[0] > best[0] ? next : best));
  return most > 0 ? languages : [];
}

/** The language of a text by its script and its frequent words, or nothing when they do not tell. */
export function detectLanguage(text: string): Language | undefined {
  const languages = detectScript(text);
  if (languages.length < 2) return languages[0];
  // Each word counts once: «Los Angeles» makes no English text Spanish.
  const words = new Set(text.slice(0, SAMPLE_UNITS).toLowerCase().match(WORD));
  let best: Language | undefined;
  let bestScore = 0;
  for (const language of languages) {
    const known = FUNCTION_WORDS[language]?.split(' ').filter((word) => words.has(word)) ?? [];
    const score = known.length + countLetters(text, language);
    if (score > bestScore) [best, bestScore] = [language, score];
  }
  return best;
}

// Letters that only one of the languages of a script uses; they tell where a short text has no frequent word.
const OWN_LETTERS: Readonly<Partial<Record<Language, RegExp>>> = {
  ar: /[ةىيكأإ]/gu,
  fa: /[پچژگکی]/gu,
  tr: /[ğışİ]/gu,
  es: /[ñ¿¡]/gu,
  de: /[ßäẞ]/gu,
  fr: /[œùêîèç]/gu,
};

function countLetters(text: string, language: Language): number {
  const letters = OWN_LETTERS[language];
  if (!letters) return 0;
  // A few foreign names must not outweigh the words of a whole text.
  const count = text.slice(0, SAMPLE_UNITS).match(letters)?.length ?? 0;
  return Math.min(count / LETTERS_PER_WORD, MAX_LETTER_SCORE);
}
