import { setTimeout as delay } from 'node:timers/promises';
import { DiscordAPIError, HTTPError, type REST, RequestMethod, Routes } from 'discord.js';
import type { MessagePayload } from '../command.js';
import type { Ticket } from '../interaction.js';

/** Sends to Discord what people get. Everything throws what discord.js throws where Discord refuses. */
export interface Replier {
  /** The first response to an interaction, due within 3 s. */
  respond(ticket: Ticket, body: object): Promise<void>;
  /** Puts a message in place of the first response. */
  edit(ticket: Ticket, payload: MessagePayload): Promise<void>;
  /** One more message, which only the person sees where told so. */
  follow(ticket: Ticket, payload: MessagePayload, isPrivate: boolean): Promise<void>;
  /** Takes the first response away. */
  remove(ticket: Ticket): Promise<void>;
  /** Writes to a channel, as a reply to a message unless told otherwise; never twice for one message. */
  write(channel: string, message: string, payload: MessagePayload, isReply: boolean): Promise<void>;
}

interface Sending {
  readonly method: RequestMethod;
  readonly fullRoute: `/${string}`;
  readonly body?: object;
  /** Whether it needs the bot's token; the token of an interaction stands in its route. */
  readonly auth?: boolean;
}

// Discord's MessageFlags.EPHEMERAL.
const EPHEMERAL = 1 << 6;
const RETRY_AFTER_MS = [50, 200, 600];
const ALREADY_ANSWERED = 40_060;

export const createReplier = (rest: REST): Replier => {
  const sendOnce = async ({ auth = false, ...sending }: Sending): Promise<void> => {
    const response = await rest.queueRequest({ ...sending, auth });
    // Nothing that is needed stands in the body, but the connection is free again only when it was read.
    await response.arrayBuffer();
  };
  const respond = async (ticket: Ticket, body: object): Promise<void> => {
    const fullRoute = Routes.interactionCallback(ticket.id, ticket.token);
    await retry(
      () => sendOnce({ method: RequestMethod.Post, fullRoute, body }),
      (error) => isRefusal(error, ALREADY_ANSWERED),
    );
  };
  const original = ({ application, token }: Ticket) => Routes.webhookMessage(application, token, '@original');
  return {
    respond,
    edit: (ticket, body) =>
      retry(() => sendOnce({ method: RequestMethod.Patch, fullRoute: original(ticket), body })),
    remove: (ticket) => retry(() => sendOnce({ method: RequestMethod.Delete, fullRoute: original(ticket) })),
    follow: ({ application, token }, payload, isPrivate) =>
      sendOnce({
        method: RequestMethod.Post,
        fullRoute: Routes.webhook(application, token),
        body: withVisibility(payload, isPrivate),
      }),
    write: (channel, message, payload, isReply) => {
      const reference = { message_reference: { message_id: message, fail_if_not_exists: false } };
      const body = { ...payload, nonce: message, enforce_nonce: true, ...(isReply ? reference : {}) };
      const fullRoute = Routes.channelMessages(channel);
      return retry(() => sendOnce({ method: RequestMethod.Post, fullRoute, body, auth: true }));
    },
  };
};

/** A message as only the person who asked sees it, or everybody. */
export const withVisibility = (payload: object, isPrivate: boolean): object =>
  isPrivate ? { ...payload, flags: ('flags' in payload ? Number(payload.flags) : 0) | EPHEMERAL } : payload;

export const isRefusal = (error: unknown, ...codes: readonly number[]): error is DiscordAPIError =>
  error instanceof DiscordAPIError && codes.some((code) => code === error.code);

/**
 * Tries again where the connection broke, which discord.js does only for some ways of breaking. `isDone` tells a
 * refusal that means that an earlier try arrived after all.
 */
const retry = async (send: () => Promise<void>, isDone = (_error: unknown) => false): Promise<void> => {
  for (const [tries, waitMs] of [...RETRY_AFTER_MS, null].entries()) {
    try {
      return await send();
    } catch (error) {
      if (tries > 0 && isDone(error)) return;
      if (waitMs === null || error instanceof DiscordAPIError || error instanceof HTTPError) throw error;
      await delay(waitMs);
    }
  }
};

/** Why something was not delivered, without the route, which holds the interaction's token, and without the body. */
export const describeRefusal = (error: unknown): string => {
  if (error instanceof DiscordAPIError) return `${error.status} ${error.code}`;
  if (error instanceof HTTPError) return String(error.status);
  return error instanceof Error ? `${error.name} ${'code' in error ? error.code : ''}`.trim() : 'unknown';
};
