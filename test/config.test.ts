import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.js';

const ROOT = join(import.meta.dirname, '..');

describe('readConfig', () => {
  it.each([
    {},
    { DISCORD_TOKEN: '', DISCORD_API_URL: '  ', CORPUS_DIR: '', CACHE_DIR: '', COMMAND_LANGUAGE: ' ' },
  ])('has a default for everything that is unset or empty: %o', (environment) => {
    expect(readConfig(environment)).toEqual({
      discordApiUrl: 'https://discord.com/api',
      commandLanguage: 'en',
      corpusDir: join(ROOT, 'corpus'),
      cacheDir: join(ROOT, 'data', 'cache'),
    });
  });

  it('takes what is set, without spaces around it', () => {
    const environment = {
      DISCORD_TOKEN: ' Bot a.b.c\n',
      DISCORD_API_URL: 'http://127.0.0.1:1/api/',
      CORPUS_DIR: ROOT,
      CACHE_DIR: ' /var/cache/sanad ',
      COMMAND_LANGUAGE: 'ar',
    };
    expect(readConfig(environment)).toEqual({
      discordToken: 'a.b.c',
      discordApiUrl: 'http://127.0.0.1:1/api',
      commandLanguage: 'ar',
      corpusDir: ROOT,
      cacheDir: '/var/cache/sanad',
    });
  });

  it.each([
    ['DISCORD_TOKEN', 'se cret'],
    ['DISCORD_TOKEN', 'رمز'],
    ['DISCORD_API_URL', 'discord.example/api'],
    ['DISCORD_API_URL', 'ftp://discord.com/api'],
    ['DISCORD_API_URL', 'https://discord.com/api/v10'],
    ['DISCORD_API_URL', 'https://discord.com/api?v=10'],
    ['COMMAND_LANGUAGE', 'tlh'],
    ['CORPUS_DIR', '/no/such/folder'],
    ['CORPUS_DIR', join(ROOT, 'package.json')],
  ])('names %s where it is «%s», without the value', (name, value) => {
    const read = () => readConfig({ [name]: value });
    expect(read).toThrow(new RegExp(`^${name} .*\\.$`));
    expect(read).not.toThrow(value);
  });
});
