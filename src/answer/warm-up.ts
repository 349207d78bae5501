import { LANGUAGES, type Language } from '../corpus/article.js';
import { answerQuestion } from './answer-question.js';
import { completeQuestion } from './complete-question.js';
import type { Library } from './library.js';

const QUESTIONS: Readonly<Record<Language, string>> = {
  ar: 'متى كان ذلك ومن قاله؟',
  en: 'When was that, and who said it?',
  fr: 'Quand était-ce, et qui l’a dit ?',
  ru: 'Когда это было и кто это сказал?',
  zh: '那是什么时候，是谁说的？',
  es: '¿Cuándo fue eso y quién lo dijo?',
  tr: 'Bu ne zaman oldu ve kim söyledi?',
  fa: 'آن کی بود و چه کسی گفت؟',
  de: 'Wann war das, und wer hat es gesagt?',
};

/**
 * Makes ready what the first question in each language would wait for, one language a turn of the event loop.
 *
 * @param idle is waited for before each language, so that whoever asks meanwhile goes first
 */
export const warmUp = async (library: Library, idle = async (): Promise<void> => {}): Promise<void> => {
  for (const language of LANGUAGES) {
    await new Promise((resolve) => setImmediate(resolve));
    await idle();
    answerQuestion(library, { text: QUESTIONS[language] });
    completeQuestion(library, { typed: '', reader: language }, 1, QUESTIONS[language].length);
  }
};
