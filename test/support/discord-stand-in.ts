import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { StandInGateway } from './discord-stand-in-gateway.js';
import {
  type Callback,
  InteractionDesk,
  type InteractionInput,
  isRecord,
  makeInteraction,
  type RestAnswer,
  refuse,
} from './discord-stand-in-interactions.js';

export const TOKEN = 'stand-in.token.of-the-bot';
const APPLICATION_ID = '1000000000000000001';
const COMMAND_NAME = /^[-_'\p{L}\p{N}]{1,32}$/u;

export interface StandInOptions {
  /** Take requests and never answer. */
  readonly isSilent?: boolean;
  readonly closeOnIdentify?: number;
  readonly heartbeatMs?: number;
  /** Answer every REST request with this. */
  readonly alwaysRefuse?: RestAnswer;
}

/** Discord on loopback, small and strict: the REST routes and the gateway that the bot uses. */
export class DiscordStandIn {
  readonly #server: Server;
  readonly #desk = new InteractionDesk();
  readonly #options: StandInOptions;
  readonly gateway: StandInGateway;
  /** Each as «METHOD /path», without the version. */
  readonly requests: string[] = [];
  commands: Record<string, unknown>[] = [];
  #lastId = 1_000_000_000_000_001_000n;

  constructor(options: StandInOptions = {}) {
    this.#options = options;
    this.#server = createServer(async (request, response) => {
      const { status, body } = await this.#answer(request);
      response.writeHead(status, body === undefined ? {} : { 'content-type': 'application/json' });
      response.end(body === undefined ? undefined : JSON.stringify(body));
    });
    this.gateway = new StandInGateway(this.#server, {
      token: TOKEN,
      applicationId: APPLICATION_ID,
      ...options,
    });
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

  /** A person does something in Discord; the promise is what the bot answers. */
  async interact(input: InteractionInput): Promise<Callback> {
    const interaction = makeInteraction(String(++this.#lastId), APPLICATION_ID, input);
    const callback = this.#desk.expect(interaction.id, interaction.token);
    await this.gateway.dispatch('INTERACTION_CREATE', interaction);
    return callback;
  }

  get #port(): number {
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('The stand-in does not listen');
    return address.port;
  }

  async #answer(request: IncomingMessage): Promise<RestAnswer> {
    const path = new URL(request.url ?? '', 'http://stand-in').pathname.replace(/^\/api(\/v10)?/, '');
    const method = request.method ?? 'GET';
    this.requests.push(`${method} ${path}`);
    const body = await readJson(request);
    if (this.#options.isSilent) return new Promise(() => {});
    if (this.#options.alwaysRefuse) return this.#options.alwaysRefuse;
    const [first = '', id = '', token = '', ...rest] = path.split('/').slice(1);
    if (first === 'interactions' && rest.join('/') === 'callback')
      return this.#desk.callback(id, token, body);
    if (first === 'webhooks' && rest.join('/') === 'messages/@original') {
      return method === 'PATCH' ? this.#desk.edit(token, body) : this.#desk.original(token);
    }
    if (request.headers.authorization !== `Bot ${TOKEN}`) return refuse(401, 0, '401: Unauthorized');
    return this.#answerBot(`${method} ${path}`, body);
  }

  #answerBot(route: string, body: unknown): RestAnswer {
    switch (route) {
      case 'GET /gateway/bot':
        return {
          status: 200,
          body: {
            url: `ws://127.0.0.1:${this.#port}`,
            shards: 1,
            session_start_limit: { total: 1000, remaining: 999, reset_after: 14_400_000, max_concurrency: 1 },
          },
        };
      case 'GET /applications/@me':
        return { status: 200, body: { id: APPLICATION_ID, name: 'sanad', flags: 0 } };
      case `GET /applications/${APPLICATION_ID}/commands`:
        return { status: 200, body: this.commands };
      case `PUT /applications/${APPLICATION_ID}/commands`:
        return this.#register(body, []);
      case `POST /applications/${APPLICATION_ID}/commands`:
        return this.#register([body], this.commands);
      default:
        return refuse(404, 0, '404: Not Found');
    }
  }

  #register(body: unknown, others: Record<string, unknown>[]): RestAnswer {
    if (!Array.isArray(body) || !body.every(isCommand)) return refuse(400, 50035, 'Invalid Form Body');
    const names = body.map(({ name }) => name);
    this.commands = [
      ...others.filter(({ name }) => !names.includes(name)),
      ...body.map((data) => this.#complete(data)),
    ];
    return { status: 200, body: this.commands };
  }

  // What Discord fills in when it stores a command.
  #complete(data: Record<string, unknown>): Record<string, unknown> {
    return {
      id: String(++this.#lastId),
      application_id: APPLICATION_ID,
      version: String(++this.#lastId),
      default_member_permissions: null,
      type: 1,
      name_localizations: null,
      description_localizations: null,
      dm_permission: true,
      contexts: null,
      nsfw: false,
      ...data,
    };
  }
}

const isCommand = (data: unknown): data is Record<string, unknown> =>
  isRecord(data) &&
  typeof data['name'] === 'string' &&
  COMMAND_NAME.test(data['name']) &&
  data['name'] === data['name'].toLowerCase() &&
  typeof data['description'] === 'string' &&
  data['description'].length >= 1 &&
  data['description'].length <= 100 &&
  (data['options'] === undefined || (Array.isArray(data['options']) && data['options'].length <= 25));

const readJson = async (request: IncomingMessage): Promise<unknown> => {
  let text = '';
  for await (const part of request) text += part;
  return text === '' ? undefined : JSON.parse(text);
};
