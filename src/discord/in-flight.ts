/** The work that is not done yet. */
export interface InFlight {
  /** @param work never rejects */
  add(work: Promise<void>): void;
  /** Waits until everything is done, also what was added meanwhile. */
  drain(): Promise<void>;
}

export const createInFlight = (): InFlight => {
  const all = new Set<Promise<void>>();
  return {
    add: (work) => {
      const entry = work.finally(() => all.delete(entry));
      all.add(entry);
    },
    drain: async () => {
      while (all.size > 0) await Promise.all(all);
    },
  };
};
