import { EventEmitter, once } from 'node:events';
import { z } from 'zod';
import { isRecord, type RestAnswer, refuse, refuseBody } from './discord-stand-in-checks.js';
import { BOT, CHANNEL_ID, type StoredMessage } from './discord-stand-in-events.js';
import { choicesSchema, formSchema, messageSchema } from './discord-stand-in-messages.js';

/** The body of a first response as it came in, with what a test wants to look at. */
export interface Callback {
  readonly type: number;
  readonly data: { readonly content?: string; readonly flags?: number; readonly [field: string]: unknown };
}

/** An interaction that is out, and everything that came back for it. */
export interface Exchange {
  readonly id: string;
  readonly token: string;
  readonly type: number;
  /** The message under which the component stands. */
  readonly message?: StoredMessage;
  readonly sentAt: number;
  callback: Callback | null;
  /** What stands in its place now; null before it is there and after it was taken away. */
  original: StoredMessage | null;
  isLoading: boolean;
  readonly followUps: StoredMessage[];
}

const FIRST_RESPONSE_MS = 3_000;
const EPHEMERAL = 64;
// Suppressed embeds, only for who asks, silent, components.
const FLAGS = 4 | EPHEMERAL | 4096 | 32768;
const message = messageSchema(FLAGS);
const RESPONSES: Readonly<Record<number, z.ZodType>> = {
  4: message,
  5: z.object({ flags: z.literal([0, EPHEMERAL]).optional() }).optional(),
  6: z.unknown(),
  7: message,
  8: z.object({ choices: choicesSchema }),
  9: formSchema,
};
// Which first responses Discord takes, by the type of the interaction.
const ALLOWED: Readonly<Record<number, readonly number[]>> = {
  2: [4, 5, 9],
  3: [4, 5, 6, 7, 9],
  4: [8],
  5: [4, 5],
};

/** The interactions that are out, and what came back for them. Refuses what Discord refuses. */
export class InteractionDesk {
  readonly #exchanges = new Map<string, Exchange>();
  readonly #changes = new EventEmitter().setMaxListeners(0);
  #lastMessage = 2_000_000_000_000_000_000n;

  /** Expects the response to an interaction that is about to be sent. */
  open(interaction: { id: string; token: string; type: number; message?: StoredMessage }): Exchange {
    const { id, token, type, message: under } = interaction;
    const exchange: Exchange = {
      ...{ id, token, type, sentAt: Date.now(), callback: null, original: null, isLoading: false },
      followUps: [],
      ...(under === undefined ? {} : { message: under }),
    };
    this.#exchanges.set(token, exchange);
    return exchange;
  }

  /** Waits until something can be read from an exchange. */
  async until<T>(exchange: Exchange, read: (exchange: Exchange) => T | null): Promise<T> {
    for (;;) {
      const value = read(exchange);
      if (value !== null) return value;
      await once(this.#changes, exchange.token);
    }
  }

  callback(id: string, token: string, body: unknown): RestAnswer {
    const exchange = this.#exchanges.get(token);
    if (exchange === undefined || exchange.id !== id) return refuse(404, 10062, 'Unknown interaction');
    if (exchange.callback !== null) return refuse(400, 40060, 'Interaction has already been acknowledged.');
    if (Date.now() - exchange.sentAt > FIRST_RESPONSE_MS) return refuse(404, 10062, 'Unknown interaction');
    const { type, data } = isRecord(body) ? body : {};
    const allowed = [
      ...(ALLOWED[exchange.type] ?? []),
      ...(exchange.type === 5 && exchange.message ? [6, 7] : []),
    ];
    if (typeof type !== 'number' || !allowed.includes(type))
      return refuse(400, 50035, 'Invalid Form Body', 'type');
    const refusal = refuseBody(RESPONSES[type] ?? z.never(), data);
    if (refusal !== null) return refusal;
    exchange.callback = { type, data: isRecord(data) ? data : {} };
    this.#begin(exchange, type, isRecord(data) ? data : {});
    this.#changes.emit(token);
    return { status: 204 };
  }

  /** The messages of an interaction, which are reached by its token alone. */
  webhook(method: string, token: string, place: string, body: unknown): RestAnswer {
    const exchange = this.#exchanges.get(token);
    if (exchange === undefined || exchange.callback === null) return refuse(404, 10015, 'Unknown Webhook');
    const answer =
      place === '' && method === 'POST'
        ? this.#follow(exchange, body)
        : place === '/messages/@original' && exchange.original !== null
          ? this.#change(exchange, exchange.original, method, body)
          : refuse(404, 10008, 'Unknown Message');
    this.#changes.emit(token);
    return answer;
  }

  #begin(exchange: Exchange, type: number, data: Record<string, unknown>): void {
    if (type === 4 || type === 5) exchange.original = this.#store(data);
    if (type === 6) exchange.original = exchange.message ?? null;
    if (type === 7 && exchange.message) exchange.original = { ...exchange.message, ...data };
    exchange.isLoading = type === 5;
  }

  #change(exchange: Exchange, original: StoredMessage, method: string, body: unknown): RestAnswer {
    if (method === 'DELETE') {
      exchange.original = null;
      exchange.isLoading = false;
      return { status: 204 };
    }
    if (method !== 'PATCH') return { status: 200, body: original };
    // Who sees a message cannot be changed.
    const changed = { ...original, ...(isRecord(body) ? body : {}), flags: original.flags ?? 0 };
    const refusal = refuseBody(message, changed);
    if (refusal !== null) return refusal;
    exchange.original = changed;
    exchange.isLoading = false;
    return { status: 200, body: changed };
  }

  #follow(exchange: Exchange, body: unknown): RestAnswer {
    // The first one takes the place of a message that is still to come, seen by whom that was to be seen.
    if (exchange.isLoading && exchange.original !== null)
      return this.#change(exchange, exchange.original, 'PATCH', body);
    const refusal = refuseBody(message, body);
    if (refusal !== null) return refusal;
    const stored = this.#store(isRecord(body) ? body : {});
    exchange.followUps.push(stored);
    return { status: 200, body: stored };
  }

  #store(data: Record<string, unknown>): StoredMessage {
    return {
      ...data,
      id: String(++this.#lastMessage),
      content: String(data['content'] ?? ''),
      author: BOT,
      channel_id: CHANNEL_ID,
    };
  }
}

/** What a person sees in the end: the message that answers, and whether only they see it. */
export const readOutcome = ({ callback, original, isLoading, followUps, message: under }: Exchange) => {
  if (callback === null || isLoading) return null;
  const shown = followUps.at(-1) ?? (callback.type === 6 && original === under ? null : original);
  return shown === null ? null : { message: shown, isPrivate: ((shown.flags ?? 0) & EPHEMERAL) !== 0 };
};
