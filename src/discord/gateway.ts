import { Client, Events, Routes } from 'discord.js';
import type { Command, Reply, Request } from '../command.js';
import { StartError } from '../start-error.js';
import { answerInteractions } from './answer-interactions.js';
import { explainStartFailure } from './explain-start-failure.js';
import { registerCommands } from './registration.js';

/** What the door to Discord is told. */
export interface GatewayOptions {
  readonly token: string;
  /** Discord's base address, without a version. */
  readonly apiUrl: string;
  readonly commands: readonly Command[];
  readonly answer: (request: Request) => Promise<Reply>;
  readonly log: (line: string) => void;
  /** Called with one line when Discord closes for good, as after the token was reset. */
  readonly onEnd: (line: string) => void;
  /** How long the start may take. */
  readonly startLimitMs?: number;
}

export interface Gateway {
  /** Finishes what is in flight, at most for 10 s, and closes the connection. */
  close(): Promise<void>;
}

const START_LIMIT_MS = 15_000;
const CLOSE_LIMIT_MS = 10_000;
const DISCONNECT_LIMIT_MS = 2_000;

/**
 * Connects, registers the commands where what is registered differs, and answers interactions.
 *
 * @throws StartError where Discord cannot be reached in time, or refuses.
 */
export const connectGateway = async (options: GatewayOptions): Promise<Gateway> => {
  // Interactions need no intent: they come in any case.
  const client = new Client({ intents: [], rest: { api: options.apiUrl } });
  const answering = answerInteractions(client, options);
  client.on(Events.Error, (error) => options.log(`error in the client: ${error.message}`));
  client.on(Events.ShardError, (error) => options.log(`error on the connection: ${error.message}`));
  try {
    await within(start(client, options), options.startLimitMs ?? START_LIMIT_MS);
  } catch (error) {
    client.destroy().catch(() => {});
    throw new StartError(explainStartFailure(error, options.apiUrl, options.token), { cause: error });
  }
  client.on(Events.ShardDisconnect, ({ code }) =>
    options.onEnd(`Discord closed the connection for good (${code}).`),
  );
  return {
    close: async () => {
      await within(answering.stop(), CLOSE_LIMIT_MS).catch(() =>
        options.log('error: gave up what was in flight'),
      );
      await within(client.destroy(), DISCONNECT_LIMIT_MS).catch(() => {});
    },
  };
};

const start = async (client: Client, { token, commands }: GatewayOptions): Promise<void> => {
  client.rest.setToken(token);
  const application = await client.rest.get(Routes.currentApplication());
  await registerCommands(client.rest, readId(application), commands);
  await client.login(token);
};

const readId = (application: unknown): string => {
  if (typeof application === 'object' && application !== null && 'id' in application)
    return String(application.id);
  throw new Error('the answer is not from Discord; check DISCORD_API_URL');
};

/** Waits for a promise, at most for some time; then it throws, and what the promise does later is ignored. */
const within = async <T>(promise: Promise<T>, limitMs: number): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new DOMException('no answer in time', 'TimeoutError')), limitMs);
  });
  return await Promise.race([promise, limit]).finally(() => clearTimeout(timer));
};
