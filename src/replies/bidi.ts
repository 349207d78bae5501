import type { Language } from '../corpus/article.js';

const LEFT_TO_RIGHT_ISOLATE = '\u2066';
const RIGHT_TO_LEFT_ISOLATE = '\u2067';
const POP_ISOLATE = '\u2069';

/** Wraps a text of a known language, so that its direction and that of the line around it leave each other alone. */
export const isolate = (text: string, language: Language): string =>
  (isRightToLeft(language) ? RIGHT_TO_LEFT_ISOLATE : LEFT_TO_RIGHT_ISOLATE) + text + POP_ISOLATE;

/** Takes the isolates out again, for where they would show as boxes. */
export const withoutIsolates = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

const isRightToLeft = (language: Language): boolean => language === 'ar' || language === 'fa';
