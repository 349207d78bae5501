import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { type RestAnswer, refuse } from './discord-stand-in-checks.js';
import {
  type InteractionInput,
  isMentioned,
  type MessageInput,
  makeInteraction,
  makePersonsMessage,
  makePress,
  makeSubmit,
  type Place,
  type StoredMessage,
} from './discord-stand-in-events.js';
import { StandInGateway } from './discord-stand-in-gateway.js';
import {
  type Callback,
  type Exchange,
  InteractionDesk,
  readOutcome,
} from './discord-stand-in-interactions.js';
import { type Fault, Faults, tooManyRequests } from './discord-stand-in-limits.js';
import { BotRoutes } from './discord-stand-in-routes.js';

export const TOKEN = 'stand-in.token.of-the-bot';
const GUILD_MESSAGES = 1 << 9;
const DIRECT_MESSAGES = 1 << 12;

export interface StandInOptions {
  /** Take requests and never answer. */
  readonly isSilent?: boolean;
  readonly closeOnIdentify?: number;
  readonly heartbeatMs?: number;
  /** How many servers the bot is in. */
  readonly servers?: number;
  /** Answer every REST request with this. */
  readonly alwaysRefuse?: RestAnswer;
}

/** A message that a person sees, and whether nobody else does. */
export interface Seen {
  readonly message: StoredMessage;
  readonly isPrivate: boolean;
}

/** Discord on loopback, small and strict: the REST routes and the gateway that the bot uses. */
export class DiscordStandIn {
  readonly #server: Server;
  readonly #desk = new InteractionDesk();
  readonly #options: StandInOptions;
  readonly #routes = new BotRoutes(() => `ws://127.0.0.1:${this.#port}`);
  readonly gateway: StandInGateway;
  /** What is to go wrong. */
  readonly faults = new Faults();
  /** Each as «METHOD /path», without the version. */
  readonly requests: string[] = [];
  /** What was refused, each as «METHOD /path status code why». */
  readonly refusals: string[] = [];
  #lastId = 1_000_000_000_000_001_000n;

  constructor(options: StandInOptions = {}) {
    this.#options = options;
    this.#server = createServer((request, response) => void this.#serve(request, response));
    this.gateway = new StandInGateway(this.#server, { token: TOKEN, ...options });
  }

  /** @returns the base address. */
  async listen(): Promise<string> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return this.apiUrl;
  }

  /** The base address, as DISCORD_API_URL takes it. */
  get apiUrl(): string {
    return `http://127.0.0.1:${this.#port}/api`;
  }

