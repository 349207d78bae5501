import { PermissionFlagsBits } from 'discord.js';

const AUTHORIZE = 'https://discord.com/oauth2/authorize';
/** What the bot needs in a server to answer mentions; commands work without any. */
const NEEDED =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.ReadMessageHistory;

/** The link with which a server's owner takes the bot in, with what it needs and nothing else. */
export const inviteLink = (applicationId: string): string => {
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: 'bot applications.commands',
    permissions: String(NEEDED),
  });
  return `${AUTHORIZE}?${query}`;
};
