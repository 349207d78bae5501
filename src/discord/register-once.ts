import { DiscordAPIError, REST, Routes } from 'discord.js';
import { StartError } from '../start-error.js';
import { explainStartFailure } from './explain-start-failure.js';
import { readApplicationId } from './read-application-id.js';
import { type CommandData, compareCommands, type Difference, registerCommands } from './registration.js';

export interface RegisteringOptions {
  readonly token: string;
  /** Discord's base address, without a version. */
  readonly apiUrl: string;
  /** What is to be registered; nothing takes away what is. */
  readonly commands: readonly CommandData[];
  /** The id of one server; without it the commands are for all. */
  readonly server?: string;
  /** Whether to write nothing. */
  readonly isDryRun: boolean;
}

// Discord's codes for a server that the bot is not in, and for one that does not exist.
const NO_SERVER = [50_001, 10_004];

/**
 * Registers the commands without connecting.
 *
 * @returns what differed
 * @throws StartError where Discord cannot be reached, or refuses.
 */
export const registerOnce = async (options: RegisteringOptions): Promise<Difference> => {
  const { token, apiUrl, commands, server, isDryRun } = options;
  const rest = new REST({ api: apiUrl }).setToken(token);
  try {
    const id = await readApplicationId(rest);
    const route =
      server === undefined ? Routes.applicationCommands(id) : Routes.applicationGuildCommands(id, server);
    return await (isDryRun ? compareCommands : registerCommands)(rest, route, commands);
  } catch (error) {
    throw new StartError(
      server !== undefined && error instanceof DiscordAPIError && NO_SERVER.includes(Number(error.code))
        ? `The bot is in no server ${server}: check the id, and invite the bot.`
        : explainStartFailure(error, apiUrl, token),
      { cause: error },
    );
  }
};
