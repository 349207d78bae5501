import { describe, expect, it, vi } from 'vitest';
import type { GatewayOptions } from '../../src/discord/gateway.js';
import { type StandInOptions, TOKEN } from '../support/discord-stand-in.js';
import { connectTo, echo, openDoor } from '../support/discord-stand-in-door.js';
import { APPLICATION_ID } from '../support/discord-stand-in-events.js';

const GUILD_MESSAGES = 1 << 9;
const DIRECT_MESSAGES = 1 << 12;
const ask = (text: string) => ({ name: 'ask', options: { question: text } });

describe('connectGateway', () => {
  it('asks for messages and nothing else, and shows what it listens to', async () => {
    const { standIn } = await openDoor();
    expect(standIn.gateway.identities).toMatchObject([
      {
        intents: GUILD_MESSAGES | DIRECT_MESSAGES,
        presence: { activities: [{ name: '/ask' }], status: 'online' },
      },
    ]);
  });

  it('gives the link that takes the bot in with the permissions that it needs', async () => {
    const { gateway } = await openDoor();
    const { host, searchParams } = new URL(gateway.inviteLink);
    const needed = (1n << 10n) | (1n << 11n) | (1n << 16n) | (1n << 38n);
    expect(host).toBe('discord.com');
    expect(Object.fromEntries(searchParams)).toEqual({
      client_id: APPLICATION_ID,
      scope: 'bot applications.commands',
      permissions: String(needed),
    });
  });

  it('registers its commands, and only where what is registered differs', async () => {
    const { standIn, gateway } = await openDoor();
    expect(standIn.commands).toMatchObject([echo.data, { type: 3, name: 'Point' }]);
    await gateway.close();
    await (await connectTo(standIn)).gateway.close();
    const changed = { ...echo.data, description: 'Says it once more' };
    await (await connectTo(standIn, { commands: [changed] })).gateway.close();
    expect(standIn.requests.filter((request) => request.startsWith('PUT'))).toHaveLength(2);
    expect(standIn.commands).toMatchObject([changed]);
  });

  it('sends heartbeats', async () => {
    const { standIn } = await openDoor({ standIn: { heartbeatMs: 30 } });
    await vi.waitFor(() =>
      expect(standIn.gateway.received.filter((op) => op === 1).length).toBeGreaterThan(1),
    );
  });

  it('resumes after the connection broke, and answers what came in meanwhile', async () => {
    const { standIn } = await openDoor();
    standIn.gateway.drop();
    expect((await standIn.interact(ask('again'))).data.content).toBe('en again');
    expect(standIn.gateway.resumes).toBe(1);
    expect(standIn.gateway.identities).toHaveLength(1);
  });

  it('comes back and resumes when Discord asks for it', async () => {
    const { standIn } = await openDoor();
    standIn.gateway.requestReconnect();
    await vi.waitFor(() => expect(standIn.gateway.resumes).toBe(1), 5_000);
    expect((await standIn.interact(ask('again'))).data.content).toBe('en again');
  });

  it.each(['invalidateSession', 'forgetSession'] as const)(
    'begins a new session where the old one is no good any more: %s',
    async (end) => {
      const { standIn, onEnd } = await openDoor();
      standIn.gateway[end]();
      // discord.js waits 1 to 5 s first, as Discord asks.
      await vi.waitFor(() => expect(standIn.gateway.identities).toHaveLength(2), 15_000);
      expect((await standIn.interact(ask('again'))).data.content).toBe('en again');
      expect(onEnd).not.toHaveBeenCalled();
    },
  );

  it('says so when Discord closes for good', async () => {
    const { standIn, onEnd } = await openDoor();
    standIn.gateway.closeWith(4004);
    await vi.waitFor(() =>
      expect(onEnd).toHaveBeenCalledWith('Discord closed the connection for good (4004).'),
    );
  });

  it('survives whatever the connection brings', async () => {
    const { standIn, log } = await openDoor();
    const data = [null, 7, 'text', [], {}, { id: '1' }, { id: '1', token: 't', type: 2, data: 7 }];
    for (const event of ['INTERACTION_CREATE', 'MESSAGE_CREATE', 'GUILD_CREATE', 'NO_SUCH_EVENT'])
      for (const d of data) await standIn.gateway.dispatch(event, d);
    await standIn.gateway.dispatch('INTERACTION_CREATE', {
      ...{
        id: '1',
        token: 't',
        type: 3,
        user: { id: '2' },
        message: { id: '3' },
        channel: { id: 4, type: 0 },
      },
      data: { custom_id: '1:ask:say', component_type: 2 },
    });
    for (const text of ['', 'no JSON', '7', '[]', '{}', '{"op":77}', '{"op":0}', '{"op":0,"t":"READY"'])
      standIn.gateway.sendRaw(text);
    expect((await standIn.interact(ask('still here'))).data.content).toBe('en still here');
    expect(log).toHaveBeenCalledWith('error: an interaction came in that cannot be read');
  });

  it('finishes what is in flight before it closes, and takes nothing more', async () => {
    const onStart = vi.fn();
    const { standIn, gateway } = await openDoor({
      change: ({ run }) => ({
        run: async (request) => {
          onStart();
          await new Promise((resolve) => setTimeout(resolve, 200));
          return run(request);
        },
      }),
    });
    const reply = standIn.interact(ask('late'));
    await vi.waitFor(() => expect(onStart).toHaveBeenCalled());
    const closed = gateway.close();
    void standIn.interact(ask('too late'));
    await closed;
    expect((await reply).data.content).toBe('en late');
    expect(onStart).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(standIn.gateway.closeCode).toBe(1000));
  });

  it.each<[string, StandInOptions, Partial<GatewayOptions>, RegExp]>([
    ['a bad token', {}, { token: 'wrong.token' }, /^Discord does not accept the token: set DISCORD_TOKEN/],
    ['intents that are not allowed', { closeOnIdentify: 4014 }, {}, /^Discord refuses the gateway intents/],
    [
      'a token that only the gateway refuses',
      { closeOnIdentify: 4004 },
      {},
      /^Discord does not accept the token/,
    ],
    [
      'no answer in time',
      { isSilent: true },
      { startLimitMs: 300 },
      /^Discord cannot be reached at .*in time/,
    ],
    ['a broken Discord', { alwaysRefuse: { status: 503 } }, {}, /^Discord fails with 503/],
    [
      'an address that is not Discord',
      { alwaysRefuse: { status: 200, body: [] } },
      {},
      /^Cannot start .*DISCORD_API_URL/,
    ],
    [
      'a closed port',
      {},
      { apiUrl: 'http://127.0.0.1:9/api' },
      /^Discord cannot be reached .*\(ECONNREFUSED\)/,
    ],
    [
      'an unknown host',
      {},
      { apiUrl: 'http://nowhere.invalid/api' },
      /^Discord cannot be reached .*nowhere\.invalid/,
    ],
  ])('says in one line what to do about %s', async (_name, standIn, options, line) => {
    const failure = await openDoor({ standIn, ...options }).catch((error: Error) => error);
    expect(failure).toMatchObject({ name: 'StartError', message: expect.stringMatching(line) });
    expect(String(failure)).not.toMatch(/\n|wrong\.token/);
    expect(String(failure)).not.toContain(TOKEN);
  });
});
