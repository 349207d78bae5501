import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.js';
import { answerQuestion, QUESTION_CODE_POINTS } from '../../src/answer/answer-question.js';
import { createLibrary, type Library } from '../../src/answer/library.js';
import type { Article, Language } from '../../src/corpus/article.js';
import { splitPassages } from '../../src/corpus/split-passages.js';
import { UserError } from '../../src/errors.js';
import { openTestLibrary } from '../support/open-test-library.js';

const QUESTION = 'من هو الشريك الاقتصادي الرئيسي لروسيا؟';

const makeArticle = (slug: string, language: Language, text: string): Article => ({
  slug,
  language,
  title: slug,
  isTitleByEditor: true,
  text,
  passages: splitPassages(text, language, slug),
});

const HARBOUR = makeArticle(
  'harbour',
  'en',
  'The harbour of Aden was opened in 1850. Twelve cranes stand there.\n\nSalim al-Amri runs the fish market.',
);
const BRIDGE = makeArticle(
  'bridge',
  'en',
  'The bridge of Taiz was built by Huda Saleh. It is two kilometres long.\n\nNobody pays for crossing it.',
);
const MUSEUM = makeArticle(
  'museum',
  'ar',
  'افتتح متحف صنعاء عام 1971. تديره هدى صالح.\n\nالدخول مجاني يوم الجمعة.',
);
const library = createLibrary({ articles: [HARBOUR, BRIDGE, MUSEUM], problems: [] });
const summit = await openTestLibrary();

const ask = (text: string, article?: string, asked: Library = library): Answer =>
  answerQuestion(asked, { text, ...(article ? { article } : {}) });

/** What holds for every answer. */
const expectSound = (answer: Answer, { articles }: Library): void => {
  const { citations, nearest, refusal, confidence, direct } = answer;
  expect(confidence).toBeGreaterThanOrEqual(0);
  expect(confidence).toBeLessThanOrEqual(1);
  expect(citations.length).toBeLessThanOrEqual(5);
  expect(nearest.length).toBeLessThanOrEqual(3);
  if (refusal === null) {
    expect(citations.length).toBeGreaterThan(0);
    expect(nearest).toEqual([]);
  } else {
    expect(citations).toEqual([]);
    expect(direct).toBeNull();
  }
  for (const citation of [...citations, ...nearest]) {
    const { passage, matches } = citation;
    const article = articles.find(({ slug }) => slug === passage.article);
    expect(article?.text.slice(passage.start, passage.end)).toBe(passage.text);
    expect(article?.passages[passage.number - 1]).toEqual(passage);
    expect(citation.confidence).toBeGreaterThanOrEqual(0);
    expect(citation.confidence).toBeLessThanOrEqual(1);
    let last = 0;
    for (const [start, end] of matches) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      last = end;
    }
    expect(last).toBeLessThanOrEqual(passage.text.length);
  }
  const cited = [...citations, ...nearest].map(({ passage }) => `${passage.article} ${passage.number}`);
  expect(new Set(cited).size).toBe(cited.length);
};

