import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { isRecord } from './discord-stand-in-interactions.js';

export interface GatewayRules {
  readonly token: string;
  readonly applicationId: string;
  /** Close with this code instead of READY. */
  readonly closeOnIdentify?: number;
  readonly heartbeatMs?: number;
}

interface Payload {
  readonly op: number;
  readonly d: unknown;
}

const HELLO = 10;
const HEARTBEAT_ACK = 11;
const INVALID_SESSION = 9;
const SESSION_ID = 'stand-in-session';

/** Discord's gateway for one bot with one shard. */
export class StandInGateway {
  readonly #sockets: WebSocketServer;
  readonly #rules: GatewayRules;
  readonly #sent: object[] = [];
  #active: WebSocket | null = null;
  #waiting: (() => void)[] = [];
  /** What came in, by opcode. */
  readonly received: number[] = [];
  resumes = 0;
  closeCode: number | null = null;

  constructor(server: Server, rules: GatewayRules) {
    this.#rules = rules;
    this.#sockets = new WebSocketServer({ server });
    this.#sockets.on('connection', (socket) => this.#greet(socket));
  }

  /** Sends an event to the bot, as soon as one is connected. */
  async dispatch(event: string, data: unknown): Promise<void> {
    await this.connected();
    this.#send(event, data);
  }

  async connected(): Promise<void> {
    if (this.#active === null) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  /** Breaks the connection off; a bot comes back and resumes. */
  drop(): void {
    this.#active?.terminate();
    this.#active = null;
  }

  close(): void {
    for (const socket of this.#sockets.clients) socket.terminate();
    this.#sockets.close();
  }

  #greet(socket: WebSocket): void {
    socket.on('message', (data) => this.#receive(socket, JSON.parse(String(data))));
    socket.on('close', (code) => {
      this.closeCode = code;
      if (this.#active === socket) this.#active = null;
    });
    socket.send(JSON.stringify({ op: HELLO, d: { heartbeat_interval: this.#rules.heartbeatMs ?? 45_000 } }));
  }

  #receive(socket: WebSocket, { op, d }: Payload): void {
    this.received.push(op);
    if (op === 1) socket.send(JSON.stringify({ op: HEARTBEAT_ACK }));
    else if (op === 2) this.#identify(socket, d);
    else if (op === 6) this.#resume(socket, d);
    else if (op !== 3) socket.close(4001);
  }

  #identify(socket: WebSocket, data: unknown): void {
    const identity = isRecord(data) ? data : {};
    const refusal = this.#findRefusal(identity);
    if (refusal !== undefined) {
      socket.close(refusal);
      return;
    }
    this.#sent.length = 0;
    this.#active = socket;
    this.#send('READY', {
      v: 10,
      user: { id: this.#rules.applicationId, username: 'sanad', discriminator: '0', avatar: null, bot: true },
      guilds: [],
      session_id: SESSION_ID,
      resume_gateway_url: addressOf(this.#sockets),
      application: { id: this.#rules.applicationId, flags: 0 },
      shard: [0, 1],
    });
    this.#release();
  }

  #resume(socket: WebSocket, data: unknown): void {
    const { token, session_id: session, seq } = isRecord(data) ? data : {};
    if (token !== this.#rules.token || session !== SESSION_ID || typeof seq !== 'number') {
      socket.send(JSON.stringify({ op: INVALID_SESSION, d: false }));
      return;
    }
    this.resumes++;
    for (const payload of this.#sent.slice(seq)) socket.send(JSON.stringify(payload));
    this.#active = socket;
    this.#send('RESUMED', {});
    this.#release();
  }

  /** The code to close with where Discord would not let such a bot in. */
  #findRefusal({ token, intents, properties }: Record<string, unknown>): number | undefined {
    if (token !== this.#rules.token) return 4004;
    if (typeof intents !== 'number' || !isRecord(properties)) return 4002;
    return this.#rules.closeOnIdentify;
  }

  #release(): void {
    for (const resolve of this.#waiting) resolve();
    this.#waiting = [];
  }

  #send(event: string, data: unknown): void {
    const payload = { op: 0, t: event, s: this.#sent.length + 1, d: data };
    this.#sent.push(payload);
    this.#active?.send(JSON.stringify(payload));
  }
}

const addressOf = (sockets: WebSocketServer): string => {
  const address = sockets.address();
  if (address === null || typeof address === 'string') throw new Error('The gateway does not listen');
  return `ws://127.0.0.1:${address.port}`;
};
