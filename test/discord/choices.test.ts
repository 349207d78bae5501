import { describe, expect, it } from 'vitest';
import type { Choice } from '../../src/command.js';
import { toChoices } from '../../src/discord/choices.js';
import { findProblems } from '../support/discord-stand-in-checks.js';
import { choicesSchema } from '../support/discord-stand-in-messages.js';

const choice = (name: string, value: string | number = name): Choice => ({ name, value });

describe('toChoices', () => {
  it('leaves alone what Discord takes', () => {
    const choices = [choice('Who?'), choice('من؟'), choice('7', 7), choice('😀'.repeat(100))];
    expect(toChoices(choices)).toEqual(choices);
  });

  it.each<[string, readonly Choice[], number]>([
    ['too many', Array.from({ length: 30 }, (_none, index) => choice(`${index}`)), 25],
    ['a long name', [choice('n'.repeat(300), 'short'), choice('😀'.repeat(101), 'short')], 2],
    ['a long value', [choice('name', 'v'.repeat(101)), choice('other')], 1],
    ['an empty name or value', [choice(' ', 'v'), choice('n', ''), choice('other')], 1],
    ['no number', [choice('n', Number.NaN), choice('n', 2 ** 60), choice('other')], 1],
  ])('makes of %s what Discord takes', (_name, choices, count) => {
    const made = toChoices(choices);
    expect(findProblems(choicesSchema, made)).toEqual([]);
    expect(made).toHaveLength(count);
  });
});
