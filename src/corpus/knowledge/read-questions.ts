import type { FieldProblem } from '../front-matter.js';
import type { Fact, ProbableQuestion, UnansweredQuestion } from './knowledge.js';
import { questionSchema, unansweredSchema } from './notes-schema.js';
import { readJsonLines } from './read-json-lines.js';

type Report = (problem: FieldProblem) => void;

/**
 * Reads a file of probably-asked questions; a line that is at fault is left out, with an error.
 *
 * @param facts the facts by id, or nothing where the notes are left out and no question can be used
 */
export const readQuestions = (
  text: string,
  facts: ReadonlyMap<string, Fact> | undefined,
  report: Report,
): ProbableQuestion[] => {
  const { lines, problems } = readJsonLines(text, questionSchema);
  problems.forEach(report);
  if (facts === undefined) return [];
  return lines.flatMap(({ line, entry: { yes, ...rest } }) => {
    const question = yes === undefined ? rest : { ...rest, yes };
    const problem = checkQuestion(question, facts);
    if (problem === undefined) return [question];
    report({ severity: 'error', line, ...problem });
    return [];
  });
};

const checkQuestion = (
  { fact, ask, yes }: ProbableQuestion,
  facts: ReadonlyMap<string, Fact>,
): { field: string; message: string } | undefined => {
  const known = facts.get(fact);
  if (known === undefined) return { field: 'fact', message: `«${fact}» is not among the facts` };
  if (!(ask in known.gives)) return { field: 'ask', message: `the fact «${fact}» does not give «${ask}»` };
  if (ask === 'whether' && yes === undefined)
    return { field: 'yes', message: 'is missing: is it true or false?' };
  return undefined;
};

/** Reads a file of questions that the article does not answer; a line that is at fault is left out, with an error. */
export const readUnanswered = (
  text: string,
  facts: ReadonlyMap<string, Fact> | undefined,
  report: Report,
): UnansweredQuestion[] => {
  const { lines, problems } = readJsonLines(text, unansweredSchema);
  problems.forEach(report);
  if (facts === undefined) return [];
  return lines.flatMap(({ line, entry }) => {
    if (!entry.fact || facts.has(entry.fact)) return [entry];
    report({ severity: 'error', line, field: 'fact', message: `«${entry.fact}» is not among the facts` });
    return [];
  });
};
