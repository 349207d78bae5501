import type { Article, Language } from '../article.js';
import type { Fact, Note, Notes, Translation } from './knowledge.js';

/** Tells of something wrong: the entry, the key within it, and what is wrong. */
export type ReportEntry = (entry: object, path: readonly PropertyKey[], message: string) => void;

/**
 * Checks notes against the article that they are about: numbers of passages, quotes to the letter, direct answers as
 * spans, ids that are used and known. Every entry that is at fault is reported.
 */
export const checkNotes = (
  notes: Notes,
  article: Article,
  translations: readonly Translation[],
  report: ReportEntry,
): void => {
  for (const key of ['facts', 'names', 'concepts', 'absent', 'topics'] as const) {
    const entries: readonly { readonly id: string }[] = notes[key];
    reportDuplicates(entries, ({ id }) => id, 'id', report);
  }
  reportDuplicates(notes.voices, ({ passage }) => passage, 'passage', report);
  for (const fact of notes.facts) checkFact(fact, article, translations, report);
  for (const key of ['stances', 'summit', 'timeline', 'remarks'] as const) {
    for (const note of notes[key]) checkQuote(note, 'quote', note, article, report);
  }
  for (const event of notes.timeline) {
    const when = { quote: event.when, passage: event.passage };
    if (article.passages[event.passage - 1] !== undefined) checkQuote(event, 'when', when, article, report);
  }
  for (const voice of notes.voices) checkPassage(voice, ['passage'], voice.passage, article, report);
  checkIds(notes, report);
};

const reportDuplicates = <Entry extends object>(
  entries: readonly Entry[],
  read: (entry: Entry) => unknown,
  key: string,
  report: ReportEntry,
): void => {
  const seen = new Set<unknown>();
  for (const entry of entries) {
    if (seen.has(read(entry))) report(entry, [key], `«${read(entry)}» stands twice`);
    seen.add(read(entry));
  }
};

const checkPassage = (
  entry: object,
  path: readonly PropertyKey[],
  number: number,
  { passages }: Article,
  report: ReportEntry,
): string | undefined => {
  const text = passages[number - 1]?.text;
  if (text === undefined)
    report(entry, path, `there is no passage ${number}; the last is ${passages.length}`);
  return text;
};

const checkQuote = (
  entry: object,
  key: string,
  { passage, quote }: Note,
  article: Article,
  report: ReportEntry,
): void => {
  const text = checkPassage(entry, ['passage'], passage, article, report);
  if (text === undefined || text.includes(quote)) return;
  const other = article.passages.find((one) => one.text.includes(quote));
  const hint = other === undefined ? '' : `, but in passage ${other.number}`;
  report(entry, [key], `«${quote}» does not stand in passage ${passage} to the letter${hint}`);
};

const checkFact = (
  fact: Fact,
  article: Article,
  translations: readonly Translation[],
  report: ReportEntry,
): void => {
  fact.passages.forEach((number, at) => {
    checkPassage(fact, ['passages', at], number, article, report);
  });
  const textsIn = (language: Language): readonly string[] | undefined =>
    language === article.language
      ? article.passages.map(({ text }) => text)
      : translations.find((translation) => translation.language === language)?.texts;
  const where = fact.passages.join(', ');
  for (const [attribute, answers] of Object.entries(fact.gives)) {
    for (const [language, answer] of Object.entries(answers)) {
      const texts = textsIn(language as Language);
      if (texts !== undefined && fact.passages.some((number) => texts[number - 1]?.includes(answer)))
        continue;
      const what = language === article.language ? `passage ${where}` : `the translation of passage ${where}`;
      const message =
        texts === undefined
          ? `there is no translation.${language}.md that it could stand in`
          : `«${answer}» does not stand in ${what} to the letter`;
      report(fact, ['gives', attribute, language], message);
    }
  }
  for (const attribute of fact.lacks) {
    if (fact.gives[attribute] !== undefined) report(fact, ['lacks'], `«${attribute}» is given as well`);
  }
};

const checkIds = (notes: Notes, report: ReportEntry): void => {
  const names = new Set(notes.names.map(({ id }) => id));
  const all = new Set([...names, ...notes.absent.map(({ id }) => id)]);
  const topics = new Set(notes.topics.map(({ id }) => id));
  const expect = (ids: ReadonlySet<string>, list: string, entry: object, key: string, id?: string | null) => {
    if (id === undefined || id === null || ids.has(id)) return;
    report(entry, [key], `«${id}» is not among the ${list}`);
  };
  const speakers = new Set([...names, 'reporter']);
  for (const name of [...notes.names, ...notes.absent]) expect(all, 'names', name, 'of', name.of);
  for (const stance of notes.stances) {
    expect(names, 'names', stance, 'party', stance.party);
    expect(topics, 'topics', stance, 'topic', stance.topic);
    expect(speakers, 'names', stance, 'speaker', stance.speaker);
  }
  for (const voice of notes.voices) {
    expect(speakers, 'names', voice, 'speaker', voice.speaker);
    expect(speakers, 'names', voice, 'addressee', voice.addressee);
  }
};
