import type { Language, Passage } from './article.js';
import { splitBlocks } from './split-blocks.js';
import { splitSentences } from './split-sentences.js';

/**
 * Splits the text of an article into its passages: sentences, headings and list items, numbered from 1. Offsets are
 * UTF-16 units of the text. The passages of a paragraph joined by what stands between them give the paragraph back,
 * for any text; only white space and what cannot be seen stands outside a passage.
 */
export function splitPassages(text: string, language: Language, slug: string): Passage[] {
  const passages: Passage[] = [];
  for (const block of splitBlocks(text)) {
    const spans = block.isHeading ? [block] : splitSentences(text, block, language);
    for (const { start, end } of spans) {
      passages.push({
        article: slug,
        number: passages.length + 1,
        paragraph: block.paragraph,
        start,
        end,
        text: text.slice(start, end),
      });
    }
  }
  return passages;
}
