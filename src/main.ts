import { config as loadDotenv } from 'dotenv';
import type { Library } from './answer/library.js';
import { endWithReader } from './cli/exit.js';
import { runPrompt } from './cli/prompt.js';
import { showProgress } from './cli/show-progress.js';
import { terminalStyle } from './cli/terminal-style.js';
import { commands } from './commands.js';
import { type Config, readConfig } from './config.js';
import { dispatch } from './dispatch.js';
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
  const library = await openLibrary(config, log, showProgress(process.stderr));
  if (config.discordToken === undefined) {
    endWithReader(process.stdout);
    const style = terminalStyle(process.stdout, process.env);
    await runPrompt(library, { input: process.stdin, output: process.stdout, style, language: 'en' });
  } else {
    await connect(library, config, config.discordToken);
  }
};

const connect = async (library: Library, { discordApiUrl }: Config, token: string): Promise<void> => {
  let close = async (): Promise<void> => {};
  const stop = () => close().then(() => process.exit(0));
  process.once('SIGTERM', stop).once('SIGINT', stop);
  // Only this path loads discord.js, which takes longer to load than everything else together.
  const { connectGateway } = await import('./discord/gateway.js');
  const gateway = await connectGateway({
    token,
    apiUrl: discordApiUrl,
    commands,
    answer: (request) => dispatch(request, { commands, library, log }),
    log,
    onEnd: end,
  });
  close = gateway.close;
  log('Connected to Discord.');
};

await main().catch((error: unknown) => {
  if (error instanceof StartError) end(error.message);
  throw error;
});
