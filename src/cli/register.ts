import { parseArgs } from 'node:util';
import { config as loadDotenv } from 'dotenv';
import { translateDefaults } from '../command-names.js';
import { commands } from '../commands.js';
import { readConfig } from '../config.js';
import type { Difference } from '../discord/registration.js';
import { StartError } from '../start-error.js';
import { EXIT, endWithReader } from './exit.js';

const USAGE = `usage: npm run register -- [--guild ID] [--dry-run] [--clear]
  --guild    for one server, by its id; without it for all
  --dry-run  show what differs, and write nothing
  --clear    take all commands away
Registers the commands with Discord, as every start does too, and shows what differed: + new, ~ changed, - gone.`;

const OPTIONS = {
  guild: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  clear: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h' },
} as const;

interface Options {
  readonly server?: string;
  readonly isDryRun: boolean;
  readonly isClearing: boolean;
}

/** @returns what to do, or the exit code where there is nothing to do. */
const readOptions = (args: readonly string[]): Options | number => {
  try {
    const { values } = parseArgs({ args: [...args], options: OPTIONS });
    if (values.help) {
      console.log(USAGE);
      return EXIT.done;
    }
    const { guild, 'dry-run': isDryRun, clear: isClearing } = values;
    if (guild === undefined) return { isDryRun, isClearing };
    if (/^\d{15,20}$/.test(guild)) return { server: guild, isDryRun, isClearing };
    console.error('--guild takes the id of a server, a number of 15 to 20 digits.');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  console.error(USAGE);
  return EXIT.wrongUse;
};

const run = async (args: readonly string[]): Promise<number> => {
  const options = readOptions(args);
  if (typeof options === 'number') return options;
  const { isClearing, ...where } = options;
  const { discordToken: token, discordApiUrl: apiUrl, commandLanguage } = readConfig(process.env);
  if (token === undefined)
    throw new StartError('DISCORD_TOKEN is not set. Set it in .env or in the environment.');
  const { registerOnce } = await import('../discord/register-once.js');
  const all = commands.map(({ data }) => data);
  const wanted = isClearing ? [] : translateDefaults(all, commandLanguage);
  const lines = listDifference(await registerOnce({ token, apiUrl, commands: wanted, ...where }));
  for (const line of lines) console.log(line);
  const done = where.isDryRun ? 'Nothing is written' : 'Registered';
  const place = where.server === undefined ? 'all servers' : `the server ${where.server}`;
  console.error(`${lines.length > 0 ? done : 'Nothing differs'} for ${place}.`);
  return EXIT.done;
};

const listDifference = ({ added, changed, removed }: Difference): string[] => [
  ...added.map((name) => `+ ${name}`),
  ...changed.map((name) => `~ ${name}`),
  ...removed.map((name) => `- ${name}`),
];

endWithReader(process.stdout);
loadDotenv({ quiet: true });
try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  console.error(error.message);
  process.exitCode = EXIT.failed;
}
