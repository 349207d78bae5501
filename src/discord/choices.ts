import type { Choice } from '../command.js';

const MOST_CHOICES = 25;
const CHOICE_CODE_POINTS = 100;

/** Choices as Discord takes them: one that it would refuse is cut or left out, because it would refuse them all. */
export const toChoices = (choices: readonly Choice[]): Choice[] =>
  choices
    .filter(({ name, value }) => name.trim() !== '' && isValue(value))
    .slice(0, MOST_CHOICES)
    .map(({ name, value }) => ({ name: cutName(name), value }));

const isValue = (value: string | number): boolean =>
  typeof value === 'number'
    ? Number.isSafeInteger(value)
    : value !== '' && Array.from(value).length <= CHOICE_CODE_POINTS;

const cutName = (name: string): string => {
  const characters = Array.from(name);
  return characters.length <= CHOICE_CODE_POINTS
    ? name
    : `${characters.slice(0, CHOICE_CODE_POINTS - 1).join('')}…`;
};
