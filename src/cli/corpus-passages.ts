import { loadCorpus } from '../corpus/load-corpus.js';
import { EXIT } from './exit.js';

// Texts come from others: they must not steer the terminal that they are shown on.
const CONTROL = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;

/** Prints an article's passages with their numbers, a blank line between paragraphs; returns the exit code. */
export const printPassages = (directory: string, slug: string): number => {
  const { articles } = loadCorpus(directory);
  const article = articles.find((one) => one.slug === slug.normalize('NFC'));
  if (article === undefined) {
    const known = articles.map((one) => one.slug).join(', ');
    console.error(`There is no article «${slug}» in ${directory}; there is ${known || 'none at all'}.`);
    return EXIT.failed;
  }
  let last = article.passages[0]?.paragraph;
  for (const { number, paragraph, text } of article.passages) {
    if (paragraph !== last) console.log();
    last = paragraph;
    console.log(`${number} · ${text.replace(CONTROL, ' ')}`);
  }
  return EXIT.done;
};
