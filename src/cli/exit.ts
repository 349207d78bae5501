/** What a command line program ends with. */
export const EXIT = { done: 0, failed: 1, wrongUse: 2, refused: 3 } as const;

/** Ends the process quietly when whoever reads its output has seen enough (`| head`), which is no failure. */
export const endWithReader = (output: NodeJS.WriteStream): void => {
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.done);
    throw error;
  });
};
