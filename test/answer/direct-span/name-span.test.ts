import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameSpan } from '../../../src/answer/direct-span/name-span.js';
import { LANGUAGES, type Language } from '../../../src/corpus/article.js';
import { analyzerFor } from '../../../src/search/analyzer.js';
import { type QuestionKind, questionKind } from '../../../src/search/question-kind.js';

const ask = (language: Language, question: string, text: string): string | null =>
  nameSpan(text, language, questionKind(question, language), analyzerFor(language).analyze(question));

describe('nameSpan', () => {
  it.each<[Language, string, string, string]>([
    [
      'ar',
      'متى أقيمت القمة؟',
      'أقيمت القمة في سمرقند يوم الخميس 15 سبتمبر 2022.',
      'يوم الخميس 15 سبتمبر 2022',
    ],
    ['ar', 'متى تأسست المنظمة؟', 'تأسست المنظمة في مدينة شنغهاي منذ عام 2001.', 'منذ عام 2001'],
    ['ar', 'في أي عام توفي تسلا؟', 'توفي تسلا في 7 يناير 1943.', '1943'],
    ['ar', 'متى اندلعت الحرب؟', 'اندلعت الحرب في ٢٤ شباط / فبراير ٢٠٢٢.', '٢٤ شباط / فبراير ٢٠٢٢'],
    ['ar', 'متى أصبح حاكما؟', 'أصبح حاكمًا بارزًا في أوروبا في القرن السادس عشر.', 'القرن السادس عشر'],
    [
      'en',
      'When was the theatre built?',
      'The theatre was built between 1905 and 1911.',
      'between 1905 and 1911',
    ],
    ['en', 'When did the king die?', 'The king died on 8 February 2007 in Rome.', '8 February 2007'],
    ['en', 'What year did Tesla die?', 'Tesla died on 7 January 1943.', '1943'],
    [
      'fr',
      'Quand la ville a-t-elle été fondée ?',
      'La ville a été fondée le 24 février 1822.',
      '24 février 1822',
    ],
    ['ru', 'Когда была основана биржа?', 'Биржа была основана в апреле 1817 года.', 'апреле 1817 года'],
    ['es', '¿Cuándo se fundó la ciudad?', 'La ciudad se fundó el 7 de enero de 1943.', '7 de enero de 1943'],
    ['tr', 'Tesla ne zaman öldü?', 'Tesla, 7 Ocak 1943 tarihinde öldü.', '7 Ocak 1943'],
    ['de', 'Wann wurde die Börse gegründet?', 'Die Börse wurde im April 1817 gegründet.', 'April 1817'],
    ['fa', 'این شهر کی ساخته شد؟', 'این شهر در سال ۱۸۱۷ ساخته شد.', 'سال ۱۸۱۷'],
    ['zh', '特斯拉是什么时候去世的？', '特斯拉于1943年1月7日去世。', '1943年1月7日'],
  ])('tells in %s to «%s» when', (language, question, text, span) => {
    expect(ask(language, question, text)).toBe(span);
  });

  it.each<[Language, string, string, string]>([
    ['ar', 'كم ولاية في الهند؟', 'تتألف الهند من 28 ولاية وسبعة أقاليم اتحادية.', '28 ولاية'],
    ['ar', 'كم عدد سكان اليابان؟', 'يبلغ عدد سكان اليابان 128 مليون نسمة.', '128 مليون نسمة'],
    ['ar', 'كم محافظة في العراق؟', 'يتكون العراق من ثمان عشرة محافظة رسمياً.', 'ثمان عشرة محافظة'],
    ['ar', 'كم سنة دامت الحرب؟', 'دامت الحرب أربعة أعوام كاملة.', 'أربعة أعوام'],
    ['ar', 'كم فريقا قاد اللاعب؟', 'قاد اللاعب فريقين إلى النهائي.', 'فريقين'],
    [
      'ar',
      'ما نسبة المشاركة في الانتخابات؟',
      'بلغت نسبة المشاركة في الانتخابات 45,44% من الناخبين.',
      '45,44%',
    ],
    ['en', 'How many points did they score?', 'They scored 308 points in ten games.', '308 points'],
    [
      'en',
      'How many passengers does it carry?',
      'It carries over 37 million passengers a year.',
      'over 37 million passengers',
    ],
    ['en', 'What percentage was Catholic?', 'Of 711,988 inhabitants 56.2% were Catholic.', '56.2%'],
    ['fr', 'Combien de membres compte le groupe ?', 'Le groupe compte vingt membres.', 'vingt membres'],
    ['ru', 'Сколько очков набрала команда?', 'Команда набрала 308 очков.', '308 очков'],
    ['es', '¿Cuántos puntos anotó el equipo?', 'El equipo anotó 308 puntos.', '308 puntos'],
    ['tr', 'Takım kaç sayı attı?', 'Takım maçta 308 sayı attı.', '308 sayı'],
    ['de', 'Wie viele Punkte erzielte das Team?', 'Das Team erzielte 308 Punkte.', '308 Punkte'],
    ['fa', 'این کشور چند استان دارد؟', 'این کشور ۳۱ استان دارد.', '۳۱ استان'],
    ['zh', '华沙有多少家公司？', '华沙共有 374 家公司。', '374 家'],
  ])('tells in %s to «%s» how many', (language, question, text, span) => {
    expect(ask(language, question, text)).toBe(span);
  });

  it.each<[Language, string, string, string]>([
    ['ar', 'من أسس الدولة؟', 'أسس الدولة السلطان عثمان بن أرطغرل سنة 1299م.', 'عثمان بن أرطغرل'],
    ['ar', 'أين ولد الإسكندر؟', 'ولد الإسكندر في مدينة بيلا سنة 356 ق.م.', 'مدينة بيلا'],
    [
      'en',
      'Who discovered oxygen?',
      'Oxygen was discovered by Carl Wilhelm Scheele in 1773.',
      'Carl Wilhelm Scheele',
    ],
    ['en', 'Where was the treaty signed?', 'The treaty was signed in New York by all members.', 'New York'],
    [
      'de',
      'Wer entdeckte den Sauerstoff?',
      'Den Sauerstoff entdeckte 1773 Carl Wilhelm Scheele.',
      'Carl Wilhelm Scheele',
    ],
    [
      'es',
      '¿Quién descubrió el oxígeno?',
      'El oxígeno fue descubierto por Carl Wilhelm Scheele.',
      'Carl Wilhelm Scheele',
    ],
    [
      'ru',
      'Кто открыл кислород?',
      'Кислород открыл в 1773 году Карл Вильгельм Шееле.',
      'Карл Вильгельм Шееле',
    ],
    [
      'fr',
      'Qui a découvert l’oxygène ?',
      'L’oxygène a été découvert par Carl Wilhelm Scheele.',
      'Carl Wilhelm Scheele',
    ],
  ])('tells in %s to «%s» who or where', (language, question, text, span) => {
    expect(ask(language, question, text)).toBe(span);
  });

  it.each<[Language, string, string]>([
    ['en', 'When did it happen?', 'Nobody knows the day on which it happened.'],
    ['en', 'Who is Tesla?', 'Tesla was an inventor.'],
    ['en', 'Why did the king leave in 1901?', 'The king left in 1901 because of the war.'],
    ['en', 'How many people came?', 'Many people came.'],
    ['en', 'When was the 1901 census held?', 'The 1901 census was held.'],
    ['ar', 'من هو نجيب محفوظ؟', 'نجيب محفوظ روائي مصري.'],
    ['ar', 'متى حدث ذلك؟', 'لا يذكر المقال متى حدث ذلك.'],
    ['ar', 'ما الدول التي تحد العراق من الجنوب؟', 'يحد العراق من الجنوب السعودية.'],
    ['zh', '为什么？', '因为战争。'],
  ])('names nothing in %s to «%s» from «%s»', (language, question, text) => {
    expect(ask(language, question, text)).toBeNull();
  });

  it('does not take the verb «may» for a month', () => {
    expect(ask('en', 'When can they vote?', 'They may vote.')).toBeNull();
  });

  it('names nothing from a passage that is longer than a few sentences', () => {
    expect(
      ask('en', 'When did the king die?', `The king died in 1901. ${'And so on. '.repeat(200)}`),
    ).toBeNull();
  });

  const KINDS: readonly QuestionKind[] = ['who', 'where', 'when', 'how-many', 'how-long', 'which', 'what'];
  const PIECES = [
    '1943',
    'عام',
    'و85',
    'القرن',
    'السادس',
    'عشر',
    'May',
    'of',
    'the',
    'King',
    "d'Arc",
    '56.2%',
    '$5',
    'million',
    'января',
    'года',
    '世纪',
    '19',
    '·',
    '卡尔',
    '😀',
    '(',
    ')',
    ',',
    '.',
    '-',
    '/',
    'ـ',
    '\u200c',
    ' ',
    '\n',
    'U.S.',
    'بن',
    'ب104',
  ];
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 120 }),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' ')),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
  );

  it('names a part of the passage byte for byte or nothing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom(...KINDS),
        texts,
        texts,
        (language, kind, question, text) => {
          const span = nameSpan(text, language, kind, analyzerFor(language).analyze(question));
          expect(span === null || (span !== '' && text.includes(span))).toBe(true);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it.each(['about ', '1 ', '1,', 'early ', 'King of the ', 'من ', 'بن ', '5 to ', '一'])(
    'stays fast on a passage of many «%s»',
    (piece) => {
      const text = piece.repeat(Math.floor(1_400 / piece.length));
      const started = performance.now();
      for (const language of LANGUAGES)
        for (const kind of KINDS)
          nameSpan(text, language, kind, analyzerFor(language).analyze('how many which who من كم 谁'));
      expect(performance.now() - started).toBeLessThan(2_000);
    },
  );
});
