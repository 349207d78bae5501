import type { Answer, Citation } from '../../src/answer/answer.js';
import type { Article, Language } from '../../src/corpus/article.js';

/** An article of one paragraph for each text, without the loader. */
export const makeArticle = (
  texts: readonly string[],
  language: Language = 'ar',
  title = 'قمة سمرقند',
): Article => {
  const slug = `made-${language}`;
  let start = 0;
  const passages = texts.map((text, index) => {
    const passage = {
      article: slug,
      number: index + 1,
      paragraph: index + 1,
      start,
      end: start + text.length,
      text,
    };
    start = passage.end + 2;
    return passage;
  });
  return { slug, language, title, isTitleByEditor: true, text: texts.join('\n\n'), passages };
};

export const citeAll = (article: Article): Citation[] =>
  article.passages.map((passage) => ({
    passage,
    matches: [],
    speaker: null,
    addressee: null,
    confidence: 0.9,
  }));

/** An answer in Arabic that cites nothing; a test says what differs. */
export const makeAnswer = (differences: Partial<Answer>): Answer => ({
  question: 'سؤال',
  language: 'ar',
  confidence: 0.9,
  direct: null,
  citations: [],
  nearest: [],
  refusal: null,
  ...differences,
});
