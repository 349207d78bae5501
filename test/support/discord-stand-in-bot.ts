import { join } from 'node:path';
import { expect } from 'vitest';
import type { Passage } from '../../src/corpus/article.js';
import { loadCorpus } from '../../src/corpus/load-corpus.js';
import { findFalseQuotes, readQuotes } from './check-quotes.js';
import { DiscordStandIn, type StandInOptions, TOKEN } from './discord-stand-in.js';
import { collect, isRecord } from './discord-stand-in-checks.js';
import type { StoredMessage } from './discord-stand-in-events.js';
import { type Run, runMain } from './run-main.js';

/** The one line of a start without trouble. */
export const CONNECTED =
  /^Connected to Discord\. To take the bot into a server: https:\/\/discord\.com\/oauth2\/authorize\?\S+\n$/;

/** The built bot in a process of its own, connected to a stand-in for Discord. */
export interface Bot {
  readonly standIn: DiscordStandIn;
  run: Run;
  /** Ends the bot as an operator does, and starts another. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export const startBot = async (
  settings: Readonly<Record<string, string>> = {},
  options: StandInOptions = {},
): Promise<Bot> => {
  const standIn = new DiscordStandIn(options);
  await standIn.listen();
  const start = () => runMain({ DISCORD_TOKEN: TOKEN, DISCORD_API_URL: standIn.apiUrl, ...settings });
  const bot: Bot = {
    standIn,
    run: start(),
    restart: async () => {
      bot.run.process.kill('SIGTERM');
      expect(await bot.run.ended).toBe(0);
      bot.run = start();
    },
    close: async () => {
      bot.run.process.kill('SIGKILL');
      await bot.run.ended;
      await standIn.close();
    },
  };
  await standIn.gateway.identified();
  return bot;
};

const passages: readonly Passage[] = loadCorpus(join(import.meta.dirname, '../../corpus')).articles.flatMap(
  (article) => article.passages,
);

/** Holds a reply to what every reply promises, and gives how many quotes stand in it. */
export const checkReply = ({ content, allowed_mentions: mentions }: StoredMessage): number => {
  expect(findFalseQuotes(content, passages)).toEqual([]);
  expect(mentions).toEqual({ parse: [] });
  return readQuotes(content).length;
};

/** The custom ids of the buttons and menus below a message, each with the first choice of a menu. */
export const componentsOf = ({ components }: StoredMessage): { id: string; values?: string[] }[] =>
  collect(components ?? [], 'components')
    .flat()
    .filter(isRecord)
    .flatMap(({ custom_id: id, disabled, options }) => {
      if (typeof id !== 'string' || disabled === true) return [];
      return [Array.isArray(options) ? { id, values: [String(options[0]?.value)] } : { id }];
    });
