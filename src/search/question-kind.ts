import type { Language } from '../corpus/article.js';
import { analyzerFor } from './analyzer.js';

/** What a question asks for; `whether` is a question that yes or no answers, `other` everything unmarked. */
export type QuestionKind =
  | 'who'
  | 'what'
  | 'where'
  | 'when'
  | 'how-long'
  | 'how-many'
  | 'why'
  | 'how'
  | 'which'
  | 'whether'
  | 'other';

/** Ordered: the first kind whose expression is found wins. Expressions run over the normalized words, space-joined. */
type KindTable = readonly (readonly [QuestionKind, RegExp])[];

const word = (alternatives: string): RegExp => new RegExp(`(?:^| )(?:${alternatives})(?= |$)`, 'u');

const ARABIC: KindTable = [
  [
    'how-long',
    word(
      'كم (?:من )?(?:الوقت|وقت|دقيقه|ساعه|يوم|يوما|اسبوع|اسبوعا|شهر|شهرا|سنه|عاما|المده|مده)|منذ كم|قد ايه وقت|قديش وقت|كم استغرق\\S*|كم دام\\S*|ما مده|طول مده|كم طول|كم استمر\\S*|اد ايه',
    ),
  ],
  [
    'how-many',
    word(
      'كم|بكم|لكم|وكم|كام|بكام|قديش|اديش|قداش|شحال|بشحال|كم عدد|ما عدد|عدد|ما نسبه|ما مقدار|كمشي|كميه|نسبه',
    ),
  ],
  [
    'why',
    word(
      'لماذا|ولماذا|لم|ليه|ليش|لاش|علاش|عليش|وليه|وليش|علامك|لاي سبب|لاي غرض|ما سبب|ما السبب|السبب|سبب|اسباب|ما الدافع|لاي هدف|ما الهدف|ما الغايه|ما غايه|ما الغرض|بسبب ماذا|بسبب ايه',
    ),
  ],
  [
    'when',
    word(
      'متي|ومتي|امتي|امتا|ايمتي|ايمتا|اي متي|متين|وقتاش|فوقاش|فاي وقت|ما تاريخ|ما التاريخ|تاريخ|في اي (?:يوم|عام|سنه|شهر|تاريخ|وقت|ساعه|فتره|زمن|قرن)|اي (?:يوم|عام|سنه|شهر|تاريخ)|منذ متي|في يوم ايه|يوم ايه',
    ),
  ],
  [
    'where',
    word(
      'اين|واين|وين|فين|ووين|منين|فاين|الي اين|من اين|في اي (?:مدينه|بلد|بلده|دوله|مكان|منطقه|عاصمه|موقع|بحر|قاره|حي)|اي (?:مدينه|بلد|مكان|عاصمه|بحر)|بانهي بلاد|في انهي (?:بلد|مدينه|مكان|حته)',
    ),
  ],
  [
    'who',
    word(
      'من|ومن|مين|ومين|منو|منهو|منهي|شكون|مينو|من هو|من هي|من هم|لمن|بمن|مع من|الي من|اشكون|مع مين|لمين|علي من|عند من|اي (?:رئيس|مسوول|شخص|زعيم)',
    ),
  ],
  ['whether', word('هل|وهل|واش')],
  ['how', word('كيف|وكيف|ازاي|شلون|كيفاش|كيفك|وشلون|كيفه|باي طريقه|باي شكل|باي اسلوب|علي اي نحو|اي نحو')],
  ['which', word('اي|ايه|انهي|انو|باي|لاي|في اي|ايا|ايهما|ايهم')],
  [
    'what',
    word(
      'ما|ماذا|وماذا|وما|ماهو|ماهي|بماذا|مم|عم|فيم|بم|شو|وشو|ايش|وش|شنو|وشنو|اشنو|ايه|ويش|شنهو|شنهي|اش|عن ماذا|فاش|باش|علي ماذا|الي ماذا|شنوا',
    ),
  ],
];

const PERSIAN: KindTable = [
  ['how-long', word('چه مدت|چه مدتی|چند (?:روز|ساعت|هفته|ماه|سال|دقیقه)|چقدر طول|مدت')],
  ['how-many', word('چند|چندتا|چندمین|چقدر|چه تعداد|تعداد|چه میزان|چه مقدار|چنده')],
  ['why', word('چرا|به چه دلیل|به چه علت|علت|دلیل|به چه خاطر|واسه چی|برای چی|سبب|هدف|به چه منظور|برای چه')],
  ['when', word('کی|چه زمانی|چه وقت|چه روزی|چه سالی|چه تاریخی|کدام روز|تاریخ|از کی|چه موقع|زمان')],
  [
    'where',
    word(
      'کجا|کجاست|کجای|کجاس|در کدام (?:شهر|کشور|مکان)|کدام (?:شهر|کشور|دریا)|چه شهری|چه کشوری|کدوم شهر|کدوم کشور',
    ),
  ],
  ['who', word('چه کسی|چه کسانی|کیست|کیه|کیا|کدام رهبر|کی بود|چه کس|با کی')],
  ['whether', word('ایا|مگر|مگه')],
  ['how', word('چگونه|چطور|چطوری|چه طور|چجوری|چه گونه|چه شکلی')],
  ['which', word('کدام|کدوم|کدامیک|چه کشورهایی')],
  ['what', word('چه|چی|چیست|چیه|چیزی')],
];

