import { describe, expect, it } from 'vitest';
import { completeFollowUp } from '../../src/answer/follow-up.js';
import type { Language } from '../../src/corpus/article.js';
import { createNameFinder } from '../../src/search/name-finder.js';

const NAMES: Readonly<Record<string, Partial<Record<Language, readonly string[]>>>> = {
  'place:russia': {
    ar: ['روسيا'],
    en: ['Russia'],
    fr: ['Russie'],
    ru: ['Россия', 'России', 'Россией'],
    zh: ['俄罗斯'],
    es: ['Rusia'],
    tr: ['Rusya'],
    fa: ['روسیه'],
    de: ['Russland'],
  },
  'place:china': {
    ar: ['الصين'],
    en: ['China'],
    fr: ['Chine'],
    ru: ['Китай', 'Китая', 'Китае'],
    zh: ['中国'],
    es: ['China'],
    tr: ['Çin'],
    fa: ['چین'],
    de: ['China'],
  },
  'place:taiwan': {
    ar: ['تايوان'],
    en: ['Taiwan'],
    fr: ['Taïwan'],
    ru: ['Тайвань', 'Тайване'],
    zh: ['台湾'],
    es: ['Taiwán'],
    tr: ['Tayvan'],
    fa: ['تایوان'],
    de: ['Taiwan'],
  },
  'person:putin': {
    ar: ['بوتين'],
    en: ['Putin'],
    fr: ['Poutine'],
    ru: ['Путин'],
    zh: ['普京'],
    es: ['Putin'],
    tr: ['Putin'],
    fa: ['پوتین'],
    de: ['Putin'],
  },
  'person:xi': {
    ar: ['شي'],
    en: ['Xi'],
    fr: ['Xi'],
    ru: ['Си'],
    zh: ['习近平'],
    es: ['Xi'],
    tr: ['Şi'],
    fa: ['شی'],
    de: ['Xi'],
  },
};

const complete = (language: Language, previous: string, text: string) =>
  completeFollowUp(
    text,
    previous,
    language,
    createNameFinder(
      language,
      Object.entries(NAMES).map(([id, names]) => ({ id, spellings: names[language] ?? [] })),
    ),
  );

