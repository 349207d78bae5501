import { afterEach, describe, expect, it } from 'vitest';
import { DiscordStandIn, TOKEN } from '../support/discord-stand-in.js';
import { type Bot, CONNECTED, checkReply, startBot } from '../support/discord-stand-in-bot.js';
import { BOT, BOT_ID } from '../support/discord-stand-in-events.js';
import { readMessage } from '../support/read-message.js';
import { runMain } from '../support/run-main.js';

const MENTION = `<@${BOT_ID}>`;
const SENTENCE = 'الصين هي الشريك الاقتصادي الرئيسي لروسيا.';
const QUESTION = 'من هو الشريك الاقتصادي الرئيسي لروسيا؟';
const ASK = { name: 'ask', options: { question: QUESTION } };
const CALLBACK = /callback$/;
// The machine may be busy with other tests.
const PATIENTLY = { timeout: 20_000 };

let bot: Bot;
afterEach(() => bot?.close());

const seeAnswer = async () => {
  const { message } = await bot.standIn.see(ASK);
  expect(readMessage(message.content)).toContain(SENTENCE);
  checkReply(message);
};

describe('the running bot in trouble', () => {
  it.each([
    ['fr', /^Je ne connais pas/],
    ['en-US', /^I do not know this command/],
  ])('tells privately in %s that it does not know a command', async (locale, words) => {
    bot = await startBot();
    const { message, isPrivate } = await bot.standIn.see({ name: 'gone', locale });
    expect(isPrivate).toBe(true);
    expect(message.content).toMatch(words);
    expect(await bot.standIn.interact({ type: 4, name: 'gone' })).toMatchObject({ data: { choices: [] } });
  });

  it('tells privately that a component is of an older version', async () => {
    bot = await startBot();
    const message = { id: '7', content: 'The article says:', author: BOT };
    for (const id of [
      'next-page',
      '0:ask:context',
      '1:gone:context',
      '1:ask:gone',
      '1:ask:__proto__',
      ':::',
    ]) {
      const { isPrivate, message: seen } = await bot.standIn.press(message, id);
      expect(isPrivate).toBe(true);
      expect(seen.content).toMatch(/older version/);
    }
    expect(bot.run.errors()).toMatch(CONNECTED);
  });

  it('answers 50 at once, each exactly once', async () => {
    bot = await startBot();
    const asked = Array.from({ length: 40 }, seeAnswer);
    const said = Array.from({ length: 10 }, () => bot.standIn.say(`${MENTION} ${QUESTION}`));
    await Promise.all([...asked, ...said]);
    expect(bot.standIn.requests.filter((request) => CALLBACK.test(request))).toHaveLength(40);
    expect(bot.standIn.messages).toHaveLength(10);
    // discord.js learns of a limit from the first answer, and may by then have sent one message too many.
    expect(bot.standIn.refusals.filter((refusal) => !refusal.includes(' 429 '))).toEqual([]);
  });

  it.each(['drop', 'requestReconnect'] as const)(
    'goes on after a %s in mid-conversation',
    async (trouble) => {
      bot = await startBot();
      await seeAnswer();
      bot.standIn.gateway[trouble]();
      await Promise.all([seeAnswer(), seeAnswer(), bot.standIn.say(QUESTION, { isDirect: true })]);
      await expect.poll(() => bot.standIn.gateway.resumes, PATIENTLY).toBe(1);
      expect(bot.standIn.gateway.identities).toHaveLength(1);
    },
  );

  it('begins anew where its session is gone', async () => {
    bot = await startBot();
    bot.standIn.gateway.forgetSession();
    await seeAnswer();
    expect(bot.standIn.gateway.identities).toHaveLength(2);
  });

  it('answers though Discord wants it slower, fails, and breaks connections off', async () => {
    bot = await startBot();
    const faults = [
      { status: 500 },
      { drop: 'before' },
      { drop: 'after' },
      { retryAfterSeconds: 1 },
    ] as const;
    bot.standIn.faults.add(CALLBACK, ...faults, { retryAfterSeconds: 1, isGlobal: true }, { status: 503 });
    bot.standIn.faults.add(/channels/, ...faults);
    for (let time = 0; time < 3; time++) await seeAnswer();
    for (let time = 0; time < 2; time++) await bot.standIn.say(`${MENTION} ${QUESTION}`);
    expect(bot.standIn.messages).toHaveLength(2);
    expect(bot.run.errors()).toMatch(CONNECTED);
  });

  it('bears hostile text', async () => {
    bot = await startBot();
    const hostile = `@everyone **<@1>** \`\`\`${'\u202e'}[x](https://x.example) ${QUESTION}`;
    const { message: answer } = await bot.standIn.see({ name: 'ask', options: { question: hostile } });
    expect(answer.content).not.toMatch(/(?<!\\)(@everyone|<@|\[x)/);
    checkReply(answer);
    const article = await bot.standIn.see({
      name: 'ask',
      options: { question: 'Who?', article: '@everyone <@1>' },
    });
    expect(article.isPrivate).toBe(true);
    expect(article.message.content).not.toMatch(/(?<!\\)(@everyone|<@)/);
    expect(bot.run.errors()).toMatch(CONNECTED);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'finishes what is in flight on %s, then ends with 0',
    async (signal) => {
      bot = await startBot();
      await seeAnswer();
      bot.standIn.faults.add(CALLBACK, { lateMs: 1_000 });
      const answered = seeAnswer();
      await expect
        .poll(() => bot.standIn.requests.filter((request) => CALLBACK.test(request)).length, PATIENTLY)
        .toBe(2);
      bot.run.process.kill(signal);
      await answered;
      expect(await bot.run.ended).toBe(0);
      expect(bot.run.errors()).toMatch(CONNECTED);
      await expect.poll(() => bot.standIn.gateway.closeCode, PATIENTLY).toBe(1000);
    },
  );

  it('gives up after 10 s what Discord does not let it finish', async () => {
    bot = await startBot();
    bot.standIn.faults.add(CALLBACK, { retryAfterSeconds: 60 });
    void bot.standIn.interact(ASK);
    await expect.poll(() => bot.standIn.refusals.length, PATIENTLY).toBe(1);
    const before = Date.now();
    bot.run.process.kill('SIGTERM');
    expect(await bot.run.ended).toBe(0);
    expect(Date.now() - before).toBeLessThan(13_000);
    expect(bot.run.errors()).toMatch(/gave up what was in flight\n$/);
  });

  it('ends with 0 where it is stopped before it is connected', async () => {
    const standIn = new DiscordStandIn({ isSilent: true });
    const run = runMain({ DISCORD_TOKEN: TOKEN, DISCORD_API_URL: await standIn.listen() });
    await expect.poll(() => standIn.requests.length, PATIENTLY).toBe(1);
    run.process.kill('SIGTERM');
    expect(await run.ended).toBe(0);
    expect(run.errors()).toBe('');
    await standIn.close();
  });

  it('keeps its token out of its log and of the list of processes', async () => {
    bot = await startBot();
    await seeAnswer();
    expect(bot.run.process.spawnargs.join(' ')).not.toContain(TOKEN);
    bot.standIn.gateway.closeWith(4004);
    expect(await bot.run.ended).toBe(1);
    expect(bot.run.errors()).toMatch(/closed the connection for good \(4004\)/);
    expect(bot.run.errors()).not.toContain(TOKEN);
  });
});
