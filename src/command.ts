import type {
  APIMessageTopLevelComponent,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Library } from './answer/library.js';
import type { Language } from './corpus/article.js';

/** What a command is told of the interaction that called it. */
export interface Request {
  /** The command's default name. */
  readonly command: string;
  readonly options: Readonly<Record<string, string | number | boolean>>;
  readonly user: string;
  /** The server's id; absent in direct messages. */
  readonly server?: string;
  readonly channel?: string;
  /**
   * The reader's language: of the client, the server, or the script that they type, because Discord has no Arabic and
   * no Persian client. Answers to a question go by the question instead.
   */
  readonly language: Language;
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

/** What a command is: its data as Discord registers it, and what it does. */
export interface Command {
  readonly data: RESTPostAPIApplicationCommandsJSONBody;
  /** Whether only the person who asks sees the reply; known before `run`. */
  isPrivate(request: Request): boolean;
  run(request: Request, library: Library): MessagePayload;
}
