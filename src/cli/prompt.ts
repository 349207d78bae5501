import { createInterface } from 'node:readline/promises';
import { answerQuestion } from '../answer/answer-question.js';
import type { Library } from '../answer/library.js';
import type { Language } from '../corpus/article.js';
import { UserError } from '../errors.js';
import { formatText } from '../replies/catalogue.js';
import { renderUserErrorText } from '../replies/error.js';
import { renderAnswerText, type TerminalStyle } from '../replies/terminal.js';

export interface PromptStreams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly style: TerminalStyle;
  readonly language: Language;
  /** The slug of one article; without it all are searched. */
  readonly article?: string;
}

/** Asks and answers in the terminal, with the history of the session, until an empty line or the end of the input. */
export const runPrompt = async (library: Library, streams: PromptStreams): Promise<void> => {
  const { input, output, style, language, article } = streams;
  const isTerminal = output.isTTY === true;
  const lines = createInterface({ input, output, terminal: isTerminal, prompt: isTerminal ? '› ' : '' });
  output.write(`${formatText(language, 'prompt-help')}\n`);
  lines.prompt();
  for await (const line of lines) {
    const text = line.trim();
    if (text === '') break;
    output.write(`\n${answerText(library, { text, ...(article ? { article } : {}) }, style, language)}\n\n`);
    lines.prompt();
  }
  lines.close();
};

const answerText = (
  library: Library,
  question: { text: string; article?: string },
  style: TerminalStyle,
  language: Language,
): string => {
  try {
    return renderAnswerText(answerQuestion(library, question), library.articles, style);
  } catch (error) {
    if (error instanceof UserError) return renderUserErrorText(error, language);
    throw error;
  }
};
