import { ask } from '../commands/ask.js';
import type { Command } from './command.js';

/** Everything the bot can do, in the order in which it is registered. */
export const commands: readonly Command[] = [ask];
