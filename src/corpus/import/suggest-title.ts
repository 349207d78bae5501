import type { FrontMatter } from '../front-matter.js';

const HEADING = /^#{1,6}[ \t]+(.*?)[ \t#]*$/;
const TITLE_CHARACTERS = 60;
// Enough to hold a long heading, however long the line is.
const HEAD_UNITS = 1_000;

/** A title for a text that states none: its heading, or else its first words, which are then marked as the editor's. */
export function suggestTitle(text: string): Pick<FrontMatter, 'title' | 'title-by'> {
  const [line = ''] = text
    .trimStart()
    .slice(0, HEAD_UNITS)
    .split(/[\n\u2028\u2029]/, 1);
  const heading = HEADING.exec(line)?.[1];
  if (heading) return { title: heading };
  const words = line.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  const characters = [...words];
  if (characters.length <= TITLE_CHARACTERS) return { title: words, 'title-by': 'editor' };
  const cut = characters.slice(0, TITLE_CHARACTERS).join('');
  // Chinese has no spaces to cut at.
  return { title: `${cut.replace(/ [^ ]*$/, '') || cut}…`, 'title-by': 'editor' };
}
