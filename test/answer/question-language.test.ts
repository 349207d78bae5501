import { describe, expect, it } from 'vitest';
import { questionLanguage } from '../../src/answer/question-language.js';
import { LANGUAGES, type Language } from '../../src/corpus/article.js';

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
    for (const fallback of LANGUAGES) expect(questionLanguage(text, fallback)).toBe(language);
  });

  it.each<[Language, string]>([
    ['ar', 'متى؟'],
    ['ar', 'ليش؟'],
    ['ar', 'وين صارت القمة؟'],
    ['fa', 'چرا؟'],
    ['fa', 'کجا؟'],
    ['ru', 'Где?'],
    ['zh', '谁？'],
    ['en', 'Who said that?'],
    ['en', 'why?'],
    ['fr', 'Où ?'],
    ['fr', 'Pourquoi ?'],
    ['fr', 'Qui a dit cela ?'],
    ['es', '¿Dónde?'],
    ['es', 'quién lo dijo'],
    ['tr', 'Nerede?'],
    ['tr', 'Kim söyledi?'],
    ['de', 'Warum?'],
    ['de', 'Wer war das?'],
  ])('tells %s from the few words of «%s»', (language, text) => {
    expect(questionLanguage(text, 'en')).toBe(language);
  });

  it.each<[Language, string]>([
    ['ar', 'el ra2is el seeni 2al eh 3an rusya?'],
    ['ar', 'meen howa el sharik el e2tesadi le rusya'],
    ['ar', 'leh el sin mesh bet2ol ghazw?'],
    ['ar', 'shu 2al bouteen 3an taiwan'],
    ['en', 'What did the G7 say about Covid-19 in 2022?'],
    ['en', 'Who met on the 15th at 7pm?'],
    ['en', 'What is an F16?'],
    ['tr', 'Putin ve Şi 2022’de nerede görüştü?'],
    ['es', '¿Qué dijo el presidente el 24 de febrero?'],
    ['fr', 'Qu’a dit le 1er ministre le 2e jour ?'],
    ['de', 'Wann am 24. Februar 2022 war das?'],
  ])('tells %s with letters and digits in «%s»', (language, text) => {
    expect(questionLanguage(text, 'en')).toBe(language);
  });

  it.each<[Language, string]>([
    ['ar', 'ماذا قال بوتين لـ Xi Jinping؟'],
    ['ar', 'من هو Xi Jinping؟'],
    ['fa', 'Xi Jinping چه گفت؟'],
    ['en', 'who is 习近平'],
    ['tr', 'شي kim?'],
    ['zh', '谁是Vladimir Putin'],
    ['ru', 'Кто такой Xi Jinping?'],
    ['zh', 'Xi Jinping在SCO峰会上说了什么？'],
    ['en', 'What does “غزو” mean?'],
  ])('tells %s by the words that ask in «%s»', (language, text) => {
    expect(questionLanguage(text, 'en')).toBe(language);
  });

  it.each<[string, Language, Language]>([
    ['24?', 'tr', 'tr'],
    ['🙂', 'ar', 'ar'],
    ['', 'de', 'de'],
    ['NATO', 'de', 'de'],
    ['Xi Putin', 'es', 'es'],
    ['Xi Putin', 'ar', 'en'],
    ['Putin Taiwan', 'zh', 'en'],
  ])(
    'does not know «%s» and takes the fallback «%s» where it has that script',
    (text, fallback, language) => {
      expect(questionLanguage(text, fallback)).toBe(language);
    },
  );
});
