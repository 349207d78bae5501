import { createHash } from 'node:crypto';
import { endianness } from 'node:os';
import type { Language } from '../corpus/article.js';
import { analyzerFor } from './analyzer.js';
import type { SearchText } from './pool.js';
import type { Steps } from './steps.js';

/** Raised whenever what a snapshot holds, or how it is worked out from words, changes. */
const FORMAT = 2;
/** Raised whenever an analyzer reads words differently; a sample of the texts notices most changes without it. */
const ANALYZERS = 1;
const SAMPLED_TEXTS = 200;
const STEP_TEXTS = 500;

/** A SHA-256 of everything that a pool is made from: the texts, how their words are read, and the snapshot's format. */
export function* fingerprint(language: Language, texts: readonly SearchText[]): Steps<Buffer> {
  const hash = createHash('sha256');
  const { icu, unicode } = process.versions;
  hash.update(JSON.stringify([FORMAT, ANALYZERS, language, endianness(), icu, unicode, texts.length]));
  const analyzer = analyzerFor(language);
  const interval = Math.ceil(texts.length / SAMPLED_TEXTS);
  for (let at = 0; at < texts.length; at += STEP_TEXTS) {
    const step = texts.slice(at, at + STEP_TEXTS);
    hash.update(
      JSON.stringify(
        step.map(({ passage, title, text }) => [passage.article, passage.paragraph, title, text]),
      ),
    );
    const sample = step.filter((_, place) => (at + place) % interval === 0);
    hash.update(JSON.stringify(sample.map(({ text }) => analyzer.analyze(text))));
    yield 0;
  }
  return hash.digest();
}
