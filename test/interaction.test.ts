import { describe, expect, it } from 'vitest';
import { readInteraction } from '../src/interaction.js';
import { makeInteraction } from './support/discord-stand-in-interactions.js';

describe('readInteraction', () => {
  it('reads who asks what, where and in which language', () => {
    const raw = makeInteraction('1', '2', {
      name: 'ask',
      options: { question: 'Qui ?', private: true },
      locale: 'fr',
    });
    expect(readInteraction(raw)).toEqual({
      id: '1',
      token: 'token-of-1',
      kind: 'command',
      request: {
        command: 'ask',
        options: { question: 'Qui ?', private: true },
        user: '1000000000000000600',
        server: '1000000000000000400',
        channel: '1000000000000000500',
        language: 'fr',
      },
    });
  });

  it('reads a direct message, which has a user and no server', () => {
    const raw = { id: '1', token: 't', type: 2, data: { name: 'help' }, user: { id: '3' }, locale: 'es-419' };
    expect(readInteraction(raw)?.request).toEqual({
      command: 'help',
      options: {},
      user: '3',
      language: 'es',
    });
  });

  it.each([
    ['ja', 'fr', 'fr'],
    ['ja', 'ja', 'en'],
    ['zh-CN', 'fr', 'zh'],
    [undefined, undefined, 'en'],
  ])('takes from the locales %s and %s of reader and server the language %s', (locale, server, language) => {
    const raw = { id: '1', token: 't', type: 2, user: { id: '3' }, locale, guild_locale: server };
    expect(readInteraction(raw)?.request.language).toBe(language);
  });

  it.each([
    ['من التقى بوتين؟', 'en-US', 'ar'],
    ['پوتین چه گفت؟', 'en-US', 'fa'],
    ['Что сказал Путин?', 'de', 'ru'],
    ['Was sagte Putin?', 'fr', 'fr'],
    ['?', 'fr', 'fr'],
  ])('takes from «%s» typed in a client in %s the language %s', (question, locale, language) => {
    const raw = makeInteraction('1', '2', { name: 'ask', options: { question }, locale });
    expect(readInteraction(raw)?.request.language).toBe(language);
  });

  it.each([
    [2, 'command'],
    [3, 'other'],
    [4, 'completion'],
    [5, 'other'],
  ])('calls type %s a %s', (type, kind) => {
    expect(readInteraction({ id: '1', token: 't', type, user: { id: '3' } })?.kind).toBe(kind);
  });

  it.each([null, 'text', {}, { id: 1 }, { id: '1', token: 't', type: 2 }])('gives null for %o', (raw) => {
    expect(readInteraction(raw)).toBeNull();
  });
});
