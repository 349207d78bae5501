import { randomBytes } from 'node:crypto';
import type { Library } from './answer/library.js';
import type { Command, Reply, Request } from './command.js';
import { UserError } from './errors.js';
import { renderUnexpectedError, renderUserError } from './replies/error.js';

/** What a request needs to become a reply. */
export interface DispatchContext {
  readonly commands: readonly Command[];
  readonly library: Library;
  /** Takes one line for each failure. */
  readonly log: (line: string) => void;
}

const STACK_FRAMES = 3;

/**
 * Runs the command that a request names. Errors stop here: the person always gets a reply, what they did wrong or an
 * id, and the log gets the command, the same id and the cause, but nothing of what was typed.
 */
export const dispatch = async (request: Request, context: DispatchContext): Promise<Reply> => {
  try {
    const command = context.commands.find(({ data }) => data.name === request.command);
    if (command === undefined) throw new UserError('command-unknown');
    return { payload: command.run(request, context.library), isPrivate: command.isPrivate(request) };
  } catch (error) {
    if (error instanceof UserError)
      return { payload: renderUserError(error, request.language), isPrivate: true };
    const id = randomBytes(4).toString('hex');
    context.log(`error ${id} in /${request.command}: ${describeCause(error, request)}`);
    return { payload: renderUnexpectedError(id, request.language), isPrivate: true };
  }
};

/** The errors from the outer to the innermost, each with where it was thrown, in one line. */
const describeCause = (error: unknown, request: Request): string => {
  if (!(error instanceof Error)) return withoutTyped(String(error), request);
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const place = frames.slice(0, STACK_FRAMES).map((frame) => frame.trim());
  const message = `${error.name}: ${withoutTyped(error.message, request)}`;
  const cause = error.cause === undefined ? '' : ` caused by ${describeCause(error.cause, request)}`;
  return [message, ...place].join(' ').replace(/\s+/g, ' ') + cause;
};

// A message may name the value that broke something, and that may be a word of the question.
const withoutTyped = (message: string, request: Request): string => {
  const typed = Object.values(request.options).flatMap((value) => String(value).match(WORDS) ?? []);
  const words = new Set(typed.map((word) => word.toLowerCase()));
  return message.replace(WORDS, (word) => (words.has(word.toLowerCase()) ? '…' : word));
};

const WORDS = /[\p{L}\p{M}\p{N}]+/gu;
