import { describe, expect, it, vi } from 'vitest';
import { toPayload } from '../../src/replies/message.js';
import { openDoor } from '../support/discord-stand-in-door.js';
import { BOT, BOT_ID, CHANNEL_ID } from '../support/discord-stand-in-events.js';

const MENTION = `<@${BOT_ID}>`;
const WRITING = /^POST \/channels\/\d+\/messages$/;
const ANSWER = { id: '7', content: 'en who met whom?', author: BOT };

describe('answerMessage', () => {
  it('answers a mention with a reply that mentions nobody', async () => {
    const { standIn } = await openDoor();
    const reply = await standIn.say(`${MENTION} من التقى بوتين؟`);
    expect(reply).toMatchObject({
      content: 'ar من التقى بوتين؟',
      channel_id: CHANNEL_ID,
      allowed_mentions: { parse: [] },
      message_reference: { fail_if_not_exists: false },
    });
  });

  it('answers a direct message, and a reply to the bot', async () => {
    const { standIn } = await openDoor();
    expect((await standIn.say('who?', { isDirect: true })).content).toBe('en who?');
    const { content } = await standIn.say('who else?', { repliedTo: ANSWER });
    expect(content).toBe('en who else? after en who met whom?');
  });

  it('says what to do about a mention without a question', async () => {
    const { standIn } = await openDoor();
    expect((await standIn.say(MENTION)).content).toMatch(/no question here/);
  });

  it('leaves every other message alone', async () => {
    const { standIn } = await openDoor();
    void standIn.say('not for the bot');
    void standIn.say('nor this', { repliedTo: ANSWER, isQuiet: true });
    await standIn.say(`${MENTION} who?`);
    expect(standIn.messages).toHaveLength(1);
  });

  it('answers many in one channel, each once, at the pace that Discord allows', async () => {
    const { standIn, log } = await openDoor();
    const texts = Array.from({ length: 12 }, (_none, index) => `number ${index}`);
    const replies = await Promise.all(texts.map((text) => standIn.say(`${MENTION} ${text}`)));
    expect(replies.map(({ content }) => content)).toEqual(texts.map((text) => `en ${text}`));
    expect(standIn.messages).toHaveLength(12);
    expect(log).not.toHaveBeenCalled();
  });

  it.each([
    ['fails for a moment', [{ status: 500 }]],
    ['breaks the connection off', [{ drop: 'before' as const }]],
    ['breaks the connection off after it took the message', [{ drop: 'after' as const }]],
    ['wants it slower', [{ retryAfterSeconds: 1 }]],
    ['wants everything slower', [{ retryAfterSeconds: 1, isGlobal: true }]],
  ])('answers once where Discord %s', async (_name, faults) => {
    const { standIn, log } = await openDoor();
    standIn.faults.add(WRITING, ...faults);
    expect((await standIn.say(`${MENTION} who?`)).content).toBe('en who?');
    expect((await standIn.say(`${MENTION} who else?`)).content).toBe('en who else?');
    expect(standIn.messages).toHaveLength(2);
    expect(log).not.toHaveBeenCalled();
  });

  it('writes without a reference where it may not read what was written before', async () => {
    const { standIn } = await openDoor();
    standIn.channels.set(CHANNEL_ID, { hasNoHistory: true });
    expect(await standIn.say(`${MENTION} who?`)).not.toHaveProperty('message_reference');
  });

  it('logs that it may not write somewhere, and goes on', async () => {
    const { standIn, log } = await openDoor();
    standIn.channels.set(CHANNEL_ID, { isSilent: true });
    void standIn.say(`${MENTION} who?`);
    await vi.waitFor(() =>
      expect(log).toHaveBeenCalledWith(expect.stringMatching(/may not write \(403 50013\)/)),
    );
    expect((await standIn.say('who?', { isDirect: true })).content).toBe('en who?');
  });

  it('apologizes where Discord does not take the message', async () => {
    const { standIn, log } = await openDoor({
      change: () => ({ ask: async () => ({ payload: toPayload(' '), isPrivate: false }) }),
    });
    expect((await standIn.say(`${MENTION} who?`)).content).toMatch(/my side/);
    expect(log).toHaveBeenCalledWith(expect.stringMatching(/in a message: Discord refused: 400 50035$/));
  });
});
