import { FluentBundle, FluentNumber, FluentResource } from '@fluent/bundle';
import type { Language } from '../corpus/article.js';
import { ar } from './catalogue.ar.js';
import { de } from './catalogue.de.js';
import { en } from './catalogue.en.js';
import { es } from './catalogue.es.js';
import { fa } from './catalogue.fa.js';
import { fr } from './catalogue.fr.js';
import { ru } from './catalogue.ru.js';
import { tr } from './catalogue.tr.js';
import { zh } from './catalogue.zh.js';
import { ar as arCommands } from './command-texts.ar.js';
import { de as deCommands } from './command-texts.de.js';
import { en as enCommands } from './command-texts.en.js';
import { es as esCommands } from './command-texts.es.js';
import { fa as faCommands } from './command-texts.fa.js';
import { fr as frCommands } from './command-texts.fr.js';
import { ru as ruCommands } from './command-texts.ru.js';
import { tr as trCommands } from './command-texts.tr.js';
import { zh as zhCommands } from './command-texts.zh.js';
import type { TextKey } from './text-key.js';

/** The texts of every language, as Fluent (https://projectfluent.org). */
export const CATALOGUES: Readonly<Record<Language, string>> = { ar, en, fr, ru, zh, es, tr, fa, de };

/** The names and descriptions of the commands and their options, in the same form. */
export const COMMAND_TEXTS: Readonly<Record<Language, string>> = {
  ar: arCommands,
  en: enCommands,
  fr: frCommands,
  ru: ruCommands,
  zh: zhCommands,
  es: esCommands,
  tr: trCommands,
  fa: faCommands,
  de: deCommands,
};

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
  return bundleOf(language).formatPattern(pattern, asArguments(values));
};

const bundles = new Map<Language, FluentBundle>();

// Parsed when first asked for: most starts need one or two of the nine.
const bundleOf = (language: Language): FluentBundle => {
  const known = bundles.get(language);
  if (known !== undefined) return known;
  // Numbers go in as they are typed back, not in the digits and groups of a locale, but choose its plural.
  const bundle = new FluentBundle(`${language}-u-nu-latn`);
  bundle.addResource(new FluentResource(CATALOGUES[language]));
  bundle.addResource(new FluentResource(COMMAND_TEXTS[language]));
  bundles.set(language, bundle);
  return bundle;
};

const asArguments = (values: Readonly<Record<string, string | number>>) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number' ? new FluentNumber(value, { useGrouping: false }) : value,
    ]),
  );
