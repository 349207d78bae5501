import { afterEach, vi } from 'vitest';
import { createLibrary } from '../../src/answer/library.js';
import type { Command } from '../../src/command.js';
import { connectGateway, type GatewayOptions } from '../../src/discord/gateway.js';
import { createDispatcher, type Dispatcher } from '../../src/dispatch.js';
import { UserError } from '../../src/errors.js';
import { toPayload } from '../../src/replies/message.js';
import { DiscordStandIn, type StandInOptions, TOKEN } from './discord-stand-in.js';
import { makeArticle } from './make-answer.js';

const FORM = {
  custom_id: '1:ask:echo-form',
  title: 'Again',
  components: [
    { type: 18, label: 'Words', component: { type: 4, custom_id: 'words', style: 1, required: true } },
  ],
};

/** A command that says again what it is told, with a component for everything that a component can do. */
export const echo: Command = {
  data: {
    type: 1,
    name: 'ask',
    description: 'Says it again',
    options: [{ type: 3, name: 'question', description: 'What to say', autocomplete: true }],
  },
  isPrivate: ({ options }) => options['private'] === true,
  run: ({ language, options, target }) => {
    if (options['question'] === '') throw new UserError('question-empty');
    const before = target === undefined ? '' : ` after ${target.content}`;
    return toPayload(`${language} ${options['question']}${before}`);
  },
  complete: ({ focused, options }) => [
    { name: `${focused} ${options[focused]}`, value: String(options[focused]) },
  ],
  on: {
    say: ({ parts }) => ({ kind: 'reply', isPrivate: parts[0] === 'private', payload: toPayload('said') }),
    change: ({ message, values }) => ({
      kind: 'update',
      payload: toPayload(`${message?.content} changed ${Object.values(values).join()}`.trim()),
    }),
    'open-form': () => ({ kind: 'form', form: FORM }),
    'echo-form': ({ values }) => ({
      kind: 'reply',
      isPrivate: true,
      payload: toPayload(`form ${values['words']}`),
    }),
  },
};

const point: Command = {
  data: { type: 3, name: 'Point' },
  isPrivate: () => true,
  run: ({ target }) => toPayload(`at ${target?.content}`),
};

const library = createLibrary({ articles: [makeArticle(['Nothing.'], 'en')], problems: [] });

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const door of open.splice(0).reverse()) await door.close();
});

export interface DoorOptions extends Partial<Omit<GatewayOptions, 'dispatcher'>> {
  readonly standIn?: StandInOptions;
  /** What one test does otherwise than the echo. */
  readonly change?: (dispatcher: Dispatcher) => Partial<Dispatcher>;
}

/** The gateway client on a stand-in for Discord, with commands that echo; closed after the test. */
export const openDoor = async ({ standIn: rules = {}, change, ...options }: DoorOptions = {}) => {
  const standIn = new DiscordStandIn(rules);
  await standIn.listen();
  open.push(standIn);
  return { standIn, ...(await connectTo(standIn, { ...options, ...(change ? { change } : {}) })) };
};

/** Connects once more. */
export const connectTo = async (
  standIn: DiscordStandIn,
  { change, ...options }: Omit<DoorOptions, 'standIn'> = {},
) => {
  const log = vi.fn<(line: string) => void>();
  const onEnd = vi.fn<(line: string) => void>();
  const commands = [echo, point];
  const dispatcher = createDispatcher({ commands, library, log });
  const gateway = await connectGateway({
    token: TOKEN,
    apiUrl: standIn.apiUrl,
    commands: commands.map(({ data }) => data),
    dispatcher: { ...dispatcher, ...change?.(dispatcher) },
    log,
    onEnd,
    ...options,
  });
  open.push(gateway);
  return { gateway, log, onEnd };
};
