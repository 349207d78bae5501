import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { COMMAND_LANGUAGES, type CommandLanguage } from './command-names.js';
import { StartError } from './start-error.js';

/** The settings, checked. What each one does is said in `.env.example`. */
export interface Config {
  readonly discordToken?: string;
  /** Without a version and without a slash at the end. */
  readonly discordApiUrl: string;
  readonly commandLanguage: CommandLanguage;
  readonly corpusDir: string;
  readonly cacheDir: string;
}

const DISCORD_API_URL = 'https://discord.com/api';

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

/** A setting that is empty counts as not set. */
const setting = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess(
    (value) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined),
    schema,
  );

const schema = z.object({
  DISCORD_TOKEN: setting(
    z
      .string()
      .transform((token) => token.replace(/^Bot\s+/i, ''))
      .refine((token) => /^[\x21-\x7e]+$/.test(token), 'has characters that are in no token; copy it again')
      .optional(),
  ),
  DISCORD_API_URL: setting(
    z
      .url({ protocol: /^https?$/, error: `must be an address such as ${DISCORD_API_URL}` })
      .refine((url) => !/[?#]/.test(url), 'must not have ? or #')
      .transform((url) => url.replace(/\/+$/, ''))
      .refine(
        (url) => !/\/v\d+$/.test(url),
        'must not end in a version; leave out what follows the last slash',
      )
      .default(DISCORD_API_URL),
  ),
  COMMAND_LANGUAGE: setting(
    z.enum(COMMAND_LANGUAGES, { error: `must be one of ${COMMAND_LANGUAGES.join(', ')}` }).default('en'),
  ),
  CORPUS_DIR: setting(z.string().refine(isFolder, 'is not a folder').optional()),
  CACHE_DIR: setting(z.string().optional()),
});

/**
 * Reads the settings from the environment.
 *
 * @throws StartError where a setting is bad: it names the setting, never its value, which may be a secret.
 */
export const readConfig = (environment: Readonly<Record<string, string | undefined>>): Config => {
  const { success, data, error } = schema.safeParse(environment);
  if (!success) {
    const [issue] = error.issues;
    throw new StartError(
      `${issue?.path.join('.')} ${issue?.message}. Correct it in .env or in the environment.`,
    );
  }
  return {
    ...(data.DISCORD_TOKEN === undefined ? {} : { discordToken: data.DISCORD_TOKEN }),
    discordApiUrl: data.DISCORD_API_URL,
    commandLanguage: data.COMMAND_LANGUAGE,
    corpusDir: data.CORPUS_DIR ?? join(findRoot(import.meta.dirname), 'corpus'),
    cacheDir: data.CACHE_DIR ?? join(findRoot(import.meta.dirname), 'data', 'cache'),
  };
};

// The sources and the built files lie at different depths below package.json.
const findRoot = (folder: string): string =>
  existsSync(join(folder, 'package.json')) || dirname(folder) === folder ? folder : findRoot(dirname(folder));
