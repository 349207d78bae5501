/** The body of a reply as it came in, with what a test wants to look at. */
export interface Callback {
  readonly type: number;
  readonly data: { readonly content?: string; readonly flags?: number; readonly [field: string]: unknown };
}

/** An answer of the REST API. */
export interface RestAnswer {
  readonly status: number;
  readonly body?: unknown;
}

export const refuse = (status: number, code: number, message: string): RestAnswer => ({
  status,
  body: { code, message },
});

export interface InteractionInput {
  readonly type?: number;
  readonly name: string;
  readonly options?: Readonly<Record<string, string | boolean | number>>;
  readonly locale?: string;
}

const OPTION_TYPES: Readonly<Record<string, number>> = { string: 3, number: 4, boolean: 5 };

/** An interaction as Discord sends it from a server. */
export const makeInteraction = (id: string, applicationId: string, input: InteractionInput) => ({
  id,
  application_id: applicationId,
  type: input.type ?? 2,
  token: `token-of-${id}`,
  version: 1,
  data: {
    id: '1000000000000000300',
    type: 1,
    name: input.name,
    options: Object.entries(input.options ?? {}).map(([name, value]) => ({
      type: OPTION_TYPES[typeof value],
      name,
      value,
    })),
  },
  guild_id: '1000000000000000400',
  guild: { id: '1000000000000000400', features: [], locale: 'en-US' },
  guild_locale: 'en-US',
  channel_id: '1000000000000000500',
  channel: { id: '1000000000000000500', type: 0, name: 'general', guild_id: '1000000000000000400' },
  member: {
    user: {
      id: '1000000000000000600',
      username: 'reader',
      discriminator: '0',
      avatar: null,
      global_name: null,
    },
    roles: [],
    joined_at: '2024-01-01T00:00:00.000000+00:00',
    premium_since: null,
    deaf: false,
    mute: false,
    flags: 0,
    permissions: '0',
  },
  locale: input.locale ?? 'en-US',
  app_permissions: '0',
  entitlements: [],
  authorizing_integration_owners: { 0: '1000000000000000400' },
  context: 0,
  attachment_size_limit: 10_485_760,
});

/** The interactions that are out, and what came back for them. Refuses what Discord refuses. */
export class InteractionDesk {
  readonly #waiting = new Map<string, (callback: Callback) => void>();
  readonly #answered = new Map<string, Callback>();

  /** Waits for the callback of an interaction that is about to be sent. */
  expect(id: string, token: string): Promise<Callback> {
    return new Promise((resolve) => this.#waiting.set(`${id}/${token}`, resolve));
  }

  callback(id: string, token: string, body: unknown): RestAnswer {
    const key = `${id}/${token}`;
    if (this.#answered.has(key)) return refuse(400, 40060, 'Interaction has already been acknowledged.');
    const resolve = this.#waiting.get(key);
    if (resolve === undefined) return refuse(404, 10062, 'Unknown interaction');
    if (!isCallback(body)) return refuse(400, 50035, 'Invalid Form Body');
    this.#answered.set(key, body);
    resolve(body);
    return { status: 204 };
  }

  /** The message that answered an interaction, by its token alone as webhooks have it. */
  original(token: string): RestAnswer {
    const found = [...this.#answered].find(([key]) => key.endsWith(`/${token}`));
    return found
      ? { status: 200, body: { id: '1000000000000000700', ...found[1].data } }
      : refuse(404, 10008, 'Unknown Message');
  }

  edit(token: string, body: unknown): RestAnswer {
    const found = this.original(token);
    if (found.status !== 200) return found;
    return isMessage(body) ? { status: 200, body } : refuse(400, 50035, 'Invalid Form Body');
  }
}

const isCallback = (body: unknown): body is Callback => {
  if (!isRecord(body)) return false;
  if (body['type'] === 8) return isRecord(body['data']) && Array.isArray(body['data']['choices']);
  return body['type'] === 4 && isMessage(body['data']);
};

const CONTENT_CODE_POINTS = 2_000;
const MENTION_KINDS = ['roles', 'users', 'everyone'];

const isMessage = (message: unknown): boolean => {
  if (!isRecord(message)) return false;
  const { content, allowed_mentions: mentions, flags = 0 } = message;
  if (
    typeof content !== 'string' ||
    content.trim() === '' ||
    Array.from(content).length > CONTENT_CODE_POINTS
  )
    return false;
  if (typeof flags !== 'number' || (flags & ~(4 | 64 | 4096 | 32768)) !== 0) return false;
  if (mentions === undefined) return true;
  const parse = isRecord(mentions) ? (mentions['parse'] ?? []) : null;
  return Array.isArray(parse) && parse.every((kind) => MENTION_KINDS.includes(kind));
};

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
