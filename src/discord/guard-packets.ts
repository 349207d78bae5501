import { type Client, GatewayDispatchEvents } from 'discord.js';

/**
 * Keeps discord.js from reading events once more after us. It would do so to fill caches that nobody asks here, and
 * what it could not read would end the process. Only READY goes on, which tells it who it is, without the servers.
 *
 * @throws Error where discord.js no longer has the method that is kept from it
 */
export const guardPackets = (client: Client): void => {
  const handle: unknown = Reflect.get(client.ws, 'handlePacket');
  if (typeof handle !== 'function') throw new Error('discord.js has no handlePacket; see guard-packets.ts');
  Reflect.set(client.ws, 'handlePacket', (packet: unknown, shard: unknown): boolean => {
    if (!isReady(packet)) return true;
    return Boolean(Reflect.apply(handle, client.ws, [{ ...packet, d: { ...packet.d, guilds: [] } }, shard]));
  });
};

const isReady = (packet: unknown): packet is { readonly d: object } =>
  typeof packet === 'object' &&
  packet !== null &&
  't' in packet &&
  packet.t === GatewayDispatchEvents.Ready &&
  'd' in packet &&
  typeof packet.d === 'object';
