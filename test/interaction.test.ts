import { describe, expect, it } from 'vitest';
import { type Interaction, readInteraction } from '../src/interaction.js';
import {
  APPLICATION_ID,
  BOT_ID,
  CHANNEL_ID,
  makeInteraction,
  makePress,
  makeSubmit,
  SERVER_ID,
} from './support/discord-stand-in-events.js';

const ORIGIN = { user: '1000000000000000600', server: SERVER_ID, channel: CHANNEL_ID, language: 'en' };
const MESSAGE = { id: '7', content: 'Who met whom?', author: { id: BOT_ID } };

const languageOf = (interaction: Interaction | null) =>
  interaction?.kind === 'command' ? interaction.request.language : undefined;

describe('readInteraction', () => {
  it('reads who asks what, where and in which language', () => {
    const options = { question: 'Qui ?', private: true };
    const raw = makeInteraction('1', { name: 'ask', options, locale: 'fr' });
    expect(readInteraction(raw)).toEqual({
      id: '1',
      application: APPLICATION_ID,
      token: 'token-of-1',
      kind: 'command',
      request: { ...ORIGIN, command: 'ask', options, language: 'fr' },
    });
  });

  it('reads a direct message, which has a user and no server', () => {
    const raw = { id: '1', token: 't', type: 2, data: { name: 'help' }, user: { id: '3' }, locale: 'es-419' };
    expect(readInteraction(raw)).toMatchObject({
      request: { command: 'help', options: {}, user: '3', language: 'es' },
    });
  });

  it('reads what has been typed of which option', () => {
    const options = { article: 'samarkand-2022', question: 'من' };
    const raw = makeInteraction('1', { type: 4, name: 'ask', options, focused: 'question' });
    expect(readInteraction(raw)).toMatchObject({
      kind: 'completion',
      request: { command: 'ask', options, focused: 'question', language: 'ar' },
    });
  });

  it('reads the message that a message command points at', () => {
    const raw = makeInteraction('1', { name: 'Answer with citations', target: 'Who met whom?' });
    expect(readInteraction(raw)).toMatchObject({
      kind: 'command',
      request: {
        command: 'Answer with citations',
        target: { id: '1000000000000000800', content: 'Who met whom?', author: '1000000000000000600' },
      },
    });
  });

  it('reads a button with what its custom id says and the message that it stands under', () => {
    const raw = makePress('1', MESSAGE, '1:ask:context:a%3Ab:7', undefined);
    expect(readInteraction(raw)).toMatchObject({
      kind: 'press',
      press: {
        ...ORIGIN,
        command: 'ask',
        action: 'context',
        parts: ['a:b', '7'],
        values: {},
        message: { id: '7', content: 'Who met whom?', author: BOT_ID },
      },
    });
  });

  it('reads what is chosen from a menu, several choices one a line', () => {
    expect(readInteraction(makePress('1', MESSAGE, '1:stance:party', ['china', 'russia']))).toMatchObject({
      press: { command: 'stance', action: 'party', values: { '1:stance:party': 'china\nrussia' } },
    });
  });

  it('reads what is typed into a form, whether its inputs stand in labels or in rows', () => {
    const input = { type: 4, custom_id: 'words', style: 1 };
    const form = {
      custom_id: '1:search:again',
      components: [{ type: 18, label: 'Words', component: input }],
    };
    const submit = makeSubmit('1', form, { words: 'Putin' });
    expect(readInteraction(submit)).toMatchObject({
      kind: 'press',
      press: { command: 'search', action: 'again', values: { words: 'Putin' } },
    });
    const rows = [{ type: 1, components: [{ ...input, value: 'Xi' }] }];
    const inRows = { ...submit, data: { ...submit.data, components: rows } };
    expect(readInteraction(inRows)).toMatchObject({ press: { values: { words: 'Xi' } } });
  });

  it.each(['0:ask:context', 'next-page', '', '1:ask'])('knows no command of the component «%s»', (id) => {
    expect(readInteraction(makePress('1', MESSAGE, id, undefined))).toMatchObject({ press: { command: '' } });
  });

  it.each([
    ['ja', 'fr', 'fr'],
    ['ja', 'ja', 'en'],
    ['zh-CN', 'fr', 'zh'],
    [undefined, undefined, 'en'],
  ])('takes from the locales %s and %s of reader and server the language %s', (locale, server, language) => {
    const raw = { id: '1', token: 't', type: 2, user: { id: '3' }, locale, guild_locale: server };
    expect(languageOf(readInteraction(raw))).toBe(language);
  });

  it.each([
    ['من التقى بوتين؟', 'en-US', 'ar'],
    ['بوتين', 'en-US', 'ar'],
    ['پوتین چه گفت؟', 'en-US', 'fa'],
    ['Что сказал Путин?', 'de', 'ru'],
    ['Was sagte Putin?', 'fr', 'fr'],
    ['?', 'fr', 'fr'],
  ])('takes from «%s» typed in a client in %s the language %s', (question, locale, language) => {
    const raw = makeInteraction('1', { name: 'ask', options: { question }, locale });
    expect(languageOf(readInteraction(raw))).toBe(language);
  });

  it('reads a component whose message it does not understand', () => {
    const raw = { ...makePress('1', MESSAGE, '1:ask:context', undefined), message: { id: 7 } };
    const interaction = readInteraction(raw);
    expect(interaction).toMatchObject({ press: { command: 'ask' } });
    expect(interaction).not.toHaveProperty('press.message');
  });

  it.each([
    null,
    'text',
    {},
    { id: 1 },
    { id: '1', token: 't', type: 2 },
    { id: '1', token: 't', type: 1, user: { id: '3' } },
    { id: '1', token: 't', type: 2, user: { id: '3' }, data: { name: 'ask', options: 'none' } },
  ])('gives null for %o', (raw) => {
    expect(readInteraction(raw)).toBeNull();
  });
});
