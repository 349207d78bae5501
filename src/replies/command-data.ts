import type {
  APIApplicationCommandBasicOption,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Language } from '../corpus/article.js';
import { formatText } from './catalogue.js';
import type { CommandName, OptionName } from './text-key.js';

/** An option as a command describes it: its name, and what Discord has to know besides the texts. */
export type OptionShape = Readonly<
  { name: OptionName; required?: boolean } & (
    | { type: 3; max_length?: number; autocomplete?: boolean }
    | { type: 5 }
  )
>;

// Discord's InteractionContextType and ApplicationIntegrationType: everywhere, in servers and for users.
const EVERYWHERE = { contexts: [0, 1, 2], integration_types: [0, 1] } satisfies Partial<CommandData>;
const CHAT_INPUT = 1;

type CommandData = RESTPostAPIApplicationCommandsJSONBody;

/** A slash command with its texts in every locale that Discord and we both speak. */
export const describeCommand = (name: CommandName, options: readonly OptionShape[] = []): CommandData => ({
  type: CHAT_INPUT,
  ...describe(`command-${name}`, `describe-${name}`),
  ...EVERYWHERE,
  // A required option must not come after one that is not.
  ...(options.length === 0 ? {} : { options: options.map(describeOption) }),
});

const describeOption = ({ name, ...shape }: OptionShape): APIApplicationCommandBasicOption => ({
  ...shape,
  ...describe(`option-${name}`, `explain-${name}`),
});

type NameKey = `command-${CommandName}` | `option-${OptionName}`;
type DescriptionKey = `describe-${CommandName}` | `explain-${OptionName}`;

const describe = (name: NameKey, description: DescriptionKey) => ({
  name: formatText('en', name),
  name_localizations: localize(name),
  description: formatText('en', description),
  description_localizations: localize(description),
});

// Discord has neither Arabic nor Persian, and of Chinese the traditional script as a locale of its own.
const LANGUAGE_OF = {
  'en-US': 'en',
  'en-GB': 'en',
  fr: 'fr',
  ru: 'ru',
  'zh-CN': 'zh',
  'es-ES': 'es',
  'es-419': 'es',
  tr: 'tr',
  de: 'de',
} as const satisfies Record<string, Language>;

const localize = (key: NameKey | DescriptionKey) => ({
  'en-US': formatText(LANGUAGE_OF['en-US'], key),
  'en-GB': formatText(LANGUAGE_OF['en-GB'], key),
  fr: formatText(LANGUAGE_OF.fr, key),
  ru: formatText(LANGUAGE_OF.ru, key),
  'zh-CN': formatText(LANGUAGE_OF['zh-CN'], key),
  'es-ES': formatText(LANGUAGE_OF['es-ES'], key),
  'es-419': formatText(LANGUAGE_OF['es-419'], key),
  tr: formatText(LANGUAGE_OF.tr, key),
  de: formatText(LANGUAGE_OF.de, key),
});
