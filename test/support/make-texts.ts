import type { SearchText } from '../../src/search/pool.js';

const NOUNS = 'harbour market bridge school museum airport library stadium tower garden mill quay'.split(' ');
const VERBS = 'opened closed burned moved grew flooded reopened collapsed shone vanished'.split(' ');
const PEOPLE = 'governor fisherman teacher pilot merchant farmer doctor sailor painter judge'.split(' ');
const PLACES = 'Aden Mukalla Taiz Sanaa Ibb Marib Zabid Shibam Seiyun Dhamar Lahij Hajjah'.split(' ');
const REASONS = 'storm war feast drought strike earthquake festival election harvest eclipse'.split(' ');

/** Made English sentences that are all different, the same for the same count, four to a paragraph. */
export const makeTexts = (count: number): SearchText[] =>
  Array.from({ length: count }, (_, at) => {
    const pick = (words: readonly string[], spread: number) =>
      words[Math.floor(at / spread + at * 7) % words.length] ?? '';
    const text = `The ${pick(NOUNS, 1)} of ${pick(PLACES, 3)} ${pick(VERBS, 5)} in ${1000 + at} when the ${pick(PEOPLE, 7)} of ${pick(PLACES, 11)} spoke of the ${pick(REASONS, 13)} and the ${pick(NOUNS, 17)}.`;
    const article = `made-${Math.floor(at / 20)}`;
    const passage = {
      article,
      number: (at % 20) + 1,
      paragraph: Math.floor((at % 20) / 4) + 1,
      start: 0,
      end: text.length,
      text,
    };
    return { passage, text, title: `The ${pick(PLACES, 20)} chronicle` };
  });

/** Questions of half of the words of every `every`th text. */
export const makeQuestions = (texts: readonly SearchText[], every: number): string[] =>
  texts
    .filter((_, at) => at % every === 0)
    .map(
      ({ text }) =>
        `When was it: ${text
          .split(' ')
          .filter((_, at) => at % 2 === 1)
          .join(' ')}?`,
    );
