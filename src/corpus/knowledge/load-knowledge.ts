import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { type Article, isLanguage } from '../article.js';
import type { FieldProblem } from '../front-matter.js';
import type { Problem } from '../problem.js';
import { type Cache, readCache, writeCache } from './cache.js';
import { checkNotes } from './check-notes.js';
import {
  type Knowledge,
  NO_NOTES,
  type Notes,
  type ProbableQuestion,
  type Translation,
  type UnansweredQuestion,
} from './knowledge.js';
import { notesSchema, questionSchema, unansweredSchema } from './notes-schema.js';
import { readJsonLines } from './read-questions.js';
import { readTranslation } from './translation.js';

const TRANSLATION = /^translation\.([a-z]+)\.md$/u;
const NOTES = /^notes(?:\.[^.]+)?\.ya?ml$/u;
const QUESTIONS = /^questions\.[^.]+\.jsonl$/u;
const UNANSWERED = /^unanswered\.[^.]+\.jsonl$/u;
/** Changes with the form of what is cached. */
const FORMAT = 'knowledge-1';

interface File {
  readonly name: string;
  readonly bytes: Buffer;
}

/**
 * Loads what an article carries besides its text. A file that does not match the article is left out, with an error;
 * the article stays. Without such files there is nothing to return.
 *
 * @param folder the article's folder, whose path in problems is `slug/`
 * @param cache where the checked result is kept; without it everything is read anew
 */
export const loadKnowledge = (
  folder: string,
  article: Article,
  cache?: Cache,
): { knowledge?: Knowledge; problems: readonly Problem[] } => {
  const files = readFiles(folder);
  if (files.length === 0) return { problems: [] };
  const fingerprint = fingerprintOf(article, files);
  const cached = parseCached(readCache(cache, `${article.slug}.${fingerprint}.json`));
  if (cached !== undefined) return cached;
  const loaded = readKnowledge(files, article, fingerprint);
  writeCache(cache, `${article.slug}.${fingerprint}.json`, Buffer.from(JSON.stringify(loaded)));
  return loaded;
};

type Loaded = ReturnType<typeof loadKnowledge>;

// Its name holds the fingerprint, so what can be parsed is what was written; a damaged file is read anew.
const parseCached = (bytes: Buffer | undefined): Loaded | undefined => {
  if (bytes === undefined) return undefined;
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
};

const readFiles = (folder: string): File[] =>
  readdirSync(folder)
    .filter((name) => [TRANSLATION, NOTES, QUESTIONS, UNANSWERED].some((pattern) => pattern.test(name)))
    .sort()
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));

const fingerprintOf = (article: Article, files: readonly File[]): string => {
  const hash = createHash('sha256').update(FORMAT).update(article.language).update(article.text);
  for (const { name, bytes } of files) hash.update(`\0${name}\0${bytes.length}\0`).update(bytes);
  return hash.digest('hex').slice(0, 16);
};

const readKnowledge = (files: readonly File[], article: Article, fingerprint: string) => {
  const problems: Problem[] = [];
  const report = (name: string) => (problem: FieldProblem) => {
    problems.push({ file: `${article.slug}/${name}`, ...problem });
  };
  const translations = readTranslations(files, article, report);
  const notes = readNotes(files, article, translations, report);
  const facts = new Map(notes.facts.map((fact) => [fact.id, fact]));
  const questions: ProbableQuestion[] = [];
  const unanswered: UnansweredQuestion[] = [];
  for (const { name, bytes } of files) {
    if (QUESTIONS.test(name)) {
      const { entries, problems: found } = readJsonLines(bytes.toString('utf8'), questionSchema);
      found.forEach(report(name));
      for (const entry of entries) {
        const message = checkQuestion(entry, facts);
        if (message === undefined) questions.push(withoutUndefined(entry));
        else report(name)({ severity: 'error', field: entry.q, message });
      }
    }
    if (UNANSWERED.test(name)) {
      const { entries, problems: found } = readJsonLines(bytes.toString('utf8'), unansweredSchema);
      found.forEach(report(name));
      unanswered.push(...entries);
    }
  }
  const knowledge: Knowledge = { translations, notes, questions, unanswered, fingerprint };
  return { knowledge, problems };
};

type Reporter = (name: string) => (problem: FieldProblem) => void;

const readTranslations = (files: readonly File[], article: Article, report: Reporter): Translation[] =>
  files.flatMap(({ name, bytes }) => {
    const language = TRANSLATION.exec(name)?.[1];
    if (language === undefined) return [];
    if (!isLanguage(language) || language === article.language) {
      const message = 'must be named after one of the other languages';
      report(name)({ severity: 'error', message });
      return [];
    }
    const { translation, problems } = readTranslation(bytes.toString('utf8'), language, article);
    problems.forEach(report(name));
    return translation === undefined ? [] : [translation];
  });

/** All notes files put together; a file with an error is left out whole. */
const readNotes = (
  files: readonly File[],
  article: Article,
  translations: readonly Translation[],
  report: Reporter,
): Notes => {
  let notes: Notes = NO_NOTES;
  for (const { name, bytes } of files) {
    if (!NOTES.test(name)) continue;
    const parsed = parseNotes(bytes.toString('utf8'));
    if ('problem' in parsed) {
      report(name)(parsed.problem);
      continue;
    }
    notes = Object.fromEntries(
      Object.entries(notes).map(([key, entries]) => [key, [...entries, ...parsed.notes[key as keyof Notes]]]),
    ) as unknown as Notes;
  }
  const problems = checkNotes(notes, article, translations);
  problems.forEach(report('notes.*.yaml'));
  return problems.length > 0 ? NO_NOTES : notes;
};

const parseNotes = (text: string): { notes: Notes } | { problem: FieldProblem } => {
  const document = parseDocument(text, { prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) {
    const line = text.slice(0, error.pos[0]).split('\n').length;
    return { problem: { severity: 'error', line, message: error.message } };
  }
  const parsed = notesSchema.safeParse(document.toJS());
  if (parsed.success) return { notes: parsed.data as Notes };
  const [issue] = parsed.error.issues;
  const message = issue?.message ?? 'is not of the right form';
  return { problem: { severity: 'error', field: issue?.path.join('.') ?? '', message } };
};

const checkQuestion = (
  { fact, ask, yes }: { fact: string; ask: string; yes?: boolean | undefined },
  facts: ReadonlyMap<string, Notes['facts'][number]>,
): string | undefined => {
  const known = facts.get(fact);
  if (known === undefined) return `«${fact}» is not among the facts`;
  if (!(ask in known.gives)) return `the fact «${fact}» does not give «${ask}»`;
  if (ask === 'whether' && yes === undefined) return 'says neither yes nor no';
  return undefined;
};

const withoutUndefined = ({ yes, ...rest }: Omit<ProbableQuestion, 'yes'> & { yes?: boolean | undefined }) =>
  yes === undefined ? rest : { ...rest, yes };
