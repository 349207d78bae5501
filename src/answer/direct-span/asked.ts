import type { Language } from '../../corpus/article.js';
import type { Token } from '../../search/analyzer.js';
import type { QuestionKind } from '../../search/question-kind.js';
import { askWords } from './ask-words.js';
import { matchKey } from './match-key.js';

/** What sort of span a question asks for. */
export type SpanSort = 'time' | 'count' | 'who' | 'where' | 'which';

/** A question as far as naming a span needs it. */
export interface Asked {
  readonly sort: SpanSort;
  /** Keys (see `matchKey`) of what is counted («how many points») or chosen from («which team»), the first of them first. */
  readonly head: readonly string[];
  /** Which of the `askWords` it has, such as `percent`, `age`, `birth`. */
  readonly wants: ReadonlySet<string>;
  /** Its words in normal form. */
  readonly words: ReadonlySet<string>;
}

const SORTS: Partial<Record<QuestionKind, SpanSort>> = {
  when: 'time',
  'how-many': 'count',
  'how-long': 'count',
  who: 'who',
  where: 'where',
  which: 'which',
  what: 'which',
};
const HEAD_WORDS = 3;

/** Reads what is asked; undefined where no short span can answer. */
export const readAsked = (
  kind: QuestionKind,
  tokens: readonly Token[],
  language: Language,
): Asked | undefined => {
  const usual = SORTS[kind];
  if (usual === undefined) return undefined;
  const words = askWords(language);
  const wants = new Set(tokens.flatMap(({ word, term }) => words.wantOf(word) ?? words.wantOf(term) ?? []));
  if (kind === 'how-long') wants.add('duration');
  const sort = correct(usual, tokens, words, wants);
  if (sort === undefined) return undefined;
  const at = tokens.findIndex(({ word }) => words.isAsker(sort === 'count' ? 'count' : 'which', word));
  const head = at < 0 ? [] : headAfter(tokens, at, language, kind === 'what');
  // «What happened» and «what is» ask for more than a name.
  if (kind === 'what' && head.length === 0) return undefined;
  return { sort, head, wants, words: new Set(tokens.map(({ word }) => word)) };
};

/** Question words that are prepositions as well, and askers that ask for something else than their kind. */
const correct = (
  sort: SpanSort,
  tokens: readonly Token[],
  words: ReturnType<typeof askWords>,
  wants: ReadonlySet<string>,
): SpanSort | undefined => {
  const has = (asker: string) => tokens.some(({ word }) => words.isAsker(asker, word));
  if (sort === 'who') {
    const first = tokens.findIndex(({ word }) => words.isAsker('who', word));
    if (first < 0) return undefined;
    // «من» asks where it opens the question or stands behind «على يد»; elsewhere it means «from».
    if (words.opensOnly && first > 1 && !/^(?:يد|ضد|مع|الي|رعايه|هو)$/u.test(tokens[first - 1]?.word ?? ''))
      return undefined;
    return tokens[first + 1] !== undefined && words.isAsker('which', tokens[first + 1]?.word ?? '')
      ? 'which'
      : 'who';
  }
  if (sort === 'where' && !has('where')) return wants.has('place') ? 'where' : 'which';
  if (sort === 'count') return correctCount(tokens, words, wants);
  return sort;
};

/** «Who has the largest number» and «in which year was the number» ask for no number. */
const correctCount = (
  tokens: readonly Token[],
  words: ReturnType<typeof askWords>,
  wants: ReadonlySet<string>,
): SpanSort | undefined => {
  const at = tokens.findIndex(({ word }) => words.isAsker('count', word));
  if (at < 0) return undefined;
  if (!words.opensOnly || /^[وبل]?(?:كم|كام)$/u.test(tokens[at]?.word ?? '')) return 'count';
  const opening = tokens.slice(0, Math.min(at, 2)).map(({ word }) => word);
  if (opening.includes('متي')) return 'time';
  if (opening.includes('من')) return 'who';
  if (opening.includes('اي')) return wants.has('year') ? 'time' : 'which';
  return at <= 2 ? 'count' : undefined;
};

const headAfter = (
  tokens: readonly Token[],
  at: number,
  language: Language,
  isAdjacent: boolean,
): readonly string[] => {
  const words = askWords(language);
  const next = tokens[at + 1];
  if (isAdjacent && (next === undefined || next.isStop)) return [];
  const head: string[] = [];
  for (const { word, term, isStop } of tokens.slice(at + 1)) {
    if (head.length === HEAD_WORDS) break;
    if (isStop || words.isIdle(word)) {
      if (head.length > 0) break;
    } else head.push(matchKey(term, language));
  }
  return head;
};
