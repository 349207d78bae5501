import { describe, expect, it } from 'vitest';
import { answerF1, containsAnswer } from '../../src/eval/answer-f1.js';

describe('answerF1', () => {
  it.each([
    ['the same', 'يوم الخميس', ['يوم الخميس'], 1],
    ['the same in another spelling', 'أوزبكستان.', ['اوزبكستان'], 1],
    ['an article more', 'the Winter Olympics', ['Winter Olympics'], 1],
    ['the Arabic article more', 'الصين', ['صين'], 1],
    ['accents and case', 'Économie', ['economie'], 1],
    ['half of it', 'Thursday evening', ['Thursday'], 2 / 3],
    ['a repeated word', 'war war', ['war'], 2 / 3],
    ['the best of several', 'Thursday', ['Monday', 'on Thursday'], 2 / 3],
    ['Chinese by characters', '星期四', ['星期五'], 2 / 3],
    ['something else', 'Monday', ['Thursday'], 0],
    ['punctuation alone', '…', ['Thursday'], 0],
    ['nothing accepted', 'Thursday', [], 0],
    ['no answer', null, ['Thursday'], 0],
  ])('compares words: %s', (_name, direct, accepted, f1) => {
    expect(answerF1(direct, accepted)).toBeCloseTo(f1, 9);
  });
});

describe('containsAnswer', () => {
  it.each([
    ['الصين هي الشريك', ['الصين'], true],
    ['on Thursday, in Samarkand', ['thursday'], true],
    ['on Thursday', ['Samarkand', 'Thursday'], true],
    ['warfare', ['war'], false],
    ['on Thursday', ['Thursday on'], false],
    ['on Thursday', ['', '…'], false],
    [null, ['Thursday'], false],
  ])('tells of «%s» whether it contains one of %j: %s', (direct, accepted, expected) => {
    expect(containsAnswer(direct, accepted)).toBe(expected);
  });
});
