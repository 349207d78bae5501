import { z } from 'zod';
import type { Request } from './command.js';
import { isLanguage, type Language } from './corpus/article.js';
import { detectLanguage, detectScript } from './corpus/detect-language.js';

/** What Discord, or whoever speaks like it, sends when a person does something, as far as it is used. */
export interface Interaction {
  readonly id: string;
  /** A secret with which it is answered. */
  readonly token: string;
  readonly kind: 'command' | 'completion' | 'other';
  readonly request: Request;
}

const DEFAULT_LANGUAGE: Language = 'en';

const person = z.object({ id: z.string() });
const schema = z.object({
  id: z.string().min(1),
  token: z.string().min(1),
  type: z.number(),
  data: z
    .object({
      name: z.string().default(''),
      options: z
        .array(
          z.object({ name: z.string(), value: z.union([z.string(), z.number(), z.boolean()]).optional() }),
        )
        .default([]),
    })
    .default({ name: '', options: [] }),
  user: person.optional(),
  member: z.object({ user: person }).optional(),
  guild_id: z.string().optional(),
  channel_id: z.string().optional(),
  locale: z.string().optional(),
  guild_locale: z.string().optional(),
});

/** Reads interaction JSON; null where it is none that could be answered. */
export const readInteraction = (raw: unknown): Interaction | null => {
  const { success, data: interaction } = schema.safeParse(raw);
  const user = interaction?.member?.user ?? interaction?.user;
  if (!success || user === undefined) return null;
  return {
    id: interaction.id,
    token: interaction.token,
    kind: KINDS.get(interaction.type) ?? 'other',
    request: {
      command: interaction.data.name,
      options: readOptions(interaction.data.options),
      user: user.id,
      language: chooseLanguage(interaction),
      ...(interaction.guild_id === undefined ? {} : { server: interaction.guild_id }),
      ...(interaction.channel_id === undefined ? {} : { channel: interaction.channel_id }),
    },
  };
};

// Discord's InteractionType: 3 are buttons and menus, 5 forms.
const KINDS: ReadonlyMap<number, Interaction['kind']> = new Map([
  [2, 'command'],
  [4, 'completion'],
]);

const readOptions = (options: z.infer<typeof schema>['data']['options']): Request['options'] =>
  Object.fromEntries(options.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])));

/** By the client, then by the server, unless the person types in a script that is not of that language. */
const chooseLanguage = ({ locale, guild_locale, data }: z.infer<typeof schema>): Language => {
  const byLocale = readLanguage(locale) ?? readLanguage(guild_locale) ?? DEFAULT_LANGUAGE;
  const typed = data.options.map(({ value }) => (typeof value === 'string' ? value : '')).join(' ');
  const languages = detectScript(typed);
  if (languages.length === 0 || languages.includes(byLocale)) return byLocale;
  return detectLanguage(typed) ?? languages[0] ?? byLocale;
};

/** The language of a locale such as «es-419», where it is one of ours. */
const readLanguage = (locale: string | undefined): Language | undefined => {
  const [language] = locale?.split('-') ?? [];
  return isLanguage(language) ? language : undefined;
};
