import type { Analyzer, Token } from './analyzer.js';
import { CHINESE_STOP_WORDS } from './stop-words.js';
import { foldDigits, foldWord } from './words.js';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The analyzer of Chinese: words as Intl.Segmenter parts them. */
export const chinese: Analyzer = {
  language: 'zh',
  analyze: (text) => {
    const tokens: Token[] = [];
    for (const { segment, index, isWordLike } of segmenter.segment(text)) {
      if (isWordLike !== true) continue;
      const word = foldDigits(foldWord(segment));
      if (word === '') continue;
      const end = index + segment.length;
      tokens.push({ start: index, end, word, term: word, isStop: CHINESE_STOP_WORDS.has(word) });
    }
    return tokens;
  },
};
