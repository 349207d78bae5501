import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/answer/answer-question.js';
import type { Language } from '../../../src/corpus/article.js';
import { LANGUAGES } from '../../../src/corpus/article.js';
import type { ProbableQuestion } from '../../../src/corpus/knowledge/knowledge.js';
import { openTestLibrary } from '../../support/open-test-library.js';

const library = await openTestLibrary();
const noted = library.notedArticles();
const YES_NO = new Set([
  'نعم',
  'لا',
  'Yes',
  'No',
  'Oui',
  'Non',
  'Да',
  'Нет',
  '是',
  '否',
  'Sí',
  'Evet',
  'Hayır',
  'بله',
  'خیر',
  'Ja',
  'Nein',
]);

/** One question for each fact, attribute and language. */
const oneOfEach = (questions: readonly ProbableQuestion[]): ProbableQuestion[] => [
  ...new Map(
    questions.map((question) => [`${question.fact} ${question.ask} ${question.lang}`, question]),
  ).values(),
];

describe('directAnswer', () => {
  it('has a span of a passage or of its translation for every fact, attribute and language', () => {
    const wrong = noted.flatMap(({ article, knowledge, translate }) =>
      knowledge.notes.facts.flatMap(({ id, passages, gives }) =>
        Object.entries(gives).flatMap(([ask, answers]) =>
          LANGUAGES.filter((language) => {
            const texts = passages.map((number) =>
              language === article.language
                ? article.passages[number - 1]?.text
                : translate(number, language),
            );
            const answer = answers[language];
            return ask === 'whether'
              ? answer !== undefined
              : !texts.some((text) => answer && text?.includes(answer));
          }).map((language) => `${id} ${ask} ${language}`),
        ),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it.each(LANGUAGES)('says in «%s» only such spans, and yes or no', (asked: Language) => {
    const said = noted.flatMap(({ article, knowledge, translate }) =>
      oneOfEach(knowledge.questions.filter(({ lang }) => lang === asked)).map(({ q }) => {
        const { direct, language } = answerQuestion(library, { text: q, article: article.slug });
        const texts = article.passages.flatMap(({ number, text }) => [
          text,
          translate(number, language) ?? '',
        ]);
        const isSpan = (answer: string) => YES_NO.has(answer) || texts.some((text) => text.includes(answer));
        // The answers to two questions in one are joined.
        return { q, direct, isSound: direct === null || isSpan(direct) || direct.split('; ').every(isSpan) };
      }),
    );
    expect(said.filter(({ isSound }) => !isSound)).toEqual([]);
    expect(said.filter(({ direct }) => direct !== null).length).toBeGreaterThan(said.length / 2);
  });
});
