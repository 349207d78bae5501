import type { Article } from '../../corpus/article.js';
import type { Attribution } from './attribution.js';
import type { Person } from './cast.js';
import { readItems } from './items.js';
import { findQuotations } from './quotations.js';
import { Scene } from './scene.js';
import { speechRulesFor } from './speech-rules.js';

/**
 * Who says each passage of an article, one attribution per passage and in order. By rules alone: reporting verbs and
 * nouns with the source beside them (source, cue and content of Pareti 2015), then quotations that run across
 * sentences, then whoever is in view (the deterministic sieves of Muzny et al. 2017). A passage without a sign of
 * speech is the reporter's, and so is one that says that somebody did not speak.
 */
export function attributePassages(article: Article): readonly Attribution[] {
  const rules = speechRulesFor(article.language);
  const quotations = findQuotations(article);
  const items = article.passages.map((passage) => readItems(passage, quotations, rules.normalize));
  const scene = new Scene(article, rules, quotations, items);
  return article.passages.map((_, index) => {
    const { speaker, addressee } = scene.play(index);
    return { speaker: speaker && nameOf(speaker), addressee: speaker && addressee && nameOf(addressee) };
  });
}

const nameOf = ({ name, title }: Person): string => name ?? title;
