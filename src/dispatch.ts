import { randomBytes } from 'node:crypto';
import type { Library } from './answer/library.js';
import type { AskedMessage } from './asked-message.js';
import type {
  Choice,
  Command,
  CompletionRequest,
  Origin,
  Press,
  PressReply,
  Reply,
  Request,
} from './command.js';
import { type OwnNames, withOwnNames } from './command-names.js';
import { describeCause } from './describe-cause.js';
import { UserError } from './errors.js';
import { renderUnexpectedError, renderUserError } from './replies/error.js';

/** What a request needs to become a reply. */
export interface DispatchContext {
  readonly commands: readonly Command[];
  /** What the commands and options are called where they are registered under other names. */
  readonly names?: OwnNames;
  readonly library: Library;
  /** Takes one line for each failure. */
  readonly log: (line: string) => void;
}

/** Takes to the commands what comes in through a door. Nothing of it throws: the person always gets a reply. */
export interface Dispatcher {
  run(request: Request): Promise<Reply>;
  /** Whether only who asks will see the reply; a mistake is told privately all the same. */
  isPrivate(request: Request): boolean;
  /** The choices for what is being typed; none where something fails. */
  complete(request: CompletionRequest): readonly Choice[];
  press(press: Press): Promise<PressReply>;
  /** Answers a message as the command for questions does, in view of the message that it replies to. */
  ask(message: AskedMessage): Promise<Reply>;
  /** What the person reads where the reply itself could not be delivered; the log gets the cause. */
  fail(place: string, origin: Origin, error: unknown): Reply;
}

/** The command that a message asks, and the option that takes its text. */
const QUESTION = { command: 'ask', option: 'question' } as const;

/**
 * Finds the command that something is for. Errors stop here: a mistake is told to the person, of anything else they get
 * an id, and the log gets the command, the same id and the cause, but nothing of what was typed.
 */
export const createDispatcher = ({ commands, names, library, log }: DispatchContext): Dispatcher => {
  const toOwn = <R extends Request>(request: R): R =>
    names === undefined ? request : withOwnNames(request, names);
  const find = (name: string): Command => {
    const command = commands.find(({ data }) => data.name === name);
    if (command === undefined) throw new UserError('command-unknown');
    return command;
  };
  const report = (place: string, error: unknown, typed: readonly string[]): string => {
    const id = randomBytes(4).toString('hex');
    log(`error ${id} in ${place}: ${describeCause(error, typed)}`);
    return id;
  };
  const explain = (place: string, { language }: Origin, error: unknown, typed: readonly string[]): Reply => ({
    payload:
      error instanceof UserError
        ? renderUserError(error, language)
        : renderUnexpectedError(report(place, error, typed), language),
    isPrivate: true,
  });
  const run: Dispatcher['run'] = async (request) => {
    try {
      const command = find(request.command);
      return { payload: command.run(request, library), isPrivate: command.isPrivate(request) };
    } catch (error) {
      return explain(`/${request.command}`, request, error, typedIn(request.options));
    }
  };
  return {
    run: (request) => run(toOwn(request)),
    isPrivate: (given) => {
      const request = toOwn(given);
      try {
        return find(request.command).isPrivate(request);
      } catch {
        return true;
      }
    },
    complete: (given) => {
      const request = toOwn(given);
      try {
        return find(request.command).complete?.(request, library) ?? [];
      } catch (error) {
        if (!(error instanceof UserError))
          report(`completion of /${request.command}`, error, typedIn(request.options));
        return [];
      }
    },
    press: async (press) => {
      try {
        const { on = {} } = commands.find(({ data }) => data.name === press.command) ?? {};
        const act = Object.hasOwn(on, press.action) ? on[press.action] : undefined;
        if (act === undefined) throw new UserError('component-outdated');
        return act(press, library);
      } catch (error) {
        const place = `${press.action} of /${press.command}`;
        return { kind: 'reply', ...explain(place, press, error, typedIn(press.values)) };
      }
    },
    ask: ({ id, text, repliedTo, ...origin }) =>
      run({
        ...origin,
        command: QUESTION.command,
        options: { [QUESTION.option]: text },
        ...(repliedTo === undefined ? {} : { target: repliedTo }),
      }),
    fail: (place, origin, error) => explain(place, origin, error, []),
  };
};

const typedIn = (values: Request['options']): string[] => Object.values(values).map(String);
