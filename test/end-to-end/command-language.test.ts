import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bot, checkReply, startBot } from '../support/discord-stand-in-bot.js';

let bot: Bot;
beforeAll(async () => {
  bot = await startBot({ COMMAND_LANGUAGE: 'ar' });
});
afterAll(() => bot.close());

describe('the running bot with commands in Arabic', () => {
  it('answers «/اسأل», and completes it', async () => {
    expect(bot.standIn.commands.map(({ name }) => name)).toContain('اسأل');
    const options = { سؤال: 'من هو الشريك الاقتصادي الرئيسي لروسيا؟', خاص: true };
    const { message, isPrivate } = await bot.standIn.see({ name: 'اسأل', options });
    expect(checkReply(message)).toBeGreaterThan(0);
    expect(isPrivate).toBe(true);
    const typing = { type: 4, name: 'اسأل', options: { سؤال: 'من' }, focused: 'سؤال' };
    const { data } = await bot.standIn.interact(typing);
    expect(data['choices']).not.toEqual([]);
  });

  it('registers nothing the second time', async () => {
    await bot.restart();
    await bot.standIn.gateway.identified();
    expect(bot.standIn.requests.filter((request) => request.startsWith('PUT'))).toHaveLength(1);
    expect(bot.standIn.refusals).toEqual([]);
    expect(bot.run.errors()).not.toMatch(/error/);
  });
});
