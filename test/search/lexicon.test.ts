import { describe, expect, it } from 'vitest';
import { analyzerFor } from '../../src/search/analyzer.js';
import { createLexicon, readWord, skeletonOf } from '../../src/search/lexicon.js';

describe('skeletonOf', () => {
  const arabic = (text: string): string => {
    const [token] = analyzerFor('ar').analyze(text);
    return skeletonOf(token?.term ?? '', 'ar');
  };

  it.each([
    ['اجتماع', 'مجتمع'],
    ['علاقة', 'علاقات'],
    ['قائد', 'قيادة'],
    ['حرب', 'حروب'],
    ['اتفاق', 'اتفاقيات'],
    ['بموسكو', 'موسكو'],
  ])('is the same for «%s» and «%s»', (one, other) => {
    expect(arabic(one)).toBe(arabic(other));
  });

  it.each([
    ['الصين', 'روسيا'],
    ['حرب', 'سلام'],
  ])('is another for «%s» and «%s»', (one, other) => {
    expect(arabic(one)).not.toBe(arabic(other));
  });

  it('keeps a stem of which too little would remain', () => {
    expect(skeletonOf('شي', 'ar')).toBe('شي');
  });

  it('is the stem itself outside Arabic script', () => {
    expect(skeletonOf('sanction', 'en')).toBe('sanction');
  });
});

describe('createLexicon', () => {
  const [china, chinese, russia] = analyzerFor('ar').analyze('الصين والصين روسيا');
  if (china === undefined || chinese === undefined || russia === undefined) throw new Error('three words');

  it('enters a word once, and gives one number to words of one stem', () => {
    const lexicon = createLexicon('ar');
    expect([china, chinese, china].map(lexicon.enter)).toEqual([0, 1, 0]);
    expect([...lexicon.finish().wordTerms]).toEqual([0, 0]);
    expect(lexicon.finish().terms.size).toBe(1);
  });

  it('knows no term for a word of a question that no passage has', () => {
    const lexicon = createLexicon('ar');
    lexicon.enter(china);
    expect(readWord(chinese, 'ar', lexicon).term).toBe(0);
    expect(readWord(russia, 'ar', lexicon).term).toBe(-1);
  });
});
