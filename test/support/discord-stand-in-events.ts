import { isRecord } from './discord-stand-in-checks.js';

export const APPLICATION_ID = '1000000000000000001';
/** The id of the bot's user, which need not be that of the application. */
export const BOT_ID = '1000000000000000002';
export const SERVER_ID = '1000000000000000400';
export const CHANNEL_ID = '1000000000000000500';
const DIRECT_CHANNEL_ID = '1000000000000000501';
const READER = {
  id: '1000000000000000600',
  username: 'reader',
  discriminator: '0',
  avatar: null,
  global_name: null,
};
export const BOT = { id: BOT_ID, username: 'sanad', discriminator: '0', avatar: null, bot: true };

/** A message as it stands in a channel. */
export interface StoredMessage {
  readonly id: string;
  readonly content: string;
  readonly flags?: number;
  readonly components?: readonly unknown[];
  readonly [field: string]: unknown;
}

/** Where a person does something. */
export interface Place {
  readonly isDirect?: boolean;
  readonly locale?: string;
}

export interface InteractionInput extends Place {
  /** 2, a command; 4 is completion. */
  readonly type?: number;
  readonly name?: string;
  readonly options?: Readonly<Record<string, string | boolean | number>>;
  /** The option that is being typed. */
  readonly focused?: string;
  /** The text of the message that a message command points at. */
  readonly target?: string;
}

const OPTION_TYPES: Readonly<Record<string, number>> = { string: 3, number: 4, boolean: 5 };
const TARGET_ID = '1000000000000000800';

/** A command, or the completion of one, as Discord sends it. */
export const makeInteraction = (id: string, { name = '', options = {}, ...input }: InteractionInput) => ({
  ...makeCommon(id, input.type ?? 2, input),
  data: {
    id: '1000000000000000300',
    type: input.target === undefined ? 1 : 3,
    name,
    options: Object.entries(options).map(([option, value]) => ({
      type: OPTION_TYPES[typeof value],
      name: option,
      value,
      ...(option === input.focused ? { focused: true } : {}),
    })),
    ...(input.target === undefined
      ? {}
      : {
          target_id: TARGET_ID,
          resolved: { messages: { [TARGET_ID]: makePersonsMessage(TARGET_ID, input.target, input) } },
        }),
  },
});

/** A button that is pressed, or a menu that is chosen from. */
export const makePress = (
  id: string,
  message: StoredMessage,
  customId: string,
  values: readonly string[] | undefined,
  place: Place = {},
) => ({
  ...makeCommon(id, 3, place),
  message,
  data: {
    custom_id: customId,
    component_type: values === undefined ? 2 : 3,
    ...(values === undefined ? {} : { values }),
  },
});

/** A form that is sent, with the texts by the custom ids of its inputs. */
export const makeSubmit = (
  id: string,
  form: Readonly<Record<string, unknown>>,
  texts: Readonly<Record<string, string>>,
  message?: StoredMessage,
) => ({
  ...makeCommon(id, 5, {}),
  ...(message === undefined ? {} : { message }),
  data: {
    custom_id: form['custom_id'],
    components: (Array.isArray(form['components']) ? form['components'] : []).map((label) => {
      const component = isRecord(label) && isRecord(label['component']) ? label['component'] : {};
      const { custom_id: name, type } = component;
      return {
        type: 18,
        id: 1,
        component: { type, id: 2, custom_id: name, value: texts[String(name)] ?? '' },
      };
    }),
  },
});

const makeCommon = (id: string, type: number, { isDirect = false, locale = 'en-US' }: Place) => ({
  id,
  application_id: APPLICATION_ID,
  type,
  token: `token-of-${id}`,
  version: 1,
  locale,
  app_permissions: '0',
  entitlements: [],
  authorizing_integration_owners: { 0: SERVER_ID },
  attachment_size_limit: 10_485_760,
  ...(isDirect
    ? {
        channel_id: DIRECT_CHANNEL_ID,
        channel: { id: DIRECT_CHANNEL_ID, type: 1 },
        user: READER,
        context: 1,
      }
    : {
        guild_id: SERVER_ID,
        guild: { id: SERVER_ID, features: [], locale: 'en-US' },
        guild_locale: 'en-US',
        channel_id: CHANNEL_ID,
        channel: { id: CHANNEL_ID, type: 0, name: 'general', guild_id: SERVER_ID },
        member: { user: READER, roles: [], joined_at: '2024-01-01T00:00:00+00:00', permissions: '0' },
        context: 0,
      }),
});

export interface MessageInput extends Place {
  readonly repliedTo?: StoredMessage;
  /** Whether the reply does not notify whom it replies to. */
  readonly isQuiet?: boolean;
}

/** A message that a person writes. Discord keeps back the text of one in a server that is not for the bot. */
export const makePersonsMessage = (
  id: string,
  content: string,
  { isDirect = false, repliedTo, isQuiet = false }: MessageInput,
): StoredMessage => ({
  id,
  type: repliedTo === undefined ? 0 : 19,
  channel_id: isDirect ? DIRECT_CHANNEL_ID : CHANNEL_ID,
  ...(isDirect ? {} : { guild_id: SERVER_ID }),
  author: READER,
  content,
  timestamp: '2024-01-01T00:00:00+00:00',
  edited_timestamp: null,
  tts: false,
  mention_everyone: false,
  mentions: isMentioned(content) || (repliedTo !== undefined && !isQuiet) ? [BOT] : [],
  mention_roles: [],
  attachments: [],
  embeds: [],
  pinned: false,
  ...(repliedTo === undefined
    ? {}
    : { message_reference: { message_id: repliedTo.id }, referenced_message: repliedTo }),
});

export const isMentioned = (content: string): boolean => new RegExp(`<@!?${BOT_ID}>`).test(content);
