import { describe, expect, it } from 'vitest';
import { readAskedMessage } from '../src/asked-message.js';
import { BOT, BOT_ID, CHANNEL_ID, makePersonsMessage, SERVER_ID } from './support/discord-stand-in-events.js';

const ANSWER = { id: '7', content: 'The article says:', author: BOT };
const read = (content: string, input: Parameters<typeof makePersonsMessage>[2] = {}) =>
  readAskedMessage(makePersonsMessage('1', content, input), BOT_ID);

describe('readAskedMessage', () => {
  it('reads a mention without its markup, in the language of the text', () => {
    expect(read(`<@${BOT_ID}> من التقى بوتين؟`)).toEqual({
      id: '1',
      channel: CHANNEL_ID,
      server: SERVER_ID,
      user: '1000000000000000600',
      language: 'ar',
      text: 'من التقى بوتين؟',
    });
  });

  it.each([
    [`<@!${BOT_ID}>who met Putin?`, 'who met Putin?'],
    [`Tell us, <@${BOT_ID}> who met Putin?`, 'Tell us, who met Putin?'],
    [`who met\nPutin? <@${BOT_ID}>`, 'who met\nPutin?'],
    [`<@${BOT_ID}> what did <@5> say?`, 'what did <@5> say?'],
    [`<@${BOT_ID}>`, ''],
  ])('takes «%s» for «%s»', (content, text) => {
    expect(read(content)?.text).toBe(text);
  });

  it('reads a direct message without a mention', () => {
    const message = read('Who met Putin?', { isDirect: true });
    expect(message).toMatchObject({ text: 'Who met Putin?', language: 'en' });
    expect(message).not.toHaveProperty('server');
  });

  it('reads a reply to the bot together with the message that it replies to', () => {
    expect(read('and Xi?', { repliedTo: ANSWER })).toMatchObject({
      text: 'and Xi?',
      repliedTo: { id: '7', content: 'The article says:', author: BOT_ID },
    });
    const other = { ...ANSWER, author: { id: '5' } };
    expect(read('and Xi?', { repliedTo: other, isDirect: true })).not.toHaveProperty('repliedTo');
  });

  it.each<[string, object]>([
    ['is not for the bot', { content: 'Who met Putin?' }],
    ['is a reply that does not notify the bot', { type: 19, content: '', referenced_message: ANSWER }],
    ['is another bot’s', { guild_id: undefined, author: { id: '5', bot: true } }],
    ['is its own', { guild_id: undefined, author: { id: BOT_ID } }],
    ['is a webhook’s', { guild_id: undefined, webhook_id: '5' }],
    ['tells that somebody joined', { guild_id: undefined, type: 7 }],
    ['has no text at all', { guild_id: undefined, content: null }],
  ])('gives null for a message that %s', (_name, differences) => {
    const message = { ...makePersonsMessage('1', 'Who met Putin?', {}), ...differences };
    expect(readAskedMessage(message, BOT_ID)).toBeNull();
  });

  it.each([null, 'text', {}, { id: 1 }])('gives null for %o', (raw) => {
    expect(readAskedMessage(raw, BOT_ID)).toBeNull();
  });
});
