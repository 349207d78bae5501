import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Command, Reply, Request } from '../../src/command.js';
import { connectGateway, type Gateway, type GatewayOptions } from '../../src/discord/gateway.js';
import { toPayload } from '../../src/replies/message.js';
import { DiscordStandIn, type StandInOptions, TOKEN } from '../support/discord-stand-in.js';

const echo: Command = {
  data: { type: 1, name: 'echo', description: 'Says it again' },
  isPrivate: () => false,
  run: ({ options }) => toPayload(String(options['text'])),
};
const answer = async (request: Request): Promise<Reply> => ({
  payload: toPayload(`${request.language} ${request.options['text']}`),
  isPrivate: request.options['private'] === true,
});

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const door of open.splice(0).reverse()) await door.close();
});

const connect = async (standIn: DiscordStandIn, differences: Partial<GatewayOptions> = {}) => {
  const log = vi.fn();
  const apiUrl = await standIn.listen();
  open.push(standIn);
  const onEnd = vi.fn();
  const options = { token: TOKEN, apiUrl, commands: [echo], answer, log, onEnd, ...differences };
  const gateway: Gateway = await connectGateway(options);
  open.push(gateway);
  return { gateway, log, onEnd };
};

describe('connectGateway', () => {
  it('answers an interaction, to everybody or only to who asked', async () => {
    const standIn = new DiscordStandIn();
    await connect(standIn);
    const shown = await standIn.interact({ name: 'echo', options: { text: 'hello' }, locale: 'de' });
    expect(shown).toEqual({ type: 4, data: { content: 'de hello', allowed_mentions: { parse: [] } } });
    const hidden = await standIn.interact({ name: 'echo', options: { text: 'hello', private: true } });
    expect(hidden.data.flags).toBe(64);
  });

  it('asks for no completion but answers one with nothing', async () => {
    const standIn = new DiscordStandIn();
    await connect(standIn);
    expect(await standIn.interact({ type: 4, name: 'echo' })).toEqual({ type: 8, data: { choices: [] } });
  });

  it('registers its commands, and only where what is registered differs', async () => {
    const standIn = new DiscordStandIn();
    await connect(standIn);
    expect(standIn.commands).toMatchObject([echo.data]);
    const { gateway } = await reconnect(standIn);
    await gateway.close();
    const changed = { ...echo, data: { ...echo.data, description: 'Says it once more' } };
    await (await reconnect(standIn, { commands: [changed] })).gateway.close();
    expect(standIn.requests.filter((request) => request.startsWith('PUT'))).toHaveLength(2);
    expect(standIn.commands).toMatchObject([changed.data]);
  });

  it('resumes after the connection broke', async () => {
    const standIn = new DiscordStandIn();
    await connect(standIn);
    standIn.gateway.drop();
    const reply = await standIn.interact({ name: 'echo', options: { text: 'again' } });
    expect(reply.data.content).toBe('en again');
    expect(standIn.gateway.resumes).toBe(1);
  });

  it('sends heartbeats', async () => {
    const standIn = new DiscordStandIn({ heartbeatMs: 30 });
    await connect(standIn);
    await vi.waitFor(() =>
      expect(standIn.gateway.received.filter((op) => op === 1).length).toBeGreaterThan(1),
    );
  });

  it('logs a reply that is refused without its text, and goes on', async () => {
    const standIn = new DiscordStandIn();
    const tooLong = 'secret '.repeat(400);
    const { log } = await connect(standIn, {
      answer: async ({ options }) => ({
        payload: toPayload(options['text'] === 'short' ? 'short' : tooLong),
        isPrivate: false,
      }),
    });
    void standIn.interact({ name: 'echo', options: { text: 'long' } });
    await vi.waitFor(() =>
      expect(log).toHaveBeenCalledWith('error in /echo: the reply did not arrive: 400 50035'),
    );
    expect((await standIn.interact({ name: 'echo', options: { text: 'short' } })).data.content).toBe('short');
  });

  it('finishes what is in flight before it closes', async () => {
    const standIn = new DiscordStandIn();
    const onStart = vi.fn();
    const { gateway } = await connect(standIn, {
      answer: async () => {
        onStart();
        await new Promise((resolve) => setTimeout(resolve, 200));
        return { payload: toPayload('late'), isPrivate: false };
      },
    });
    const reply = standIn.interact({ name: 'echo' });
    await vi.waitFor(() => expect(onStart).toHaveBeenCalled());
    await gateway.close();
    expect((await reply).data.content).toBe('late');
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
  ])('says in one line what to do about %s', async (_name, standInOptions, options, line) => {
    const failure = await connect(new DiscordStandIn(standInOptions), options).catch((error: Error) => error);
    expect(failure).toMatchObject({ name: 'StartError', message: expect.stringMatching(line) });
    expect(String(failure)).not.toMatch(/\n|wrong\.token/);
  });
});

const reconnect = async (standIn: DiscordStandIn, differences: Partial<GatewayOptions> = {}) => {
  const options = {
    token: TOKEN,
    apiUrl: standIn.apiUrl,
    commands: [echo],
    answer,
    log: vi.fn(),
    onEnd: vi.fn(),
  };
  return { gateway: await connectGateway({ ...options, ...differences }) };
};
