import { diceLikeness, gramCodes } from '../search/grams.js';
import type { Entry, Pool } from '../search/pool.js';
import type { Query } from '../search/rank-entries.js';

const LIKENESS = 0.7;

/** The words of a passage that a question's words matched, as [start, end) in its text, neighbouring ones joined. */
export const findMatches = (pool: Pool, query: Query, entry: Entry): (readonly [number, number])[] => {
  const asked = query.terms.map(({ token, word }) => ({ term: token.term, bigrams: word.bigrams }));
  const matches: [number, number][] = [];
  for (const token of pool.analyzer.analyze(entry.text)) {
    if (token.isStop) continue;
    const bigrams = gramCodes(token.word, 2);
    const isMatch = asked.some(
      ({ term, bigrams: other }) => term === token.term || diceLikeness(bigrams, other) >= LIKENESS,
    );
    if (!isMatch) continue;
    const last = matches.at(-1);
    if (last !== undefined && entry.text.slice(last[1], token.start).trim() === '') last[1] = token.end;
    else matches.push([token.start, token.end]);
  }
  return matches;
};
