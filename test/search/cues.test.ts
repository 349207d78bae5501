import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/corpus/article.js';
import { type Cue, hasCue } from '../../src/search/cues.js';

describe('hasCue', () => {
  it.each<[Language, Cue, string]>([
    ['ar', 'date', 'يوم الخميس في أوزبكستان'],
    ['ar', 'date', '24 فبراير / شباط'],
    ['ar', 'date', 'في عام ٢٠٢٢'],
    ['ar', 'number', 'قبل ثلاثة أسابيع'],
    ['ar', 'number', '٢٤'],
    ['ar', 'reason', 'لأن الصين رفضت'],
    ['ar', 'reason', 'بُنيت كقوة موازنة'],
    ['fa', 'date', 'در فوریهٔ ۲۰۲۲'],
    ['fa', 'number', 'سه هفته'],
    ['fa', 'reason', 'به دلیل جنگ'],
    ['zh', 'date', '星期四'],
    ['zh', 'number', '三周前'],
    ['zh', 'reason', '因为战争'],
    ['en', 'date', 'on Thursday'],
    ['en', 'number', 'three weeks'],
    ['en', 'reason', 'because of the war'],
    ['fr', 'date', 'le 24 février'],
    ['fr', 'number', 'trois semaines'],
    ['fr', 'reason', 'en raison de la guerre'],
    ['es', 'date', 'el jueves'],
    ['es', 'number', 'tres semanas'],
    ['es', 'reason', 'debido a la guerra'],
    ['ru', 'date', 'в феврале'],
    ['ru', 'date', 'в пятницу'],
    ['ru', 'number', 'три недели'],
    ['ru', 'reason', 'из-за войны'],
    ['tr', 'date', 'Şubat ayında'],
    ['tr', 'number', 'üç hafta'],
    ['tr', 'reason', 'savaş nedeniyle'],
    ['de', 'date', 'am Donnerstag'],
    ['de', 'number', 'drei Wochen'],
    ['de', 'reason', 'wegen des Krieges'],
  ])('finds in %s a %s in «%s»', (language, cue, text) => {
    expect(hasCue(text, cue, language)).toBe(true);
  });

  it.each<[Language, Cue, string]>([
    ['ar', 'date', 'منظمة شنغهاي للتعاون'],
    ['ar', 'number', 'الصين وروسيا'],
    ['ar', 'reason', 'عالم أحادي القطب'],
    ['en', 'date', 'phone number 12022'],
    ['en', 'number', 'often bitten'],
    ['en', 'reason', 'forty before'],
    ['fr', 'number', 'centre'],
    ['ru', 'date', 'человек'],
    ['ru', 'date', 'среди матерей'],
    ['tr', 'number', 'onlar'],
    ['de', 'number', 'achtung'],
    ['zh', 'number', '一些国家'],
  ])('finds in %s no %s in «%s»', (language, cue, text) => {
    expect(hasCue(text, cue, language)).toBe(false);
  });

  it.each(LANGUAGES)('finds the days and months of the calendar in %s', (language) => {
    const calendar = language === 'fa' ? 'fa-u-ca-gregory' : language;
    const format = new Intl.DateTimeFormat(calendar, { dateStyle: 'full', timeZone: 'UTC' });
    for (let month = 0; month < 12; month++) {
      expect(hasCue(format.format(new Date(Date.UTC(2022, month, 24))), 'date', language)).toBe(true);
    }
  });
});
