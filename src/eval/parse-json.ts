/**
 * Reads JSON.
 *
 * @throws Error that names the place where the text is none.
 */
export const parseJson = (text: string, place: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`${place}: not JSON`, { cause });
  }
};
