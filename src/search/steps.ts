/** Long work in short pieces: after each it yields how many texts are done, and it returns its result. */
export type Steps<Result> = Generator<number, Result, void>;

/** Does long work at once. */
export const finishSteps = <Result>(steps: Steps<Result>): Result => {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
};

/** Does long work piece by piece and lets the event loop turn in between, so that questions are answered meanwhile. */
export const finishStepsFreely = async <Result>(
  steps: Steps<Result>,
  onStep: (done: number) => void = () => {},
): Promise<Result> => {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    onStep(step.value);
    await new Promise((resolve) => setImmediate(resolve));
  }
};
