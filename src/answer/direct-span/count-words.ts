import type { Language } from '../../corpus/article.js';
import { createVocabulary, oncePerLanguage, type SignedWords } from './vocabulary.js';

/**
 * Words of number: w a number, m a large number that stands behind another, p per cent, u a unit of measure, money or
 * time, k people, a «about», «more than» and their parts, r between two numbers, h a fraction, z a word of
 * frequency, i «than», e a unit that only counts before a ten.
 */
const WORDS: Readonly<Record<Language, SignedWords>> = {
  ar: {
    k: 'نسمة شخص شخصا فرد',
    w: 'اثنان اثنين اثنتان اثنتين اثني اثنتي ثلاث ثلاثة أربع أربعة خمس خمسة ست ستة سبع سبعة ثمان ثماني ثمانية تسع تسعة عشر عشرة عشرون عشرين ثلاثون ثلاثين أربعون أربعين خمسون خمسين ستون ستين سبعون سبعين ثمانون ثمانين تسعون تسعين مئة مائة مئتي مئتين مائتين ثلاثمائة ثلاثمئة أربعمائة خمسمائة ستمائة سبعمائة ثمانمائة تسعمائة',
    m: 'ألف ألفا ألفي ألفين آلاف مليون مليونا مليوني مليونين ملايين مليار مليارا ملياري مليارات بليون تريليون مئات عشرات',
    p: 'بالمئة بالمائة المئة المائة',
    u: 'كم كم2 كيلومتر كيلومترا متر مترا أمتار ميل ميلا قدم طن طنا كيلوغرام كغ غرام دولار دولارا يورو جنيه ريال درهم دينار روبل ساعة ساعات دقيقة دقائق ثانية ثواني يوم يوما أيام أسبوع أسابيع شهر شهرا أشهر سنة سنوات سنين عام عاما أعوام قرون مرة مرات درجة ياردة مربع',
    a: 'حوالي نحو قرابة تقريبا أكثر أقل يقارب زهاء',
    i: 'من',
    e: 'أحد إحدى اثنا اثنتا',
    r: 'إلى و أو',
    h: 'نصف ثلث ثلثي ثلثا ربع أرباع خمس غالبية معظم',
    z: 'مرتين مرتان',
  },
  fa: {
    k: 'نفر',
    w: 'دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده بیست سی چهل پنجاه شصت هفتاد هشتاد نود صد دویست سیصد پانصد',
    m: 'هزار میلیون میلیارد هزاران صدها',
    p: 'درصد',
    u: 'کیلومتر متر تن دلار یورو تومان ریال ساعت دقیقه ثانیه روز هفته ماه سال بار درجه قرن مربع',
    a: 'حدود بیش کمتر تقریبا نزدیک',
    i: 'از به',
    r: 'تا و یا',
    h: 'نیم نصف ثلث ربع',
    z: '',
  },
  en: {
    k: 'people inhabitants persons',
    w: 'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety one zero none dozen dozens',
    m: 'hundred thousand million billion trillion hundreds thousands millions billions',
    p: 'percent cent',
    u: 'km km2 kilometers kilometres miles mi metres meters feet ft inches yards tons tonnes kg pounds grams mm cm acres hectares dollars euros usd eur seconds minutes hours hour days day weeks months month years year decades centuries degrees times square metric',
    a: 'more over about around approximately nearly almost some roughly less under least fewer estimated approx approximate',
    i: 'than',
    r: 'to and or',
    h: 'half third thirds quarter quarters majority',
    z: 'twice once thrice',
  },
  fr: {
    k: 'habitants personnes',
    w: 'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante',
    m: 'cent cents mille million millions milliard milliards centaines milliers dizaines',
    p: '',
    u: 'km kilomètres mètres tonnes kg dollars euros secondes minutes heures jours semaines mois ans années siècles fois carrés',
    a: 'plus environ près moins presque quelque',
    i: 'de',
    r: 'à et ou',
    h: 'moitié tiers quart',
    z: '',
  },
  es: {
    k: 'habitantes personas',
    w: 'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien',
    m: 'ciento cientos mil miles millón millones decenas',
    p: '',
    u: 'km kilómetros metros millas toneladas kg dólares euros segundos minutos horas días semanas meses años siglos veces cuadrados',
    a: 'más unos unas aproximadamente cerca casi alrededor menos',
    i: 'de',
    r: 'a y o',
    h: 'mitad tercio tercios cuarto cuartas',
    z: '',
  },
  ru: {
    k: 'человек жителей',
    w: 'два две двух двум двумя три трех тремя четыре четырех пять пяти шесть шести семь восемь девять десять одиннадцать двенадцать тринадцать пятнадцать двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто сто двести триста пятьсот',
    m: 'тысяча тысячи тысяч тыс миллион миллиона миллионов млн миллиард миллиарда миллиардов млрд сотни',
    p: 'процент процента процентов',
    u: 'км километров метров миль тонн кг долларов евро рублей секунд минут часов день дней недель месяц месяцев год года лет век раз раза квадратных',
    a: 'более около почти примерно свыше менее порядка',
    r: 'до и или',
    h: 'половина половину треть четверть большинство',
    z: 'дважды трижды',
  },
  tr: {
    k: 'kişi',
    w: 'iki üç dört beş altı yedi sekiz dokuz on yirmi otuz kırk elli altmış yetmiş seksen doksan',
    m: 'yüz bin milyon milyar yüzlerce binlerce',
    p: '',
    u: 'km kilometre metre mil ton kg dolar euro lira saniye dakika saat gün hafta ay yıl yüzyıl kez kere kat',
    a: 'yaklaşık fazla aşkın',
    r: 'ila ile veya',
    h: 'yarısı yarısından yarım çeyrek',
    z: '',
  },
  de: {
    k: 'einwohner menschen personen',
    w: 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig beiden',
    m: 'hundert hunderte hunderten tausend tausende tausenden million millionen mio milliarde milliarden mrd',
    p: 'prozent',
    u: 'km kilometer meter meilen tonnen kg dollar euro sekunden minuten stunden tage tagen wochen monate monaten jahre jahren jahrhunderte mal quadratkilometer quadratmeilen',
    a: 'mehr über etwa ungefähr rund fast nahezu circa ca weniger',
    i: 'als',
    r: 'bis und oder',
    h: 'hälfte drittel viertel',
    z: 'zweimal dreimal',
  },
  zh: {},
};

/** What a word is in an amount; undefined for all others. */
export const countVocabulary = oncePerLanguage((language) => createVocabulary(language, WORDS[language]));
