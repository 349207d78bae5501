import { DiscordAPIError, HTTPError } from 'discord.js';

const TOKEN_PAGE = 'https://discord.com/developers/applications';
const TOKEN_REFUSED = `Discord does not accept the token: set DISCORD_TOKEN to the bot's token from ${TOKEN_PAGE} (Bot, Reset Token).`;
const INTENTS_REFUSED = `Discord refuses the gateway intents: allow them on ${TOKEN_PAGE} (Bot, Privileged Gateway Intents).`;

/** Why the start failed and what to do, in one line without the token. */
export const explainStartFailure = (error: unknown, apiUrl: string, token: string): string => {
  const message = error instanceof Error ? error.message : String(error);
  const code = readCode(error);
  const address = readAddress(apiUrl);
  if (isTokenRefused(error, message, code)) return TOKEN_REFUSED;
  if (message.includes('intents')) return INTENTS_REFUSED;
  if (error instanceof HTTPError)
    return `Discord fails with ${error.status} at ${address}: try again later, and see https://discordstatus.com.`;
  if (error instanceof DiscordAPIError)
    return oneLine(
      `Discord refuses with ${error.status} at ${address}: ${message}. Check DISCORD_API_URL.`,
      token,
    );
  if (code !== null || isTimeout(error))
    return `Discord cannot be reached at ${address} (${code ?? 'no answer in time'}): check the network and DISCORD_API_URL.`;
  return oneLine(`Cannot start with Discord at ${address}: ${message}`, token);
};

const isTokenRefused = (error: unknown, message: string, code: string | null): boolean =>
  (error instanceof DiscordAPIError && error.status === 401) ||
  code === 'TokenInvalid' ||
  message === 'Authentication failed';

const isTimeout = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError');

/** The code of a network error such as ECONNREFUSED, which may lie in the cause. */
const readCode = (error: unknown): string | null => {
  if (!(error instanceof Error)) return null;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return readCode(error.cause);
};

// An address may hold a password.
const readAddress = (apiUrl: string): string => {
  const { origin, pathname } = new URL(apiUrl);
  return origin + pathname;
};

const oneLine = (text: string, token: string): string => text.replaceAll(token, '…').replace(/\s+/g, ' ');
