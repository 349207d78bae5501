import type { Language } from '../corpus/article.js';
import { detectLanguage, detectScript } from '../corpus/detect-language.js';
import type { Knowledge, ProbableQuestion } from '../corpus/knowledge/knowledge.js';
import { analyzerFor } from '../search/analyzer.js';
import { gramCodes } from '../search/grams.js';
import type { Library } from './library.js';

/** A text as it is compared: its words in normal form, all of them in a row, and the trigrams of the row. */
interface Reading {
  readonly words: readonly string[];
  /** Without spaces, because words of Chinese part otherwise while they are being typed. */
  readonly folded: string;
  readonly grams: ReadonlySet<number>;
}

interface Prepared extends Reading {
  readonly question: ProbableQuestion;
}

const PREFIX_WEIGHT = 2;
const WORDS_WEIGHT = 1;
const GRAMS_WEIGHT = 1;
const READER_BONUS = 0.5;
/** Less is no likeness that a person would see. */
const LEAST_LIKENESS = 0.5;

/**
 * Probably-asked questions that go on from what has been typed, likeliest first, in the language of it; each
 * thing that can be asked comes once before any comes twice. Where nothing is typed yet, questions from the whole
 * article in the reader's language.
 *
 * @param longest questions with more UTF-16 units are left out
 */
export const completeQuestion = (
  library: Library,
  {
    typed,
    article,
    reader,
  }: { readonly typed: string; readonly article?: string; readonly reader: Language },
  most: number,
  longest: number,
): readonly string[] => {
  const languages = typedLanguages(typed, reader);
  const scored = library
    .notedArticles(article)
    .flatMap(({ knowledge }) => languages.flatMap((language) => prepare(knowledge, language)))
    .filter(({ question }) => question.q.length <= longest)
    .map(scoreAgainst(typed, reader))
    .filter(({ score }) => score >= LEAST_LIKENESS)
    .sort((left, right) => right.score - left.score);
  const unique = [...new Map(scored.map(({ question }) => [question.q, question] as const)).values()];
  return spread(unique)
    .slice(0, most)
    .map(({ q }) => q);
};

/** The reader's language where it is written in the script that is typed in, and the one that the words tell. */
const typedLanguages = (typed: string, reader: Language): readonly Language[] => {
  const languages = detectScript(typed);
  if (languages.length === 0) return [reader];
  const likely = languages.filter((language) => language === reader || language === detectLanguage(typed));
  return likely.length > 0 ? likely : languages;
};

const scoreAgainst = (typed: string, reader: Language) => {
  const readings = new Map<Language, Reading>();
  return ({ question, ...prepared }: Prepared) => {
    const reading = readings.get(question.lang) ?? read(typed, question.lang);
    readings.set(question.lang, reading);
    const { words, folded, grams } = reading;
    if (words.length === 0) return { question, score: LEAST_LIKENESS };
    const found = words.filter((word) => prepared.words.some((other) => other.startsWith(word))).length;
    const shared = [...grams].filter((gram) => prepared.grams.has(gram)).length / Math.max(1, grams.size);
    if (found === 0 && shared < LEAST_LIKENESS) return { question, score: 0 };
    const score =
      (prepared.folded.startsWith(folded) ? PREFIX_WEIGHT : 0) +
      (WORDS_WEIGHT * found) / words.length +
      GRAMS_WEIGHT * shared +
      (question.lang === reader ? READER_BONUS : 0);
    return { question, score };
  };
};

/** Each thing that is asked once, then the rest, both in the order given. */
const spread = (questions: readonly ProbableQuestion[]): ProbableQuestion[] => {
  const seen = new Set<string>();
  const isFirst = ({ fact, ask, lang }: ProbableQuestion): boolean => {
    const key = `${fact} ${ask} ${lang}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
  const firsts = questions.filter(isFirst);
  return [...firsts, ...questions.filter((question) => !firsts.includes(question))];
};

const known = new WeakMap<Knowledge, Map<Language, readonly Prepared[]>>();

/** Prepared when the first person types in a language, then kept as long as the article. */
const prepare = (knowledge: Knowledge, language: Language): readonly Prepared[] => {
  const languages = known.get(knowledge) ?? new Map<Language, readonly Prepared[]>();
  known.set(knowledge, languages);
  const prepared =
    languages.get(language) ??
    knowledge.questions
      .filter(({ lang }) => lang === language)
      .map((question): Prepared => ({ question, ...read(question.q, language) }));
  languages.set(language, prepared);
  return prepared;
};

const read = (text: string, language: Language): Reading => {
  const words = analyzerFor(language)
    .analyze(text)
    .map(({ word }) => word);
  const folded = words.join('');
  return { words, folded, grams: new Set(gramCodes(folded, 3)) };
};
