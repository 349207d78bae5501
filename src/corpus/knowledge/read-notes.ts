import type { Article, Language } from '../article.js';
import type { FieldProblem } from '../front-matter.js';
import { checkNotes } from './check-notes.js';
import { type Fact, NO_NOTES, type Notes, type Translation } from './knowledge.js';
import { type NotesFile, readNotesFile, showPath } from './notes-file.js';

/** A file that belongs to an article, with its text or what keeps it from being read. */
export interface CarriedFile {
  readonly name: string;
  readonly content: { readonly text: string } | { readonly problem: FieldProblem };
}

/**
 * Reads all files of notes as one and checks them against their article. With an error anywhere there are no notes:
 * what refers to the entry at fault would hang in the air.
 *
 * @param refused languages whose translation is left out for an error of its own; what the facts give in them is left
 *   out as well, without another error
 */
export const readNotes = (
  files: readonly CarriedFile[],
  article: Article,
  translations: readonly Translation[],
  refused: readonly Language[],
  report: (name: string, problem: FieldProblem) => void,
): Notes | undefined => {
  let hasErrors = false;
  const reportError = (name: string, problem: FieldProblem): void => {
    hasErrors = true;
    report(name, problem);
  };
  const read = files.flatMap(({ name, content }): NotesFile[] => {
    const { file, problems } =
      'text' in content ? readNotesFile(name, content.text) : { problems: [content.problem] };
    for (const problem of problems) reportError(name, problem);
    return file === undefined ? [] : [file];
  });
  if (hasErrors) return undefined;
  const { notes, placeOf } = joinNotes(read, refused);
  checkNotes(notes, article, translations, (entry, path, message) => {
    const place = placeOf(entry);
    if (place === undefined) throw new Error('An entry of the notes stands in no file.');
    const full = [...place.path, ...path];
    const field = showPath(full, place.file.notes);
    reportError(place.file.name, { severity: 'error', line: place.file.lineOf(full), field, message });
  });
  return hasErrors ? undefined : notes;
};

interface Place {
  readonly file: NotesFile;
  readonly path: readonly PropertyKey[];
}

const joinNotes = (files: readonly NotesFile[], refused: readonly Language[]) => {
  const places = new Map<object, Place>();
  const joined = Object.fromEntries(
    Object.keys(NO_NOTES).map((key) => {
      const lists = files.map((file) =>
        file.notes[key as keyof Notes].map((read, at) => {
          const entry = key === 'facts' ? withoutLanguages(read as Fact, refused) : read;
          places.set(entry, { file, path: [key, at] });
          return entry;
        }),
      );
      return [key, lists.flat()];
    }),
  ) as unknown as Notes;
  return { notes: joined, placeOf: (entry: object) => places.get(entry) };
};

const withoutLanguages = (fact: Fact, languages: readonly Language[]): Fact => {
  if (languages.length === 0) return fact;
  const gives = Object.entries(fact.gives).map(([attribute, answers]) => {
    const kept = Object.entries(answers).filter(([language]) => !languages.includes(language as Language));
    return [attribute, Object.fromEntries(kept)];
  });
  return { ...fact, gives: Object.fromEntries(gives) };
};
