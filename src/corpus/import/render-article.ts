import { stringify } from 'yaml';
import type { FrontMatter } from '../front-matter.js';

// The order in which an editor reads them.
const KEYS = [
  'title',
  'title-by',
  'language',
  'dateline',
  'source',
  'date',
  'author',
  'url',
  'topic',
] as const;

/** The file of an article: its front matter, a blank line, its text to the letter. */
export function renderArticle(fields: Partial<FrontMatter>, text: string): string {
  return `---\n${renderFrontMatter(fields)}---\n\n${text}`;
}

/** Fields as YAML, one line each, whatever they hold; nothing for none. */
export function renderFrontMatter(fields: Partial<FrontMatter>): string {
  const stated = KEYS.filter((key) => fields[key] !== undefined);
  if (stated.length === 0) return '';
  return stringify(Object.fromEntries(stated.map((key) => [key, fields[key]])), { lineWidth: 0 });
}
