import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DiscordStandIn, TOKEN } from './support/discord-stand-in.js';
import { readMessage } from './support/read-message.js';
import { type Run, runMain } from './support/run-main.js';

const QUESTION = 'من هو الشريك الاقتصادي الرئيسي لروسيا؟';
const SENTENCE = 'الصين هي الشريك الاقتصادي الرئيسي لروسيا.';
const CONNECTED =
  /^Connected to Discord\. To take the bot into a server: https:\/\/discord\.com\/oauth2\/authorize\?\S+\n$/;

let standIn: DiscordStandIn;
const runs: Run[] = [];
const start = (settings: Readonly<Record<string, string>> = {}): Run => {
  const run = runMain({ DISCORD_TOKEN: TOKEN, DISCORD_API_URL: standIn.apiUrl, ...settings });
  runs.push(run);
  return run;
};

beforeEach(async () => {
  standIn = new DiscordStandIn();
  await standIn.listen();
});

afterEach(async () => {
  for (const run of runs.splice(0)) {
    run.process.kill('SIGKILL');
    await run.ended;
  }
  await standIn.close();
});

describe('the bot on Discord', () => {
  it('answers /ask with the sentence of the article, and mentions nobody', async () => {
    start();
    const { type, data } = await standIn.interact({ name: 'ask', options: { question: QUESTION } });
    expect(type).toBe(4);
    expect(readMessage(data.content ?? '')).toContain(SENTENCE);
    expect(data['allowed_mentions']).toEqual({ parse: [] });
    expect(data.flags).toBeUndefined();
  });

  it('refuses what the article does not tell, privately where asked to', async () => {
    start();
    const options = { question: 'كيف أطبخ الأرز بالزعفران؟', private: true };
    const { data } = await standIn.interact({ name: 'ask', options });
    expect(data.content).toMatch(/^المقال لا /);
    expect(data.flags).toBe(64);
  });

  it('bears hostile text and commands that it does not know', async () => {
    const run = start();
    const hostile = `@everyone **<@1>** \`\`\`${'\u202e'}[x](https://x.example) ${QUESTION}`;
    const answer = await standIn.interact({ name: 'ask', options: { question: hostile } });
    // The question stands below the answer, where nothing of it is a mention or a link.
    expect(answer.data.allowed_mentions).toEqual({ parse: [] });
    expect(answer.data.content).not.toMatch(/(?<!\\)(?:@everyone|<@)|https:\/\/|\u202e/u);
    const article = await standIn.interact({
      name: 'ask',
      options: { question: 'Who?', article: '@everyone <@1>' },
    });
    expect(article.data).toMatchObject({ flags: 64, allowed_mentions: { parse: [] } });
    expect(article.data.content).not.toMatch(/(?<!\\)(@everyone|<@)/);
    const unknown = await standIn.interact({ name: 'gone', locale: 'fr' });
    expect(unknown.data).toMatchObject({ flags: 64, content: expect.stringMatching(/^Je ne connais pas/) });
    expect(run.errors()).toMatch(CONNECTED);
  });

  it('answers many at once', async () => {
    start();
    const asked = Array.from({ length: 20 }, () =>
      standIn.see({ name: 'ask', options: { question: QUESTION } }),
    );
    for (const { message } of await Promise.all(asked))
      expect(readMessage(message.content)).toContain(SENTENCE);
  });

  it('registers /ask once, closes cleanly when told to, and registers nothing the second time', async () => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      const run = start();
      await standIn.interact({ name: 'ask', options: { question: QUESTION } });
      run.process.kill(signal);
      expect(await run.ended).toBe(0);
      expect(run.errors()).toMatch(CONNECTED);
    }
    expect(standIn.commands).toMatchObject([{ name: 'ask' }]);
    expect(standIn.requests.filter((request) => request.startsWith('PUT'))).toHaveLength(1);
  });

  it.each([
    ['a bad token', { DISCORD_TOKEN: 'wrong.token' }, /^Discord does not accept the token: .*DISCORD_TOKEN/],
    [
      'an unreachable API',
      { DISCORD_API_URL: 'http://127.0.0.1:9/api' },
      /^Discord cannot be reached at .*ECONNREFUSED/,
    ],
    ['a bad setting', { DISCORD_API_URL: 'nonsense' }, /^DISCORD_API_URL must be an address/],
    ['a corpus that is not there', { CORPUS_DIR: '/no/such/folder' }, /^CORPUS_DIR is not a folder/],
  ])('ends with one line and exit code 1 on %s', async (_name, settings, line) => {
    const run = start(settings);
    expect(await run.ended).toBe(1);
    expect(run.errors()).toMatch(line);
    expect(run.errors()).toMatch(/^[^\n]*\n$/);
    expect(run.errors()).not.toMatch(/wrong\.token|stand-in\.token/);
    expect(run.output()).toBe('');
  });
});

describe('the bot without a token', () => {
  it('answers in the terminal', async () => {
    const run = runMain({}, `${QUESTION}\n`);
    runs.push(run);
    expect(await run.ended).toBe(0);
    expect(run.output()).toContain(SENTENCE);
  });
});
