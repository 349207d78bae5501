import { isDeepStrictEqual } from 'node:util';
import type { REST } from 'discord.js';
import type { Command } from '../command.js';

/** A command as Discord registers it. */
export type CommandData = Command['data'];

/** What differs between what is registered and what should be, by the names of the commands. */
export interface Difference {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

type Route = `/${string}`;

const CHAT_COMMAND = 1;
// What we say about a command. Discord adds ids, versions and what it has deprecated.
const OWN_FIELDS = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'options',
  'contexts',
  'integration_types',
  'default_member_permissions',
  'nsfw',
] as const;

/**
 * Registers the commands in one write, and only where what is registered differs.
 *
 * @param route the commands of an application, for all servers or for one
 */
export const registerCommands = async (
  rest: Pick<REST, 'get' | 'put'>,
  route: Route,
  wanted: readonly CommandData[],
): Promise<Difference> => {
  const difference = await compareCommands(rest, route, wanted);
  if (Object.values(difference).some((names) => names.length > 0)) await rest.put(route, { body: wanted });
  return difference;
};

/** Compares with what is registered, and writes nothing. */
export const compareCommands = async (
  rest: Pick<REST, 'get'>,
  route: Route,
  wanted: readonly CommandData[],
): Promise<Difference> => {
  const query = new URLSearchParams({ with_localizations: 'true' });
  const registered = normalizeAll(await rest.get(route, { query }));
  const ours = normalizeAll(wanted);
  const keys = [...ours].filter(([key, own]) => !isSame(own, registered.get(key))).map(([key]) => key);
  return {
    added: keys.filter((key) => !registered.has(key)).map(toName),
    changed: keys.filter((key) => registered.has(key)).map(toName),
    removed: [...registered.keys()].filter((key) => !ours.has(key)).map(toName),
  };
};

type Fields = Readonly<Record<string, unknown>>;

// Where we say nothing of these, Discord fills in what the application is set to.
const FILLED_IN = ['contexts', 'integration_types'];

const isSame = (own: Fields, registered: Fields | undefined): boolean => {
  if (registered === undefined) return false;
  const said = Object.entries(registered).filter(([field]) => field in own || !FILLED_IN.includes(field));
  return isDeepStrictEqual(own, Object.fromEntries(said));
};

/** Commands by type and name, each with what we say about it, so that two are equal where they mean the same. */
const normalizeAll = (commands: unknown): ReadonlyMap<string, Fields> =>
  new Map((Array.isArray(commands) ? commands : []).filter(isRecord).map(normalizeCommand));

const normalizeCommand = (command: Fields): readonly [string, Fields] => {
  const type = command['type'] ?? CHAT_COMMAND;
  const own = OWN_FIELDS.map((field) => [field, command[field]] as const);
  return [`${type} ${command['name']}`, dropFieldDefaults({ ...Object.fromEntries(own), type })];
};

const toName = (key: string): string => key.slice(key.indexOf(' ') + 1);

/** Without null, false and what is empty: Discord fills in some of them and leaves others out. */
const dropDefaults = (value: unknown): unknown => {
  if (Array.isArray(value)) return sortNumbers(value.map(dropDefaults));
  return isRecord(value) ? dropFieldDefaults(value) : value;
};

const dropFieldDefaults = (fields: Fields): Fields => {
  const kept = Object.entries(fields).map(([name, part]) => [name, dropDefaults(part)] as const);
  return Object.fromEntries(kept.filter(([, part]) => !isDefault(part)));
};

/** Lists of numbers, such as contexts, are sets. */
const sortNumbers = (values: readonly unknown[]): unknown[] =>
  values.every((value) => typeof value === 'number') ? values.toSorted((a, b) => a - b) : [...values];

const isDefault = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === false ||
  value === '' ||
  (typeof value === 'object' && Object.keys(value).length === 0);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
