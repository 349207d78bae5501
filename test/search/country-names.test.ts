import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/corpus/article.js';
import { carryNamesOver } from '../../src/search/country-names.js';

const REGIONS = ['CN', 'RU', 'UA', 'US', 'UZ', 'KZ', 'KG', 'TJ', 'IN', 'PK', 'TW'];

describe('carryNamesOver', () => {
  it.each(LANGUAGES)('knows the countries of the article in %s', (language) => {
    const names = new Intl.DisplayNames(language, { type: 'region' });
    const arabic = new Intl.DisplayNames('ar', { type: 'region' });
    for (const region of REGIONS) {
      expect(carryNamesOver(names.of(region) ?? '', language, 'ar')).toBe(arabic.of(region));
    }
  });

  it.each<[Language, string, Language, string]>([
    ['en', 'What about China and the United States?', 'ar', 'الصين الولايات المتحدة'],
    ['ar', 'ماذا قالت روسيا للصين؟', 'en', 'Russia China'],
    ['fr', "Et l'Ukraine ?", 'ar', 'أوكرانيا'],
    ['tr', 'Rusya ve Çin', 'ar', 'روسيا الصين'],
    ['fa', 'روسیه و چین', 'ar', 'روسيا الصين'],
    ['zh', '俄罗斯和中国的关系', 'ar', 'روسيا الصين'],
  ])('carries names out of a question in %s: «%s»', (from, text, to, carried) => {
    expect(carryNamesOver(text, from, to)).toBe(carried);
  });

  it('carries numbers, and Latin words into other scripts', () => {
    expect(carryNamesOver('ماذا حدث في ٢٤ مع NATO؟', 'ar', 'en')).toBe('24 nato');
  });

  it.each(['', 'من هو؟', 'في إلى من', '؟!'])('leaves nothing of «%s»', (text) => {
    expect(carryNamesOver(text, 'ar', 'en')).toBe('');
  });

  it('takes function words for no country code', () => {
    expect(carryNamesOver('me and my in no', 'en', 'ar')).toBe('');
  });
});