const CHINESE: KindTable = [
  ['how-long', /多久|多长时间|几(?:天|周|年|个月|小时|分钟|个星期|个小时)/u],
  ['how-many', /多少|几(?:个|国|名|位|次|家|条|艘|成)|百分之几/u],
  ['why', /为什么|为何|为啥|原因|干嘛|目的|凭什么|因为什么|图什么/u],
  ['when', /什么时候|何时|哪(?:一)?(?:天|年|日|月)|几(?:月|号|日)|什么时间|啥时候|日期|星期几/u],
  ['where', /哪里|哪儿|何处|什么地方|在哪|去哪|哪(?:座|个)?(?:城市|国家|海|地)|啥地方/u],
  ['who', /谁|哪(?:一)?(?:位|个人)|何人|什么人/u],
  ['how', /怎么|怎样|如何|怎么样|什么样/u],
  ['whether', /吗|是否|是不是|有没有|能不能|会不会|对不对|有无/u],
  ['which', /哪/u],
  ['what', /什么|啥|何/u],
];

const ENGLISH: KindTable = [
  [
    'how-long',
    word('how long|how many (?:minutes|hours|days|weeks|months|years)|for how long|what length|duration'),
  ],
  [
    'how-many',
    word(
      'how many|how much|what number|number of|how often|what percentage|what share|how large|how big|how tall|how far|how high|how old|how deep',
    ),
  ],
  [
    'why',
    word(
      'why|what for|for what (?:reason|purpose)|what reason|reason|reasons|how come|cause|what caused|what led|what made',
    ),
  ],
  [
    'when',
    word(
      'when|what (?:day|date|year|month|time|weekday|century|decade)|which (?:day|date|year|month)|on what day|since when',
    ),
  ],
  [
    'where',
    word(
      'where|what (?:city|country|place|town|sea|region|location)|which (?:city|country|place|town|sea|region|location)|in what',
    ),
  ],
  ['who', word('who|whom|whose|which (?:leader|president|person|man|woman|official)')],
  ['how', word('how')],
  ['which', word('which')],
  ['what', word('what|whats')],
  [
    'whether',
    /^(?:so |but |and |ok |okay |hey |hi )?(?:(?:is|are|was|were|do|does|did|has|have|had|could|would|should)(?:n ?t)?|can ?t?|will|won ?t|may) /u,
  ],
];

const FRENCH: KindTable = [
  ['how-long', word('combien de (?:temps|minutes|heures|jours|semaines|mois|ans|annees)|quelle duree|duree')],
  ['how-many', word('combien|quel nombre|nombre|quel pourcentage')],
  [
    'why',
    word(
      'pourquoi|pour quelle raison|quelle raison|raison|raisons|dans quel but|a quelle fin|cause|a cause de quoi',
    ),
  ],
  ['when', word('quand|quel jour|quelle date|quelle annee|quel mois|date|depuis quand|a quel moment')],
  [
    'where',
    word(
      'ou|dans quel (?:pays|lieu|endroit)|dans quelle (?:ville|mer|region)|quelle ville|quel pays|quel endroit',
    ),
  ],
  ['who', word('qui|quel (?:dirigeant|president)|a qui|avec qui|lequel des deux')],
  ['how', word('comment|de quelle (?:maniere|facon)')],
  ['which', word('quel|quelle|quels|quelles|lequel|laquelle|lesquels|lesquelles')],
  ['what', word('que|qu|quoi|est ce que c est|en quoi')],
  ['whether', /^(?:est ce qu|est il|est elle|la|le|les|l) | t il | t elle |(?:^| )est ce (?:que|qu)(?= )/u],
];

const SPANISH: KindTable = [
  [
    'how-long',
    word('cuanto (?:tiempo|duro|dura)|cuant[oa]s (?:minutos|horas|dias|semanas|meses|anos)|duracion'),
  ],
  ['how-many', word('cuant[oa]s?|que numero|numero|que porcentaje')],
  [
    'why',
    word(
      'por que|porque|xq|pq|cual (?:es|fue) (?:la|el) (?:razon|motivo|causa)|razon|motivo|para que|a que se debe|con que (?:fin|objetivo)',
    ),
  ],
  ['when', word('cuando|que dia|que fecha|que ano|en que (?:ano|mes|dia|fecha)|fecha|desde cuando')],
  ['where', word('donde|adonde|en que (?:ciudad|pais|lugar|mar)|que (?:ciudad|pais|lugar)|cual ciudad')],
  ['who', word('quien|quienes|a quien|con quien|que (?:lider|presidente|mandatario)')],
  ['how', word('como|de que (?:manera|forma|modo)')],
  ['which', word('cual|cuales|que (?:paises|palabra)')],
  ['what', word('que|q')],
];

