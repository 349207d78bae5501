/** A sign of life that is given when an answer takes long. */
export interface Deferral {
  /** The answer is there. @returns whether the sign was given; @throws what giving it threw. */
  end(): Promise<boolean>;
}

// Discord waits 3 s for the first response.
const DEFER_AFTER_MS = 1_000;

/** Calls `defer` after a second, unless the answer is there first. */
export const startDeferral = (defer: () => Promise<void>): Deferral => {
  let given: Promise<void> | null = null;
  const timer = setTimeout(() => {
    given = defer();
    // Whoever ends it hears of a failure.
    given.catch(() => {});
  }, DEFER_AFTER_MS);
  return {
    end: async () => {
      clearTimeout(timer);
      await given;
      return given !== null;
    },
  };
};
