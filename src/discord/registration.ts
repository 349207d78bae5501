import { isDeepStrictEqual } from 'node:util';
import { type REST, Routes } from 'discord.js';
import type { Command } from '../command.js';

type Rest = Pick<REST, 'get' | 'put'>;

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
 * Registers the commands for all servers, in one write and only where what is registered differs.
 *
 * @returns whether anything was written.
 */
export const registerCommands = async (
  rest: Rest,
  applicationId: string,
  commands: readonly Command[],
): Promise<boolean> => {
  const route = Routes.applicationCommands(applicationId);
  const registered = await rest.get(route, { query: new URLSearchParams({ with_localizations: 'true' }) });
  const wanted = commands.map(({ data }) => data);
  if (isDeepStrictEqual(normalizeAll(registered), normalizeAll(wanted))) return false;
  await rest.put(route, { body: wanted });
  return true;
};

const normalizeAll = (commands: unknown): unknown[] =>
  (Array.isArray(commands) ? commands : []).map(normalizeCommand).sort((a, b) => (a.key < b.key ? -1 : 1));

const normalizeCommand = (command: unknown) => {
  const fields = isRecord(command) ? command : {};
  const own = OWN_FIELDS.map((field) => [field, fields[field]]);
  return { key: `${fields['type']} ${fields['name']}`, own: dropDefaults(Object.fromEntries(own)) };
};

/** Without null, false and what is empty: Discord fills in some of them and leaves others out. */
const dropDefaults = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(dropDefaults);
  if (!isRecord(value)) return value;
  const kept = Object.entries(value).map(([name, part]) => [name, dropDefaults(part)] as const);
  return Object.fromEntries(kept.filter(([, part]) => !isDefault(part)));
};

const isDefault = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === false ||
  (typeof value === 'object' && Object.keys(value).length === 0);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
