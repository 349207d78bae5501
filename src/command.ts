import type {
  APIMessageTopLevelComponent,
  APIModalInteractionResponseCallbackData,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Library } from './answer/library.js';
import type { Language } from './corpus/article.js';

/** Who does something, and where. */
export interface Origin {
  readonly user: string;
  /** The server's id; absent in direct messages. */
  readonly server?: string;
  readonly channel?: string;
  /** The reader's language: of the client or the server. Answers to a question go by the question instead. */
  readonly language: Language;
}

/** A message that a person points at: by a command on it, by a reply to it, or by a button below it. */
export interface PointedMessage {
  readonly id: string;
  readonly content: string;
  /** The id of who wrote it. */
  readonly author: string;
}

/** What a command is told of the interaction that called it. */
export interface Request extends Origin {
  /** The command's default name. */
  readonly command: string;
  readonly options: Readonly<Record<string, string | number | boolean>>;
  /** The target of a message command, or the bot's own message that a question replies to. */
  readonly target?: PointedMessage;
}

/** What has been typed so far of an option. */
export interface CompletionRequest extends Request {
  /** The option that is being typed. */
  readonly focused: string;
}

/** A button that was pressed, a menu that was chosen from, or a form that was sent. */
export interface Press extends Origin {
  /** The command that the component belongs to, and what it does; from its custom id. */
  readonly command: string;
  readonly action: string;
  readonly parts: readonly string[];
  /** What was chosen from a menu, or typed into a form, by the input's custom id; several choices one a line. */
  readonly values: Readonly<Record<string, string>>;
  /** The message that it stands under. */
  readonly message?: PointedMessage;
}

/** What people get: the body of a Discord message, without mentions. */
export interface MessagePayload {
  readonly content: string;
  readonly allowed_mentions: { readonly parse: readonly never[] };
  readonly components?: readonly APIMessageTopLevelComponent[];
}

/** A message, and whether only the person who asked sees it. */
export interface Reply {
  readonly payload: MessagePayload;
  readonly isPrivate: boolean;
}

/** What follows a press: a message of its own, the message changed in place, or a form. */
export type PressReply =
  | ({ readonly kind: 'reply' } & Reply)
  | { readonly kind: 'update'; readonly payload: MessagePayload }
  | { readonly kind: 'form'; readonly form: APIModalInteractionResponseCallbackData };

/** A choice that completion offers; at most 100 characters each. */
export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

/** What a command is: its data as Discord registers it, and what it does. */
export interface Command {
  readonly data: RESTPostAPIApplicationCommandsJSONBody;
  /** Whether only the person who asks sees the reply; known before `run`. */
  isPrivate(request: Request): boolean;
  run(request: Request, library: Library): MessagePayload;
  /** At most 25 choices for what is being typed. */
  complete?(request: CompletionRequest, library: Library): readonly Choice[];
  /** What its buttons, menus and forms do, by action. */
  readonly on?: Readonly<Record<string, (press: Press, library: Library) => PressReply>>;
}
