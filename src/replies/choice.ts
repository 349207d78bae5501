import type { Choice } from '../command.js';
import type { Language } from '../corpus/article.js';
import { CUT_MARK, cutText } from './limits.js';

/** Discord's limits for completion; lengths are in UTF-16 units here. */
export const MOST_CHOICES = 25;
export const CHOICE_UNITS = 100;

/** A choice whose name is cut where it is too long; its value must fit. */
export const toChoice = (name: string, value: string, language: Language): Choice => {
  const line = name.replace(/\s+/g, ' ').trim();
  const kept = cutText(line, CHOICE_UNITS, language);
  if (kept === line) return { name: line || value, value };
  return { name: cutText(line, CHOICE_UNITS - CUT_MARK.length, language) + CUT_MARK, value };
};
