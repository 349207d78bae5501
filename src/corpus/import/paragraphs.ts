/** Collects the text of a page piece by piece: paragraphs, headings, items of a list. */
export interface Paragraphs {
  /** Adds text to the open piece, its white space as it is in the source of the page. */
  write(text: string): void;
  breakLine(): void;
  /** Ends the open piece. `mark` stands before the next one: `- ` of an item, `## ` of a heading; it waits for a text. */
  close(mark?: string): void;
  /** A piece whose white space counts. */
  add(text: string): void;
  /** The pieces with blank lines between; items that follow each other stand on lines of one paragraph. */
  render(): string;
}

interface Piece {
  readonly mark: string;
  readonly text: string;
}

// What HTML takes for white space; a no-break space is none.
const WHITE_SPACE = /[ \t\n\r\f]+/g;
const SEEN = /[^\s\p{Cf}\p{Cc}]/u;

export function createParagraphs(): Paragraphs {
  const pieces: Piece[] = [];
  let open = '';
  let mark = '';
  const add = (text: string): void => {
    if (!SEEN.test(text)) return;
    // A heading and an item end with their line.
    pieces.push({ mark, text: mark === '' ? text : text.replace(/\n+/g, ' ') });
    mark = '';
  };
  return {
    write: (text) => {
      open += text.replace(WHITE_SPACE, ' ');
    },
    breakLine: () => {
      open += '\n';
    },
    close: (next) => {
      add(tidy(open));
      open = '';
      if (next !== undefined) mark = next;
    },
    add,
    render: () =>
      pieces.map((piece, index) => separate(pieces[index - 1], piece) + piece.mark + piece.text).join(''),
  };
}

const isItem = ({ mark }: Piece): boolean => mark !== '' && !mark.startsWith('#');

function separate(previous: Piece | undefined, piece: Piece): string {
  if (!previous) return '';
  return isItem(previous) && isItem(piece) ? '\n' : '\n\n';
}

const tidy = (text: string): string =>
  text
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
