import { describe, expect, it } from 'vitest';
import { splitQuestion } from '../../src/answer/question-parts.js';
import type { Language } from '../../src/corpus/article.js';

describe('splitQuestion', () => {
  it.each<[Language, string, string, string]>([
    ['ar', 'متى التقى شي وبوتين وأين عقدت القمة؟', 'متى التقى شي وبوتين', 'أين عقدت القمة؟'],
    [
      'ar',
      'من هو شريك روسيا الاقتصادي، وماذا قال بوتين عن تايوان؟',
      'من هو شريك روسيا الاقتصادي',
      'ماذا قال بوتين عن تايوان؟',
    ],
    [
      'ar',
      'فين اتقابل شي وبوتين؟ وليه الصين زعلانة من أمريكا؟',
      'فين اتقابل شي وبوتين؟',
      'وليه الصين زعلانة من أمريكا؟',
    ],
    [
      'en',
      'When did Xi meet Putin and where was the summit held?',
      'When did Xi meet Putin',
      'where was the summit held?',
    ],
    ['en', 'Who leads China? What did Putin condemn?', 'Who leads China?', 'What did Putin condemn?'],
    [
      'fr',
      'Quand Xi a-t-il rencontré Poutine et où s’est tenu le sommet ?',
      'Quand Xi a-t-il rencontré Poutine',
      'où s’est tenu le sommet ?',
    ],
    [
      'ru',
      'Когда Си встретил Путина и где прошёл саммит ШОС?',
      'Когда Си встретил Путина',
      'где прошёл саммит ШОС?',
    ],
    ['zh', '习近平什么时候会见普京，峰会在哪里举行？', '习近平什么时候会见普京', '峰会在哪里举行？'],
    ['zh', '谁是俄罗斯的经济伙伴？普京谴责了什么？', '谁是俄罗斯的经济伙伴？', '普京谴责了什么？'],
    [
      'es',
      '¿Cuándo se reunió Xi con Putin y dónde se celebró la cumbre?',
      '¿Cuándo se reunió Xi con Putin',
      'dónde se celebró la cumbre?',
    ],
    [
      'tr',
      'Şi Putin ile ne zaman görüştü ve zirve hangi şehirde yapıldı?',
      'Şi Putin ile ne zaman görüştü',
      'zirve hangi şehirde yapıldı?',
    ],
    [
      'fa',
      'شی کی با پوتین دیدار کرد و کجا نشست برگزار شد؟',
      'شی کی با پوتین دیدار کرد',
      'کجا نشست برگزار شد؟',
    ],
    [
      'de',
      'Wann traf Xi Putin und wo fand der Gipfel statt?',
      'Wann traf Xi Putin',
      'wo fand der Gipfel statt?',
    ],
  ])('parts two questions in «%s»: «%s»', (language, text, ...parts) => {
    expect(splitQuestion(text, language)).toEqual(parts);
  });

  it('parts three questions', () => {
    const text = 'Who leads China? Where was the summit held? When did Xi meet Putin?';
    expect(splitQuestion(text, 'en')).toHaveLength(3);
  });

  it('leaves out what asks nothing', () => {
    const text = 'I read the whole article. Who leads China now? And where was the summit held?';
    expect(splitQuestion(text, 'en')).toEqual([
      'I read the whole article. Who leads China now?',
      'And where was the summit held?',
    ]);
  });

  it.each<[Language, string]>([
    ['ar', 'ماذا قال شي وبوتين عن روسيا والصين؟'],
    ['ar', 'متى وأين؟'],
    ['en', 'What did Xi and Putin say about war and peace?'],
    ['en', 'When and where did they meet?'],
    ['en', 'Who are the members, such as India and Pakistan?'],
    ['fr', 'Qu’ont dit Xi et Poutine ?'],
    ['ru', 'Что сказали Си и Путин?'],
    ['zh', '中国和俄罗斯是什么关系？'],
    ['es', '¿Qué dijeron Xi y Putin?'],
    ['tr', 'Şi ve Putin ne dedi?'],
    ['fa', 'شی و پوتین چه گفتند؟'],
    ['de', 'Was sagten Xi und Putin?'],
    ['en', 'Who?'],
    ['en', ''],
    ['en', '???'],
  ])('leaves one question whole in «%s»: «%s»', (language, text) => {
    expect(splitQuestion(text, language)).toEqual([text]);
  });

  it('leaves a text with more questions than it can take whole', () => {
    const text = 'Who leads China? '.repeat(4);
    expect(splitQuestion(text, 'en')).toEqual([text]);
  });
});
