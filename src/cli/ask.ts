import { parseArgs } from 'node:util';
import { config as loadDotenv } from 'dotenv';
import { answerQuestion } from '../answer/answer-question.js';
import type { Library } from '../answer/library.js';
import { readConfig } from '../config.js';
import { UserError } from '../errors.js';
import { openLibrary } from '../open-library.js';
import { renderUserErrorText } from '../replies/error.js';
import { renderAnswerText } from '../replies/terminal.js';
import { StartError } from '../start-error.js';
import { EXIT, endWithReader } from './exit.js';
import { toJsonAnswer } from './json-answer.js';
import { answerLines } from './json-lines.js';
import { runPrompt } from './prompt.js';
import { showProgress } from './show-progress.js';
import { terminalStyle } from './terminal-style.js';

const USAGE =
  'usage: npm run --silent ask -- [--json | --jsonl] [--article SLUG] [--corpus DIR] [--bidi | --no-bidi] ["question"]';

const OPTIONS = {
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  article: { type: 'string' },
  corpus: { type: 'string' },
  bidi: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const readArguments = () => {
  try {
    return parseArgs({ options: OPTIONS, allowPositionals: true, allowNegative: true });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return undefined;
  }
};

type Arguments = NonNullable<ReturnType<typeof readArguments>>['values'];

const askOnce = (library: Library, text: string, values: Arguments): number => {
  const started = performance.now();
  const answer = answerQuestion(library, { text, ...(values.article ? { article: values.article } : {}) });
  const tookMs = performance.now() - started;
  if (values.json === true) console.log(JSON.stringify(toJsonAnswer(answer, null, tookMs)));
  else {
    const forced = values.bidi === undefined ? {} : { bidi: values.bidi };
    console.log(
      renderAnswerText(answer, library.articles, terminalStyle(process.stdout, process.env, forced)),
    );
  }
  return answer.refusal === null ? EXIT.done : EXIT.refused;
};

const run = async (): Promise<number> => {
  const args = readArguments();
  if (args?.values.help === true) {
    console.log(USAGE);
    return EXIT.done;
  }
  const text = args?.positionals.join(' ') ?? '';
  const modes = [args?.values.json, args?.values.jsonl].filter((mode) => mode === true).length;
  const isEmpty = args?.positionals.length === 0;
  if (
    args === undefined ||
    modes > 1 ||
    (args.values.jsonl === true && !isEmpty) ||
    (args.values.json === true && isEmpty)
  ) {
    console.error(USAGE);
    return EXIT.wrongUse;
  }
  const config = readConfig(process.env);
  const library = await openLibrary(
    { ...config, corpusDir: args.values.corpus ?? config.corpusDir },
    console.error,
    showProgress(process.stderr),
  );
  if (args.values.jsonl === true) await answerLines(library, process.stdin, process.stdout);
  else if (!isEmpty) return askOnce(library, text, args.values);
  else {
    const forced = args.values.bidi === undefined ? {} : { bidi: args.values.bidi };
    const style = terminalStyle(process.stdout, process.env, forced);
    const { article } = args.values;
    await runPrompt(library, {
      input: process.stdin,
      output: process.stdout,
      style,
      language: 'en',
      ...(article ? { article } : {}),
    });
  }
  return EXIT.done;
};

endWithReader(process.stdout);
loadDotenv({ quiet: true });
process.exitCode = await run().catch((error: unknown) => {
  if (error instanceof UserError) {
    console.error(renderUserErrorText(error, 'en'));
    return EXIT.wrongUse;
  }
  if (error instanceof StartError) {
    console.error(error.message);
    return EXIT.failed;
  }
  throw error;
});
