import { isLanguage, type Language } from '../corpus/article.js';

/** How an answer is shown, as its buttons carry it along. */
export interface AnswerState {
  /** The language that the answer is in. */
  readonly language: Language;
  /** The language of the translations below the quotes; null where there are none. */
  readonly translation: Language | null;
  readonly isContextOpen: boolean;
  readonly isRefusal: boolean;
  /** How many of the citations stand in the message, where they fit. */
  readonly most: number;
  /** How many of them stand there whole. */
  readonly whole: number;
}

/** As one part of a custom id: «ar.en.1.0.3.3». */
export const formatState = (state: AnswerState): string =>
  [
    state.language,
    state.translation ?? '-',
    Number(state.isContextOpen),
    Number(state.isRefusal),
    state.most,
    state.whole,
  ].join('.');

/** Reads a state; null where the text is none. */
export const parseState = (text: string | undefined): AnswerState | null => {
  const [language, translation, isContextOpen, isRefusal, most, whole, ...more] = (text ?? '').split('.');
  const isRight =
    isLanguage(language) &&
    (translation === '-' || isLanguage(translation)) &&
    [isContextOpen, isRefusal, most, whole].every((part) => /^\d$/.test(part ?? '')) &&
    more.length === 0;
  if (!isRight) return null;
  return {
    language,
    translation: translation === '-' ? null : translation,
    isContextOpen: isContextOpen === '1',
    isRefusal: isRefusal === '1',
    most: Number(most),
    whole: Number(whole),
  };
};
