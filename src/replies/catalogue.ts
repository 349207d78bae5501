import { FluentBundle, FluentResource } from '@fluent/bundle';
import type { RefusalReason } from '../answer/answer.js';
import type { Language } from '../corpus/article.js';
import type { UserErrorKey } from '../errors.js';
import { ar } from './catalogue.ar.js';
import { de } from './catalogue.de.js';
import { en } from './catalogue.en.js';
import { es } from './catalogue.es.js';
import { fa } from './catalogue.fa.js';
import { fr } from './catalogue.fr.js';
import { ru } from './catalogue.ru.js';
import { tr } from './catalogue.tr.js';
import { zh } from './catalogue.zh.js';

/** The texts of every language, as Fluent (https://projectfluent.org). */
export const CATALOGUES: Readonly<Record<Language, string>> = { ar, en, fr, ru, zh, es, tr, fa, de };

export type TextKey =
  | 'answer-heading'
  | 'nearest-heading'
  | 'passage-label'
  | 'source-line'
  | 'source-place'
  | 'left-out'
  | 'speaker'
  | 'speaker-to'
  | 'reporter'
  | 'translation-line'
  | 'quote-open'
  | 'quote-close'
  | `refusal-${RefusalReason}`
  | `error-${UserErrorKey}`
  | 'error-unexpected'
  | 'prompt-help';

/**
 * A text of the catalogue with its places filled. Fluent wraps what it fills in in U+2068 … U+2069, so numbers and
 * foreign names leave the direction of the line alone.
 *
 * @throws Error where the text or a value is missing, or a value has over 2,500 UTF-16 units.
 */
export const formatText = (
  language: Language,
  key: TextKey,
  values: Readonly<Record<string, string | number>> = {},
): string => {
  const pattern = bundleOf(language).getMessage(key)?.value;
  if (pattern === null || pattern === undefined)
    throw new Error(`No text ${key} in the catalogue ${language}`);
  return bundleOf(language).formatPattern(pattern, asStrings(values));
};

const bundles = new Map<Language, FluentBundle>();

// Parsed when first asked for: most starts need one or two of the nine.
const bundleOf = (language: Language): FluentBundle => {
  const known = bundles.get(language);
  if (known !== undefined) return known;
  const bundle = new FluentBundle(language);
  bundle.addResource(new FluentResource(CATALOGUES[language]));
  bundles.set(language, bundle);
  return bundle;
};

// Numbers go in as they are typed back, not in the digits and groups of a locale.
const asStrings = (values: Readonly<Record<string, string | number>>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
