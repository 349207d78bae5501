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
 * digit or white space, which is where Discord takes a backslash for an escape.
 */
export const escapeMarkdown = (text: string): string => text.replace(MARKUP, '\\$&');
