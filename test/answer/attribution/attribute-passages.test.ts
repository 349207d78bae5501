import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attributePassages } from '../../../src/answer/attribution/attribute-passages.js';
import type { Article, Language } from '../../../src/corpus/article.js';
import { loadCorpus } from '../../../src/corpus/load-corpus.js';
import { splitPassages } from '../../../src/corpus/split-passages.js';

const CORPUS = join(import.meta.dirname, '../../../corpus');

const makeArticle = (language: Language, text: string): Article => ({
  slug: 'x',
  language,
  title: '',
  isTitleByEditor: true,
  text,
  passages: splitPassages(text, language, 'x'),
});

/** The last passage's attribution, as "speaker" or "speaker > addressee"; "-" for the reporter. */
const lastVoice = (language: Language, text: string): string => {
  const { speaker, addressee } = attributePassages(makeArticle(language, text)).at(-1) ?? {};
  return addressee ? `${speaker} > ${addressee}` : (speaker ?? '-');
};

const voices = (language: Language, text: string): (string | null)[] =>
  attributePassages(makeArticle(language, text)).map(({ speaker }) => speaker);

const ARABIC: readonly (readonly [string, string, string])[] = [
  ['a verb before its subject', 'قالت وزيرة المياه ليلى حداد إن السد آمن.', 'ليلى حداد'],
  ['a verb behind a quotation', '«ما نسمعه وعود مكررة»، قال النائب سامر القاضي.', 'سامر القاضي'],
  ['a surname alone', 'وصلت الوزيرة ليلى حداد. وقالت حداد إن السد آمن.', 'ليلى حداد'],
  ['an office alone', 'وصلت وزيرة المياه ليلى حداد. وأكدت الوزيرة أن السد آمن.', 'ليلى حداد'],
  ['a bare verb', 'قال المدرب يوسف الهاشمي إنه سعيد. وأضاف أن الموسم طويل.', 'يوسف الهاشمي'],
  ['a subject before its verb', 'أما المدرب يوسف الهاشمي فيظن أن الموسم طويل.', 'يوسف الهاشمي'],
  ['a relative clause', 'وناب عنه مساعده فؤاد زروال الذي اعتبر أن القرار ظالم.', 'فؤاد زروال'],
  ['a source', 'وبحسب بيان لوزارة المياه، بلغ المنسوب 12 مترا.', 'وزارة المياه'],
  [
    'words that an agency passes on',
    'ونقلت وكالة الأنباء عن الوزير سامي كرم قوله إن الأمر انتهى.',
    'سامي كرم',
  ],
  ['a participle', 'وغادر الوزير سامي كرم القاعة مؤكدا أن الأمر انتهى.', 'سامي كرم'],
  ['a counterpart', 'أكد الرئيس سامي كرم لنظيره عادل ناصر أن الأمر انتهى.', 'سامي كرم > عادل ناصر'],
  ['a listener with «ل»', 'وقال سامي كرم للصحفيين: «انتهى الأمر».', 'سامي كرم > الصحفيين'],
  ['a listener as object', 'وأبلغ المدير سامي كرم الوزيرة بأن الأمر انتهى.', 'سامي كرم > الوزيرة'],
  ['silence', 'ولم يعلق الوزير سامي كرم على القرار.', '-'],
  ['a refusal to speak', 'ورفض مجلس الإدارة التعليق على القرار.', '-'],
  ['scare quotes', 'وأغلقت الشرطة الجسر تحسبا لـ«التجاوزات».', '-'],
  ['a slogan', 'ويقود النائب سامي كرم حملة تحت شعار «ماؤنا حقنا».', '-'],
  ['a mere mention', 'وزار الوزير سامي كرم المدينة القديمة.', '-'],
];

const ENGLISH: readonly (readonly [string, string, string])[] = [
  ['a verb behind its subject', 'Mayor Ruth Okafor said the lanes had failed.', 'Ruth Okafor'],
  ['an inverted order', '“It did not work,” said Dmitri Vance, who runs a shop.', 'Dmitri Vance'],
  ['a name beside an office', '“We had the money,” said its general secretary, Gareth Pugh.', 'Gareth Pugh'],
  ['an inserted clause', 'Priya Nair, who wrote the plan, said it was dead.', 'Priya Nair'],
  ['a pronoun', 'Ruth Okafor said the lanes had failed. She added that paint was dear.', 'Ruth Okafor'],
  ['an office alone', 'Mayor Ruth Okafor arrived. The mayor said the lanes had failed.', 'Ruth Okafor'],
  ['a body', 'In a statement, the department said that no route would close.', 'the department'],
  ['a source', 'According to the weather service, it fell to minus 12.', 'the weather service'],
  ['a nurse named so', 'One of them, a nurse named Tom Adeyemi, said he would ride.', 'Tom Adeyemi'],
  ['a verb behind another', 'Asked about it, Helen Strand smiled and said: “No.”', 'Helen Strand'],
  ['somebody told', '“It did not work,” Ruth Okafor told the council.', 'Ruth Okafor > the council'],
  [
    'an interview',
    'Lena Foss denied it in an interview with the Valley Courier.',
    'Lena Foss > the Valley Courier',
  ],
  ['silence', 'The mayor did not respond and called the next item.', '-'],
  ['a refusal to speak', 'The company declined to say what it had cost.', '-'],
  ['scare quotes', 'Officials have set up a “rapid response” team.', '-'],
  ['a name called so', 'Mina Shah has started a petition called “Save Our Stamps”.', '-'],
  ['a mere mention', 'Brandt was already looking at her watch.', '-'],
];

