import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/corpus/article.js';
import { createNameFinder, type Spelled } from '../../src/search/name-finder.js';

const spelled = (names: Readonly<Record<string, readonly string[]>>): Spelled[] =>
  Object.entries(names).map(([id, spellings]) => ({ id, spellings }));

/** What is found, as «id: the part of the text». */
const find = (language: Language, names: Readonly<Record<string, readonly string[]>>, text: string) =>
  createNameFinder(
    language,
    spelled(names),
  )(text).map(({ id, start, end }) => `${id}: ${text.slice(start, end)}`);

const ENGLISH = {
  us: ['US', 'United States', 'America'],
  un: ['UN', 'United Nations'],
  xi: ['Xi', 'Xi Jinping'],
  president: ['president'],
  'chinese-president': ['Chinese president'],
  nato: ['NATO', 'Atlantic alliance'],
};
const ARABIC = {
  russia: ['روسيا', 'روسي'],
  belarus: ['روسيا البيضاء', 'بيلاروسيا'],
  putin: ['بوتين'],
  taiwan: ['تايوان'],
};
const CHINESE = {
  russia: ['俄罗斯', '俄国'],
  belarus: ['白俄罗斯'],
  china: ['中国'],
  'one-china': ['一个中国'],
  us: ['美国', 'US'],
  sco: ['上合组织', 'SCO'],
};

describe('createNameFinder', () => {
  it.each<[string, readonly string[]]>([
    ['Did Xi Jinping speak?', ['xi: Xi Jinping']],
    ['What did Xi say of the Chinese president?', ['xi: Xi', 'chinese-president: Chinese president']],
    ['the president, Xi', ['president: president', 'xi: Xi']],
    ['the United States and the United Nations', ['us: United States', 'un: United Nations']],
    ['XI JINPING', ['xi: XI JINPING']],
    ['NATO, nato and Nato', ['nato: NATO', 'nato: nato', 'nato: Nato']],
    ['United front', []],
    ['', []],
    ['?!', []],
  ])('finds the longest names in «%s»', (text, found) => {
    expect(find('en', ENGLISH, text)).toEqual(found);
  });

  it.each<[string, readonly string[]]>([
    ['What did the US say?', ['us: US']],
    ['What did he tell us?', []],
    ['Us and them', []],
    ['WHAT DID THE US SAY?', ['us: US']],
    ['un résumé', []],
    ['the UN', ['un: UN']],
  ])('takes capitals for a name and small letters for a word in «%s»', (text, found) => {
    expect(find('en', ENGLISH, text)).toEqual(found);
  });

  it('takes small letters for the name where it is also spelled so', () => {
    expect(find('en', { us: ['US', 'us'] }, 'with us')).toEqual(['us: us']);
  });

  it.each<[string, readonly string[]]>([
    ['ماذا قال بوتين؟', ['putin: بوتين']],
    ['وروسيا؟', ['russia: وروسيا']],
    ['هل زار رئيس روسيا البيضاء سمرقند؟', ['belarus: روسيا البيضاء']],
    ['روسيا البيضاء وروسيا', ['belarus: روسيا البيضاء', 'russia: وروسيا']],
    ['البيضاء', []],
    ['بيلاروسيا', ['belarus: بيلاروسيا']],
    ['تَايْوَان', ['taiwan: تَايْوَان']],
  ])('finds Arabic names in «%s»', (text, found) => {
    expect(find('ar', ARABIC, text)).toEqual(found);
  });

  it.each<[string, readonly string[]]>([
    ['俄罗斯和白俄罗斯', ['russia: 俄罗斯', 'belarus: 白俄罗斯']],
    ['白俄罗斯总统', ['belarus: 白俄罗斯']],
    ['“一个中国”原则和中国', ['one-china: 一个中国', 'china: 中国']],
    ['中国中国', ['china: 中国', 'china: 中国']],
    ['sco是什么', ['sco: sco']],
    ['', []],
  ])('finds Chinese names inside a run of characters in «%s»', (text, found) => {
    expect(find('zh', CHINESE, text)).toEqual(found);
  });

  it('takes no part of a word in Latin letters for a name in Chinese', () => {
    expect(find('zh', CHINESE, 'Russia和Discord')).toEqual([]);
    expect(find('zh', CHINESE, 'US和俄国US')).toEqual(['us: US', 'russia: 俄国', 'us: US']);
  });

  it.each<[Language, readonly string[], string]>([
    ['ru', ['Путин', 'Путина', 'Путину'], 'Что сказали Путину?'],
    ['tr', ['Rusya'], 'Rusya’nın ortağı kim?'],
    ['fa', ['روسیه'], 'رئیس‌جمهور روسیه چه گفت؟'],
    ['de', ['Russland', 'Russlands'], 'Wer ist Russlands Partner?'],
    ['fr', ['Russie'], 'Qui dirige la Russie ?'],
    ['fr', ['Ukraine'], 'Que dit-on de l’Ukraine ?'],
    ['es', ['Rusia'], '¿Y Rusia?'],
  ])('finds a name in «%s»', (language, spellings, text) => {
    const [found, ...others] = createNameFinder(language, [{ id: 'it', spellings }])(text);
    expect(others).toEqual([]);
    expect(found?.id).toBe('it');
    expect(spellings.some((spelling) => text.slice(found?.start, found?.end).includes(spelling))).toBe(true);
  });

  it.each(['en', 'zh'] as const)('gives all that a spelling means, in «%s»', (language) => {
    const names = { capital: ['Peking'], government: ['Peking'] };
    expect(find(language, names, 'Peking')).toEqual(['capital: Peking', 'government: Peking']);
  });

  it.each(['en', 'zh'] as const)('finds nothing by a spelling without a word, in «%s»', (language) => {
    expect(find(language, { nothing: ['', '…'] }, 'and so on …').filter((one) => !one.endsWith('…'))).toEqual(
      [],
    );
  });
});
