import { type LexiconColumns, openLexicon } from './lexicon.js';
import type { PoolParts } from './pool.js';
import type { EntryWords, Statistics } from './statistics.js';
import type { Steps } from './steps.js';

type NumberColumns = LexiconColumns & EntryWords & Omit<Statistics, 'gramNorms'>;

/** The columns of whole numbers that a snapshot holds, in this order. */
const COLUMNS = [
  'wordTerms',
  'wordSkeletons',
  'bigramStarts',
  'bigrams',
  'trigramStarts',
  'trigrams',
  'wordStarts',
  'words',
  'termFrequencies',
  'gramFrequencies',
] as const satisfies readonly (keyof NumberColumns)[];

/** No word has a line feed. */
const SEPARATOR = '\n';
/** The form that strings have in memory, which is read twenty times as fast as UTF-8. */
const ENCODING = 'utf16le';
/** Sections begin at multiples of this many bytes, so that numbers are read where they lie. */
const ALIGNMENT = 8;

/**
 * The parts of a pool as sections of bytes: the sizes of all others, the names of terms and skeletons, the
 * codes of trigrams, the lengths of the entries' trigram vectors, and the columns.
 */
export const encodeParts = (parts: PoolParts): Uint8Array[] => {
  const { lexicon } = parts;
  const columns: NumberColumns = { ...lexicon, ...parts };
  const sections = [
    Buffer.from([...lexicon.terms.keys()].join(SEPARATOR), ENCODING),
    Buffer.from([...lexicon.skeletons.keys()].join(SEPARATOR), ENCODING),
    bytesOf(Uint32Array.from(lexicon.grams.keys())),
    bytesOf(parts.gramNorms),
    ...COLUMNS.map((name) => bytesOf(columns[name])),
  ];
  const sizes = bytesOf(Uint32Array.from(sections, ({ byteLength }) => byteLength));
  return [sizes, ...sections].flatMap((section) => [section, new Uint8Array(paddingOf(section.byteLength))]);
};

/** Reads in steps what `encodeParts` wrote; the columns stay where they are. `start` is a multiple of eight. */
export function* decodeParts(bytes: ArrayBuffer, start: number): Steps<PoolParts> {
  const sizes = new Uint32Array(bytes, start, COLUMNS.length + 4);
  let offset = start + sizes.byteLength + paddingOf(sizes.byteLength);
  const sections = Array.from(sizes, (size) => {
    const section = new Uint8Array(bytes, offset, size);
    offset += size + paddingOf(size);
    return section;
  });
  const [termNames, skeletonNames, gramCodes, norms, ...columns] = sections;
  const terms = yield* numberEach(namesIn(termNames));
  const skeletons = yield* numberEach(namesIn(skeletonNames));
  const grams = yield* numberEach(numbersIn(gramCodes));
  const entries = COLUMNS.map((name, at) => [name, numbersIn(columns[at])]);
  const named: NumberColumns = Object.fromEntries(entries);
  const gramNorms = norms === undefined ? new Float64Array() : viewAs(Float64Array, norms);
  return { ...named, gramNorms, lexicon: openLexicon(named, { terms, skeletons, grams }) };
}

const paddingOf = (size: number): number => (ALIGNMENT - (size % ALIGNMENT)) % ALIGNMENT;

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint32Array | Float64Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

const viewAs = <View>(
  View: {
    new (bytes: ArrayBufferLike, start: number, length: number): View;
    readonly BYTES_PER_ELEMENT: number;
  },
  { buffer, byteOffset, byteLength }: Uint8Array,
): View => new View(buffer, byteOffset, byteLength / View.BYTES_PER_ELEMENT);

const numbersIn = (section: Uint8Array | undefined): Uint32Array =>
  section === undefined ? new Uint32Array() : viewAs(Uint32Array, section);

const namesIn = (section: Uint8Array | undefined): readonly string[] =>
  section === undefined || section.length === 0
    ? []
    : Buffer.from(section.buffer, section.byteOffset, section.length).toString(ENCODING).split(SEPARATOR);

const STEP_THINGS = 10_000;

function* numberEach<Thing>(things: Iterable<Thing>): Steps<Map<Thing, number>> {
  const numbers = new Map<Thing, number>();
  yield 0;
  for (const thing of things) {
    numbers.set(thing, numbers.size);
    if (numbers.size % STEP_THINGS === 0) yield 0;
  }
  return numbers;
}
