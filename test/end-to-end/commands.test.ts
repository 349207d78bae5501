import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../src/commands.js';
import type { Seen } from '../support/discord-stand-in.js';
import { type Bot, CONNECTED, checkReply, componentsOf, startBot } from '../support/discord-stand-in-bot.js';
import { isRecord } from '../support/discord-stand-in-checks.js';

// What a person types into an option; where it completes and is not here, they take the first that is offered.
const TYPED: Readonly<Record<'ar' | 'en', Readonly<Record<string, string>>>> = {
  ar: { question: 'من هو الشريك الاقتصادي الرئيسي لروسيا؟', words: 'الصين', number: '3', name: 'بوتين' },
  en: { question: 'Who is the main economic partner of Russia?', words: 'China', number: '3', name: 'Putin' },
};
const TARGET = { ar: 'من التقى بوتين في سمرقند؟', en: 'Where did Putin and Xi meet?' };
const LANGUAGES = ['ar', 'en'] as const;
type Typing = (typeof LANGUAGES)[number];
// Every component that appears is used, and those below what it brings, until so many were.
const MOST_PRESSES = 40;
const ERROR = /my side|عندي/;

let bot: Bot;
beforeAll(async () => {
  bot = await startBot();
});
afterAll(() => bot.close());

const optionsOf = (data: object) =>
  'options' in data && Array.isArray(data.options) ? data.options.filter(isRecord) : [];

const fill = async (name: string, option: Record<string, unknown>, language: Typing) => {
  const key = String(option['name']);
  const typed = TYPED[language][key];
  if (option['type'] === 5) return [[key, true]] as const;
  if (typed !== undefined) return [[key, typed]] as const;
  const { data } = await bot.standIn.interact({ type: 4, name, options: { [key]: '' }, focused: key });
  const [first] = Array.isArray(data['choices']) ? data['choices'] : [];
  return first === undefined ? [] : ([[key, first.value]] as const);
};

const fillAll = async (data: { name: string }, language: Typing, isWanted: (option: object) => boolean) => {
  const filled = await Promise.all(
    optionsOf(data)
      .filter(isWanted)
      .map((option) => fill(data.name, option, language)),
  );
  return Object.fromEntries(filled.flat());
};

/** Uses what stands below a message, and what stands below what comes of it. */
const useComponents = async ({ message }: Seen) => {
  const waiting = componentsOf(message).map((component) => ({ message, ...component }));
  const used = new Set<string>();
  for (let next = waiting.shift(); next !== undefined && used.size < MOST_PRESSES; next = waiting.shift()) {
    if (used.has(next.id)) continue;
    used.add(next.id);
    const seen = await bot.standIn.press(next.message, next.id, next.values);
    expect(seen.message.content, next.id).not.toMatch(ERROR);
    checkReply(seen.message);
    waiting.push(...componentsOf(seen.message).map((component) => ({ message: seen.message, ...component })));
  }
};

describe('the commands of the running bot', () => {
  const chat = commands.filter(({ data }) => (data.type ?? 1) === 1).map(({ data }) => data);
  const onMessages = commands.filter(({ data }) => data.type === 3).map(({ data }) => data);
  const each = <T>(values: readonly T[]) =>
    values.flatMap((value) => LANGUAGES.map((language) => [value, language] as const));

  it('are registered as they are', () => {
    expect(bot.standIn.commands.map(({ name }) => name)).toEqual(commands.map(({ data }) => data.name));
  });

  it.each(each(chat).map(([data, language]) => [data.name, language, data] as const))(
    '/%s answers in %s with what it needs and with everything, and so does what stands below',
    async (name, language, data) => {
      const needed = await fillAll(
        data,
        language,
        (option) => 'required' in option && option.required === true,
      );
      const seen = await bot.standIn.see({ name, options: needed });
      expect(seen.message.content).not.toMatch(ERROR);
      checkReply(seen.message);
      await useComponents(seen);
      const all = await fillAll(data, language, () => true);
      const full = await bot.standIn.see({ name, options: all, isDirect: true });
      expect(full.message.content).not.toMatch(ERROR);
      expect(full.isPrivate).toBe(all['private'] === true || seen.isPrivate);
      checkReply(full.message);
    },
  );

  it.each(each(onMessages).map(([data, language]) => [data.name, language] as const))(
    '«%s» answers a message in %s',
    async (name, language) => {
      const seen = await bot.standIn.see({ name, target: TARGET[language] });
      expect(checkReply(seen.message)).toBeGreaterThan(0);
      await useComponents(seen);
    },
  );

  it.each(
    each(chat.flatMap((data) => optionsOf(data).map((option) => ({ name: data.name, option })))).filter(
      ([{ option }]) => option['autocomplete'] === true,
    ),
  )('%o completes whatever is typed in %s', async ({ name, option }, language) => {
    const key = String(option['name']);
    const whole = TYPED[language][key] ?? TYPED[language]['words'] ?? '';
    for (const typed of ['', whole.slice(0, 2), whole, 'x'.repeat(4_000), '\u202e\u0000«»', '٣']) {
      const { type, data } = await bot.standIn.interact({
        ...{ type: 4, name, focused: key },
        options: { [key]: typed },
      });
      expect({ type, isList: Array.isArray(data['choices']) }).toEqual({ type: 8, isList: true });
    }
  });

  it('cost Discord no refusal and the log no line', () => {
    expect(bot.standIn.refusals).toEqual([]);
    expect(bot.run.errors()).toMatch(CONNECTED);
  });
});
