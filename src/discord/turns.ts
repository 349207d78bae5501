/** Does one thing after the other, each in a turn of the event loop of its own. */
export interface Turns {
  /** Begins some work when its turn comes. What the work then waits for holds nobody up. */
  take<T>(work: () => Promise<T> | T): Promise<T>;
}

/**
 * Between two turns what is finished goes out and timers fire: without them the first of many answers that come in
 * together would wait for the last.
 */
export const createTurns = (): Turns => {
  let last = Promise.resolve();
  return {
    take: async (work) => {
      const turn = last.then(nextTurn);
      last = turn;
      await turn;
      return work();
    },
  };
};

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
