import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describeFileError } from '../read-text-file.js';
import { importError } from './import-error.js';

// As the loader has it: a slug is the value of a choice in Discord and the name of a folder.
const SLUG_UNITS = 100;
const SLUG = /^[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{Nd}]+(?:-+[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{Nd}]+)*$/u;

/**
 * The slug of a new article: the one that is wanted, or the file's name in lower-case letters, digits and hyphens.
 *
 * @throws ImportError when the wanted one is bad, or the name has nothing to make one of.
 */
export function chooseSlug(path: string, wanted?: string): string {
  const slug = wanted?.normalize('NFC') ?? toSlug(basename(path).replace(/\.[^.]*$/, ''));
  if (isSlug(slug)) return slug;
  if (wanted === undefined) throw importError(path, 'has a name that gives no slug: say --slug');
  const better = toSlug(wanted);
  const hint = isSlug(better) ? `, such as ${better}` : '';
  throw importError(
    '--slug',
    `«${wanted}» must be of lower-case letters, digits and hyphens, at most ${SLUG_UNITS}${hint}`,
  );
}

/**
 * Makes sure that no article of the corpus has this slug, in whatever spelling a file system takes for the same.
 *
 * @throws ImportError when there is one, or the folder cannot be read.
 */
export function checkSlugIsFree(directory: string, slug: string): void {
  let names: readonly string[];
  try {
    names = readdirSync(directory);
  } catch (error) {
    throw importError(directory, describeFileError(error), error);
  }
  const taken = names.find((name) => fold(name) === fold(slug) || fold(name) === `${fold(slug)}.txt`);
  if (taken === undefined) return;
  throw importError(
    directory,
    `already has «${taken}», and nothing is overwritten: choose another name with --slug`,
  );
}

const isSlug = (slug: string): boolean => SLUG.test(slug) && slug.length <= SLUG_UNITS;

function toSlug(name: string): string {
  const words = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{Nd}]+/gu, '-');
  return words.replace(/^-+/, '').slice(0, SLUG_UNITS).replace(/-+$/, '');
}

const fold = (name: string): string => name.normalize('NFC').toLowerCase();
