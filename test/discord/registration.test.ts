import { describe, expect, it, vi } from 'vitest';
import { type CommandData, compareCommands, registerCommands } from '../../src/discord/registration.js';
import { toRegistered } from '../support/discord-stand-in-commands.js';

const ROUTE = '/applications/1/commands';
const ask: CommandData = {
  type: 1,
  name: 'ask',
  description: 'Answers',
  name_localizations: { fr: 'demander' },
  options: [{ type: 3, name: 'question', description: 'What?', required: true }],
  contexts: [0, 1, 2],
  integration_types: [0, 1],
};
const point: CommandData = { type: 3, name: 'Answer with citations' };
const old: CommandData = { name: 'old', description: 'Was there before' };

/** Discord with these commands, which it gives back with what it fills in. */
const withRegistered = (...commands: readonly object[]) => {
  const get = vi.fn(async () => commands.map((command, index) => toRegistered(command, index, '')));
  return { get, put: vi.fn(async () => []) };
};

describe('compareCommands', () => {
  it.each<[string, readonly object[]]>([
    ['as it is', [ask, point, old]],
    ['in another order', [old, point, ask]],
    ['with its places in another order', [{ ...ask, contexts: [2, 0, 1] }, point, old]],
    [
      'with what it fills in',
      [{ ...ask, options: [{ ...ask.options?.[0], autocomplete: false }] }, point, old],
    ],
    ['with the settings of the application', [ask, { ...point, integration_types: [0, 1] }, old]],
  ])('finds no difference where Discord gives back what it was given %s', async (_name, registered) => {
    const difference = await compareCommands(withRegistered(...registered), ROUTE, [ask, point, old]);
    expect(difference).toEqual({ added: [], changed: [], removed: [] });
  });

  it.each<[string, object]>([
    ['description', { description: 'Tells' }],
    ['localized name', { name_localizations: { fr: 'questionner' } }],
    ['localized names', { name_localizations: null }],
    ['option', { options: [{ ...ask.options?.[0], required: false }] }],
    ['places', { contexts: [0] }],
    ['permissions', { default_member_permissions: '8' }],
  ])('finds that the %s changed', async (_name, change) => {
    const { changed } = await compareCommands(withRegistered({ ...ask, ...change }), ROUTE, [ask]);
    expect(changed).toEqual(['ask']);
  });

  it('finds what is new and what is gone, and tells apart commands of one name and two kinds', async () => {
    const registered = withRegistered(ask, old);
    const alike: CommandData = { type: 3, name: 'ask' };
    expect(await compareCommands(registered, ROUTE, [ask, point, alike])).toEqual({
      added: ['Answer with citations', 'ask'],
      changed: [],
      removed: ['old'],
    });
    expect(registered.put).not.toHaveBeenCalled();
  });
});

describe('registerCommands', () => {
  it('writes everything at once where anything differs, and nothing where nothing does', async () => {
    const registered = withRegistered(ask, old);
    expect(await registerCommands(registered, ROUTE, [ask])).toMatchObject({ removed: ['old'] });
    expect(registered.put).toHaveBeenCalledExactlyOnceWith(ROUTE, { body: [ask] });
    const same = withRegistered(ask);
    await registerCommands(same, ROUTE, [ask]);
    expect(same.put).not.toHaveBeenCalled();
  });
});
