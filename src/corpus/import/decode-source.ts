import { importError } from './import-error.js';

/** The encodings that `--encoding` takes. Only UTF-8 and what a byte order mark tells are found without it. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1256',
  'windows-1251',
  'windows-1252',
] as const;

export type Encoding = (typeof ENCODINGS)[number];

export const isEncoding = (value: string): value is Encoding =>
  (ENCODINGS as readonly string[]).includes(value);

/** A file as text, without its byte order mark. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

// Each byte as one character. Rich text is made of ASCII only, and would pass for a text.
const BINARY_KINDS: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP file, as Word and LibreOffice write them'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Word file'],
  ['{\\rtf', 'rich text'],
  ['\u0089PNG', 'an image'],
  ['\u00ff\u00d8\u00ff', 'an image'],
  ['GIF8', 'an image'],
  ['\u001f\u008b', 'compressed'],
];
const SIGNATURE_BYTES = 8;
const BYTE_ORDER_MARKS: readonly (readonly [string, Encoding])[] = [
  ['\u00ef\u00bb\u00bf', 'utf-8'],
  ['\u00ff\u00fe', 'utf-16le'],
  ['\u00fe\u00ff', 'utf-16be'],
];
// Enough of a page to find the line in which it names its encoding.
const HEAD_BYTES = 2_048;
const PAGE_ENCODING = /<(?:meta|\?xml)[^>]*(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i;
const UNUSED_BYTES = /[\u0080-\u009f]/;
const BEYOND_ASCII = /\P{ASCII}/u;
const CONTROLS = /[^\P{Cc}\s]/gu;
// A stray control character is a slip of whoever wrote the text; a binary file has them everywhere.
const MAX_CONTROL_SHARE = 0.01;

/**
 * Decodes a file strictly: a byte order mark tells the encoding, otherwise `encoding` does, otherwise it is UTF-8.
 * Nothing is guessed, because a wrong guess gives a text that looks whole and says something else.
 *
 * @throws ImportError when the bytes are no text, or not in this encoding; `path` is named in it.
 */
export function decodeSource(bytes: Uint8Array, path: string, encoding?: Encoding): Decoded {
  const start = toLatin1(bytes.subarray(0, SIGNATURE_BYTES));
  const binary = BINARY_KINDS.find(([signature]) => start.startsWith(signature))?.[1];
  if (binary) throw importError(path, `is not text but ${binary}: save it as text in UTF-8`);
  const marked = BYTE_ORDER_MARKS.find(([mark]) => start.startsWith(mark))?.[1];
  const chosen = marked ?? encoding ?? 'utf-8';
  if (!chosen.startsWith('utf-16') && bytes.includes(0)) {
    throw importError(path, 'is not text: it holds zero bytes; if it is UTF-16, say --encoding utf-16le');
  }
  const text = chosen.startsWith('utf') ? decode(bytes, chosen) : decodeLegacy(bytes, path, chosen);
  if (text === undefined) throw importError(path, describeFailure(bytes, chosen));
  if (text.includes('\u0000') || (text.match(CONTROLS)?.length ?? 0) > text.length * MAX_CONTROL_SHARE) {
    throw importError(path, `is not text: read as ${chosen} it is full of control characters`);
  }
  return { text, encoding: chosen };
}

function decode(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

// Every file can be read in these encodings, so two signs of a wrong one are looked for.
function decodeLegacy(bytes: Uint8Array, path: string, encoding: Encoding): string | undefined {
  const unicode = decode(bytes, 'utf-8');
  if (unicode !== undefined && BEYOND_ASCII.test(unicode)) {
    throw importError(path, `is UTF-8 and not ${encoding}: leave out --encoding`);
  }
  const text = decode(bytes, encoding);
  return text === undefined || UNUSED_BYTES.test(text) ? undefined : text;
}

function describeFailure(bytes: Uint8Array, tried: Encoding): string {
  if (tried !== 'utf-8') return `is not ${tried}: choose another of --encoding ${ENCODINGS.join(', ')}`;
  const stated = PAGE_ENCODING.exec(toLatin1(bytes.subarray(0, HEAD_BYTES)))?.[1]?.toLowerCase();
  const isKnown = stated !== undefined && isEncoding(stated) && stated !== tried;
  const hint = isKnown
    ? `the page says ${stated}: add --encoding ${stated}`
    : `add --encoding with one of ${ENCODINGS.slice(1).join(', ')}`;
  return `is not UTF-8, and its encoding is unknown: save it as UTF-8, or ${hint}`;
}

const toLatin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