const RUSSIAN: KindTable = [
  [
    'how-long',
    word('как долго|сколько (?:времени|минут|часов|дней|недель|месяцев|лет|длил\\S*)|продолжительность'),
  ],
  ['how-many', word('сколько|каково количество|какое количество|число|скольким|скольких')],
  [
    'why',
    word('почему|зачем|по какой причине|из за чего|отчего|с какой целью|причина|для чего|за что|чего ради'),
  ],
  ['when', word('когда|кагда|в какой день|какого числа|в каком (?:году|месяце)|какой день|дата|с каких пор')],
  [
    'where',
    word('где|куда|откуда|в каком (?:городе|море|месте)|в какой (?:стране|точке)|какой город|каком городе'),
  ],
  ['who', word('кто|кого|кому|кем|ком|чей|чья|чье|чьи|чьей|чьих')],
  ['how', word('как|каким образом')],
  ['which', word('как(?:ой|ая|ое|ие|ого|ому|им|их|ую|ом)')],
  ['what', word('что|чего|чему|чем|че|чо')],
  ['whether', word('ли|правда|разве|неужели')],
];

const TURKISH: KindTable = [
  ['how-long', word('ne kadar sur\\S*|kac (?:dakika|saat|gun|hafta|ay|yil)|kac \\S+ surdu|suresi')],
  ['how-many', word('kac|kaci|ne kadar|kacinci|sayisi|yuzde kac')],
  ['why', word('neden|nicin|niye|ne amacla|hangi amacla|sebebi|nedeni|ne icin|ne sebeple|hangi nedenle')],
  ['when', word('ne zaman|hangi (?:gun|tarih|yil|ay)\\S*|ne zamandan|tarihi|ne vakit')],
  [
    'where',
    word('nerede|nereye|nereden|neresi|neresinde|hangi (?:sehir|ulke|yer|deniz)\\S*|nerde|nerelerde'),
  ],
  ['who', word('kim|kimin|kime|kimi|kimle|kimler|kimden|kimlerle|hangi lider\\S*|kiminle')],
  ['how', word('nasil|ne sekilde|hangi sekilde')],
  ['whether', word('m[iu]|m[iu]dir|m[iu]yd[iu]|m[iu]s[iu]n\\S*|m[iu]ydi')],
  ['which', word('hangi|hangisi|hangileri')],
  ['what', word('ne|nedir|neler|neyi|neye|neyle|nelerdir|neydi|neyin')],
];

const GERMAN: KindTable = [
  ['how-long', word('wie lange|wie viele (?:minuten|stunden|tage|wochen|monate|jahre)|dauer')],
  ['how-many', word('wie ?viele?|wieviel|anzahl|wie hoch|wie gross')],
  ['why', word('warum|wieso|weshalb|aus welchem grund|wozu|weswegen|grund|zu welchem zweck')],
  ['when', word('wann|an welchem tag|welcher tag|in welchem jahr|welches (?:datum|jahr)|seit wann|datum')],
  ['where', word('wo|wohin|woher|in welche[rm] (?:stadt|land|meer|ort)|welche stadt|welches land')],
  ['who', word('wer|wen|wem|wessen|welcher (?:politiker|prasident)')],
  ['how', word('wie|auf welche weise|inwiefern|inwieweit')],
  ['which', word('welche[rsnm]?')],
  ['what', word('was|womit|wofur|woran|wovon|worin|woruber|worum|wogegen')],
  [
    'whether',
    /^(?:hat|haben|ist|sind|war|waren|wird|werden|wurde|wurden|kann|soll|hatte|gibt|gab|stimmt|darf|muss)(?= )/u,
  ],
];

const TABLES: Readonly<Record<Language, KindTable>> = {
  ar: ARABIC,
  fa: PERSIAN,
  zh: CHINESE,
  en: ENGLISH,
  fr: FRENCH,
  es: SPANISH,
  ru: RUSSIAN,
  tr: TURKISH,
  de: GERMAN,
};

// The Arabic interrogative hamza is written as part of the next word, so «whether» is only read from «هل» there.
const readableWords = (text: string, language: Language): string =>
  language === 'zh'
    ? text
    : analyzerFor(language)
        .analyze(text)
        .map((token) => token.word)
        .join(' ');

/** What a question asks for, from its question words; of several the most specific. */
export const questionKind = (text: string, language: Language): QuestionKind => {
  const words = readableWords(text, language);
  for (const [kind, expression] of TABLES[language]) {
    if (kind === 'whether' && language === 'ar') {
      if (/(?:^| )(?:هل|وهل|واش)(?= |$)/u.test(words)) return 'whether';
      continue;
    }
    if (expression.test(words)) return kind;
  }
  return 'other';
};
