/** A list of whole numbers from 0 to 2³² − 1 that grows at its end and takes four bytes for each. */
export interface Column {
  readonly length: number;
  push(value: number): void;
  /** The numbers so far, in as much memory as they need. */
  finish(): Uint32Array;
}

const FIRST_CAPACITY = 64;

/** A column that begins with the given numbers. */
export const createColumn = (first: readonly number[] = []): Column => {
  let values = new Uint32Array(FIRST_CAPACITY);
  let length = 0;
  const push = (value: number): void => {
    if (length === values.length) {
      const longer = new Uint32Array(length * 2);
      longer.set(values);
      values = longer;
    }
    values[length++] = value;
  };
  for (const value of first) push(value);
  return {
    get length() {
      return length;
    },
    push,
    finish: () => values.slice(0, length),
  };
};
