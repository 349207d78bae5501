import { type Client, DiscordAPIError, GatewayDispatchEvents, RequestMethod, Routes } from 'discord.js';
import type { Reply, Request } from '../command.js';
import { readInteraction } from '../interaction.js';

export interface Answering {
  /** Takes no more work and waits until what came in before is done. */
  stop(): Promise<void>;
}

interface AnsweringOptions {
  readonly answer: (request: Request) => Promise<Reply>;
  readonly log: (line: string) => void;
}

// Discord's InteractionResponseType and MessageFlags.
const MESSAGE = 4;
const COMPLETION = 8;
const EPHEMERAL = 1 << 6;

/** Answers every interaction that the gateway hands on. An answer that does not arrive is logged, never thrown. */
export const answerInteractions = (client: Client, options: AnsweringOptions): Answering => {
  const inFlight = new Set<Promise<void>>();
  const take = (raw: unknown) => {
    const work = answerInteraction(client, options, raw).finally(() => inFlight.delete(work));
    inFlight.add(work);
  };
  client.ws.on(GatewayDispatchEvents.InteractionCreate, take);
  return {
    stop: async () => {
      client.ws.off(GatewayDispatchEvents.InteractionCreate, take);
      await Promise.all(inFlight);
    },
  };
};

const answerInteraction = async (
  { rest }: Client,
  { answer, log }: AnsweringOptions,
  raw: unknown,
): Promise<void> => {
  const interaction = readInteraction(raw);
  if (interaction === null) return log('error: an interaction came in that cannot be read');
  const { id, token, kind, request } = interaction;
  try {
    const body = kind === 'completion' ? NO_COMPLETIONS : toResponse(await answer(request));
    // The interaction's own token is in the route; the bot's is not needed.
    const fullRoute = Routes.interactionCallback(id, token);
    const response = await rest.queueRequest({ method: RequestMethod.Post, fullRoute, body, auth: false });
    // Nothing stands in the body, but the connection is free again only when it was read.
    await response.arrayBuffer();
  } catch (error) {
    log(`error in /${request.command}: the reply did not arrive: ${describeRefusal(error)}`);
  }
};

const NO_COMPLETIONS = { type: COMPLETION, data: { choices: [] } };

const toResponse = ({ payload, isPrivate }: Reply) => ({
  type: MESSAGE,
  data: isPrivate ? { ...payload, flags: EPHEMERAL } : payload,
});

// Nothing of the error is logged but this: it holds the route with its token, and the body.
const describeRefusal = (error: unknown): string => {
  if (error instanceof DiscordAPIError) return `${error.status} ${error.code}`;
  return error instanceof Error ? `${error.name} ${'code' in error ? error.code : ''}`.trim() : 'unknown';
};
