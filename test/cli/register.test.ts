import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DiscordStandIn, TOKEN } from '../support/discord-stand-in.js';
import { SERVER_ID } from '../support/discord-stand-in-events.js';
import { runProgram } from '../support/run-program.js';

const standIn = new DiscordStandIn();
beforeAll(() => standIn.listen());
afterAll(() => standIn.close());

const register = (...args: string[]) =>
  runProgram('register', args, '', { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: standIn.apiUrl });
const namesIn = (server: string) => standIn.commandsOf(server).map(({ name }) => name);

describe('register', () => {
  it('shows what differs and writes nothing when told so', async () => {
    const { code, output, errors } = await register('--dry-run');
    expect({ code, errors }).toEqual({ code: 0, errors: 'Nothing is written for all servers.\n' });
    expect(output).toMatch(/^\+ ask$/m);
    expect(standIn.commands).toEqual([]);
  });

  it('registers once for all servers', async () => {
    const first = await register();
    expect(first.errors).toBe('Registered for all servers.\n');
    expect(first.output).toBe(
      namesIn('')
        .map((name) => `+ ${name}\n`)
        .join(''),
    );
    const second = await register();
    expect(second).toEqual({ code: 0, output: '', errors: 'Nothing differs for all servers.\n' });
    expect(standIn.requests.filter((request) => request.startsWith('PUT'))).toHaveLength(1);
  });

  it('registers for one server, and takes away what it registered', async () => {
    await register('--guild', SERVER_ID);
    expect(namesIn(SERVER_ID)).toEqual(namesIn(''));
    const { output } = await register('--guild', SERVER_ID, '--clear');
    expect(output).toMatch(/^- ask$/m);
    expect(namesIn(SERVER_ID)).toEqual([]);
    expect(namesIn('')).toContain('ask');
  });

  it.each([['--guild'], ['--guild', 'my server'], ['--gild', '1'], ['more']])(
    'shows how it is used for %s %s, with exit code 2',
    async (...args) => {
      const { code, output, errors } = await register(...args);
      expect({ code, output }).toEqual({ code: 2, output: '' });
      expect(errors).toContain('usage: npm run register');
    },
  );

  it.each<[string, Record<string, string>, string[], RegExp]>([
    ['there is no token', {}, [], /^DISCORD_TOKEN is not set/],
    ['the token is bad', { DISCORD_TOKEN: 'wrong.token' }, [], /^Discord does not accept the token/],
    [
      'the bot is not in the server',
      { DISCORD_TOKEN: TOKEN },
      ['--guild', '999999999999999999'],
      /^The bot is in no server 999999999999999999/,
    ],
  ])('says in one line what to do where %s', async (_name, settings, args, line) => {
    const api = { DISCORD_API_URL: standIn.apiUrl };
    const { code, output, errors } = await runProgram('register', args, '', { ...api, ...settings });
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors).toMatch(line);
    expect(errors).toMatch(/^[^\n]*\n$/);
    expect(errors).not.toMatch(/wrong\.token|stand-in\.token/);
  });
});
