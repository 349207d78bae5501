import type { Language } from '../../corpus/article.js';
import { analyzerFor } from '../../search/analyzer.js';
import { oncePerLanguage } from './vocabulary.js';

interface Table {
  /** Words that ask how many, which, who, where. */
  readonly count: string;
  readonly which: string;
  readonly who: string;
  readonly where: string;
  /** What stands between the asking word and the noun: «number of», «different». */
  readonly idle: string;
  /** Words that tell what sort of answer is wanted. */
  readonly percent: string;
  readonly money: string;
  readonly age: string;
  readonly year: string;
  readonly birth: string;
  readonly death: string;
  readonly end: string;
  readonly place: string;
}

const TABLES: Readonly<Record<Language, Table>> = {
  ar: {
    count: 'كم بكم لكم وكم كام بكام عدد نسبة مقدار قديش شحال',
    which: 'أي أية بأي لأي انهي',
    who: 'من مين لمن بمن ومن منو شكون',
    where: 'أين اين وين فين منين فاين',
    idle: 'عدد يبلغ تبلغ بلغ بلغت كان كانت هو هي من تقريبا اسم هم',
    percent: 'نسبة النسبة مئوية المئوية',
    money: 'تكلفة كلف كلفت ميزانية سعر مبلغ قيمة ثمن',
    age: 'عمر عمره عمرها سن يبلغ',
    year: 'عام سنة العام السنة',
    birth: 'ولد ولدت ميلاد مواليد ولادة يولد',
    death: 'توفي توفيت وفاة مات ماتت قتل توفى',
    end: 'انتهت انتهى انتهاء سقطت',
    place:
      'مدينة بلد دولة مكان منطقة عاصمة قارة قرية محافظة ولاية الدولة المدينة البلد المكان المنطقة القارة الدول البلدان',
  },
  fa: {
    count: 'چند چندتا چقدر تعداد میزان',
    which: 'کدام کدوم چه',
    who: 'کسی کیست کیه کی کسانی کیا',
    where: 'کجا کجاست کجای',
    idle: 'تعداد نفر',
    percent: 'درصد',
    money: 'هزینه قیمت بودجه',
    age: 'سن ساله',
    year: 'سال سالی',
    birth: 'متولد تولد زاده',
    death: 'درگذشت مرگ فوت',
    end: 'پایان',
    place: 'شهر کشور منطقه مکان قاره شهری کشوری',
  },
  en: {
    count: 'many much number percentage often long old large tall far high big deep percent share amount',
    which: 'which what',
    who: 'who whom whose',
    where: 'where',
    idle: 'number of different more total approximately about other name term word type kind',
    percent: 'percentage percent share proportion',
    money: 'cost money price budget dollars worth paid pay revenue',
    age: 'old age',
    year: 'year years',
    birth: 'born birth',
    death: 'die died death',
    end: 'end ended finish until',
    place:
      'city country place town region location countries cities state nation continent area island river county village',
  },
  fr: {
    count: 'combien nombre pourcentage',
    which: 'quel quelle quels quelles',
    who: 'qui',
    where: 'où ou',
    idle: 'de nombre d est le la nom',
    percent: 'pourcentage part proportion',
    money: 'coûté coût prix budget argent',
    age: 'âge',
    year: 'année an',
    birth: 'né née naissance naquit',
    death: 'mort mourut morte décès',
    end: 'fin terminé',
    place: 'ville pays lieu région endroit continent état île',
  },
  es: {
    count: 'cuántos cuántas cuánto cuánta número porcentaje',
    which: 'qué cuál cuáles',
    who: 'quién quiénes',
    where: 'dónde adónde',
    idle: 'número de nombre tipo',
    percent: 'porcentaje',
    money: 'costó costo precio presupuesto dinero',
    age: 'edad años',
    year: 'año',
    birth: 'nació nacimiento nacido',
    death: 'murió muerte falleció',
    end: 'fin terminó acabó',
    place: 'ciudad país lugar región zona continente estado isla países ciudades',
  },
  ru: {
    count: 'сколько количество число процент скольких скольким',
    which: 'какой какая какое какие какого какому каким каких какую каком',
    who: 'кто кого кому кем ком чей чья чье чьи',
    where: 'где куда откуда',
    idle: 'человек количество число всего',
    percent: 'процент процентов доля',
    money: 'стоил стоила стоит цена бюджет денег',
    age: 'возраст возрасте',
    year: 'год году',
    birth: 'родился родилась рождения',
    death: 'умер умерла скончался смерти',
    end: 'закончилась закончился кончилась',
    place: 'городе стране месте город страна регион регионе континент штате область районе стран',
  },
  tr: {
    count: 'kaç kaçı kadar sayısı kaçıncı',
    which: 'hangi hangisi hangileri',
    who: 'kim kimin kime kimi kimler kimden kiminle kimdir',
    where: 'nerede nereye nereden neresi neresinde nerededir',
    idle: 'tane adet farklı',
    percent: 'yüzde yüzdesi oranı',
    money: 'para fiyat bütçe ücret',
    age: 'yaşında yaş',
    year: 'yıl yılda yılında',
    birth: 'doğdu doğmuştur doğum',
    death: 'öldü ölmüştür ölüm',
    end: 'bitti sona',
    place: 'şehir ülke yer bölge şehirde ülkede bölgede kıta ülkeler eyalet',
  },
  de: {
    count: 'viele viel vieviele wieviel wieviele anzahl hoch groß lange alt vielen',
    which: 'welche welcher welches welchem welchen',
    who: 'wer wen wem wessen',
    where: 'wo wohin woher',
    idle: 'anzahl verschiedene verschiedenen',
    percent: 'prozent prozentsatz anteil',
    money: 'kostete kosten geld preis budget',
    age: 'alt alter',
    year: 'jahr jahre',
    birth: 'geboren geburt',
    death: 'starb gestorben tod',
    end: 'endete ende',
    place: 'stadt land ort region ländern kontinent staat gebiet insel länder bezirk',
  },
  zh: {
    count: '多少 几 几个 几次 百分之几 多久 几名 几种',
    which: '哪 哪个 哪些 哪家 哪位 哪种 哪座',
    who: '谁 哪位',
    where: '哪里 哪儿 何处',
    idle: '个 种 位 座 家 支 名',
    percent: '百分比 百分 比例 百分之几',
    money: '钱 成本 价格 美元',
    age: '岁 年龄',
    year: '年',
    birth: '出生 生于',
    death: '去世 死于 逝世',
    end: '结束',
    place: '城市 国家 地方 地区 大陆 州 区域 省',
  },
};

const WANTS = ['percent', 'money', 'age', 'year', 'birth', 'death', 'end', 'place'] as const;

/** The words of a language that tell what a question asks for, in the analyzer's normal form. */
export const askWords = oncePerLanguage((language) => {
  const table = TABLES[language];
  const normal = (words: string): Set<string> =>
    new Set(
      words
        .split(' ')
        .flatMap((word) => analyzerFor(language).analyze(word))
        .map((token) => token.word),
    );
  const sets = new Map(Object.entries(table).map(([name, words]) => [name, normal(words)]));
  const wants = new Map(WANTS.flatMap((want) => [...(sets.get(want) ?? [])].map((word) => [word, want])));
  return {
    /** In Arabic the word for «who» is a preposition as well. */
    opensOnly: language === 'ar',
    isAsker: (asker: string, word: string): boolean => sets.get(asker)?.has(word) ?? false,
    isIdle: (word: string): boolean => sets.get('idle')?.has(word) ?? false,
    wantOf: (word: string): string | undefined => wants.get(word),
  };
});
