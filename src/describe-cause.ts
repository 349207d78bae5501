const STACK_FRAMES = 3;
const WORDS = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * An error and its causes, from the outer to the innermost, each with where it was thrown, in one line. Words that
 * somebody typed are left out: a message may name the value that broke something.
 */
export const describeCause = (error: unknown, typed: readonly string[]): string => {
  if (!(error instanceof Error)) return withoutTyped(String(error), typed);
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const place = frames.slice(0, STACK_FRAMES).map((frame) => frame.trim());
  const message = `${error.name}: ${withoutTyped(error.message, typed)}`;
  const cause = error.cause === undefined ? '' : ` caused by ${describeCause(error.cause, typed)}`;
  return [message, ...place].join(' ').replace(/\s+/g, ' ') + cause;
};

const withoutTyped = (message: string, typed: readonly string[]): string => {
  const words = new Set(typed.flatMap((text) => text.toLowerCase().match(WORDS) ?? []));
  return message.replace(WORDS, (word) => (words.has(word.toLowerCase()) ? '…' : word));
};
