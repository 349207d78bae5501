import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language, type Passage } from '../../src/corpus/article.js';
import { loadCorpus } from '../../src/corpus/load-corpus.js';
import { splitPassages } from '../../src/corpus/split-passages.js';

const ARTICLE_SHA256 = 'e7409d48baadd25753768a0ceac14e5c73197e50dcd6d0d857bcb57ff33daaf3';
const LONG_UNITS = 100_000;
const LONG_MILLISECONDS = 1_500;

const texts = (text: string, language: Language) => splitPassages(text, language, 'x').map((one) => one.text);

/** Sentences of each language; a space stands between them, in Chinese nothing. */
const SENTENCES: readonly (readonly [Language, string, readonly string[]])[] = [
  ['ar', 'full stops and question marks', ['هل وصل؟', 'نعم!', 'غادر أمس.', 'لم يعد.']],
  ['ar', 'titles', ['التقى د. أحمد سامي أ.د. منى في القاهرة.', 'قال م. كريم ذلك.']],
  ['ar', 'a translated "MM."', ['اللقاء بين السادة. يأتي شي وبوتين في وقت صعب.', 'انتهى.']],
  ['ar', 'decimals and dates', ['بلغت النسبة 3.5 في المئة.', 'عاد في 1.2.2020 صباحا.']],
  ['ar', 'eras behind a number', ['توفي سنة 753 ق.م.', 'وقد دفن هناك.']],
  ['ar', 'a name with a question mark', ['قدم برنامج «من سيربح المليون؟» على قناة جديدة.', 'ثم سافر.']],
  ['ar', 'who speaks behind the quotation', ['«هل جاء الضيف؟» سأل أحمد.', 'لم يرد أحد.']],
  ['ar', 'a quotation that closes later', ['قال: «نحن هنا.', 'ولن نرحل».', 'ثم خرج.']],
  ['ar', 'a quotation that never closes', ['“نحن نتفهم ذلك.', 'واضاف بوتين “سنشرح موقفنا” لاحقا.']],
  ['ar', 'an ellipsis', ['انتظر… ثم رحل.', 'لم يعد.']],
  ['ar', 'a direction mark behind the stop', ['انتهى الأمر.\u200f', 'وبدأ غيره.']],
  ['ar', 'a footnote', ['انتهى الأمر.[12]', 'وبدأ غيره.']],
  ['en', 'titles', ['Mr. Smith met Dr. Jones and Prof. Lee.', 'They talked.']],
  ['en', 'initials', ['J. K. Rowling met John F. Kennedy.', 'It rained.']],
  ['en', 'an acronym within and at the end', ['The U.S. House met in the U.S.', 'The vote was close.']],
  ['en', 'small abbreviations', ['It took approx. 5 hours, i.e. a day, e.g. Monday, etc.', 'Nobody came.']],
  ['en', 'numbers', ['It cost 3.5 million.', 'See No. 5 and p. 12.', 'In total 15.', '20 people came.']],
  [
    'en',
    'who speaks behind the quotation',
    ['"What?" he said.', '"Stop!" cried Mr. Peel.', '"No," she said.'],
  ],
  [
    'en',
    'a quotation that ends the sentence',
    ['He said "go."', 'She went.', 'He asked, "Why?"', 'She left.'],
  ],
  ['en', 'a quotation over two sentences', ['"We came.', 'We saw."', 'They left.']],
  ['en', 'brackets', ['He came (see p. 3. It is long) and left.', '(She stayed.', 'He knew.)', 'It ended.']],
  ['en', 'a question in brackets', ['He left (why?) Peter and went home.', 'Then it ended.']],
  ['en', 'several marks', ['What?!', 'No...', 'Really?', 'Yes!!!']],
  ['en', 'a spaced ellipsis', ['I am here to . . . submit to the law.', 'He sat down.']],
  ['en', 'addresses', ['Go to example.com or https://a.example/?q=b.', 'Then come.']],
  ['en', 'a bracketed dateline', ['(Reuters.) The president left.', 'He was tired.']],
  ['en', 'items within a line', ['It says: 1. One.', '2. Two.', '3. Three.']],
  ['ru', 'a capital abbreviation', ['Ул. Ленина закрыта.', 'См. план.']],
  ['fr', 'titles', ['MM. Berthier et Lacombe ont vu M. Le Gall et Mme Roy.', 'Il pleut.']],
  ['fr', 'spaced marks', ['« Quoi ? » dit-il.', 'Vraiment ?', 'Oui !', '« Il part. »', 'Elle reste.']],
  ['fr', 'eras', ['Né en 52 av. J.-C. à Lyon.', 'Mort en 10 apr. J.-C.', 'Il dort.']],
  ['ru', 'years and thousands', ['В 1907 г. купцом Н. Ф. Лодыгиным построен дом.', 'Было 3 тыс. человек.']],
  ['ru', 'a year at the end', ['Это было в 1907 г.', 'Обратно он не вернулся.', 'Он жил в г. Москве.']],
  ['ru', 'initials', ['Пришла А. С. Петрова.', 'И. В. Громов ушёл.', 'Он живёт на ул. Ленина.']],
  ['ru', 'who speaks behind the quotation', ['«Стой!» — сказал он.', '— Куда? — спросила она.', '— Домой.']],
  [
    'ru',
    'so on',
    ['Хлеб, соль и т. д. лежали там.', 'Купил хлеб, соль и т. д.', 'Потом ушёл.', 'Жил до н. э. в Риме.'],
  ],
  ['zh', 'no spaces', ['他来了。', '你去哪儿？', '太好了！']],
  ['zh', 'quotations', ['他说：“我走了。”', '然后他离开了。', '“去哪儿？”他问。', '没有回答。']],
  ['zh', 'a name with a mark', ['电影“你好吗？”很好看。', '他想……也许不。']],
  ['zh', 'decimals and Latin letters', ['增长了3.5％。', 'J.A. 霍布森在 U.S. 工作。']],
  ['es', 'titles and countries', ['El Sr. García vive en EE. UU. desde 1990.', 'La Sra. Díaz no.']],
  ['es', 'opening marks', ['¿Qué?', '¡No!', '—¿Quién? —preguntó Juan.', 'Se fue.']],
  ['es', 'eras', ['Nació en el 52 a. C. en Roma.', 'Murió después.']],
  ['tr', 'ordinals', ['24 Şubat günü 3. kez geldi.', 'II. Abdülhamid 19. yüzyılda yaşadı.', 'Bu doğru.']],
  ['tr', 'abbreviations', ['Prof. Dr. Ali Kaya elma, armut vb. aldı.', 'Ardından gitti.']],
  ['tr', 'who speaks behind the quotation', ['"Nereye?" diye sordu.', 'Cevap yoktu.']],
  ['fa', 'marks', ['آیا آمد؟', 'بله!', 'او رفت.', 'د. احمدی ماند.']],
  ['fa', 'the Urdu full stop', ['او رفت۔', 'باران آمد۔']],
  ['de', 'dates', ['Am 24. Februar kam er.', 'Am 3. Mai ging er.', 'Das war im Jahr 1998.', 'Es regnete.']],
  [
    'de',
    'abbreviations',
    ['Er mag Obst, z. B. Äpfel, d. h. alles usw.', 'Sie kennt Dr. Weiß bzw. Frau Mai.'],
  ],
  [
    'de',
    'quotation marks',
    ['„Was?“ fragte er.', '»Nichts.«', 'Sie ging.', 'Er sagte: „Gut.“', 'Dann schlief er.'],
  ],
  ['de', 'kings and millions', ['Ludwig XIV. von Frankreich zahlte 162 Mio. Euro.', 'Er starb.']],
];

