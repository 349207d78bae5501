import { z } from 'zod';
import { collect, customId, isUnique, optional, text } from './discord-stand-in-checks.js';

// Discord's limits of messages, as its documentation and its OpenAPI description state them.
const COMPONENTS_V2 = 1 << 15;
const TEXT_OF_ALL_EMBEDS = 6_000;
const TEXT_OF_ALL_DISPLAYS = 4_000;
const COMPONENTS = 40;
const ROWS = 5;
const BUTTON_LINK = 5;

const emoji = z.object({ name: optional(text(1, 32)), id: optional(z.string()) });
const button = z
  .object({
    type: z.literal(2),
    style: z.int().min(1).max(6),
    label: optional(text(1, 80)),
    emoji: optional(emoji),
    custom_id: optional(customId),
    url: optional(text(1, 512)),
    disabled: optional(z.boolean()),
  })
  .refine(
    ({ style, custom_id: id, url }) => (style === BUTTON_LINK ? url && !id : id && !url),
    'A button has a custom id, or a link, and not both.',
  )
  .refine(({ label, emoji: picture }) => label || picture, 'A button needs a label or an emoji.');
const menuOption = z.object({
  label: text(1, 100),
  value: text(1, 100),
  description: optional(text(1, 100)),
});

/** A menu of texts, in a message or in a form. */
const menu = z
  .object({
    type: z.literal(3),
    custom_id: customId,
    options: z.array(menuOption).min(1).max(25),
    placeholder: optional(text(0, 150)),
    min_values: optional(z.int().min(0).max(25)),
    max_values: optional(z.int().min(1).max(25)),
  })
  .refine(({ options }) => isUnique(options.map(({ value }) => value)), 'Two options have one value.');
const otherMenu = z.object({ type: z.literal([5, 6, 7, 8]), custom_id: customId });
const row = z.object({
  type: z.literal(1),
  components: z.union([
    z.array(button).min(1).max(5),
    z
      .array(z.union([menu, otherMenu]))
      .min(1)
      .max(1),
  ]),
});
const display = z.object({ type: z.literal(10), content: text(1, TEXT_OF_ALL_DISPLAYS) });
const section = z.object({
  type: z.literal(9),
  components: z.array(display).min(1).max(3),
  accessory: z.union([button, z.object({ type: z.literal(11), media: z.object({ url: z.string() }) })]),
});
const separator = z.object({ type: z.literal(14), spacing: optional(z.int().min(1).max(2)) });
const container = z.object({
  type: z.literal(17),
  components: z.array(z.union([row, display, section, separator])).min(1),
});

const embed = z.object({
  title: optional(text(0, 256)),
  description: optional(text(0, 4_096)),
  footer: optional(z.object({ text: text(1, 2_048) })),
  author: optional(z.object({ name: text(1, 256) })),
  fields: optional(z.array(z.object({ name: text(1, 256), value: text(1, 1_024) })).max(25)),
});
const mentions = z.object({
  parse: optional(z.array(z.enum(['roles', 'users', 'everyone']))),
  users: optional(z.array(z.string()).max(100)),
  roles: optional(z.array(z.string()).max(100)),
  replied_user: optional(z.boolean()),
});

const count = (values: readonly unknown[]): number =>
  values.reduce<number>((sum, value) => sum + (typeof value === 'string' ? Array.from(value).length : 0), 0);

const embedTexts = (embeds: unknown): unknown[] =>
  ['title', 'description', 'text', 'name', 'value'].flatMap((key) => collect(embeds, key));

/** A message as it stands; `flags` are the bits that are allowed where it is sent. */
export const messageSchema = (flags: number) =>
  z
    .object({
      content: optional(text(0, 2_000)),
      embeds: optional(z.array(embed).max(10)),
      components: optional(z.array(z.union([row, display, section, separator, container]))),
      flags: optional(z.int().refine((bits) => (bits & ~flags) === 0, 'These flags cannot be set.')),
      allowed_mentions: optional(mentions),
      nonce: optional(z.union([z.int(), z.string().max(25)])),
    })
    .refine(({ components }) => isUnique(collect(components, 'custom_id')), 'A custom id stands twice.')
    .refine(({ embeds }) => count(embedTexts(embeds)) <= TEXT_OF_ALL_EMBEDS, 'The embeds are too long.')
    .superRefine(({ content, embeds, components, flags: bits }, context) => {
      const fail = (message: string) => context.addIssue({ code: 'custom', message });
      const parts = components ?? [];
      if (((bits ?? 0) & COMPONENTS_V2) === 0) {
        if ((content ?? '').trim() === '' && !embeds?.length) fail('Cannot send an empty message.');
        if (parts.length > ROWS) fail(`At most ${ROWS} rows of components.`);
        if (parts.some(({ type }) => type !== 1)) fail('Only rows without the flag for components.');
      } else {
        if (content || embeds?.length) fail('Neither content nor embeds beside components.');
        if (parts.length === 0) fail('Cannot send an empty message.');
        if (collect(parts, 'type').length > COMPONENTS) fail(`At most ${COMPONENTS} components.`);
        if (count(collect(parts, 'content')) > TEXT_OF_ALL_DISPLAYS) fail('The texts are too long.');
      }
    });

const input = z.object({
  type: z.literal(4),
  custom_id: customId,
  style: z.literal([1, 2]),
  value: optional(text(0, 4_000)),
  placeholder: optional(text(0, 100)),
  min_length: optional(z.int().min(0).max(4_000)),
  max_length: optional(z.int().min(1).max(4_000)),
});
const label = z.object({
  type: z.literal(18),
  label: text(1, 45),
  description: optional(text(1, 100)),
  component: z.union([input, menu, otherMenu]),
});

/** A form. Rows with inputs are deprecated, so the stand-in takes none. */
export const formSchema = z
  .object({
    custom_id: customId,
    title: text(1, 45),
    components: z
      .array(z.union([label, display]))
      .min(1)
      .max(5),
  })
  .refine(({ components }) => isUnique(collect(components, 'custom_id')), 'A custom id stands twice.');

const choice = z.object({ name: text(1, 100), value: z.union([text(0, 100), z.number()]) });

/** What completion offers, and a command may offer beforehand. */
export const choicesSchema = z.array(choice).max(25);
