import { ABBREVIATIONS } from './abbreviations.js';
import type { Language } from './article.js';
import {
  isCaseless,
  isDigit,
  isDot,
  isLower,
  isSpace,
  isUpper,
  readCharacter,
  type Span,
} from './characters.js';
import { readWordAt, readWordBefore } from './read-words.js';
import { isStarter } from './sentence-words.js';

interface DotContext {
  readonly text: string;
  readonly block: Span;
  readonly sentenceStart: number;
  readonly language: Language;
}

const ACRONYM = /^\p{L}\p{M}*(?:\p{L}{0,2}\.\p{L}{1,3})+$/u;
const SINGLE_LETTER = /^\p{L}[\p{M}ـ]*$/u;
const NUMBER = /^\p{Nd}+$/u;
const ROMAN = /^[IVXLCDM]+$/;
const NUMERIC = /\p{Nd}|^[IVXLCDMХ]+(?:[-–][IVXLCDMХ]+)?$/u;
const MAX_ORDINAL_UNITS = 3;
// «до н. э.», «z. B.», «EE. UU.»: so many parts of an abbreviation may stand apart.
const JOINED_PARTS = 3;
const JOINED_PART_UNITS = 4;

/**
 * Whether a single full stop belongs to an abbreviation, an initial or an ordinal and the sentence goes on behind it.
 * `firstAt` is the offset of the first letter or digit that follows.
 */
export function isAbbreviationDot(
  mark: { readonly start: number },
  context: DotContext,
  firstAt: number,
): boolean {
  const { text, block, sentenceStart, language } = context;
  const word = readWordBefore(text, mark.start, sentenceStart);
  if (word === '') return false;
  const wordAt = mark.start - word.length;
  const forms = joinParts(text, word, wordAt, sentenceStart);
  const next = readWordAt(text, firstAt, block.end);
  const lists = ABBREVIATIONS[language];
  // «Ул. Ленина», «См. стр. 5»: a sentence begins with a capital; a capital by itself is an initial.
  const isOpening = wordAt === sentenceStart && word.length > 1;
  const isListed = (list: ReadonlySet<string>) =>
    forms.some((form) => list.has(form.text)) || (isOpening && list.has(lowerFirst(word)));
  const first = readCharacter(next, 0);
  const hasInitial = isInitialAt(text, firstAt, next);
  const beginsSentence = isStarter(next, language) && !hasInitial;

  if (isEnumeration(word, wordAt, context)) return true;
  if (isListed(lists.units)) {
    const unit = forms.findLast((form) => lists.units.has(form.text));
    const isBehindNumber = unit && NUMERIC.test(readPrevious(text, unit.at, sentenceStart));
    // German writes every noun with a capital: «162 Mio. Euro».
    if (isBehindNumber && language !== 'de') return isDigit(first);
  }
  if (isListed(lists.leading)) return true;
  if (isListed(lists.beforeNumber) && (isDigit(first) || ROMAN.test(next))) return true;
  if (isListed(lists.closing) && language !== 'de') return isDigit(first);
  const isAcronym = forms.some((form) => form.isDotted && ACRONYM.test(form.text));
  const isAmbiguous = [lists.units, lists.closing, lists.ambiguous].some(isListed);
  if (isAmbiguous || (isAcronym && !hasInitial)) return !beginsSentence;
  if (SINGLE_LETTER.test(word)) {
    if (hasInitial) return true;
    // A small letter is no initial but a variable; a Latin one before another script is one only behind another.
    if (isLower(word) && isUpper(first)) return false;
    if (isUpper(word) && isCaseless(first))
      return isDot(readPrevious(text, wordAt, sentenceStart).at(-1) ?? '');
    return !beginsSentence;
  }
  if (language === 'de' || language === 'tr') return isOrdinal(word) && !beginsSentence;
  return false;
}

interface Form {
  readonly text: string;
  readonly at: number;
  /** Whether every part ends in a full stop, as written. */
  readonly isDotted: boolean;
}

/** The word itself, and with the parts before it that end in a full stop: «B», «z.B». */
function joinParts(text: string, word: string, wordAt: number, limit: number): Form[] {
  const forms: Form[] = [{ text: word, at: wordAt, isDotted: true }];
  let joined = word;
  let at = wordAt;
  let isDotted = true;
  for (let part = 0; part < JOINED_PARTS; part += 1) {
    if (!isSpace(text.charAt(at - 1)) || at - 1 <= limit) break;
    const before = readWordBefore(text, at - 1, limit);
    const hasDot = isDot(before.at(-1) ?? '');
    if (before === '' || before.length > (hasDot ? JOINED_PART_UNITS + 1 : JOINED_PART_UNITS)) break;
    at -= before.length + 1;
    isDotted &&= hasDot;
    joined = `${before}${hasDot ? '' : '.'}${joined}`;
    forms.push({ text: joined, at, isDotted });
  }
  return forms;
}

function readPrevious(text: string, at: number, limit: number): string {
  return at - 1 > limit && isSpace(text.charAt(at - 1)) ? readWordBefore(text, at - 1, limit) : '';
}

/** «1.», «a.», «IV.» at the beginning of a sentence or behind a colon counts what follows. */
function isEnumeration(word: string, wordAt: number, { text, sentenceStart }: DotContext): boolean {
  if (!NUMBER.test(word) && !ROMAN.test(word) && !SINGLE_LETTER.test(word)) return false;
  return wordAt === sentenceStart || (isSpace(text.charAt(wordAt - 1)) && text.charAt(wordAt - 2) === ':');
}

const lowerFirst = (word: string) => word.charAt(0).toLowerCase() + word.slice(1);

const isOrdinal = (word: string) => (NUMBER.test(word) ? word.length <= MAX_ORDINAL_UNITS : ROMAN.test(word));

/** Whether another initial follows: «А. С. Петрова». */
const isInitialAt = (text: string, at: number, word: string) =>
  SINGLE_LETTER.test(word) && isDot(text.charAt(at + word.length));
