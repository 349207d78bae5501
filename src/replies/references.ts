import { createHash } from 'node:crypto';
import type { Article, Passage } from '../corpus/article.js';

/** Characters of base64url: 36 bits. */
const HASH_UNITS = 6;
const NUMBER_BASE = 36;
/** So that a custom id has room for a command, an action, a state and a cursor besides. */
const PLACES_UNITS = 59;

/** A short name for an article of any slug, the same for ever. */
const articleKey = ({ slug }: Pick<Article, 'slug'>): string => hash([slug]);

/** The article of a key, or nothing. */
const findByKey = (articles: readonly Article[], key: string | undefined): Article | undefined => {
  const known = byKey.get(articles) ?? new Map(articles.map((article) => [articleKey(article), article]));
  byKey.set(articles, known);
  return known.get(key ?? '');
};

// Made once for a library: hashing the slugs of thousands at every press would take longer than all the rest.
const byKey = new WeakMap<readonly Article[], ReadonlyMap<string, Article>>();

/**
 * Passages as two parts of a custom id: which they are, and a hash of their text. What would not fit any more is left
 * out from the end; five passages of as many articles fit where the articles have up to 1,679,615 passages.
 */
export const referTo = (passages: readonly Passage[]): readonly [string, string] => {
  for (let count = passages.length; ; count--) {
    const kept = passages.slice(0, count);
    const places = formatPlaces(kept);
    if (places.length <= PLACES_UNITS || count === 1) return [places, hash(kept.map(({ text }) => text))];
  }
};

/** «hD3x9a.1.4,k0Pq_z.2c»: keys of articles, each with the numbers of passages. */
const formatPlaces = (passages: readonly Passage[]): string => {
  let places = '';
  let last: string | undefined;
  for (const { article, number } of passages) {
    if (article !== last) places += `${places === '' ? '' : ','}${articleKey({ slug: article })}`;
    places += `.${number.toString(NUMBER_BASE)}`;
    last = article;
  }
  return places;
};

/** The passages that are referred to; null where one is gone or its text has changed. */
export const findReferred = (
  [places, textHash]: readonly (string | undefined)[],
  articles: readonly Article[],
): readonly Passage[] | null => {
  const passages = (places ?? '').split(',').flatMap((group) => {
    const [key, ...numbers] = group.split('.');
    const article = findByKey(articles, key);
    return numbers.map((number) => article?.passages[Number.parseInt(number, NUMBER_BASE) - 1]);
  });
  const found = passages.filter((passage) => passage !== undefined);
  if (found.length === 0 || found.length < passages.length) return null;
  return hash(found.map(({ text }) => text)) === textHash ? found : null;
};

const hash = (texts: readonly string[]): string =>
  createHash('sha256').update(texts.join('\0')).digest('base64url').slice(0, HASH_UNITS);
