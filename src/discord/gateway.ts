import {
  ActivityType,
  Client,
  Events,
  GatewayDispatchEvents,
  GatewayIntentBits,
  type PresenceData,
  Routes,
} from 'discord.js';
import type { Dispatcher } from '../dispatch.js';
import { StartError } from '../start-error.js';
import { type AnsweringOptions, answerInteraction } from './answer-interaction.js';
import { answerMessage } from './answer-message.js';
import { explainStartFailure } from './explain-start-failure.js';
import { guardPackets } from './guard-packets.js';
import { createInFlight, type InFlight } from './in-flight.js';
import { inviteLink } from './permissions.js';
import { readApplicationId } from './read-application-id.js';
import { type CommandData, registerCommands } from './registration.js';
import { createReplier } from './replier.js';
import { createTurns } from './turns.js';
import { within } from './within.js';

/** What the door to Discord is told. */
export interface GatewayOptions {
  readonly token: string;
  /** Discord's base address, without a version. */
  readonly apiUrl: string;
  /** The commands as they are registered. */
  readonly commands: readonly CommandData[];
  readonly dispatcher: Dispatcher;
  readonly log: (line: string) => void;
  /** Called with one line when Discord closes for good, as after the token was reset. */
  readonly onEnd: (line: string) => void;
  /** How long the start may take. */
  readonly startLimitMs?: number;
}

export interface Gateway {
  /** The link with which a server's owner takes the bot in. */
  readonly inviteLink: string;
  /** Waits until nothing is in flight. */
  idle(): Promise<void>;
  /** Takes no more work, finishes what is in flight, at most for 10 s, and closes the connection. */
  close(): Promise<void>;
}

const START_LIMIT_MS = 15_000;
const CLOSE_LIMIT_MS = 10_000;
const DISCONNECT_LIMIT_MS = 2_000;
const REST_LIMIT_MS = 5_000;
// Interactions come without any. Messages come without their text, but for mentions of the bot and direct messages.
const INTENTS = [GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

/**
 * Connects, registers the commands where what is registered differs, and answers what comes in.
 *
 * @throws StartError where Discord cannot be reached in time, or refuses.
 */
export const connectGateway = async (given: GatewayOptions): Promise<Gateway> => {
  const { token, apiUrl, commands } = given;
  const options = { ...given, log: (line: string) => given.log(line.replaceAll(token, '…')) };
  const client = new Client({
    intents: INTENTS,
    presence: toPresence(commands),
    rest: { api: apiUrl, timeout: REST_LIMIT_MS },
  });
  guardPackets(client);
  const inFlight = createInFlight();
  const stop = listen(client, inFlight, {
    ...options,
    replier: createReplier(client.rest),
    turns: createTurns(),
  });
  client.on(Events.Error, (error) => options.log(`error in the client: ${error.message}`));
  client.on(Events.ShardError, (error) => options.log(`error on the connection: ${error.message}`));
  const applicationId = await within(start(client, options), options.startLimitMs ?? START_LIMIT_MS).catch(
    (error: unknown) => {
      client.destroy().catch(() => {});
      throw new StartError(explainStartFailure(error, apiUrl, token), { cause: error });
    },
  );
  client.on(Events.ShardDisconnect, ({ code }) =>
    options.onEnd(`Discord closed the connection for good (${code}).`),
  );
  return {
    inviteLink: inviteLink(applicationId),
    idle: inFlight.drain,
    close: async () => {
      stop();
      await within(inFlight.drain(), CLOSE_LIMIT_MS).catch(() =>
        options.log('error: gave up what was in flight'),
      );
      await within(client.destroy(), DISCONNECT_LIMIT_MS).catch(() => {});
    },
  };
};

/** @returns what takes no more work. */
const listen = (client: Client, inFlight: InFlight, options: AnsweringOptions): (() => void) => {
  const takeInteraction = (raw: unknown) => inFlight.add(answerInteraction(raw, options));
  const takeMessage = (raw: unknown) => {
    if (client.user !== null) inFlight.add(answerMessage(raw, client.user.id, options));
  };
  client.ws.on(GatewayDispatchEvents.InteractionCreate, takeInteraction);
  client.ws.on(GatewayDispatchEvents.MessageCreate, takeMessage);
  return () => {
    client.ws.off(GatewayDispatchEvents.InteractionCreate, takeInteraction);
    client.ws.off(GatewayDispatchEvents.MessageCreate, takeMessage);
  };
};

const toPresence = ([first]: readonly CommandData[]): PresenceData => ({
  activities: first === undefined ? [] : [{ type: ActivityType.Listening, name: `/${first.name}` }],
});

/** @returns the id of the application. */
const start = async (client: Client, { token, commands }: GatewayOptions): Promise<string> => {
  client.rest.setToken(token);
  const id = await readApplicationId(client.rest);
  await registerCommands(client.rest, Routes.applicationCommands(id), commands);
  await client.login(token);
  return id;
};
