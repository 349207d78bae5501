import { z } from 'zod';
import type { Origin, PointedMessage } from './command.js';
import { chooseLanguage } from './reader-language.js';

/** A message that asks the bot something: it names the bot, replies to it, or is a direct message to it. */
export interface AskedMessage extends Origin {
  readonly id: string;
  readonly channel: string;
  /** What is asked, without the mention of the bot. */
  readonly text: string;
  /** The bot's own message that it replies to. */
  readonly repliedTo?: PointedMessage;
}

const person = z.object({ id: z.string(), bot: z.boolean().optional() });
const schema = z.object({
  id: z.string().min(1),
  type: z.number(),
  channel_id: z.string().min(1),
  guild_id: z.string().optional(),
  webhook_id: z.string().optional(),
  content: z.string(),
  author: person,
  mentions: z.array(person).default([]),
  referenced_message: z
    .object({ id: z.string(), content: z.string(), author: person })
    .optional()
    .catch(undefined),
});

// Discord's MessageType: what people write, and their replies.
const WRITTEN = [0, 19];

/**
 * Reads a message as Discord sends it; null for one that is not for the bot, such as another bot's, or whose text
 * Discord keeps back: a reply that does not notify the bot.
 */
export const readAskedMessage = (raw: unknown, bot: string): AskedMessage | null => {
  const { success, data: message } = schema.safeParse(raw);
  if (!success || !WRITTEN.includes(message.type)) return null;
  const { id, author, channel_id: channel, guild_id: server, referenced_message: replied } = message;
  if (author.bot || author.id === bot || message.webhook_id !== undefined) return null;
  if (server !== undefined && !message.mentions.some((person) => person.id === bot)) return null;
  const text = withoutMention(message.content, bot);
  return {
    id,
    channel,
    text,
    user: author.id,
    language: chooseLanguage([text]),
    ...(server === undefined ? {} : { server }),
    ...(replied?.author.id === bot
      ? { repliedTo: { id: replied.id, content: replied.content, author: replied.author.id } }
      : {}),
  };
};

const withoutMention = (content: string, bot: string): string =>
  content.replaceAll(new RegExp(`\\s*<@!?${bot}>\\s*`, 'g'), ' ').trim();
