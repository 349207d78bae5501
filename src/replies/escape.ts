// What Discord would read as markup. Brackets: `[` opens a link. `<` opens mentions, timestamps and custom emoji.
const ANYWHERE = String.raw`[\\*_~${'`'}|<[\]]`;
const MASS_MENTION = '@(?=everyone|here)';
const ADDRESS_OR_EMOJI = String.raw`:(?=\/\/|[\w+-]+:)`;
const LINE_START = String.raw`(?<=^[^\S\n]*)[>#+-]|(?<=^[^\S\n]*\d{1,9})\.`;
// A passage's own isolates are kept apart from those that a reply puts around it.
const ISOLATES = '[\u2066-\u2069]';
const MARKUP = new RegExp([ANYWHERE, MASS_MENTION, ADDRESS_OR_EMOJI, LINE_START, ISOLATES].join('|'), 'gm');

/**
 * Text that Discord shows to the letter. Only backslashes are added, each before a character that is no letter,
 * digit or white space, which is where Discord takes a backslash for an escape; and `**` around what is to be bold.
 *
 * @param bold as [start, end) in UTF-16 units, in order and apart
 */
export const escapeMarkdown = (text: string, bold: readonly (readonly [number, number])[] = []): string => {
  const marks = new Map<number, string>();
  for (const { index } of text.matchAll(MARKUP)) marks.set(index, '\\');
  for (const [start, end] of joinTouching(bold)) {
    marks.set(start, `**${marks.get(start) ?? ''}`);
    marks.set(end, `**${marks.get(end) ?? ''}`);
  }
  let escaped = '';
  let from = 0;
  for (const [at, mark] of [...marks].sort(([left], [right]) => left - right)) {
    escaped += text.slice(from, at) + mark;
    from = at;
  }
  return escaped + text.slice(from);
};

/** Takes the escapes away again. */
export const unescapeMarkdown = (markdown: string): string => markdown.replace(/\\([^0-9A-Za-z\s])/gu, '$1');

// «**a****b**» would show its asterisks.
const joinTouching = (spans: readonly (readonly [number, number])[]): [number, number][] => {
  const joined: [number, number][] = [];
  for (const [start, end] of spans) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else if (start < end) joined.push([start, end]);
  }
  return joined;
};
