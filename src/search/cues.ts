import type { Language } from '../corpus/article.js';
import { foldDigits } from './words.js';

/** A kind of answer that a passage could hold, read off its surface. */
export type Cue = 'number' | 'date' | 'reason';

const YEAR = /(?<!\d)[12]\d{3}(?!\d)/u;
const DIGIT = /\p{Nd}/u;

const NUMBER_WORDS: Readonly<Record<Language, string>> = {
  ar: 'مئ\\p{L}*|مائ\\p{L}*|ا?ل?[أا]لف|آلاف|مليون\\p{L}*|ملايين|مليار\\p{L}*|ثلاث\\p{L}*|[أا]ربع\\p{L}*|خمس\\p{L}*|ستة?|سبع\\p{L}*|ثمان\\p{L}*|تسع\\p{L}*|عشر\\p{L}*|نصف|ثلث|ثلثا|ربع|مرتين|[إا]ثن\\p{L}*',
  fa: 'دو|سه|چهار|پنج|شش|هفت|هشت|نه|ده|بیست|سی|چهل|پنجاه|صد|هزار|میلیون|میلیارد|نیم|نصف',
  zh: '[二两三四五六七八九十百千万亿](?=[个国名位次家年月周天倍成])|一半|数十|数百',
  en: 'hundreds?|thousands?|millions?|billions?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half|third|quarter|dozens?|twice',
  fr: 'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|vingt|trente|quarante|cinquante|soixante|cent|cents|mille|millions?|milliards?|moitié|tiers|quart|douzaine',
  es: 'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|veinte|treinta|cuarenta|cincuenta|cien|cientos|mil|millones|millón|mitad|tercio|cuarto|docena',
  ru: 'дв[ае]|двух|тр[иё]|трех|трёх|четыр\\p{L}*|пят\\p{L}*|шест\\p{L}*|сем[ьи]|восем\\p{L}*|восьм\\p{L}*|девят\\p{L}*|десят\\p{L}*|двадцат\\p{L}*|тридцат\\p{L}*|сорок|сто|ста|сот\\p{L}*|тысяч\\p{L}*|тыс|миллион\\p{L}*|млн|миллиард\\p{L}*|млрд|половин\\p{L}*',
  tr: 'iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|yirmi|otuz|kırk|elli|altmış|yüz|bin|milyon|milyar|yarısı|yarım|çeyrek',
  de: 'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|vierzig|fünfzig|hundert\\p{L}*|tausend\\p{L}*|million(?:en)?|milliarden?|hälfte|drittel|viertel|dutzend',
};

const REASON_WORDS: Readonly<Record<Language, string>> = {
  ar: 'ل[أا]ن\\p{L}*|بسبب|سبب\\p{L}*|نتيجة|نظر[اً]+|من أجل|بهدف|لكي|كي|بفضل|لذلك|[أا]د[ىت]\\p{L}*|مما|خشية|كقوة|بغية|بفعل|إثر',
  fa: 'زیرا|چون|به دلیل|به خاطر|به علت|تا|به‌دلیل|برای|به منظور|باعث|در نتیجه',
  zh: '因为|由于|因此|所以|为了|以便|导致|旨在|起因',
  en: 'because|due to|since|as a result|in order to|so that|caused?|led to|thus|therefore|reasons?|owing to|thanks to|aimed at|for',
  fr: 'parce que|car|puisque|en raison|à cause|afin|pour|grâce à|faute de|provoqué|entraîné|dû|due|ainsi',
  es: 'porque|debido a|a causa|ya que|para|por|gracias a|con el fin|provocó|causó|por lo que|así',
  ru: 'потому что|так как|поскольку|из-за|благодаря|чтобы|поэтому|вследствие|привел\\p{L}*|за|в связи|ради|причин\\p{L}*',
  tr: 'çünkü|nedeniyle|yüzünden|için|dolayı|sayesinde|amacıyla|sonucunda|üzere|sebebiyle',
  de: 'weil|da|denn|wegen|aufgrund|damit|um|dank|infolge|deshalb|daher|führte|verursacht',
};

const alternatives = (words: string, language: Language): RegExp =>
  language === 'zh' ? new RegExp(words, 'u') : new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');

/** The names of the months and weekdays of a language, as the Unicode CLDR has them. */
export const calendarNames = (language: Language): { months: string[]; weekdays: string[] } => {
  const calendar = language === 'fa' ? 'fa-u-ca-gregory' : language;
  const month = new Intl.DateTimeFormat(calendar, { month: 'long', day: 'numeric', timeZone: 'UTC' });
  const weekday = new Intl.DateTimeFormat(calendar, { weekday: 'long', timeZone: 'UTC' });
  const names = { month: new Set<string>(), weekday: new Set<string>() };
  for (let at = 0; at < 12; at++) {
    const date = new Date(Date.UTC(2022, at, 1 + at));
    for (const { type, value } of [...month.formatToParts(date), ...weekday.formatToParts(date)]) {
      if ((type === 'month' || type === 'weekday') && value.length > 1) names[type].add(value);
    }
  }
  return { months: [...names.month], weekdays: [...names.weekday] };
};

// Months in the Levant have names of their own, and centuries date as well.
const MORE_DATES: Partial<Record<Language, string>> = {
  ar: 'كانون|شباط|آذار|نيسان|[أا]يار|حزيران|تموز|آب|[أا]يلول|تشرين|القرن|[إا]بريل|[أا]غسطس|الا[تث]نين|الاحد|الاربعاء|العام الماضي|أمس',
  en: 'century|yesterday|last (?:year|week|month)',
  fr: 'siècle|hier|l’an dernier',
  es: 'siglo|ayer',
  ru: 'век\\p{L}*|вчера|году|года|лет назад',
  de: 'Jahrhundert\\p{L}*|gestern',
  tr: 'yüzyıl\\p{L}*|dün',
  fa: 'قرن|دیروز|پنجشنبه|سال',
  zh: '世纪|昨天|[年月日]',
};

const escapeExpression = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

const dateExpression = (language: Language): RegExp => {
  const { months, weekdays } = calendarNames(language);
  const names = [...months, ...weekdays].map((name) => inflect(escapeExpression(name), language));
  return alternatives([...names, MORE_DATES[language] ?? '\\b\\B'].join('|'), language);
};

// The calendar has «24 февраля»; an article may as well have «в феврале».
const inflect = (name: string, language: Language): string => {
  if (language === 'ru') return `${name.replace(/[аеьйяы]$/u, '')}(?:[аеуыьйюя]|[ое]й|[оеё]м)?`;
  return language === 'tr' ? `${name}\\p{L}{0,4}` : name;
};

const build = (language: Language) => ({
  number: alternatives(NUMBER_WORDS[language], language),
  reason: alternatives(REASON_WORDS[language], language),
  date: dateExpression(language),
});

const EXPRESSIONS = new Map<Language, ReturnType<typeof build>>();

const expressionsOf = (language: Language): ReturnType<typeof build> => {
  const known = EXPRESSIONS.get(language) ?? build(language);
  EXPRESSIONS.set(language, known);
  return known;
};

/** Whether a text of a language holds a number, a date or a reason, as far as its surface tells. */
export const hasCue = (text: string, cue: Cue, language: Language): boolean =>
  (cue === 'number' && DIGIT.test(text)) ||
  (cue === 'date' && YEAR.test(foldDigits(text))) ||
  expressionsOf(language)[cue].test(text);
