import { config as loadDotenv } from 'dotenv';
import { warmUp } from './answer/warm-up.js';
import { endWithReader } from './cli/exit.js';
import { runPrompt } from './cli/prompt.js';
import { showProgress } from './cli/show-progress.js';
import { terminalStyle } from './cli/terminal-style.js';
import { readOwnNames, translateDefaults } from './command-names.js';
import { commands } from './commands.js';
import { type Config, readConfig } from './config.js';
import { describeCause } from './describe-cause.js';
import { createDispatcher } from './dispatch.js';
import { openLibrary } from './open-library.js';
import { StartError } from './start-error.js';

const log = (line: string): void => console.error(line);

const end = (line: string): never => {
  log(line);
  process.exit(1);
};

const main = async (): Promise<void> => {
  loadDotenv({ quiet: true });
  const config = readConfig(process.env);
  if (config.discordToken !== undefined) return connect(config, config.discordToken);
  const library = await openLibrary(config, log, showProgress(process.stderr));
  endWithReader(process.stdout);
  const style = terminalStyle(process.stdout, process.env);
  await runPrompt(library, { input: process.stdin, output: process.stdout, style, language: 'en' });
};

const connect = async (config: Config, token: string): Promise<void> => {
  let close = async (): Promise<void> => {};
  const stop = () => close().then(() => process.exit(0));
  process.once('SIGTERM', stop).once('SIGINT', stop);
  // What nobody awaits must not end the conversation with everybody.
  process.on('unhandledRejection', (error) =>
    log(`error behind the scenes: ${describeCause(error, [token])}`),
  );
  const library = await openLibrary(config, log, showProgress(process.stderr));
  // Only this path loads discord.js, which takes longer to load than everything else together.
  const { connectGateway } = await import('./discord/gateway.js');
  const gateway = await connectGateway({
    token,
    apiUrl: config.discordApiUrl,
    commands: translateDefaults(
      commands.map(({ data }) => data),
      config.commandLanguage,
    ),
    dispatcher: createDispatcher({ commands, names: readOwnNames(config.commandLanguage), library, log }),
    log,
    onEnd: end,
  });
  close = gateway.close;
  log(`Connected to Discord. To take the bot into a server: ${gateway.inviteLink}`);
  await warmUp(library, gateway.idle).catch((error: unknown) =>
    log(`error in the warm-up: ${describeCause(error, [])}`),
  );
};

await main().catch((error: unknown) => {
  if (error instanceof StartError) end(error.message);
  throw error;
});
