import type { OnProgress } from '../answer/library.js';

interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const CLEAR_LINE = '\r\u001B[K';

/** Shows on one line of a terminal how far the indexing is, and takes the line away at its end; elsewhere nothing. */
export const showProgress = (output: Output): OnProgress | undefined => {
  if (output.isTTY !== true) return undefined;
  let shown = -1;
  return (done, total) => {
    const percent = Math.floor((100 * done) / Math.max(1, total));
    if (percent === shown || (shown < 0 && done >= total)) return;
    shown = percent;
    const numbers = `${done.toLocaleString('en')} of ${total.toLocaleString('en')}`;
    output.write(done >= total ? CLEAR_LINE : `${CLEAR_LINE}Indexing: ${numbers} passages (${percent} %)`);
  };
};
