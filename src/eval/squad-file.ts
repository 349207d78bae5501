import { z } from 'zod';
import type { Article, Language, Passage } from '../corpus/article.js';
import { detectLanguage } from '../corpus/detect-language.js';
import { splitPassages } from '../corpus/split-passages.js';
import type { LabelledQuestion, QuestionSet } from './labelled-question.js';
import { parseJson } from './parse-json.js';

const answerSchema = z.object({ text: z.string(), answer_start: z.number().int() });
const schema = z.object({
  data: z.array(
    z.object({
      title: z.string().default(''),
      paragraphs: z.array(
        z.object({
          context: z.string(),
          qas: z.array(
            z.object({
              id: z.union([z.string(), z.number()]).transform(String),
              question: z.string(),
              answers: z.array(answerSchema).default([]),
              is_impossible: z.boolean().default(false),
            }),
          ),
        }),
      ),
    }),
  ),
});

type Squad = z.infer<typeof schema>;
type SquadArticle = Squad['data'][number];

/** Whether a text is one JSON object with `data` or `version` first and paragraphs within, as SQuAD has it. */
export const isSquadFile = (text: string): boolean =>
  /^\s*\{\s*"(?:data|version)"/u.test(text) && text.includes('"paragraphs"');

/**
 * Reads SQuAD 1.1 or 2.0 JSON (Rajpurkar et al. 2016, 2018): one set for each article, which is a corpus of its own;
 * right are the sentences that overlap an answer. With `questions`, a parallel file in another language, each question
 * is taken from there by its id.
 *
 * @throws Error where the file is not of this form or a language cannot be told.
 */
export const readSquadFile = (text: string, name: string, questions?: string): QuestionSet[] => {
  const squad = parse(text, name);
  const worded = new Map(
    questions === undefined
      ? []
      : parse(questions, name)
          .data.flatMap(questionsOf)
          .map(({ id, question }) => [id, question]),
  );
  return squad.data.map((article, at) => readArticle(article, `a${at + 1}`, worded, name));
};

const parse = (text: string, name: string): Squad => {
  const parsed = schema.safeParse(parseJson(text, name));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`${name}: ${issue?.path.join('.')}: ${issue?.message}`);
};

const questionsOf = (article: SquadArticle) => article.paragraphs.flatMap(({ qas }) => qas);

const SEPARATOR = '\n\n';

const readArticle = (
  article: SquadArticle,
  slug: string,
  worded: ReadonlyMap<string, string>,
  name: string,
): QuestionSet => {
  const language = languageOf(article, name);
  const passages: Passage[] = [];
  const questions: LabelledQuestion[] = [];
  let offset = 0;
  article.paragraphs.forEach(({ context, qas }, at) => {
    for (const { text, start, end } of splitPassages(context, language, slug)) {
      const number = passages.length + 1;
      passages.push({
        article: slug,
        number,
        paragraph: at + 1,
        start: offset + start,
        end: offset + end,
        text,
      });
    }
    for (const qa of qas) questions.push(toQuestion(qa, context, offset, slug, worded));
    offset += context.length + SEPARATOR.length;
  });
  const text = article.paragraphs.map(({ context }) => context).join(SEPARATOR);
  const title = article.title.replace(/_/gu, ' ');
  return {
    articles: [{ slug, language, title, isTitleByEditor: false, text, passages }] satisfies Article[],
    questions,
  };
};

// SQuAD counts code points; where the text has none beyond U+FFFF they are UTF-16 units.
const unitsBefore = (context: string, codePoints: number): number =>
  /[\u{10000}-\u{10FFFF}]/u.test(context) ? [...context].slice(0, codePoints).join('').length : codePoints;

const languageOf = (article: SquadArticle, name: string): Language => {
  const language = detectLanguage(article.paragraphs.map(({ context }) => context).join('\n'));
  if (language === undefined) throw new Error(`${name}: ${article.title}: its language cannot be told`);
  return language;
};

const toQuestion = (
  qa: SquadArticle['paragraphs'][number]['qas'][number],
  context: string,
  offset: number,
  slug: string,
  worded: ReadonlyMap<string, string>,
): LabelledQuestion => {
  const spans = qa.answers.map(({ text, answer_start }) => {
    const start = offset + unitsBefore(context, answer_start);
    return [start, start + text.length];
  });
  const question = worded.get(qa.id) ?? qa.question;
  return {
    id: qa.id,
    lang: detectLanguage(question) ?? 'other',
    style: qa.is_impossible ? 'impossible' : 'squad',
    question,
    isAnswerable: !qa.is_impossible && spans.length > 0,
    article: slug,
    isRight: ({ start, end }) => spans.some(([from = 0, to = 0]) => start < to && from < end),
    parts: [],
    answers: qa.answers.map(({ text }) => text),
  };
};
