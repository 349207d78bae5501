import type { Language } from '../../corpus/article.js';
import { countryNames, nameVocabulary } from './name-words.js';
import { type SpanCandidate, spanOf } from './span-candidate.js';
import type { SpanWord } from './span-words.js';
import { timeVocabulary } from './time-words.js';

const MOST_WORDS = 6;
const MOST_COUNTRY_WORDS = 4;

/**
 * The phrases of an Arabic or Persian passage that may be names: from a title, a place word, a link such as «بن», a
 * preposition, a comma or a word of the question up to the next function word, mark or number.
 */
export const findUncasedNames = (
  words: readonly SpanWord[],
  language: Language,
  isAsked: (word: SpanWord) => boolean,
): SpanCandidate[] => {
  const signOf = nameVocabulary(language);
  const timeOf = timeVocabulary(language);
  const signs = words.map((word) => (timeOf(word) === 'N' ? 'y' : signOf(word)));
  const asked = words.map(isAsked);
  const found: SpanCandidate[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!opensPhrase(words, signs, asked, at)) continue;
    const last = lastOfPhrase(words, signs, asked, at, language);
    if (last >= at) found.push(spanOf(words, at, last, traitsOf(words, signs, asked, at, last, language)));
  }
  return found;
};

const isBreak = (word: SpanWord | undefined): boolean => word === undefined || !/^[ -]$/u.test(word.gap);

/** «شعبيةً», «كبيراً»: an ending that no name has. */
const INDEFINITE = /[\u064B\u064D](?:ا)?$|ا\u064B$/u;
const JOINED_STOP =
  /^[وف](?:التي|الذي|الذين|هو|هي|هم|قد|من|في|كان|كانت|عندما|لكن|بعد|قبل|تم|ذلك|هذا|هذه|ان|لم|لا)$/u;
/** A verb in the present tense, as far as its first letter tells. */
const PRESENT = /^ي(?=.{3})/u;
const NAMES_WITH_YA = /^ي(?:وسف|ونس|حيي|اسر|عقوب|اسين|زيد|سوع|هود|ونان|ابان|مني|من$|وليو|وهان|وحنا)/u;

const FEMININE = /\u0629[\u064B-\u0652]*$/u;

const isPlain = (words: readonly SpanWord[], signs: readonly (string | undefined)[], at: number): boolean => {
  const word = words[at];
  if (word === undefined || /\d/u.test(word.word) || signs[at] === 'v') return false;
  if (INDEFINITE.test(word.raw) || JOINED_STOP.test(word.word)) return false;
  if (PRESENT.test(word.word) && !NAMES_WITH_YA.test(word.word)) return false;
  return !word.isStop || signs[at] === 'l';
};

const opensPhrase = (
  words: readonly SpanWord[],
  signs: readonly (string | undefined)[],
  asked: readonly boolean[],
  at: number,
): boolean => {
  if (!isPlain(words, signs, at) || signs[at] === 'y' || signs[at] === 'b' || signs[at] === 'n') return false;
  const sign = signs[at];
  if (sign === 't' || sign === 'g' || sign === 'o') return true;
  const before = signs[at - 1];
  return (
    isBreak(words[at - 1]) ||
    words[at - 1]?.isStop === true ||
    asked[at - 1] === true ||
    before === 't' ||
    before === 'b' ||
    before === 'n' ||
    before === 'v' ||
    !isPlain(words, signs, at - 1)
  );
};

const ARTICLE = /^(?:[وبفك]?ال|لل)/u;
/** What may follow in a name with the article: an origin, an ordinal, a word that belongs to «عبد». */
const NAME_ARTICLE =
  /^(?:ال(?:\p{L}+ي|\p{L}+يه|اول|ثاني|ثالث|رابع|خامس|كبير|عظيم|دين|له|رحمن|عزيز|مطلب|وهاب|حميد|متحده))$/u;

