import type { Article } from '../corpus/article.js';
import {
  ENOUGH_WORDINGS,
  type KnowledgeMeasure,
  type LanguageMeasure,
  measureKnowledge,
  type Part,
} from '../corpus/knowledge/measure-knowledge.js';
import { type Corpus, loadCorpus } from '../corpus/load-corpus.js';
import { formatProblem } from '../corpus/problem.js';
import { EXIT } from './exit.js';
import { renderTable } from './render-table.js';

const ARTICLE_HEADINGS = ['article', 'language', 'paragraphs', 'passages', 'warnings'];
const CARRIED_HEADINGS = [
  'article',
  'language',
  'text',
  'answers',
  'names',
  'questions',
  'thin facts',
  'unanswered',
];
const MOST_NAMED = 8;

/** Shows what the articles are, what they carry and what is wrong; returns the exit code. */
export const checkCorpus = (directory: string): number => {
  const corpus = loadCorpus(directory);
  for (const line of [...renderArticles(corpus), ...renderCarried(corpus)]) console.log(line);
  for (const problem of corpus.problems) console.error(formatProblem(problem));
  if (corpus.articles.length === 0) {
    console.error(`error: ${directory}: no article is left: add <slug>/article.<language>.md or <slug>.txt`);
    return EXIT.failed;
  }
  return corpus.problems.some(({ severity }) => severity === 'error') ? EXIT.failed : EXIT.done;
};

const renderArticles = ({ articles, problems }: Corpus): string[] => {
  const rows = articles.map(({ slug, language, passages }) => {
    const warnings = problems.filter(
      ({ severity, file }) => severity === 'warning' && readSlug(file) === slug,
    );
    const paragraphs = passages.at(-1)?.paragraph ?? 0;
    return [slug, language, paragraphs, passages.length, warnings.length].map(String);
  });
  return renderTable(ARTICLE_HEADINGS, rows, 2);
};

const readSlug = (file: string): string => {
  const [name = ''] = file.split('/', 1);
  return name.replace(/\.txt$/i, '').normalize('NFC');
};

/** What the articles carry besides their text, then where that is thin, which is no error. */
const renderCarried = ({ articles }: Corpus): string[] => {
  const measured = articles.flatMap((article) => {
    const measure = measureKnowledge(article);
    return measure === undefined ? [] : [{ article, measure }];
  });
  if (measured.length === 0) return [];
  const rows = measured.flatMap(({ article, measure }) =>
    measure.languages.map((language) => renderLanguage(article, language, measure.facts)),
  );
  const thin = measured.flatMap(({ article, measure }) =>
    listThin(measure).map((line) => `thin: ${article.slug}: ${line}`),
  );
  return ['', ...renderTable(CARRIED_HEADINGS, rows, 3), ...(thin.length > 0 ? ['', ...thin] : [])];
};

const renderLanguage = (
  { slug }: Article,
  { language, text, answers, names, questions, thinFacts, unanswered }: LanguageMeasure,
  facts: number,
): string[] => {
  const thin = `${thinFacts.length}/${facts}`;
  return [slug, language, text ?? '–', showPart(answers), showPart(names), questions, thin, unanswered].map(
    String,
  );
};

const showPart = ({ count, of }: Part): string => `${count}/${of}`;

const listThin = ({ facts, languages, untranslated, withoutFact }: KnowledgeMeasure): string[] => [
  ...lineOf('no translation into', untranslated),
  ...(facts === 0 ? ['no facts'] : lineOf('no fact tells passage', withoutFact.map(String))),
  ...languages.flatMap(({ language, answers, names, questions, thinFacts, unanswered }) => [
    ...lineOf(`${language}: no direct answer for`, answers.lacking),
    ...lineOf(`${language}: no spelling of`, names.lacking),
    ...(questions === 0 && facts > 0
      ? [`${language}: no questions`]
      : lineOf(
          `${language}: fewer than ${ENOUGH_WORDINGS} questions for`,
          thinFacts.map((fact) => `${fact.id} (${fact.questions})`),
        )),
    ...(unanswered === 0 && facts > 0 ? [`${language}: no unanswered questions`] : []),
  ]),
];

const lineOf = (what: string, list: readonly string[]): string[] => {
  if (list.length === 0) return [];
  const rest = list.length - MOST_NAMED;
  const more = rest > 0 ? ` and ${rest} more` : '';
  return [`${what} ${list.slice(0, MOST_NAMED).join(', ')}${more}`];
};
