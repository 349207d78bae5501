/** As much of the document object model as importing needs. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly textContent: string | null;
  readonly parentNode: HtmlNode | null;
  readonly firstChild: HtmlNode | null;
  readonly nextSibling: HtmlNode | null;
  readonly childNodes: Iterable<HtmlNode>;
}

export interface HtmlElement extends HtmlNode {
  /** In capitals in a page. */
  readonly tagName: string;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
  append(...nodes: readonly HtmlNode[]): void;
  prepend(...nodes: readonly HtmlNode[]): void;
  remove(): void;
}

export interface HtmlDocument {
  readonly documentElement: HtmlElement | null;
  readonly head: HtmlElement;
  readonly body: HtmlElement;
  createElement(name: string): HtmlElement;
}

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

export const isElement = (node: HtmlNode): node is HtmlElement => node.nodeType === ELEMENT_NODE;
export const isText = (node: HtmlNode): boolean => node.nodeType === TEXT_NODE;

/** How many elements and texts stand within each other at most. It takes no stack, however deep they go. */
export function measureDepth(root: HtmlNode): number {
  let deepest = 0;
  let depth = 0;
  for (let node: HtmlNode | null = root; node; ) {
    if (node.firstChild) {
      node = node.firstChild;
      depth += 1;
      deepest = Math.max(deepest, depth);
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      depth -= 1;
    }
    node = node && node !== root ? node.nextSibling : null;
  }
  return deepest;
}