const lastOfPhrase = (
  words: readonly SpanWord[],
  signs: readonly (string | undefined)[],
  asked: readonly boolean[],
  first: number,
  language: Language,
): number => {
  let last = first;
  let isBare = !ARTICLE.test(words[first]?.word ?? '');
  while (last - first + 1 < MOST_WORDS && !isBreak(words[last])) {
    const next = last + 1;
    const word = words[next]?.word ?? '';
    if (!isPlain(words, signs, next) || signs[next] === 'y' || (asked[next] && signs[last] !== 'l')) break;
    if (language === 'ar' && signs[last] !== 'l') {
      // A name in a chain without the article ends before a noun that has it: «كاوان شورت | الفريق».
      const keeps =
        signs[last] === 'g' || signs[last] === 'o' || signs[last] === 't' || NAME_ARTICLE.test(word);
      if (isBare && last > first && ARTICLE.test(word) && !keeps) break;
      if (/^(?:لل|بال|وال|[وبل](?=.{4}))/u.test(word) && signs[next] !== 'l') break;
      if (!ARTICLE.test(word)) isBare = true;
    }
    last = next;
  }
  while (last > first && (signs[last] === 'l' || signs[last] === 'n' || signs[last] === 'b')) last--;
  return last;
};

const traitsOf = (
  words: readonly SpanWord[],
  signs: readonly (string | undefined)[],
  asked: readonly boolean[],
  first: number,
  last: number,
  language: Language,
): Record<string, number> => {
  const before = words[first - 1];
  const linked = before !== undefined && /^[ (]$/u.test(before.gap);
  const inside = signs.slice(first, last + 1);
  const beforeSign = linked ? signs[first - 1] : undefined;
  const plain = words.slice(first, last + 1);
  const isTitled = signs[first] === 't' || beforeSign === 't';
  const isChained = inside.slice(0, -1).includes('l');
  const isIntroduced = beforeSign === 'b' || beforeSign === 'n' || (beforeSign === 'v' && first < last);
  return {
    single: first === last ? 1 : 0,
    couple: last - first === 1 || last - first === 2 ? 1 : 0,
    long: last - first >= 4 ? 1 : 0,
    opening: first === 0 ? 1 : 0,
    title: signs[first] === 't' ? 1 : 0,
    titleBefore: beforeSign === 't' ? 1 : 0,
    agent: beforeSign === 'b' ? 1 : 0,
    named: beforeSign === 'n' ? 1 : 0,
    inPlace: beforeSign === 'i' && before?.word !== 'من' ? 1 : 0,
    placeWord: signs[first] === 'g' ? 1 : 0,
    bodyWord: signs[first] === 'o' ? 1 : 0,
    country: isCountry(words, first, last, language) ? 1 : 0,
    link: isChained ? 1 : 0,
    // Without capitals only these tell a person's name from any other noun.
    evident: isTitled || isChained || isIntroduced ? 1 : 0,
    feminine: FEMININE.test(plain[0]?.raw ?? '') ? 1 : 0,
    joined: /^(?:لل|بال|[وفبلك]ال|[بلك](?=.{4}))/u.test(plain[0]?.word ?? '') ? 1 : 0,
    article: ARTICLE.test(plain[0]?.word ?? '') ? 1 : 0,
    bare: plain.every(({ word }) => !ARTICLE.test(word)) ? 1 : 0,
    afterVerb: beforeSign === 'v' ? 1 : 0,
    afterAsked: linked && asked[first - 1] === true ? 1 : 0,
    comma: /[,|]/u.test(words[last]?.gap ?? '') ? 1 : 0,
    brackets: before?.gap === '(' ? 1 : 0,
    quoted: /[|]/u.test(before?.gap ?? '') && /[|]/u.test(words[last]?.gap ?? '') ? 1 : 0,
    accusative: /\p{L}ا$/u.test(plain[0]?.word ?? '') ? 1 : 0,
  };
};

const isCountry = (words: readonly SpanWord[], first: number, last: number, language: Language): boolean => {
  if (last - first >= MOST_COUNTRY_WORDS) return false;
  const terms = words.slice(first, last + 1).map(({ term }) => term);
  return countryNames(language).has(terms.join(' '));
};
