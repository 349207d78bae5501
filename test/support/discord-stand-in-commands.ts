import { z } from 'zod';
import { collect, isUnique, optional, text } from './discord-stand-in-checks.js';
import { APPLICATION_ID } from './discord-stand-in-events.js';
import { choicesSchema } from './discord-stand-in-messages.js';

const LOCALES = [
  ...['id', 'da', 'de', 'en-GB', 'en-US', 'es-ES', 'es-419', 'fr', 'hr', 'it', 'lt', 'hu', 'nl', 'no', 'pl'],
  ...['pt-BR', 'ro', 'fi', 'sv-SE', 'vi', 'tr', 'cs', 'el', 'bg', 'ru', 'uk', 'hi', 'th', 'zh-CN', 'ja'],
  ...['zh-TW', 'ko'],
];
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const MESSAGE_COMMANDS = 15;
const CHAT_COMMANDS = 100;
const TEXT_OF_A_COMMAND = 8_000;

const localized = <Schema extends z.ZodType>(schema: Schema) =>
  optional(z.partialRecord(z.enum(LOCALES), schema));
const name = z
  .string()
  .refine((value) => NAME.test(value) && value === value.toLowerCase(), 'Command name is invalid.');
const description = text(1, 100);

const option = z
  .object({
    type: z.int().min(3).max(11),
    name,
    name_localizations: localized(name),
    description,
    description_localizations: localized(description),
    required: optional(z.boolean()),
    autocomplete: optional(z.boolean()),
    choices: optional(choicesSchema),
    min_length: optional(z.int().min(0).max(6_000)),
    max_length: optional(z.int().min(1).max(6_000)),
    min_value: optional(z.number()),
    max_value: optional(z.number()),
  })
  .refine(({ autocomplete, choices }) => !(autocomplete && choices?.length), 'Choices and completion.');

const isRequiredFirst = (options: readonly { required?: boolean | null | undefined }[]): boolean =>
  !options.some(({ required }, index) => required && index > 0 && !options[index - 1]?.required);

const countText = (command: unknown): number =>
  ['name', 'description', 'value'].flatMap((key) => collect(command, key)).join('').length;

const common = {
  contexts: optional(z.array(z.literal([0, 1, 2])).min(1)),
  integration_types: optional(z.array(z.literal([0, 1])).min(1)),
  default_member_permissions: optional(z.string()),
};
const chatCommand = z
  .object({
    ...common,
    type: optional(z.literal(1)),
    name,
    name_localizations: localized(name),
    description,
    description_localizations: localized(description),
    options: optional(
      z
        .array(option)
        .max(25)
        .refine((options) => isUnique(options.map((one) => one.name)), 'Two options have one name.')
        .refine(isRequiredFirst, 'Required options must be placed before non-required options.'),
    ),
  })
  .refine((command) => countText(command) <= TEXT_OF_A_COMMAND, 'The command is too long.');
const messageCommand = z.object({
  ...common,
  type: z.literal([2, 3]),
  name: text(1, 32),
  name_localizations: localized(text(1, 32)),
  description: optional(z.literal('')),
});

/** All commands of an application, for every server or for one. */
export const commandsSchema = z
  .array(z.union([chatCommand, messageCommand]))
  .refine((all) => isUnique(all.map(({ type, name: own }) => `${type ?? 1} ${own}`)), 'Two have one name.')
  .refine((all) => all.filter(({ type }) => type === 3).length <= MESSAGE_COMMANDS, 'Too many of one kind.')
  .refine((all) => all.filter(({ type }) => (type ?? 1) === 1).length <= CHAT_COMMANDS, 'Too many.');

/** A command as Discord gives it back: with ids, and with what it fills in. */
export const toRegistered = (command: object, index: number, server: string): Record<string, unknown> => ({
  id: `10000000000000003${String(index).padStart(2, '0')}`,
  application_id: APPLICATION_ID,
  version: '1',
  type: 1,
  description: '',
  default_member_permissions: null,
  nsfw: false,
  dm_permission: true,
  contexts: null,
  integration_types: [0],
  name_localizations: null,
  description_localizations: null,
  ...(server === '' ? {} : { guild_id: server }),
  ...command,
});
