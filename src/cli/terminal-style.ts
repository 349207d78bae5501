import type { TerminalStyle } from '../replies/terminal.js';

/** How to write on a stream: colours and reordering only on a terminal, and reordering only where it knows no bidi. */
export const terminalStyle = (
  output: { readonly isTTY?: boolean; readonly columns?: number },
  environment: Readonly<Record<string, string | undefined>>,
  forced: { readonly bidi?: boolean } = {},
): TerminalStyle => {
  const isTerminal = output.isTTY === true;
  return {
    color: isTerminal && !environment.NO_COLOR && environment.TERM !== 'dumb',
    bidi: forced.bidi ?? (!isTerminal || knowsBidi(environment)),
    ...(output.columns === undefined ? {} : { width: output.columns }),
  };
};

const VTE_WITH_BIDI = 5_800;

/** Terminals that order right-to-left text themselves, as far as they say who they are. */
const knowsBidi = (environment: Readonly<Record<string, string | undefined>>): boolean =>
  Number(environment.VTE_VERSION ?? 0) >= VTE_WITH_BIDI ||
  environment.KONSOLE_VERSION !== undefined ||
  environment.MLTERM !== undefined ||
  environment.TERM_PROGRAM === 'Apple_Terminal';
