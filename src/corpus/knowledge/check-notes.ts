import type { Article, Language } from '../article.js';
import type { FieldProblem } from '../front-matter.js';
import type { Fact, Note, Notes, Translation } from './knowledge.js';

/**
 * Checks notes against the article that they are about: numbers of passages, quotes to the letter, direct answers as
 * spans, ids that are used and known. Returns errors; each names its entry as the field.
 */
export const checkNotes = (
  notes: Notes,
  article: Article,
  translations: readonly Translation[],
): FieldProblem[] => {
  const problems: FieldProblem[] = [];
  const report = (field: string, message: string) => problems.push({ severity: 'error', field, message });
  const textOf = (passage: number) => article.passages[passage - 1]?.text;
  const checkQuote = (field: string, { passage, quote }: Note) => {
    const text = textOf(passage);
    if (text === undefined)
      report(field, `there is no passage ${passage}; the last is ${article.passages.length}`);
    else if (!text.includes(quote))
      report(field, `«${quote}» does not stand in passage ${passage} to the letter`);
  };
  for (const key of ['facts', 'names', 'concepts', 'absent', 'topics'] as const) {
    for (const id of findDuplicates(notes[key].map((entry) => entry.id)))
      report(`${key}.${id}`, 'stands twice');
  }
  for (const fact of notes.facts) checkFact(fact, article, translations, report);
  for (const key of ['stances', 'summit', 'timeline', 'remarks'] as const) {
    for (const [at, note] of notes[key].entries()) checkQuote(`${key}[${at}]`, note);
  }
  for (const [at, { when, passage }] of notes.timeline.entries())
    checkQuote(`timeline[${at}].when`, { quote: when, passage });
  notes.voices.forEach(({ passage }, at) => {
    if (textOf(passage) === undefined) report(`voices[${at}]`, `there is no passage ${passage}`);
  });
  checkIds(notes, report);
  return problems;
};

type Report = (field: string, message: string) => void;

const checkFact = (
  fact: Fact,
  article: Article,
  translations: readonly Translation[],
  report: Report,
): void => {
  for (const number of fact.passages) {
    if (article.passages[number - 1] === undefined)
      report(`facts.${fact.id}`, `there is no passage ${number}`);
  }
  const textsIn = (language: Language): string[] => {
    const texts =
      language === article.language
        ? article.passages.map(({ text }) => text)
        : (translations.find((translation) => translation.language === language)?.texts ?? []);
    return fact.passages.map((number) => texts[number - 1] ?? '');
  };
  for (const [attribute, answers] of Object.entries(fact.gives)) {
    for (const [language, answer] of Object.entries(answers)) {
      if (textsIn(language as Language).some((text) => text.includes(answer))) continue;
      report(
        `facts.${fact.id}.gives.${attribute}.${language}`,
        `«${answer}» does not stand to the letter in its passages, or in their translation`,
      );
    }
  }
  for (const attribute of fact.lacks) {
    if (fact.gives[attribute] !== undefined)
      report(`facts.${fact.id}.lacks`, `«${attribute}» is given as well`);
  }
};

const checkIds = (notes: Notes, report: Report): void => {
  const names = new Set(notes.names.map(({ id }) => id));
  const topics = new Set(notes.topics.map(({ id }) => id));
  const isVoice = (id: string | null) => id === null || id === 'reporter' || names.has(id);
  notes.stances.forEach(({ party, topic, speaker }, at) => {
    if (!names.has(party)) report(`stances[${at}].party`, `«${party}» is not among the names`);
    if (!topics.has(topic)) report(`stances[${at}].topic`, `«${topic}» is not among the topics`);
    if (!isVoice(speaker)) report(`stances[${at}].speaker`, `«${speaker}» is not among the names`);
  });
  notes.voices.forEach(({ speaker, addressee }, at) => {
    if (!isVoice(speaker)) report(`voices[${at}].speaker`, `«${speaker}» is not among the names`);
    if (!isVoice(addressee)) report(`voices[${at}].addressee`, `«${addressee}» is not among the names`);
  });
};

const findDuplicates = (ids: readonly string[]): string[] => ids.filter((id, at) => ids.indexOf(id) < at);
