import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { isRecord } from './discord-stand-in-checks.js';
import { APPLICATION_ID, BOT } from './discord-stand-in-events.js';

export interface GatewayRules {
  readonly token: string;
  /** Close with this code instead of READY. */
  readonly closeOnIdentify?: number;
  readonly heartbeatMs?: number;
  /** How many servers the bot is in. */
  readonly servers?: number;
}

interface Payload {
  readonly op: number;
  readonly d: unknown;
}

interface Session {
  readonly id: string;
  readonly intents: number;
  readonly sent: object[];
}

const HEARTBEAT = 1;
const IDENTIFY = 2;
const PRESENCE = 3;
const RESUME = 6;
const RECONNECT = 7;
const INVALID_SESSION = 9;
const HELLO = 10;
const HEARTBEAT_ACK = 11;
// GUILD_MEMBERS, GUILD_PRESENCES and MESSAGE_CONTENT, which have to be granted.
const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15);

/** Discord's gateway for one bot with one shard. */
export class StandInGateway {
  readonly #sockets: WebSocketServer;
  readonly #rules: GatewayRules;
  #session: Session | null = null;
  #active: WebSocket | null = null;
  #waiting: (() => void)[] = [];
  /** What came in, by opcode. */
  readonly received: number[] = [];
  /** What each IDENTIFY said. */
  readonly identities: Record<string, unknown>[] = [];
  resumes = 0;
  closeCode: number | null = null;

  constructor(server: Server, rules: GatewayRules) {
    this.#rules = rules;
    this.#sockets = new WebSocketServer({ server });
    this.#sockets.on('connection', (socket) => this.#greet(socket));
  }

  /** Sends an event to the bot: now, or when it resumes a session that broke off, or when it first connects. */
  async dispatch(event: string, data: unknown): Promise<void> {
    await this.identified();
    this.#send(event, data);
  }

  /** Waits until the bot has a session, which it may be on its way back to. */
  async identified(): Promise<void> {
    if (this.#session === null) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  hasIntent(intent: number): boolean {
    return ((this.#session?.intents ?? 0) & intent) !== 0;
  }

  /** Sends a text as it is. */
  sendRaw(text: string): void {
    this.#active?.send(text);
  }

  /** Breaks the connection off; a bot comes back and resumes. */
  drop(): void {
    this.#active?.terminate();
    this.#active = null;
  }

  /** Asks the bot to come back and resume, as before a gateway is taken down. */
  requestReconnect(): void {
    this.sendRaw(JSON.stringify({ op: RECONNECT, d: null }));
  }

  /** Tells the bot that its session is no good any more; what it misses is lost. */
  invalidateSession(): void {
    this.#session = null;
    this.sendRaw(JSON.stringify({ op: INVALID_SESSION, d: false }));
    this.#active = null;
  }

  /** Forgets the session, and breaks the connection off; the bot cannot resume. */
  forgetSession(): void {
    this.#session = null;
    this.drop();
  }

  /** Closes for good, with a code after which a bot must not come back. */
  closeWith(code: number): void {
    this.#active?.close(code);
  }

  close(): void {
    for (const socket of this.#sockets.clients) socket.terminate();
    this.#sockets.close();
  }

  #greet(socket: WebSocket): void {
    socket.on('message', (data) => this.#receive(socket, JSON.parse(String(data))));
    socket.on('close', (code) => {
      this.closeCode = code;
      if (this.#active !== socket) return;
      this.#active = null;
      // A bot that leaves so does not come back to its session.
      if (code === 1000 || code === 1001) this.#session = null;
    });
    socket.send(JSON.stringify({ op: HELLO, d: { heartbeat_interval: this.#rules.heartbeatMs ?? 45_000 } }));
  }

  #receive(socket: WebSocket, { op, d }: Payload): void {
    this.received.push(op);
    if (op === HEARTBEAT) socket.send(JSON.stringify({ op: HEARTBEAT_ACK }));
    else if (op === IDENTIFY) this.#identify(socket, isRecord(d) ? d : {});
    else if (op === RESUME) this.#resume(socket, isRecord(d) ? d : {});
    else if (op !== PRESENCE) socket.close(4001);
  }

  #identify(socket: WebSocket, identity: Record<string, unknown>): void {
    this.identities.push(identity);
    const refusal = this.#findRefusal(identity);
    if (refusal !== undefined) {
      socket.close(refusal);
      return;
    }
    this.#session = {
      id: `stand-in-session-${this.identities.length}`,
      intents: Number(identity['intents']),
      sent: [],
    };
    this.#active = socket;
    this.#send('READY', {
      v: 10,
      user: BOT,
      guilds: Array.from({ length: this.#rules.servers ?? 0 }, (_none, index) => ({
        id: String(3_000_000_000_000_000_000n + BigInt(index)),
        unavailable: true,
      })),
      session_id: this.#session.id,
      resume_gateway_url: addressOf(this.#sockets),
      application: { id: APPLICATION_ID, flags: 0 },
      shard: [0, 1],
    });
    this.#release();
  }

  #resume(socket: WebSocket, { token, session_id: session, seq }: Record<string, unknown>): void {
    if (token !== this.#rules.token || this.#session?.id !== session || typeof seq !== 'number') {
      socket.send(JSON.stringify({ op: INVALID_SESSION, d: false }));
      return;
    }
    this.resumes++;
    for (const payload of this.#session?.sent.slice(seq) ?? []) socket.send(JSON.stringify(payload));
    this.#active = socket;
    this.#send('RESUMED', {});
    this.#release();
  }

  /** The code to close with where Discord would not let such a bot in. */
  #findRefusal({ token, intents, properties }: Record<string, unknown>): number | undefined {
    if (token !== this.#rules.token) return 4004;
    if (typeof intents !== 'number' || !isRecord(properties)) return 4002;
    if ((intents & PRIVILEGED) !== 0) return 4014;
    return this.#rules.closeOnIdentify;
  }

  #release(): void {
    for (const resolve of this.#waiting) resolve();
    this.#waiting = [];
  }

  #send(event: string, data: unknown): void {
    const sent = this.#session?.sent ?? [];
    const payload = { op: 0, t: event, s: sent.length + 1, d: data };
    sent.push(payload);
    this.#active?.send(JSON.stringify(payload));
  }
}

const addressOf = (sockets: WebSocketServer): string => {
  const address = sockets.address();
  if (address === null || typeof address === 'string') throw new Error('The gateway does not listen');
  return `ws://127.0.0.1:${address.port}`;
};
