import { describe, expect, it, vi } from 'vitest';
import { createLibrary } from '../src/answer/library.js';
import type { Command, Press, Request } from '../src/command.js';
import { type OwnNames, readOwnNames } from '../src/command-names.js';
import { createDispatcher } from '../src/dispatch.js';
import { UserError } from '../src/errors.js';
import { toPayload } from '../src/replies/message.js';
import { makeArticle } from './support/make-answer.js';

const QUESTION = 'What did the secretive minister say?';
const library = createLibrary({ articles: [makeArticle(['Nothing.'], 'en')], problems: [] });
const request: Request = { command: 'try', options: { question: QUESTION }, user: '1', language: 'ar' };
const press: Press = { user: '1', language: 'en', command: 'try', action: 'more', parts: ['2'], values: {} };

const open = (command: Partial<Command>, name = 'try', names?: OwnNames) => {
  const log = vi.fn();
  const tried: Command = {
    data: { type: 1, name, description: 'Tries' },
    isPrivate: () => false,
    run: () => toPayload('done'),
    ...command,
  };
  return {
    dispatcher: createDispatcher({ commands: [tried], library, log, ...(names ? { names } : {}) }),
    log,
  };
};
const fail = (error: unknown) => () => {
  throw error;
};

describe('createDispatcher', () => {
  it('gives what the command says', async () => {
    const { dispatcher, log } = open({});
    expect(await dispatcher.run(request)).toEqual({ payload: toPayload('done'), isPrivate: false });
    expect(dispatcher.isPrivate(request)).toBe(false);
    expect(log).not.toHaveBeenCalled();
  });

  it('tells the person privately, in their language, what they can do about their mistake', async () => {
    const { dispatcher, log } = open({ run: fail(new UserError('question-empty')) });
    const reply = await dispatcher.run(request);
    expect(reply.isPrivate).toBe(true);
    expect(reply.payload.content).toMatch(/^لا يوجد سؤال هنا/);
    expect(log).not.toHaveBeenCalled();
  });

  it('tells the person that a command is unknown', async () => {
    const { dispatcher } = open({});
    const unknown = { ...request, command: 'gone', language: 'en' as const };
    expect(dispatcher.isPrivate(unknown)).toBe(true);
    const reply = await dispatcher.run(unknown);
    expect(reply.isPrivate).toBe(true);
    expect(reply.payload.content).toMatch(/^I do not know this command/);
  });

  it('gives the person an id of any other error, and logs one line with it but without what was typed', async () => {
    const cause = new TypeError(`no stem for ${QUESTION}\nand the Minister`);
    const { dispatcher, log } = open({ run: fail(new Error('analysis of «secretive» failed', { cause })) });
    const reply = await dispatcher.run(request);
    const [line] = log.mock.calls[0] ?? [];
    const [, id = 'none'] =
      /^error ([0-9a-f]{8}) in \/try: Error: analysis of «…» failed at /.exec(line) ?? [];
    expect(reply.isPrivate).toBe(true);
    expect(reply.payload.content).toContain(id);
    expect(line).toContain('caused by TypeError: no stem for …');
    expect(line).not.toMatch(/\n|minister|secretive/i);
    expect(log).toHaveBeenCalledOnce();
  });

  it('survives what is thrown and is no error', async () => {
    const { dispatcher, log } = open({ run: fail('a text') });
    await dispatcher.run(request);
    expect(log).toHaveBeenCalledWith(expect.stringMatching(/: a text$/));
  });

  it('completes what is being typed, and offers nothing where there is nothing or something fails', () => {
    const typing = { ...request, focused: 'question' };
    const choices = [{ name: 'Who?', value: 'Who?' }];
    expect(open({ complete: () => choices }).dispatcher.complete(typing)).toEqual(choices);
    expect(open({}).dispatcher.complete(typing)).toEqual([]);
    expect(open({}).dispatcher.complete({ ...typing, command: 'gone' })).toEqual([]);
    const { dispatcher, log } = open({ complete: fail(new Error('secretive')) });
    expect(dispatcher.complete(typing)).toEqual([]);
    expect(log).toHaveBeenCalledWith(expect.stringMatching(/in completion of \/try: Error: … at/));
  });

  it('does what a component is for', async () => {
    const more = vi.fn(() => ({ kind: 'update', payload: toPayload('more') }) as const);
    const { dispatcher } = open({ on: { more } });
    expect(await dispatcher.press(press)).toEqual({ kind: 'update', payload: toPayload('more') });
    expect(more).toHaveBeenCalledWith(press, library);
  });

  it.each([{ command: '' }, { command: 'gone' }, { action: 'gone' }, { action: 'toString' }])(
    'tells the person privately that a component is of an older version: %o',
    async (differences) => {
      const { dispatcher, log } = open({ on: {} });
      const reply = await dispatcher.press({ ...press, ...differences });
      expect(reply).toMatchObject({
        kind: 'reply',
        isPrivate: true,
        payload: { content: expect.stringMatching(/older version/) },
      });
      expect(log).not.toHaveBeenCalled();
    },
  );

  it('gives the person an id of what went wrong with a component', async () => {
    const { dispatcher, log } = open({ on: { more: fail(new Error('broken')) } });
    expect(await dispatcher.press(press)).toMatchObject({ kind: 'reply', isPrivate: true });
    expect(log).toHaveBeenCalledWith(expect.stringMatching(/ in more of \/try: Error: broken/));
  });

  it('knows its commands and options under the names that they are registered with', async () => {
    const run = vi.fn(() => toPayload('done'));
    const complete = vi.fn(() => []);
    const { dispatcher } = open({ run, complete }, 'ask', readOwnNames('ar'));
    const given = { ...request, command: 'اسأل', options: { سؤال: QUESTION } };
    const own = { ...request, command: 'ask', options: { question: QUESTION } };
    await dispatcher.run(given);
    expect(run).toHaveBeenCalledWith(own, library);
    expect(dispatcher.isPrivate(given)).toBe(false);
    dispatcher.complete({ ...given, focused: 'سؤال' });
    expect(complete).toHaveBeenCalledWith({ ...own, focused: 'question' }, library);
  });

  it('asks a message as a question, with the message that it replies to', async () => {
    const run = vi.fn(() => toPayload('done'));
    const { dispatcher } = open({ run }, 'ask');
    const origin = { channel: '5', user: '1', language: 'en' } as const;
    const repliedTo = { id: '6', content: 'The article says:', author: '2' };
    await dispatcher.ask({ ...origin, id: '7', text: 'Who?', repliedTo });
    expect(run).toHaveBeenCalledWith(
      { ...origin, command: 'ask', options: { question: 'Who?' }, target: repliedTo },
      library,
    );
  });
});
