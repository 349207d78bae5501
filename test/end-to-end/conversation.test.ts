import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bot, CONNECTED, checkReply, componentsOf, startBot } from '../support/discord-stand-in-bot.js';
import { BOT_ID } from '../support/discord-stand-in-events.js';
import { readMessage } from '../support/read-message.js';

const MENTION = `<@${BOT_ID}>`;
const QUESTIONS = [
  ['Arabic', 'من هو الشريك الاقتصادي الرئيسي لروسيا؟'],
  ['English', 'Who is the main economic partner of Russia?'],
] as const;
const SENTENCE = 'الصين هي الشريك الاقتصادي الرئيسي لروسيا.';

let bot: Bot;
beforeAll(async () => {
  bot = await startBot();
});
afterAll(() => bot.close());

describe('a conversation with the running bot', () => {
  it.each(QUESTIONS)('answers a mention, a direct message and /ask alike, in %s', async (_name, question) => {
    const { message: asked } = await bot.standIn.see({ name: 'ask', options: { question } });
    const mentioned = await bot.standIn.say(`${MENTION} ${question}`);
    const direct = await bot.standIn.say(question, { isDirect: true });
    expect(readMessage(asked.content)).toContain(SENTENCE);
    expect(mentioned.content).toBe(asked.content);
    expect(direct.content).toBe(asked.content);
    for (const message of [asked, mentioned, direct]) expect(checkReply(message)).toBeGreaterThan(0);
  });

  it.each([
    ['Arabic', 'من التقى بوتين في سمرقند؟', 'وأين؟'],
    ['English', 'Where did Putin and Xi meet?', 'And when?'],
  ])('goes on from the question before in a reply, in %s', async (_name, question, next) => {
    const answer = await bot.standIn.say(`${MENTION} ${question}`);
    const alone = await bot.standIn.say(`${MENTION} ${next}`);
    const further = await bot.standIn.say(next, { repliedTo: answer });
    expect(further.content).not.toBe(alone.content);
    checkReply(further);
  });

  it.each([
    ['Arabic', 'كيف أطبخ الأرز بالزعفران؟', /^المقال لا |^المقال ليس/],
    ['English', 'How do I cook rice with saffron?', /^The article (does not|is not)/],
  ])('says in %s that the article does not tell', async (_name, question, refusal) => {
    const message = await bot.standIn.say(question, { isDirect: true });
    expect(message.content).toMatch(refusal);
    checkReply(message);
  });

  it('says what to do about a mention without a question', async () => {
    expect((await bot.standIn.say(MENTION)).content).toMatch(/There is no question here/);
  });

  it('uses the buttons of a message from before a restart', async () => {
    const message = await bot.standIn.say(QUESTIONS[0][1], { isDirect: true });
    const [button] = componentsOf(message);
    await bot.restart();
    if (button === undefined) return;
    const seen = await bot.standIn.press(message, button.id, button.values);
    expect(checkReply(seen.message)).toBeGreaterThan(0);
  });

  it('costs Discord no refusal and the log no line', () => {
    expect(bot.standIn.refusals).toEqual([]);
    expect(bot.run.errors()).toMatch(CONNECTED);
  });
});
