import type { APIApplicationCommandOption, LocalizationMap } from 'discord-api-types/v10';
import type { Command, Request } from './command.js';
import { formatText } from './replies/catalogue.js';
import { COMMAND_NAMES, OPTION_NAMES, type TextKey } from './replies/text-key.js';

/** The languages that default names may be in: English, and those that Discord has no locale for. */
export const COMMAND_LANGUAGES = ['en', 'ar', 'fa'] as const;

export type CommandLanguage = (typeof COMMAND_LANGUAGES)[number];

type CommandData = Command['data'];
type Names = ReadonlyMap<string, string>;

const CHAT_INPUT = 1;

/** Names as Discord sends them, given back as the commands know them. */
export interface OwnNames {
  readonly commands: Names;
  readonly options: Names;
}

/**
 * The commands as they are registered where default names are in a language. Arabic and Persian stand in the place of
 * English, also for clients in English: Discord has no client in either. Other locales keep their own names.
 */
export const translateDefaults = (
  data: readonly CommandData[],
  language: CommandLanguage,
): readonly CommandData[] => (language === 'en' ? data : data.map((command) => translate(command, language)));

/** The way back from the default names of a language. */
export const readOwnNames = (language: CommandLanguage): OwnNames => {
  const names = (keys: readonly TextKey[]): Names =>
    new Map(keys.map((key) => [formatText(language, key), formatText('en', key)]));
  return {
    commands: names(COMMAND_NAMES.map((name) => `command-${name}` as const)),
    options: names(OPTION_NAMES.map((name) => `option-${name}` as const)),
  };
};

/** A request with the commands' own names; names that are not known stay. */
export const withOwnNames = <R extends Request & { readonly focused?: string }>(
  request: R,
  { commands, options }: OwnNames,
): R => ({
  ...request,
  command: commands.get(request.command) ?? request.command,
  options: Object.fromEntries(
    Object.entries(request.options).map(([name, value]) => [options.get(name) ?? name, value]),
  ),
  ...(request.focused === undefined ? {} : { focused: options.get(request.focused) ?? request.focused }),
});

const translate = (data: CommandData, language: CommandLanguage): CommandData => {
  const key = COMMAND_NAMES.find((name) => formatText('en', `command-${name}`) === data.name);
  if (key === undefined) return data;
  const name = {
    name: formatText(language, `command-${key}`),
    name_localizations: withoutEnglish(data.name_localizations),
  };
  if (data.type !== undefined && data.type !== CHAT_INPUT) return { ...data, ...name };
  return {
    ...data,
    ...name,
    description: formatText(language, `describe-${key}`),
    description_localizations: withoutEnglish(data.description_localizations),
    ...(data.options === undefined
      ? {}
      : { options: data.options.map((option) => translateOption(option, language)) }),
  };
};

const translateOption = <O extends APIApplicationCommandOption>(option: O, language: CommandLanguage): O => {
  const key = OPTION_NAMES.find((name) => formatText('en', `option-${name}`) === option.name);
  if (key === undefined) return option;
  return {
    ...option,
    name: formatText(language, `option-${key}`),
    name_localizations: withoutEnglish(option.name_localizations),
    description: formatText(language, `explain-${key}`),
    description_localizations: withoutEnglish(option.description_localizations),
  };
};

const withoutEnglish = (texts: Readonly<Record<string, unknown>> | null | undefined): LocalizationMap =>
  Object.fromEntries(Object.entries(texts ?? {}).filter(([locale]) => !locale.startsWith('en-')));