const OTHERS: readonly (readonly [Language, string, string])[] = [
  ['fr', '« La Chine est prête à travailler », a déclaré Xi Jinping.', 'Xi Jinping'],
  ['es', '«Estamos listos para trabajar», dijo Xi Jinping.', 'Xi Jinping'],
  ['de', '„Wir sind zur Arbeit bereit“, sagte Xi Jinping am Donnerstag.', 'Xi Jinping'],
  ['ru', '«Китай готов работать», заявил Си Цзиньпин.', 'Си Цзиньпин'],
  ['tr', 'Xi Jinping, "Çin birlikte çalışmaya hazır" dedi.', 'Xi Jinping'],
  ['fa', 'ولادیمیر پوتین گفت: «ما موضع متوازن شما را ارج می‌نهیم».', 'ولادیمیر پوتین'],
  ['zh', '中国国家主席习近平对普京表示：“中国愿发挥大国作用。”', '习近平 > 普京'],
  ['fr', 'La réunion a duré une heure.', '-'],
];

describe('attributePassages', () => {
  it.each(ARABIC)('reads %s in Arabic', (_, text, voice) => expect(lastVoice('ar', text)).toBe(voice));

  it.each(ENGLISH)('reads %s in English', (_, text, voice) => expect(lastVoice('en', text)).toBe(voice));

  it.each(OTHERS)('reads speech in %s by a table: %s', (language, text, voice) =>
    expect(lastVoice(language, text)).toBe(voice),
  );

  it('gives every sentence of a quotation to the one who stands behind it', () => {
    const text = '“I lost my shop. I lost my sleep. Nobody came,” said Dmitri Vance. It rained.';
    expect(voices('en', text)).toEqual(['Dmitri Vance', 'Dmitri Vance', 'Dmitri Vance', null]);
  });

  it('gives every sentence of a quotation to the one who stands before it', () => {
    const text = 'وردت الوزيرة منى سالم: «لن ندفع. هذا مال الناس». ثم خرجت.';
    expect(voices('ar', text)).toEqual(['منى سالم', 'منى سالم', null]);
  });

  it('ends a quotation that nobody closed with its sentence', () => {
    const text = '“نحن نتفهم أسئلتك ومخاوفك. واضاف بوتين “سنشرح بالتفصيل موقفنا” لاحقا.';
    expect(voices('ar', text)).toEqual(['بوتين', 'بوتين']);
  });

  it('carries a quotation over paragraphs that begin with a mark', () => {
    const text = '“I want them to talk,” said Beth Ames. “I do.\n\n“And if they cannot, they listen.”';
    expect(voices('en', text).at(-1)).toBe('Beth Ames');
  });

  it('has the voices of the article of Samarkand', () => {
    const { articles } = loadCorpus(CORPUS);
    const article = articles.find(({ slug }) => slug === 'samarkand-2022');
    const given = article ? attributePassages(article) : [];
    const xi = 'شي جين بينغ';
    const putin = 'فلاديمير بوتين';
    expect(given.slice(0, 2).map(({ speaker }) => speaker)).toEqual([xi, xi]);
    expect(given[0]?.addressee).toBe(putin);
    expect(given.slice(2, 11).map(({ speaker }) => speaker)).toEqual(Array(9).fill(null));
    expect(given.slice(11, 16).map(({ speaker }) => speaker)).toEqual(Array(5).fill(putin));
    expect(given[12]?.addressee).toBe('Xi');
    expect([16, 18, 19, 20, 21].map((at) => given[at]?.speaker)).toEqual([null, putin, putin, null, null]);
  });

  it('attributes a long text in a moment', () => {
    const text = '“It did not work,” Ruth Okafor told the council. It rained on Canal Street.\n\n'.repeat(
      700,
    );
    const article = makeArticle('en', text);
    const start = performance.now();
    expect(attributePassages(article)).toHaveLength(article.passages.length);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
