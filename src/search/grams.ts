/**
 * The character n-grams of a word between boundary marks, as sorted numbers without repetition. Different n-grams may
 * share a number (a 32-bit hash), which is rare enough not to matter for likeness.
 */
export const gramCodes = (word: string, size: 2 | 3): Uint32Array => {
  const padded = `_${word}_`;
  const codes = new Set<number>();
  for (let at = 0; at + size <= padded.length; at++) {
    let code = 0;
    for (let offset = 0; offset < size; offset++) {
      code = (Math.imul(code, 69_069) + padded.charCodeAt(at + offset) + 1) >>> 0;
    }
    codes.add(code);
  }
  return Uint32Array.from(codes).sort();
};

/** Dice's coefficient of two sorted sets of n-grams, from 0 (nothing in common) to 1 (the same). */
export const diceLikeness = (left: Uint32Array, right: Uint32Array): number => {
  let shared = 0;
  let at = 0;
  for (const code of left) {
    while (at < right.length && (right[at] ?? 0) < code) at++;
    if (right[at] === code) shared++;
  }
  return (2 * shared) / (left.length + right.length);
};
