import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isArabizi, transliterateArabizi } from '../../src/answer/arabizi.js';
import { loadCorpus } from '../../src/corpus/load-corpus.js';
import { analyzerFor } from '../../src/search/analyzer.js';

describe('isArabizi', () => {
  it.each([
    'el ra2is el sini 2al eh?',
    '3ala eh etafa2o?',
    'emta kan el liqa2',
    'shu 2al bouteen 3an amrika',
    'leh el harb',
    'MEEN HOWA EL RA2IS?',
  ])('is true of «%s»', (text) => {
    expect(isArabizi(text)).toBe(true);
  });

  it.each([
    '',
    '?!',
    '2022',
    'What did the G7 and the G20 say?',
    'Who came 1st, 2nd and 3rd?',
    'the 5G of the 90s',
    'el presidente de China',
    '¿Es el Tío Sam el liante al que apunta el zar?',
    'el presidente al que apunta el zar',
    'Had men been seen in Samarkand?',
    'Wen kam er besuchen?',
    'Qué dijo el presidente',
    'wer war wann wo?',
    'ma mère est là',
    'Da war mal ein Krieg',
    'Putin ne dedi?',
    'B2B and A4 and F16',
    'متى كان ذلك؟ el ra2is',
    'кто 3an',
  ])('is false of «%s»', (text) => {
    expect(isArabizi(text)).toBe(false);
  });

  it('takes no question of the other languages for it', () => {
    const { knowledge } = loadCorpus('corpus').articles[0] ?? {};
    const others = (knowledge?.questions ?? []).filter(({ lang }) => lang !== 'ar');
    expect(others.length).toBeGreaterThan(1_000);
    expect(others.filter(({ q }) => isArabizi(q)).map(({ q }) => q)).toEqual([]);
  });
});

describe('transliterateArabizi', () => {
  it.each([
    ['7arb', 'حارب'],
    ['3an', 'عان'],
    ['5ala', 'خالا'],
    ["7'alas", 'خالاس'],
    ['shanghai', 'شانغاي'],
    ['ghazw', 'غازو'],
    ['bouteen', 'بوتين'],
    ['el sin', 'ل سين'],
    ['elseen', 'السين'],
    ['al-seen', 'السين'],
    ['mo77ammad', 'موحاماد'],
    ['2022', '2022'],
    ['', ''],
  ])('writes «%s» as «%s»', (latin, arabic) => {
    expect(transliterateArabizi(latin)).toBe(arabic);
  });

  it('leaves marks and spaces where they are', () => {
    expect(transliterateArabizi('7arb,  7arb?!\n')).toBe('حارب,  حارب?!\n');
  });

  it.each([
    ['rusya', 'روسيا'],
    ['samarqand', 'سمرقند'],
    ['taiwan', 'تايوان'],
    ['bouteen', 'بوتين'],
    ['el7arb', 'الحرب'],
  ])('comes near enough to share letters: «%s» is «%s»', (latin, arabic) => {
    const skeleton = (text: string) =>
      analyzerFor('ar')
        .analyze(text)
        .map(({ word }) => word.replace(/[اويى]/gu, ''))
        .join(' ');
    expect(skeleton(transliterateArabizi(latin))).toBe(skeleton(arabic));
  });

  it('never throws and leaves no Latin letter of the alphabet', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(transliterateArabizi(text)).not.toMatch(/[a-zA-Z]/);
      }),
    );
  });
});
