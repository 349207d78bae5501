/** Words that mark Arabic in Latin letters; they are rare in the other languages of that script. */
const MARKERS = new Set(
  `el al fi fe fil fel 3an men meen mn mnen hal eh leh leih lesh leish lih feen fein wen wein emta imta shu shou sho matha
   limatha kam kif keef kifash wesh wash ash ashno shno da di dah elli illi ely 3ashan 3shan mish mesh msh howa hwa hiya
   heya bta3 enno inno ya3ni ba3d abl qabl mesh wala lama alli shi had hada hadi dyal dial 3la 3la ala maa ma3 beyn bein been
   wel wal bel bil ra2is rais raees dawla dewal harb 7arb ghazw seen rusya rosya rousya amrika okrania oukrania kaman
   chkoun chkun chnou chnu laish yalli duwal dowal anhy anhi momken mumkin monazzamet bouteen bouten botin`.split(
    /\s+/u,
  ),
);
/** Those that are words of another language as well; they never tell by themselves. */
const WEAK_MARKERS = new Set(
  'el al fe fi fin da di had ma men mesh been seen wen kam ash hal wash bel sho feen'.split(' '),
);
const DIGIT_LETTER = /\p{L}[235789]|[235789]\p{L}/u;
const ORDINAL = /^\d+(?:st|nd|rd|th|er|e|º|ª)$/iu;
const LEAST_SHARE = 0.3;

/** Whether a text is Arabic written in Latin letters and digits (Arabizi). */
export const isArabizi = (text: string): boolean => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
  if (words.length === 0 || !words.every((word) => /^[\p{sc=Latin}\p{N}']+$/u.test(word))) return false;
  const digits = words.filter(
    (word) => DIGIT_LETTER.test(word) && !ORDINAL.test(word) && !/^[a-z]{1,2}\d+$/u.test(word),
  );
  const markers = words.filter((word) => MARKERS.has(word));
  if (digits.length === 0 && markers.every((word) => WEAK_MARKERS.has(word))) return false;
  const evidence = digits.length * 1.5 + markers.length;
  return evidence >= 2 && evidence / words.length >= LEAST_SHARE;
};

// Longest first: two letters that stand for one sound come before their parts.
const LETTERS: readonly (readonly [string, string])[] = [
  ["3'", 'غ'],
  ["7'", 'خ'],
  ["9'", 'ض'],
  ["6'", 'ظ'],
  ['sh', 'ش'],
  ['ch', 'ش'],
  ['kh', 'خ'],
  ['gh', 'غ'],
  ['th', 'ث'],
  ['dh', 'ذ'],
  ['oo', 'و'],
  ['ou', 'و'],
  ['ee', 'ي'],
  ['ei', 'ي'],
  ['aa', 'ا'],
  ['2', 'ا'],
  ['3', 'ع'],
  ['5', 'خ'],
  ['6', 'ط'],
  ['7', 'ح'],
  ['8', 'ق'],
  ['9', 'ص'],
  ['a', 'ا'],
  ['b', 'ب'],
  ['c', 'ك'],
  ['d', 'د'],
  ['e', ''],
  ['f', 'ف'],
  ['g', 'ج'],
  ['h', 'ه'],
  ['i', 'ي'],
  ['j', 'ج'],
  ['k', 'ك'],
  ['l', 'ل'],
  ['m', 'م'],
  ['n', 'ن'],
  ['o', 'و'],
  ['p', 'ب'],
  ['q', 'ق'],
  ['r', 'ر'],
  ['s', 'س'],
  ['t', 'ت'],
  ['u', 'و'],
  ['v', 'ف'],
  ['w', 'و'],
  ['x', 'كس'],
  ['y', 'ي'],
  ['z', 'ز'],
];

/** Arabizi in Arabic letters, roughly: which short vowels were meant cannot be told, so stems and n-grams must meet. */
export const transliterateArabizi = (text: string): string =>
  text
    .toLowerCase()
    .replace(/(?<![\p{L}\p{N}])([ea]l|il)-(?=\p{L})/gu, '$1')
    .split(/([\p{L}\p{N}']+)/u)
    .map((part, at) => (at % 2 === 1 ? transliterateWord(part) : part))
    .join('');

const transliterateWord = (word: string): string => {
  if (/^\d+$/u.test(word)) return word;
  let rest = word.replace(/^(?:el|al|il)(?=\p{L}{3})/u, 'ال');
  let written = '';
  if (rest.startsWith('ال')) {
    written = 'ال';
    rest = rest.slice(2);
  }
  while (rest !== '') {
    const [latin, arabic] = LETTERS.find(([from]) => rest.startsWith(from)) ?? [rest.slice(0, 1), ''];
    const isRepeated = latin.length === 1 && rest.startsWith(latin + latin) && !/[aeiou]/u.test(latin);
    written += arabic;
    rest = rest.slice(latin.length * (isRepeated ? 2 : 1));
  }
  return written;
};
