import { type RestAnswer, refuse } from './discord-stand-in-checks.js';

/**
 * What goes wrong with one request: an answer in place of the right one, a connection that breaks before the request
 * is read or after it was carried out, or an answer that is late.
 */
export type Fault =
  | RestAnswer
  | { readonly drop: 'before' | 'after' }
  | { readonly lateMs: number }
  | { readonly retryAfterSeconds: number; readonly isGlobal?: boolean };

/** The faults that a test asks for; each befalls one request. */
export class Faults {
  readonly #waiting: { readonly route: RegExp; readonly fault: Fault }[] = [];

  /** The next requests whose «METHOD /path» matches fare so, in this order. */
  add(route: RegExp, ...faults: readonly Fault[]): void {
    this.#waiting.push(...faults.map((fault) => ({ route, fault })));
  }

  take(route: string): Fault | undefined {
    const index = this.#waiting.findIndex((waiting) => waiting.route.test(route));
    return index === -1 ? undefined : this.#waiting.splice(index, 1)[0]?.fault;
  }
}

export const tooManyRequests = (retryAfterSeconds: number, isGlobal: boolean): RestAnswer => ({
  status: 429,
  body: { message: 'You are being rate limited.', retry_after: retryAfterSeconds, global: isGlobal },
  headers: {
    'retry-after': String(Math.ceil(retryAfterSeconds)),
    'x-ratelimit-scope': isGlobal ? 'global' : 'user',
    ...(isGlobal ? { 'x-ratelimit-global': 'true' } : {}),
  },
});

interface Bucket {
  used: number;
  endsAt: number;
}

const LIMIT = 5;
const WINDOW_MS = 1_000;

/** Messages to one channel: some in a second, counted as Discord counts and told in the same headers. */
export class Buckets {
  readonly #buckets = new Map<string, Bucket>();

  /** Counts a request; what it is refused with, if it is, and the headers of the answer. */
  take(route: string): { readonly refusal: RestAnswer | null; readonly headers: Record<string, string> } {
    const now = Date.now();
    const known = this.#buckets.get(route);
    const bucket = known !== undefined && known.endsAt > now ? known : { used: 0, endsAt: now + WINDOW_MS };
    this.#buckets.set(route, bucket);
    bucket.used++;
    const resetAfter = (bucket.endsAt - now) / 1_000;
    const headers = {
      'x-ratelimit-limit': String(LIMIT),
      'x-ratelimit-remaining': String(Math.max(0, LIMIT - bucket.used)),
      'x-ratelimit-reset': (bucket.endsAt / 1_000).toFixed(3),
      'x-ratelimit-reset-after': resetAfter.toFixed(3),
      'x-ratelimit-bucket': 'stand-in-messages',
    };
    return { refusal: bucket.used > LIMIT ? tooManyRequests(resetAfter, false) : null, headers };
  }
}

/** Where the bot may not write, and where it may not read what was written before. */
export interface ChannelRules {
  readonly isSilent?: boolean;
  readonly hasNoHistory?: boolean;
}

export const refuseInChannel = (rules: ChannelRules, isReply: boolean): RestAnswer | null => {
  if (rules.isSilent) return refuse(403, 50013, 'Missing Permissions');
  if (rules.hasNoHistory && isReply)
    return refuse(403, 160002, 'Cannot reply without permission to read message history');
  return null;
};