  async close(): Promise<void> {
    this.gateway.close();
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  /** What is registered, for all servers. */
  get commands(): readonly Record<string, unknown>[] {
    return this.#routes.commandsOf('');
  }

  commandsOf(server: string): readonly Record<string, unknown>[] {
    return this.#routes.commandsOf(server);
  }

  /** Where the bot may not write, or not read what was written before. */
  get channels() {
    return this.#routes.rules;
  }

  /** What the bot wrote to channels. */
  get messages(): readonly StoredMessage[] {
    return this.#routes.messages;
  }

  /** A person does something in Discord; the promise is the bot's first response. */
  async interact(input: InteractionInput): Promise<Callback> {
    const exchange = await this.#send(makeInteraction(this.#nextId(), input));
    return this.#desk.until(exchange, ({ callback }) => callback);
  }

  /** A person gives a command; the promise is what they see in the end. */
  async see(input: InteractionInput): Promise<Seen> {
    return this.#desk.until(await this.#send(makeInteraction(this.#nextId(), input)), readOutcome);
  }

  /** A person presses a button or chooses from a menu; the promise is what they see in the end. */
  async press(
    message: StoredMessage,
    customId: string,
    values?: readonly string[],
    place: Place = {},
  ): Promise<Seen> {
    const press = makePress(this.#nextId(), message, customId, values, place);
    return this.#desk.until(await this.#send(press), readOutcome);
  }

  /** The same, where a form or the bot's first response is looked for. */
  async pressed(message: StoredMessage, customId: string): Promise<Callback> {
    const press = makePress(this.#nextId(), message, customId, undefined);
    return this.#desk.until(await this.#send(press), ({ callback }) => callback);
  }

  /** A person sends a form, with the texts by the custom ids of its inputs. */
  async submit(
    form: Readonly<Record<string, unknown>>,
    texts: Readonly<Record<string, string>>,
    message?: StoredMessage,
  ): Promise<Seen> {
    const submit = makeSubmit(this.#nextId(), form, texts, message);
    return this.#desk.until(await this.#send(submit), readOutcome);
  }

  /** A person writes a message; the promise is the bot's message that replies to it. */
  async say(content: string, input: MessageInput = {}): Promise<StoredMessage> {
    const message = makePersonsMessage(this.#nextId(), content, input);
    const reply = this.#routes.replyTo(message.id);
    await this.gateway.identified();
    if (!this.gateway.hasIntent(input.isDirect ? DIRECT_MESSAGES : GUILD_MESSAGES)) return reply;
    // Discord keeps back what is not for the bot.
    const isKept =
      !input.isDirect && !isMentioned(content) && (message['mentions'] as unknown[]).length === 0;
    await this.gateway.dispatch('MESSAGE_CREATE', isKept ? { ...message, content: '' } : message);
    return reply;
  }

  #nextId(): string {
    return String(++this.#lastId);
  }

  async #send(interaction: {
    id: string;
    token: string;
    type: number;
    message?: StoredMessage;
  }): Promise<Exchange> {
    await this.gateway.identified();
    const exchange = this.#desk.open(interaction);
    await this.gateway.dispatch('INTERACTION_CREATE', interaction);
    return exchange;
  }

  get #port(): number {
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('The stand-in does not listen');
    return address.port;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '', 'http://stand-in');
    const path = decodeURIComponent(pathname).replace(/^\/api(\/v10)?/, '');
    const route = `${request.method} ${path}`;
    this.requests.push(route);
    const body = await readJson(request);
    if (this.#options.isSilent) return;
    const fault = this.#options.alwaysRefuse ?? this.faults.take(route);
    const answer = await this.#answer(request, path, body, fault);
    if (answer === null) return void request.socket.destroy();
    const { status, body: content, headers } = answer;
    if (status >= 400) this.refusals.push(`${route} ${status} ${JSON.stringify(content)}`);
    response.writeHead(status, { ...headers, ...(content === undefined ? {} : JSON_TYPE) });
    response.end(content === undefined ? undefined : JSON.stringify(content));
  }

  /** Null where the connection is to break. */
  async #answer(
    request: IncomingMessage,
    path: string,
    body: unknown,
    fault: Fault | undefined,
  ): Promise<RestAnswer | null> {
    if (fault !== undefined && 'status' in fault) return fault;
    if (fault !== undefined && 'retryAfterSeconds' in fault)
      return tooManyRequests(fault.retryAfterSeconds, fault.isGlobal ?? false);
    if (fault !== undefined && 'drop' in fault && fault.drop === 'before') return null;
    if (fault !== undefined && 'lateMs' in fault) await delay(fault.lateMs);
    const answer = this.#route(request.method ?? 'GET', path, request.headers.authorization, body);
    return fault !== undefined && 'drop' in fault ? null : answer;
  }

  #route(method: string, path: string, authorization: string | undefined, body: unknown): RestAnswer {
    const [first = '', id = '', token = '', ...rest] = path.split('/').slice(1);
    if (first === 'interactions' && method === 'POST' && rest.join('/') === 'callback')
      return this.#desk.callback(id, token, body);
    if (first === 'webhooks')
      return this.#desk.webhook(method, token, rest.map((part) => `/${part}`).join(''), body);
    if (authorization !== `Bot ${TOKEN}`) return refuse(401, 0, '401: Unauthorized');
    return this.#routes.answer(method, path, body);
  }
}

const JSON_TYPE = { 'content-type': 'application/json' };

const readJson = async (request: IncomingMessage): Promise<unknown> => {
  let text = '';
  for await (const part of request) text += part;
  return text === '' ? undefined : JSON.parse(text);
};
