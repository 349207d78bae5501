/** What a reader sees of a message: without backslash escapes, `*`, `_` and the isolates U+2066–2069. */
export const readMessage = (content: string): string =>
  content.replace(/\\([^0-9A-Za-z\s])|[*_\u2066-\u2069]/gu, '$1');
