/** What a button, a menu or a form is called by: a command, what of it to do, and what that needs. */
export interface CustomId {
  /** The default name of a command. */
  readonly command: string;
  readonly action: string;
  readonly parts: readonly string[];
}

/** Changes when older components can no longer be understood. */
const VERSION = '1';
/** Discord's limit, in UTF-16 units. */
const CUSTOM_ID_UNITS = 100;

/**
 * A custom id of 1 to 100 UTF-16 units: `1:<command>:<action>:<part>…`, with `:` and `%` in a part percent-encoded.
 *
 * @throws Error where it would be longer; what goes in has to be short.
 */
export const encodeCustomId = ({ command, action, parts }: CustomId): string => {
  const id = [VERSION, command, action, ...parts].map(encodePart).join(':');
  if (id.length > CUSTOM_ID_UNITS) throw new Error(`A custom id of ${id.length} units: ${command} ${action}`);
  return id;
};

/** Reads a custom id; null for one of another version, or that is none of ours. */
export const parseCustomId = (id: string): CustomId | null => {
  const [version, command, action, ...parts] = id.split(':').map(decodePart);
  if (version !== VERSION || !command || !action) return null;
  return { command, action, parts };
};

const encodePart = (part: string): string => part.replace(/[%:]/g, (mark) => (mark === '%' ? '%25' : '%3A'));

const decodePart = (part: string): string =>
  part.replace(/%25|%3A/gi, (code) => (code === '%25' ? '%' : ':'));