describe('splitPassages', () => {
  it.each(SENTENCES)('splits %s: %s', (language, _, sentences) => {
    const separator = language === 'zh' ? '' : ' ';
    expect(texts(sentences.join(separator), language)).toEqual(sentences);
  });

  it.each(SENTENCES.filter(([language]) => language !== 'zh'))(
    'splits hard-wrapped %s: %s',
    (language, _, sentences) => {
      expect(texts(sentences.join('\n'), language)).toEqual(sentences);
    },
  );

  it.each(['\n\n', '\r\n\r\n', '\n \t\n', '\n\n\n\n', '\r\r', '\n\u200f\n'])(
    'takes %j for a blank line',
    (blank) => {
      const passages = splitPassages(`One${blank}Two`, 'en', 'x');
      expect(passages.map(({ paragraph, text }) => [paragraph, text])).toEqual([
        [1, 'One'],
        [2, 'Two'],
      ]);
    },
  );

  it('keeps headings and list items by themselves', () => {
    const text =
      '# What next? The plan\nFirst line.\n\nThings:\n- one\n- two\n  goes on\n\n1. Mr. X\n2. Y\n٣. ي';
    expect(texts(text, 'en')).toEqual([
      '# What next? The plan',
      'First line.',
      'Things:',
      '- one',
      '- two\n  goes on',
      '1. Mr. X',
      '2. Y',
      '٣. ي',
    ]);
  });

  it('does not take a wrapped German date for a list item', () => {
    expect(texts('Er kam am\n24. Februar an.\nDann am\n1. Mai ging er.', 'de')).toEqual([
      'Er kam am\n24. Februar an.',
      'Dann am\n1. Mai ging er.',
    ]);
  });

  it('splits where the space is missing', () => {
    expect(texts('وصل الرئيس أمس.وغادر اليوم.', 'ar')).toHaveLength(2);
    expect(texts('He came home.The next day he left.', 'en')).toHaveLength(2);
    expect(texts('See example.com or Node.js now.', 'en')).toHaveLength(1);
  });

  it('gives nothing for a text without anything to see', () => {
    for (const text of ['', ' \n\t\r\n', '\u200f\n\u200b', '\u0000', '\ufeff']) {
      expect(texts(text, 'ar')).toEqual([]);
    }
  });

  it('numbers passages from 1 and counts offsets in UTF-16 units', () => {
    expect(splitPassages('  😀 Hi.  Yes.\n\nNo.', 'en', 'slug')).toEqual([
      { article: 'slug', number: 1, paragraph: 1, start: 2, end: 8, text: '😀 Hi.' },
      { article: 'slug', number: 2, paragraph: 1, start: 10, end: 14, text: 'Yes.' },
      { article: 'slug', number: 3, paragraph: 2, start: 16, end: 19, text: 'No.' },
    ]);
  });
});

