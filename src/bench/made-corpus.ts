import type { Article, Passage } from '../corpus/article.js';
import { createRandom, drawWord, type MadeLanguage, makeWords } from './made-words.js';

/** A corpus of made sentences and questions about them; the same size always gives the same. */
export interface MadeCorpus {
  readonly articles: readonly Article[];
  readonly questions: readonly { readonly text: string; readonly language: MadeLanguage }[];
}

const SEED = 20_220_915;
const ARTICLE_PASSAGES = 25;
const PARAGRAPH_PASSAGES = 4;
const QUESTIONS = 800;
const LANGUAGES: readonly MadeLanguage[] = ['ar', 'en'];
const QUESTION_WORDS: Readonly<Record<MadeLanguage, readonly string[]>> = {
  ar: ['متى', 'من', 'لماذا', 'كم', 'ماذا عن', 'هل'],
  en: ['when', 'who', 'why', 'how many', 'what about', 'did'],
};

/** Makes articles of 25 passages, Arabic and English in turn, with words of the given articles among others. */
export const makeCorpus = (source: readonly Article[], passages: number): MadeCorpus => {
  const random = createRandom(SEED);
  const words = { ar: makeWords(source, 'ar', random), en: makeWords(source, 'en', random) };
  const articles = Array.from({ length: Math.ceil(passages / ARTICLE_PASSAGES) }, (_, at) => {
    const count = Math.min(ARTICLE_PASSAGES, passages - at * ARTICLE_PASSAGES);
    const language = LANGUAGES[at % LANGUAGES.length] ?? 'ar';
    return makeArticle(`made-${at}`, language, count, words[language], random);
  });
  const questions = Array.from({ length: QUESTIONS }, () => {
    const article = articles[Math.floor(random() * articles.length)];
    const passage = article?.passages[Math.floor(random() * article.passages.length)];
    const language = article?.language === 'en' ? 'en' : 'ar';
    return { text: makeQuestion(passage?.text ?? '', language, random), language } as const;
  });
  return { articles, questions };
};

const makeSentence = (words: readonly string[], random: () => number): string => {
  const length = 8 + Math.floor(random() * 16);
  return `${Array.from({ length }, () => drawWord(words, random)).join(' ')}.`;
};

const makeArticle = (
  slug: string,
  language: MadeLanguage,
  count: number,
  words: readonly string[],
  random: () => number,
): Article => {
  const passages: Passage[] = [];
  let text = '';
  for (let number = 1; number <= count; number++) {
    const sentence = makeSentence(words, random);
    const paragraph = Math.ceil(number / PARAGRAPH_PASSAGES);
    const start = text.length;
    const end = start + sentence.length;
    passages.push({ article: slug, number, paragraph, start, end, text: sentence });
    text += `${sentence}${number % PARAGRAPH_PASSAGES === 0 ? '\n\n' : ' '}`;
  }
  const title = Array.from({ length: 4 }, () => drawWord(words, random)).join(' ');
  return { slug, language, title, isTitleByEditor: true, text, passages };
};

/** A question word and about half of a sentence's words. */
const makeQuestion = (sentence: string, language: MadeLanguage, random: () => number): string => {
  const asked = sentence
    .replace(/\.$/u, '')
    .split(' ')
    .filter(() => random() < 0.5);
  const first = QUESTION_WORDS[language][Math.floor(random() * QUESTION_WORDS[language].length)] ?? '';
  return `${first} ${asked.join(' ')}${language === 'ar' ? '؟' : '?'}`;
};
