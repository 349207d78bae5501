import { describe, expect, it } from 'vitest';
import { questionLanguage } from '../../src/answer/question-language.js';
import type { Language } from '../../src/corpus/article.js';

describe('questionLanguage', () => {
  it.each<[Language, string]>([
    ['ar', 'من هو الشريك الاقتصادي الرئيسي لروسيا؟'],
    ['fa', 'شریک اصلی اقتصادی روسیه چه کسی است؟'],
    ['en', 'Who is the main economic partner of Russia?'],
    ['fr', 'Qui est le principal partenaire économique de la Russie ?'],
    ['es', '¿Quién es el principal socio económico de Rusia?'],
    ['de', 'Wer ist der wichtigste Wirtschaftspartner Russlands?'],
    ['tr', 'Rusya’nın en önemli ekonomik ortağı kim?'],
    ['ru', 'Кто главный экономический партнёр России?'],
    ['zh', '俄罗斯的主要经济伙伴是谁？'],
  ])('tells %s', (language, text) => {
    expect(questionLanguage(text, 'en')).toBe(language);
  });

  it('takes the fallback where nothing tells', () => {
    expect(questionLanguage('24?', 'tr')).toBe('tr');
    expect(questionLanguage('🙂', 'ar')).toBe('ar');
  });
});