describe('splitPassages on any text', () => {
  const unit = fc.oneof(
    fc.constantFrom(...'.!?…؟۔。！？"\'“”«»„()[]{}#-*—:,،1٣aAzдДعو中 \n\r\t\u00a0\u200f\u2028\u0000'),
    fc.constantFrom(
      '\n\n',
      '\r\n',
      ' د. ',
      ' Mr. ',
      ' г. ',
      'U.S.',
      '\ud800',
      '\udfff',
      '😀',
      '1. ',
      '- ',
      '# ',
    ),
    fc.string({ unit: 'binary', maxLength: 3 }),
  );
  const anyText = fc.array(unit, { maxLength: 60 }).map((parts) => parts.join(''));
  const anyLanguage = fc.constantFrom(...LANGUAGES);

  it('leaves only white space between passages, and nothing to see outside', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        const passages = splitPassages(text, language, 'x');
        expectWellFormed(text, passages);
      }),
      { numRuns: 3_000 },
    );
  });

  it('gives the same passages for the same text', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        expect(splitPassages(text, language, 'x')).toEqual(splitPassages(text, language, 'x'));
      }),
    );
  });

  it.each([
    ['words', 'كلمة '],
    ['letters', 'a'],
    ['stops', '.'],
    ['spaced stops', '. '],
    ['marks in quotes', '!" '],
    ['abbreviations', 'Mr. A. '],
    ['open brackets', '('],
    ['brackets', '(a. '],
    ['closed brackets', '(a.) '],
    ['marks without words', '? -'],
    ['marks and brackets', '.)'],
    ['spaces', 'a.    '],
    ['white space', ' \t'],
    ['notes', '.[a '],
    ['Chinese', '他来了。'],
    ['direction marks', 'a.\u200f'],
    ['lines', '1. a\n'],
  ])('is quick for a paragraph of 100,000 characters: %s', (_, part) => {
    const text = `a${part.repeat(Math.ceil(LONG_UNITS / part.length))} b`;
    const start = performance.now();
    for (const language of ['ar', 'en', 'de'] as const)
      expectWellFormed(text, splitPassages(text, language, 'x'));
    expect(performance.now() - start).toBeLessThan(LONG_MILLISECONDS);
  });
});

describe('the Samarkand article', () => {
  const article = loadCorpus('corpus').articles.find(({ slug }) => slug === 'samarkand-2022');

  it('is the text of its publisher to the letter', () => {
    expect(
      createHash('sha256')
        .update(article?.text ?? '')
        .digest('hex'),
    ).toBe(ARTICLE_SHA256);
  });

  it('has 22 passages in 20 paragraphs', () => {
    expect(article?.passages).toHaveLength(22);
    const paragraphs = article?.passages.map(({ paragraph }) => paragraph);
    expect(paragraphs).toEqual([
      1, 2, 3, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 14, 15, 16, 17, 18, 19, 20,
    ]);
  });

  it('keeps the sentence that a translated "MM." cuts, and splits the quotation that never closes', () => {
    const startOf = (number: number) => article?.passages[number - 1]?.text.split(' ').slice(0, 4).join(' ');
    expect(startOf(21)).toBe('اللقاء بين السادة. يأتي');
    expect(startOf(15)).toBe('“نحن نتفهم أسئلتك ومخاوفك.');
    expect(startOf(16)).toBe('واضاف بوتين “سنشرح بالتفصيل');
  });
});

function expectWellFormed(text: string, passages: readonly Passage[]): void {
  let end = 0;
  let paragraph = 1;
  const rebuilt: string[] = [];
  for (const [index, passage] of passages.entries()) {
    const gap = text.slice(end, passage.start);
    if (passage.number !== index + 1) throw new Error(`number ${passage.number}`);
    if (passage.text !== text.slice(passage.start, passage.end))
      throw new Error('text is not at its offsets');
    if (/^[\s\p{Cf}\p{Cc}]*$/u.test(passage.text)) throw new Error('passage is empty');
    if (passage.text.trim() !== passage.text) throw new Error('white space at the edge');
    if (!/^[\s\p{Cf}\p{Cc}]*$/u.test(gap)) throw new Error(`lost: ${JSON.stringify(gap)}`);
    if (passage.paragraph === paragraph && index > 0 && !/^\s*$/.test(gap))
      throw new Error('lost in a paragraph');
    if (passage.paragraph < paragraph || passage.paragraph > paragraph + 1) throw new Error('paragraph');
    rebuilt.push(gap, passage.text);
    ({ end, paragraph } = passage);
  }
  const rest = text.slice(end);
  if (!/^[\s\p{Cf}\p{Cc}]*$/u.test(rest)) throw new Error(`lost at the end: ${JSON.stringify(rest)}`);
  expect(rebuilt.join('') + rest).toBe(text);
}
