import type { Language } from '../corpus/article.js';
import { analyzerFor } from '../search/analyzer.js';
import type { FoundName } from '../search/name-finder.js';
import { questionKind } from '../search/question-kind.js';

const MOST_WORDS_AFTER_OPENING = 4;
const MOST_WORDS_ALONE = 2;

// How a follow-up begins: «and …», «what about …», «then …».
const OPENINGS: Readonly<Record<Language, RegExp>> = {
  ar: /^(?:طيب|طب|اوكي|و?ماذا عن|و?بالنسبة|و?أما|و?شو عن|و?ايش عن|و?وش عن|وعن|و(?=\p{L}{2,}\s*[؟?]*$)|و(?:متى|أين|اين|لماذا|كيف|من|ليش|ليه|فين|وين|كم|هل))\s*/u,
  fa: /^(?:و(?=\s)|خب|پس|درباره|در مورد|اونوقت)\s*|\s(?:چطور|چی)[؟?]*$/u,
  zh: /^(?:那么?|还有|至于)|呢[？?]?$/u,
  en: /^(?:and|but|so|then|ok(?:ay)?|what about|how about|and what about|also)\b[\s,]*/iu,
  fr: /^(?:et|mais|alors|donc|qu['’]en est-il d[eu]|et pour)(?!\p{L})[\s,]*/iu,
  es: /^[¿\s]*(?:y|pero|entonces|qué hay de|qué pasa con)(?!\p{L})[\s,]*/iu,
  ru: /^(?:а|и|но|ну|так|тогда|как насчёт|как насчет|что насчёт|что насчет|а что)(?!\p{L})[\s,]*/iu,
  tr: /^(?:peki|ya|ve|ama|o zaman)(?!\p{L})[\s,]*/iu,
  de: /^(?:und|aber|also|dann|was ist mit|wie steht es mit)(?!\p{L})[\s,]*/iu,
};

// Question words of several words, which a bare one takes the place of as a whole.
const LONG_QUESTION_WORDS: Readonly<Record<Language, RegExp>> = {
  ar: /^(?:منذ متى|إلى أين|الى اين|من أين|من اين|مع من|إلى من|كم من الوقت)(?!\p{L})/u,
  fa: /^(?:از کی|با چه کسی|به چه کسی|چه کسی|چه کسانی|چه زمانی|چه وقت)(?!\p{L})/u,
  zh: /^$/u,
  en: /^(?:since when|how long|to whom|with whom)(?!\p{L})/iu,
  fr: /^(?:depuis quand|combien de temps|à qui|avec qui)(?!\p{L})/iu,
  es: /^[¿\s]*(?:desde cuándo|por qué|a quién|con quién)(?!\p{L})/iu,
  ru: /^(?:с каких пор|как долго|с кем)(?!\p{L})/iu,
  tr: /^(?:ne zaman(?:dan beri)?|ne kadar|kim ile)(?!\p{L})/iu,
  de: /^(?:seit wann|wie lange|mit wem)(?!\p{L})/iu,
};

/**
 * A question that cannot be understood without the one before it, in full; nothing where it stands by itself. A name
 * takes the place of the last name of its kind («and Russia?»), a bare question word and everything else is added.
 *
 * @param findNames names that a text mentions, with ids whose beginning (up to the colon) is their kind
 */
export const completeFollowUp = (
  text: string,
  previous: string,
  language: Language,
  findNames: (text: string) => readonly FoundName[],
): string | undefined => {
  if (!isFollowUp(text, language)) return undefined;
  const [name, another] = findNames(text);
  const rest = countContentWords(text, language);
  const replaced = findNames(previous).findLast(
    ({ id }) => id !== name?.id && kindOf(id) === kindOf(name?.id ?? ''),
  );
  if (name !== undefined && replaced !== undefined && another === undefined && rest <= MOST_WORDS_ALONE) {
    const shown = text.slice(name.start, name.end).replace(language === 'ar' ? /^و(?=\p{L}{3})/u : /$^/u, '');
    return previous.slice(0, replaced.start) + shown + previous.slice(replaced.end);
  }
  if (rest === 0 && language !== 'zh') return askOtherwise(text, previous, language);
  return `${previous.trim()} ${text.trim()}`;
};

/** The question before, opened by the question word of the new one («Where?» after «When did they meet?»). */
const askOtherwise = (text: string, previous: string, language: Language): string => {
  const [first] = analyzerFor(language).analyze(previous);
  const long = LONG_QUESTION_WORDS[language].exec(previous)?.[0];
  const asking = long?.length ?? (first?.isStop === true ? first.end : undefined);
  const tail = asking === undefined ? ` ${previous}` : previous.slice(asking);
  const head = text
    .trim()
    .replace(OPENINGS[language], '')
    .replace(/[?؟？!.…\s]+$/u, '');
  return `${head === '' ? text.trim() : head}${tail}`;
};

const isFollowUp = (text: string, language: Language): boolean => {
  const trimmed = text.trim();
  const words = countContentWords(trimmed, language);
  if (words === 0) return true;
  if (OPENINGS[language].test(trimmed)) return words <= MOST_WORDS_AFTER_OPENING;
  return words <= MOST_WORDS_ALONE && questionKind(trimmed, language) === 'other';
};

const countContentWords = (text: string, language: Language): number =>
  analyzerFor(language)
    .analyze(text)
    .filter((token) => !token.isStop).length;

const kindOf = (id: string): string => id.slice(0, id.indexOf(':') + 1);
