import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import type { Dispatcher } from '../../src/dispatch.js';
import { toPayload } from '../../src/replies/message.js';
import { openDoor } from '../support/discord-stand-in-door.js';
import { BOT, type StoredMessage } from '../support/discord-stand-in-events.js';

const MESSAGE: StoredMessage = { id: '7', content: 'hello', author: BOT };
const CALLBACK = /callback$/;
const ORIGINAL = /PATCH .*@original$/;
const ask = (text: string, more: Record<string, string | boolean> = {}) => ({
  name: 'ask',
  options: { question: text, ...more },
});

/** Answers that are there only after a second, in which Discord has to be told that they will come. */
const slowly = {
  change: ({ run, press }: Dispatcher): Partial<Dispatcher> => ({
    run: async (request) => {
      await delay(1_200);
      return run(request);
    },
    press: async (one) => {
      await delay(1_200);
      return press(one);
    },
  }),
};

describe('answerInteraction', () => {
  it('answers a command, to everybody or only to who asked', async () => {
    const { standIn } = await openDoor();
    const shown = await standIn.interact({ ...ask('hello'), locale: 'de' });
    expect(shown).toEqual({ type: 4, data: { content: 'de hello', allowed_mentions: { parse: [] } } });
    const hidden = await standIn.interact(ask('hello', { private: true }));
    expect(hidden).toMatchObject({ type: 4, data: { flags: 64 } });
  });

  it('tells of mistakes and unknown commands privately', async () => {
    const { standIn } = await openDoor();
    expect(await standIn.interact(ask(''))).toMatchObject({ type: 4, data: { flags: 64 } });
    const unknown = await standIn.interact({ name: 'gone', locale: 'fr' });
    expect(unknown.data).toMatchObject({ flags: 64, content: expect.stringMatching(/^Je ne connais pas/) });
  });

  it('answers a message command, and in a direct message', async () => {
    const { standIn } = await openDoor();
    const { message, isPrivate } = await standIn.see({ name: 'Point', target: 'Who?', isDirect: true });
    expect({ content: message.content, isPrivate }).toEqual({ content: 'at Who?', isPrivate: true });
  });

  it('completes what is being typed', async () => {
    const { standIn } = await openDoor();
    const { type, data } = await standIn.interact({ ...ask('wh'), type: 4, focused: 'question' });
    expect({ type, data }).toEqual({
      type: 8,
      data: { choices: [{ name: 'question wh', value: 'wh' }] },
    });
    const unknown = await standIn.interact({ type: 4, name: 'gone' });
    expect(unknown).toEqual({ type: 8, data: { choices: [] } });
  });

  it('lets a component say something, change its message, or open a form', async () => {
    const { standIn } = await openDoor();
    expect(await standIn.pressed(MESSAGE, '1:ask:say:public')).toMatchObject({
      type: 4,
      data: { content: 'said' },
    });
    expect(await standIn.press(MESSAGE, '1:ask:say:private')).toMatchObject({ isPrivate: true });
    const changed = await standIn.press(MESSAGE, '1:ask:change', ['china']);
    expect(changed.message).toMatchObject({ id: '7', content: 'hello changed china' });
    const { type, data: form } = await standIn.pressed(MESSAGE, '1:ask:open-form');
    expect(type).toBe(9);
    const sent = await standIn.submit(form, { words: 'Putin' });
    expect(sent).toMatchObject({ isPrivate: true, message: { content: 'form Putin' } });
  });

  it.each(['next-page', '0:ask:say', '1:gone:say', '1:ask:gone'])(
    'tells privately that the component «%s» is of an older version',
    async (customId) => {
      const { standIn } = await openDoor();
      const { message, isPrivate } = await standIn.press(MESSAGE, customId);
      expect(isPrivate).toBe(true);
      expect(message.content).toMatch(/older version/);
    },
  );

  it.each([
    [false, { type: 5, data: {} }],
    [true, { type: 5, data: { flags: 64 } }],
  ])('tells Discord that a slow answer will come, private: %s', async (isPrivate, first) => {
    const { standIn } = await openDoor(slowly);
    const options = ask('slow', { private: isPrivate });
    const [callback, seen] = await Promise.all([standIn.interact(options), standIn.see(options)]);
    expect(callback).toEqual(first);
    expect(seen).toMatchObject({ isPrivate, message: { content: 'en slow' } });
    expect(standIn.refusals).toEqual([]);
  });

  it('keeps a slow mistake private though the answer was to be public', async () => {
    const { standIn } = await openDoor(slowly);
    const { message, isPrivate } = await standIn.see(ask(''));
    expect(isPrivate).toBe(true);
    expect(message.content).toMatch(/no question here/);
    expect(standIn.requests.slice(-2)).toEqual([
      expect.stringMatching(/^DELETE .*@original$/),
      expect.stringMatching(/^POST \/webhooks/),
    ]);
  });

  it('lets a slow component do the same as a quick one, but for a form', async () => {
    const { standIn } = await openDoor(slowly);
    const [said, changed, form] = await Promise.all([
      standIn.press(MESSAGE, '1:ask:say:private'),
      standIn.press(MESSAGE, '1:ask:change', ['china']),
      standIn.press(MESSAGE, '1:ask:open-form'),
    ]);
    expect(said).toMatchObject({ isPrivate: true, message: { content: 'said' } });
    expect(changed.message).toMatchObject({ id: '7', content: 'hello changed china' });
    expect(form).toMatchObject({ isPrivate: true, message: { content: expect.stringMatching(/my side/) } });
  });

  it('answers many that come in together, each once', async () => {
    const { standIn } = await openDoor();
    const texts = Array.from({ length: 50 }, (_none, index) => `number ${index}`);
    const replies = await Promise.all(texts.map((text) => standIn.interact(ask(text))));
    expect(replies.map(({ data }) => data.content)).toEqual(texts.map((text) => `en ${text}`));
    expect(standIn.requests.filter((request) => CALLBACK.test(request))).toHaveLength(50);
  });

  it.each([
    ['fails for a moment', [{ status: 500 }, { status: 503 }]],
    ['breaks the connection off', [{ drop: 'before' as const }]],
    ['breaks the connection off after it took the reply', [{ drop: 'after' as const }]],
    ['wants it slower', [{ retryAfterSeconds: 1 }]],
    ['wants everything slower', [{ retryAfterSeconds: 1, isGlobal: true }]],
  ])('answers where Discord %s', async (_name, faults) => {
    const { standIn, log } = await openDoor();
    standIn.faults.add(CALLBACK, ...faults);
    expect((await standIn.see(ask('hello'))).message.content).toBe('en hello');
    expect((await standIn.see(ask('and again'))).message.content).toBe('en and again');
    expect(log).not.toHaveBeenCalled();
  });

  it('edits a slow answer where Discord fails for a moment', async () => {
    const { standIn, log } = await openDoor(slowly);
    standIn.faults.add(ORIGINAL, { status: 502 }, { drop: 'before' }, { retryAfterSeconds: 1 });
    expect((await standIn.see(ask('slow'))).message.content).toBe('en slow');
    expect(log).not.toHaveBeenCalled();
  });

  it('apologizes where Discord does not take the reply, and logs it without its text', async () => {
    const { standIn, log } = await openDoor({
      change: ({ run }) => ({
        run: async (request) =>
          request.options['question'] === 'long'
            ? { payload: toPayload('secret '.repeat(400)), isPrivate: false }
            : run(request),
      }),
    });
    const { message, isPrivate } = await standIn.see(ask('long'));
    expect(isPrivate).toBe(true);
    const [line = ''] = log.mock.calls[0] ?? [];
    const [, id = 'none'] =
      /^error ([0-9a-f]{8}) in \/ask: Discord refused the reply: 400 50035$/.exec(line) ?? [];
    expect(message.content).toContain(id);
    expect((await standIn.interact(ask('short'))).data.content).toBe('en short');
  });

  it.each([
    [{ status: 404, body: { code: 10062, message: 'Unknown interaction' } }, /did not arrive: 404 10062$/],
    [{ status: 400, body: { code: 40060, message: 'Acknowledged' } }, /answered already.*running twice$/],
    [{ status: 403, body: { code: 50013, message: 'Missing Permissions' } }, /did not arrive: 403 50013$/],
  ])('logs one line where the reply is lost, and goes on: %o', async (fault, line) => {
    const { standIn, log } = await openDoor();
    standIn.faults.add(CALLBACK, fault);
    void standIn.interact(ask('lost'));
    await vi.waitFor(() => expect(log).toHaveBeenCalledWith(expect.stringMatching(line)));
    expect(log).toHaveBeenCalledOnce();
    expect(String(log.mock.calls)).not.toMatch(/token|secret/);
    expect((await standIn.interact(ask('again'))).data.content).toBe('en again');
  });
});
