const MASK = 0x3fff_ffff;

/**
 * The character n-grams of a word between boundary marks, as sorted numbers without repetition. Different n-grams may
 * share a number (a hash of 30 bits, which engines compare fastest), which is rare enough not to matter for likeness.
 */
export const gramCodes = (word: string, size: 2 | 3): Uint32Array => {
  const padded = `_${word}_`;
  const codes = new Uint32Array(Math.max(0, padded.length - size + 1));
  for (let at = 0; at < codes.length; at++) {
    let code = 0;
    for (let offset = 0; offset < size; offset++) {
      code = (Math.imul(code, 69_069) + padded.charCodeAt(at + offset) + 1) >>> 0;
    }
    codes[at] = code & MASK;
  }
  codes.sort();
  let distinct = 0;
  for (let at = 0; at < codes.length; at++) {
    if (at === 0 || codes[at] !== codes[at - 1]) codes[distinct++] = codes[at] ?? 0;
  }
  return distinct === codes.length ? codes : codes.slice(0, distinct);
};

/**
 * Dice's coefficient of two sorted sets of n-grams, from 0 (nothing in common) to 1 (the same). The right set may be a
 * part of a longer array, from `start` to before `end`.
 */
export const diceLikeness = (
  left: Uint32Array,
  right: Uint32Array,
  start = 0,
  end = right.length,
): number => {
  let shared = 0;
  let at = start;
  for (let from = 0; from < left.length && at < end; from++) {
    const code = left[from] ?? 0;
    while (at < end && (right[at] ?? 0) < code) at++;
    if (at < end && right[at] === code) shared++;
  }
  return (2 * shared) / (left.length + end - start);
};
