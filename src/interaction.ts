import { z } from 'zod';
import type { CompletionRequest, Origin, PointedMessage, Press, Request } from './command.js';
import { parseCustomId } from './custom-id.js';
import { chooseLanguage } from './reader-language.js';

/** What an interaction is answered with. */
export interface Ticket {
  readonly id: string;
  readonly application: string;
  /** A secret that is good for 15 minutes. */
  readonly token: string;
}

/** What Discord, or whoever speaks like it, sends when a person does something, as far as it is used. */
export type Interaction = Ticket &
  (
    | { readonly kind: 'command'; readonly request: Request }
    | { readonly kind: 'completion'; readonly request: CompletionRequest }
    | { readonly kind: 'press'; readonly press: Press }
  );

const message = z.object({
  id: z.string(),
  content: z.string().default(''),
  author: z.object({ id: z.string() }),
});
// A form holds its inputs in labels, or in rows as Discord had it before.
const input = z.object({
  custom_id: z.string().optional(),
  value: z.string().optional(),
  values: z.array(z.string()).optional(),
});
const person = z.object({ id: z.string() });
const schema = z.object({
  id: z.string().min(1),
  application_id: z.string().default(''),
  token: z.string().min(1),
  type: z.number(),
  data: z
    .object({
      name: z.string().default(''),
      options: z
        .array(
          z.object({
            name: z.string(),
            value: z.union([z.string(), z.number(), z.boolean()]).optional(),
            focused: z.boolean().optional(),
          }),
        )
        .default([]),
      target_id: z.string().optional(),
      resolved: z.object({ messages: z.record(z.string(), z.unknown()).optional() }).optional(),
      custom_id: z.string().default(''),
      values: z.array(z.string()).optional(),
      components: z
        .array(z.object({ component: input.optional(), components: z.array(input).optional() }))
        .default([]),
    })
    .prefault({}),
  message: message.optional().catch(undefined),
  user: person.optional(),
  member: z.object({ user: person }).optional(),
  guild_id: z.string().optional(),
  channel_id: z.string().optional(),
  locale: z.string().optional(),
  guild_locale: z.string().optional(),
});
type Raw = z.infer<typeof schema>;

/** Reads interaction JSON; null where it is none that could be answered. */
export const readInteraction = (raw: unknown): Interaction | null => {
  const { success, data: interaction } = schema.safeParse(raw);
  const user = interaction?.member?.user ?? interaction?.user;
  if (!success || user === undefined) return null;
  const { id, application_id: application, token, type } = interaction;
  const ticket = { id, application, token };
  switch (type) {
    case COMMAND:
      return { ...ticket, kind: 'command', request: readRequest(interaction, user.id) };
    case COMPLETION:
      return { ...ticket, kind: 'completion', request: readCompletion(interaction, user.id) };
    case COMPONENT:
    case FORM:
      return { ...ticket, kind: 'press', press: readPress(interaction, user.id) };
    default:
      return null;
  }
};

// Discord's InteractionType.
const COMMAND = 2;
const COMPONENT = 3;
const COMPLETION = 4;
const FORM = 5;

const readRequest = (interaction: Raw, user: string): Request => {
  const { name, options, target_id: target, resolved } = interaction.data;
  const given = options.flatMap(({ name: option, value }) =>
    value === undefined ? [] : [[option, value] as const],
  );
  const pointed = message.safeParse(resolved?.messages?.[target ?? '']).data;
  const typed = given.flatMap(([, value]) => (typeof value === 'string' ? [value] : []));
  return {
    ...readOrigin(interaction, user, typed),
    command: name,
    options: Object.fromEntries(given),
    ...(pointed === undefined ? {} : { target: toPointed(pointed) }),
  };
};

const readCompletion = (interaction: Raw, user: string): CompletionRequest => ({
  ...readRequest(interaction, user),
  focused: interaction.data.options.find(({ focused }) => focused)?.name ?? '',
});

/** A component that is none of ours, or of an older version, belongs to no command. */
const readPress = (interaction: Raw, user: string): Press => {
  const { custom_id: id, values, components } = interaction.data;
  const inputs = [
    { custom_id: id, values },
    ...components.flatMap(({ component, components: row = [] }) => component ?? row),
  ];
  const given = inputs.flatMap(({ custom_id: name, ...chosen }) => {
    const value = 'value' in chosen ? chosen.value : chosen.values?.join('\n');
    return name === undefined || value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...readOrigin(interaction, user, []),
    ...(parseCustomId(id) ?? { command: '', action: '', parts: [] }),
    values: Object.fromEntries(given),
    ...(interaction.message === undefined ? {} : { message: toPointed(interaction.message) }),
  };
};

const readOrigin = (interaction: Raw, user: string, typed: readonly string[]): Origin => {
  const { guild_id: server, channel_id: channel, locale, guild_locale: serverLocale } = interaction;
  return {
    user,
    language: chooseLanguage(typed, [locale, serverLocale]),
    ...(server === undefined ? {} : { server }),
    ...(channel === undefined ? {} : { channel }),
  };
};

const toPointed = ({ id, content, author }: z.infer<typeof message>): PointedMessage => ({
  id,
  content,
  author: author.id,
});
