import { describe, expect, it, vi } from 'vitest';
import { createLibrary } from '../src/answer/library.js';
import type { Command, Request } from '../src/command.js';
import { dispatch } from '../src/dispatch.js';
import { UserError } from '../src/errors.js';
import { toPayload } from '../src/replies/message.js';
import { makeArticle } from './support/make-answer.js';

const QUESTION = 'What did the secretive minister say?';
const library = createLibrary({ articles: [makeArticle(['Nothing.'], 'en')], problems: [] });
const request: Request = { command: 'try', options: { question: QUESTION }, user: '1', language: 'ar' };

const tryOut = async (run: Command['run'], asked: Request = request) => {
  const log = vi.fn();
  const data = { type: 1, name: 'try', description: 'Tries' } as const;
  const reply = await dispatch(asked, { commands: [{ data, isPrivate: () => false, run }], library, log });
  return { reply, log };
};

describe('dispatch', () => {
  it('gives what the command says', async () => {
    const { reply, log } = await tryOut(() => toPayload('done'));
    expect(reply).toEqual({ payload: toPayload('done'), isPrivate: false });
    expect(log).not.toHaveBeenCalled();
  });

  it('tells the person privately, in their language, what they can do about their mistake', async () => {
    const { reply, log } = await tryOut(() => {
      throw new UserError('question-empty');
    });
    expect(reply.isPrivate).toBe(true);
    expect(reply.payload.content).toMatch(/^لا يوجد سؤال هنا/);
    expect(log).not.toHaveBeenCalled();
  });

  it('tells the person that a command is unknown', async () => {
    const { reply } = await tryOut(() => toPayload('done'), { ...request, command: 'gone', language: 'en' });
    expect(reply.isPrivate).toBe(true);
    expect(reply.payload.content).toMatch(/^I do not know this command/);
  });

  it('gives the person an id of any other error, and logs one line with it but without what was typed', async () => {
    const { reply, log } = await tryOut(() => {
      const cause = new TypeError(`no stem for ${QUESTION}\nand the Minister`);
      throw new Error('analysis of «secretive» failed', { cause });
    });
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
    const { log } = await tryOut(() => {
      throw 'a text';
    });
    expect(log).toHaveBeenCalledWith(expect.stringMatching(/: a text$/));
  });
});
