/**
 * Waits for a promise, at most for some time; what the promise does later is ignored.
 *
 * @throws DOMException with the name TimeoutError when the time is over
 */
export const within = async <T>(promise: Promise<T>, limitMs: number): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new DOMException('no answer in time', 'TimeoutError')), limitMs);
  });
  return await Promise.race([promise, limit]).finally(() => clearTimeout(timer));
};