describe('completeFollowUp', () => {
  it.each<[Language, string, string, string]>([
    ['ar', 'ما موقف الصين من أوكرانيا؟', 'وروسيا؟', 'ما موقف روسيا من أوكرانيا؟'],
    ['ar', 'ماذا قال بوتين عن الغرب؟', 'وماذا عن شي؟', 'ماذا قال شي عن الغرب؟'],
    ['ar', 'ماذا قالوا عن الصين؟', 'وماذا عن تايوان؟', 'ماذا قالوا عن تايوان؟'],
    ['ar', 'ماذا قالوا عن الصين؟', 'طيب وتايوان؟', 'ماذا قالوا عن تايوان؟'],
    ['en', 'What did China say about the war?', 'and Russia?', 'What did Russia say about the war?'],
    ['en', 'What did Putin say?', 'What about Xi?', 'What did Xi say?'],
    ['en', 'What did Putin say?', 'Xi?', 'What did Xi say?'],
    ['fr', 'Qui soutient la Chine ?', 'Et la Russie ?', 'Qui soutient la Russie ?'],
    ['ru', 'Что сказал Путин?', 'А Си?', 'Что сказал Си?'],
    ['ru', 'Что говорят о Китае?', 'А о Тайване?', 'Что говорят о Тайване?'],
    ['zh', '中国怎么看战争？', '那么俄罗斯呢？', '俄罗斯怎么看战争？'],
    ['zh', '普京说了什么？', '习近平呢？', '习近平说了什么？'],
    ['es', '¿Qué dijo China de la guerra?', '¿Y Rusia?', '¿Qué dijo Rusia de la guerra?'],
    ['tr', 'Çin savaş hakkında ne dedi?', 'Peki Rusya?', 'Rusya savaş hakkında ne dedi?'],
    ['tr', 'Putin ne dedi?', 'Ya Şi?', 'Şi ne dedi?'],
    ['fa', 'چین درباره جنگ چه گفت؟', 'و روسیه؟', 'روسیه درباره جنگ چه گفت؟'],
    ['fa', 'پوتین چه گفت؟', 'شی چطور؟', 'شی چه گفت؟'],
    ['de', 'Was sagte China zum Krieg?', 'Und Russland?', 'Was sagte Russland zum Krieg?'],
    ['de', 'Was sagte Putin?', 'Was ist mit Xi?', 'Was sagte Xi?'],
  ])('«%s» puts a name in the place of the last of its kind: «%s» «%s»', (language, previous, text, full) => {
    expect(complete(language, previous, text)).toBe(full);
  });

  it.each<[Language, string, string, string]>([
    ['ar', 'متى التقى الرئيسان في القمة؟', 'أين؟', 'أين التقى الرئيسان في القمة؟'],
    ['ar', 'متى التقى الرئيسان في القمة؟', 'ليش؟', 'ليش التقى الرئيسان في القمة؟'],
    ['ar', 'متى التقى الرئيسان في القمة؟', 'ولماذا؟', 'لماذا التقى الرئيسان في القمة؟'],
    ['ar', 'متى التقى الرئيسان في القمة؟', 'فين؟', 'فين التقى الرئيسان في القمة؟'],
    ['en', 'When did the presidents meet?', 'Where?', 'Where did the presidents meet?'],
    ['en', 'When did the presidents meet?', 'And why?', 'why did the presidents meet?'],
    [
      'fr',
      'Quand les présidents se sont-ils rencontrés ?',
      'Où ?',
      'Où les présidents se sont-ils rencontrés ?',
    ],
    [
      'fr',
      'Quand les présidents se sont-ils rencontrés ?',
      'Et pourquoi ?',
      'pourquoi les présidents se sont-ils rencontrés ?',
    ],
    ['ru', 'Когда встретились президенты?', 'Где?', 'Где встретились президенты?'],
    ['ru', 'Когда встретились президенты?', 'А почему?', 'почему встретились президенты?'],
    ['es', '¿Cuándo se reunieron los presidentes?', '¿Dónde?', '¿Dónde se reunieron los presidentes?'],
    ['tr', 'Ne zaman görüştüler?', 'Nerede?', 'Nerede görüştüler?'],
    ['en', 'How long did the meeting last?', 'Why?', 'Why did the meeting last?'],
    ['ar', 'منذ متى تدعم الصين روسيا؟', 'لماذا؟', 'لماذا تدعم الصين روسيا؟'],
    ['fa', 'چه کسی رئیسان را دید؟', 'کجا؟', 'کجا رئیسان را دید؟'],
    ['es', '¿Por qué se reunieron los presidentes?', '¿Dónde?', '¿Dónde se reunieron los presidentes?'],
    ['fa', 'چرا رئیسان دیدار کردند؟', 'کجا؟', 'کجا رئیسان دیدار کردند؟'],
    ['de', 'Wann trafen sich die Präsidenten?', 'Wo?', 'Wo trafen sich die Präsidenten?'],
    ['de', 'Wann trafen sich die Präsidenten?', 'Und warum?', 'warum trafen sich die Präsidenten?'],
  ])('«%s» asks otherwise with a bare question word: «%s» «%s»', (language, previous, text, full) => {
    expect(complete(language, previous, text)).toBe(full);
  });

  it.each<[Language, string, string]>([
    ['ar', 'ماذا قال بوتين؟', 'وعن العقوبات؟'],
    ['en', 'What did Putin say?', 'And about the sanctions?'],
    ['en', 'Who are the members?', 'And in Central Asia?'],
    ['fr', 'Qu’a dit Poutine ?', 'Et sur les sanctions ?'],
    ['ru', 'Что сказал Путин?', 'А о санкциях?'],
    ['zh', '普京说了什么？', '为什么？'],
    ['zh', '普京说了什么？', '关于制裁呢？'],
    ['es', '¿Qué dijo Putin?', '¿Y sobre las sanciones?'],
    ['tr', 'Putin ne dedi?', 'Peki yaptırımlar?'],
    ['fa', 'پوتین چه گفت؟', 'و درباره تحریم‌ها؟'],
    ['de', 'Was sagte Putin?', 'Und zu den Sanktionen?'],
  ])('«%s» puts everything else behind the question before: «%s» «%s»', (language, previous, text) => {
    expect(complete(language, previous, text)).toBe(`${previous} ${text}`);
  });

  it.each<[Language, string, string]>([
    ['ar', 'متى التقى الرئيسان؟', 'من هو الشريك الاقتصادي الرئيسي لروسيا؟'],
    ['ar', 'متى التقى الرئيسان؟', 'وافقت الصين على العقوبات الغربية ضد روسيا؟'],
    ['en', 'When did they meet?', 'Who is the main economic partner of Russia?'],
    ['en', 'When did they meet?', 'What did Putin say about Taiwan?'],
    ['fr', 'Quand ?', 'Qui est le principal partenaire économique de la Russie ?'],
    ['ru', 'Когда?', 'Кто главный экономический партнёр России?'],
    ['zh', '什么时候？', '俄罗斯的主要经济伙伴是谁？'],
    ['es', '¿Cuándo?', '¿Quién es el principal socio económico de Rusia?'],
    ['tr', 'Ne zaman?', 'Rusya’nın en önemli ekonomik ortağı kim?'],
    ['fa', 'کی؟', 'شریک اصلی اقتصادی روسیه چه کسی است؟'],
    ['de', 'Wann?', 'Wer ist der wichtigste Wirtschaftspartner Russlands?'],
  ])('«%s» leaves a question alone that stands by itself: after «%s» «%s»', (language, previous, text) => {
    expect(complete(language, previous, text)).toBeUndefined();
  });

  it('adds a name where the question before has none of its kind', () => {
    expect(complete('en', 'Who signed the agreements?', 'and Putin?')).toBe(
      'Who signed the agreements? and Putin?',
    );
  });

  it('adds two names, which no single one can stand for', () => {
    expect(complete('en', 'What did China say?', 'and Russia and Taiwan?')).toBe(
      'What did China say? and Russia and Taiwan?',
    );
  });

  it('replaces the last of several names', () => {
    expect(complete('en', 'Does Russia support China?', 'And Taiwan?')).toBe('Does Russia support Taiwan?');
  });
});
