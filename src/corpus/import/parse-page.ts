import { parseHTML } from 'linkedom';
import type { HtmlDocument } from './html-node.js';

/**
 * Parses a page; its scripts are text and nothing is fetched. As in a browser there is always a head and a body, with
 * what belongs there, even when the page has none or leaves out their tags.
 */
export function parsePage(source: string): HtmlDocument {
  const page = parse(source);
  const document =
    page.documentElement?.tagName === 'HTML'
      ? page
      : parse(`<html><head></head><body>${source}</body></html>`);
  const { documentElement, head, body } = document;
  for (const node of [...(documentElement?.childNodes ?? [])]) {
    if (node !== head && node !== body) body.append(node);
  }
  for (const element of [...body.querySelectorAll('body > title, body > meta, body > link')])
    head.append(element);
  return document;
}

// The library is typed with the browser's types, which this project does not have.
function parse(source: string): HtmlDocument {
  const { document }: { document: HtmlDocument } = parseHTML(source);
  return document;
}