describe('answerQuestion', () => {
  it('finds the sentence of the summit', () => {
    const answer = ask(QUESTION, undefined, summit);
    expect(answer.refusal).toBeNull();
    expect(answer.citations[0]?.passage.number).toBe(11);
    expectSound(answer, summit);
  });

  it.each([
    ['How many cranes stand in the harbour?', 'harbour', 2],
    ['Who built the bridge of Taiz?', 'bridge', 1],
    ['متى افتتح متحف صنعاء؟', 'museum', 1],
  ])('finds the sentence among all articles for «%s»', (question, slug, number) => {
    const answer = ask(question);
    expect(answer.citations[0]?.passage).toMatchObject({ article: slug, number });
    expectSound(answer, library);
  });

  it('searches one article alone where told to', () => {
    const answer = ask('Who built the bridge of Taiz?', 'harbour');
    const found = [...answer.citations, ...answer.nearest].map(({ passage }) => passage.article);
    expect(found.filter((slug) => slug !== 'harbour')).toEqual([]);
  });

  it('refuses what no article tells', () => {
    const answer = ask('How do I cook rice with saffron?');
    expect(answer.refusal).not.toBeNull();
    expectSound(answer, library);
  });

  it('answers in the language of the question', () => {
    expect(ask(QUESTION).language).toBe('ar');
    expect(ask('Who built the bridge of Taiz?').language).toBe('en');
  });

  it('orders citations by their confidence, the first as sure as the answer', () => {
    const { citations, confidence } = ask(QUESTION, undefined, summit);
    const order = citations.map((citation) => citation.confidence);
    expect(order).toEqual(order.toSorted((left, right) => right - left));
    expect(order[0]).toBe(confidence);
  });

  it('gives the same answer every time, and leaves the question as typed', () => {
    const question = Object.freeze({ text: ` \u200f${QUESTION}\n` });
    const answer = answerQuestion(summit, question);
    expect(answerQuestion(summit, question)).toEqual(answer);
    expect(answer.question).toBe(question.text);
  });

  it.each([
    ['white space around it', `\n\t ${QUESTION} \r\n`],
    ['line breaks in it', QUESTION.replaceAll(' ', '\n')],
    ['direction marks', `\u202b\u200f${QUESTION}\u200f\u202c`],
    ['harakat', QUESTION.replace('الشريك', 'الشَّرِيكُ')],
    ['tatweel', QUESTION.replace('الشريك', 'الشـــريك')],
    ['no question mark', QUESTION.slice(0, -1)],
    ['an unpaired surrogate', `${QUESTION}\ud800`],
  ])('finds the same sentence with %s', (_name, text) => {
    expect(ask(text, undefined, summit).citations[0]?.passage.number).toBe(11);
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n\t\u3000'],
    ['invisible marks', '\u200c\u200f\u202b\u2068\ufeff\u00ad'],
    ['control characters', '\u0000\u0007\u001b'],
    ['an unpaired surrogate', '\ud83d'],
  ])('does not take %s for a question', (_name, text) => {
    expect(() => ask(text)).toThrow(expect.objectContaining({ name: 'UserError', key: 'question-empty' }));
  });

  it.each(['؟', '...', '👍🏽', '\u0301', 'ء'])('refuses «%s» and does not throw', (text) => {
    const answer = ask(text, undefined, summit);
    expect(answer.refusal).not.toBeNull();
    expectSound(answer, summit);
  });

  it('counts the length of a question in code points', () => {
    const longest = '😀'.repeat(QUESTION_CODE_POINTS);
    expectSound(ask(longest), library);
    expectSound(ask('س '.repeat(QUESTION_CODE_POINTS / 2)), library);
    expect(() => ask(`${longest}a`)).toThrow(
      expect.objectContaining({ key: 'question-too-long', values: { length: 4_001, limit: 4_000 } }),
    );
  });

  it.each(['gone', '', '__proto__', 'HARBOUR'])('knows no article «%s»', (article) => {
    expect(() => answerQuestion(library, { text: 'Who?', article })).toThrow(
      expect.objectContaining({ key: 'article-unknown', values: { article } }),
    );
  });

  it('refuses everything where no article is', () => {
    const empty = createLibrary({ articles: [], problems: [] });
    const answer = ask(QUESTION, undefined, empty);
    expect(answer.refusal).not.toBeNull();
    expectSound(answer, empty);
  });

  it.each([
    ['articles without notes', library],
    ['the summit', summit],
  ])('gives a sound answer to any question or a UserError, with %s', (_name, asked) => {
    fc.assert(
      fc.property(anyQuestion, (text) => {
        try {
          expectSound(ask(text, undefined, asked), asked);
        } catch (error) {
          if (!(error instanceof UserError)) throw error;
        }
      }),
      { numRuns: 300 },
    );
  });
});

const WORDS = [...summit.articles, HARBOUR, MUSEUM].flatMap(({ text }) => text.split(' '));
const MORE = [
  'من',
  'متى',
  'Why',
  '谁',
  '习近平',
  'Кто',
  'کجا',
  'kaç',
  '\u202e',
  '\u200c',
  '"',
  '“',
  '(',
  '٢٠٢٢',
  '\n',
  'ء',
];

const anyQuestion = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(fc.constantFrom(...WORDS, ...MORE), { maxLength: 12 }).map((words) => words.join(' ')),
);
