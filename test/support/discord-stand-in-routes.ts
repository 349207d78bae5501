import { EventEmitter, once } from 'node:events';
import { isRecord, type RestAnswer, refuse, refuseBody } from './discord-stand-in-checks.js';
import { commandsSchema, toRegistered } from './discord-stand-in-commands.js';
import { APPLICATION_ID, BOT, SERVER_ID, type StoredMessage } from './discord-stand-in-events.js';
import { Buckets, type ChannelRules, refuseInChannel } from './discord-stand-in-limits.js';
import { messageSchema } from './discord-stand-in-messages.js';

// Suppressed embeds, silent, components: nothing in a channel is for one person alone.
const message = messageSchema(4 | 4096 | 32768);
const COMMANDS = new RegExp(`^/applications/${APPLICATION_ID}(?:/guilds/(\\d+))?/commands$`);
const CHANNEL = /^\/channels\/(\d+)\/messages$/;

/** The routes for which a bot needs its token: itself, its commands, and messages to channels. */
export class BotRoutes {
  readonly #gatewayUrl: () => string;
  readonly #commands = new Map<string, Record<string, unknown>[]>();
  readonly #buckets = new Buckets();
  readonly #arrivals = new EventEmitter().setMaxListeners(0);
  readonly rules = new Map<string, ChannelRules>();
  readonly messages: StoredMessage[] = [];

  constructor(gatewayUrl: () => string) {
    this.#gatewayUrl = gatewayUrl;
  }

  /** @param server the id of one server, or nothing for all */
  commandsOf(server: string): Record<string, unknown>[] {
    return this.#commands.get(server) ?? [];
  }

  /** Waits for the bot's message that replies to one. */
  async replyTo(id: string): Promise<StoredMessage> {
    for (;;) {
      const reply = this.messages.find(({ nonce }) => nonce === id);
      if (reply !== undefined) return reply;
      await once(this.#arrivals, 'message');
    }
  }

  answer(method: string, path: string, body: unknown): RestAnswer {
    const [isCommands, server = ''] = COMMANDS.exec(path) ?? [];
    if (isCommands !== undefined) return this.#answerCommands(method, server, body);
    const [isChannel, channel = ''] = CHANNEL.exec(path) ?? [];
    if (isChannel !== undefined && method === 'POST') return this.#write(path, channel, body);
    if (`${method} ${path}` === 'GET /applications/@me')
      return { status: 200, body: { id: APPLICATION_ID, name: 'sanad', flags: 0 } };
    if (`${method} ${path}` === 'GET /gateway/bot')
      return {
        status: 200,
        body: {
          url: this.#gatewayUrl(),
          shards: 1,
          session_start_limit: { total: 1000, remaining: 999, reset_after: 14_400_000, max_concurrency: 1 },
        },
      };
    return refuse(404, 0, '404: Not Found');
  }

  #answerCommands(method: string, server: string, body: unknown): RestAnswer {
    if (server !== '' && server !== SERVER_ID) return refuse(403, 50001, 'Missing Access');
    if (method === 'GET') return { status: 200, body: this.commandsOf(server) };
    if (method !== 'PUT') return refuse(405, 0, '405: Method Not Allowed');
    const refusal = refuseBody(commandsSchema, body);
    if (refusal !== null) return refusal;
    const registered = (Array.isArray(body) ? body : []).map((command, index) =>
      toRegistered(command, index, server),
    );
    this.#commands.set(server, registered);
    return { status: 200, body: registered };
  }

  #write(path: string, channel: string, body: unknown): RestAnswer {
    const { refusal: limit, headers } = this.#buckets.take(path);
    if (limit !== null) return { ...limit, headers: { ...headers, ...limit.headers } };
    const data = isRecord(body) ? body : {};
    const refusal =
      refuseInChannel(this.rules.get(channel) ?? {}, data['message_reference'] !== undefined) ??
      refuseBody(message, body);
    if (refusal !== null) return { ...refusal, headers };
    return { status: 200, body: this.#store(channel, data), headers };
  }

  /** A message with the nonce of one that is there already is that one. */
  #store(channel: string, data: Record<string, unknown>): StoredMessage {
    const { nonce, enforce_nonce: isEnforced } = data;
    const known = this.messages.find((other) => isEnforced === true && other['nonce'] === nonce);
    if (known !== undefined) return known;
    const stored = {
      ...data,
      id: String(4_000_000_000_000_000_000n + BigInt(this.messages.length)),
      content: String(data['content'] ?? ''),
      author: BOT,
      channel_id: channel,
    };
    this.messages.push(stored);
    this.#arrivals.emit('message');
    return stored;
  }
}
