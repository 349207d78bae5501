import type { Language } from './article.js';

/** What is written with a full stop that need not end a sentence; entries without spaces and without the last stop. */
export interface Abbreviations {
  /** A name or a word always follows: «Mr.», «z. B.». */
  readonly leading: ReadonlySet<string>;
  /** A number follows: «No. 5». Before anything else it is an ordinary word. */
  readonly beforeNumber: ReadonlySet<string>;
  /** Behind a number it may end a sentence: «1907 г.». */
  readonly units: ReadonlySet<string>;
  /** May end a sentence, as a capital letter behind it tells: «etc.». */
  readonly closing: ReadonlySet<string>;
  /** May end a sentence, but only a typical beginning of a sentence tells: «Inc.». */
  readonly ambiguous: ReadonlySet<string>;
}

const SHARED: Lists = {
  leading: 'Mr Mrs Ms Dr Prof Mlle Mme Messrs Rev e.g i.e',
  beforeNumber: 'No no Nos Nr vol Vol p pp fig Fig Ch',
  units: '',
  closing: 'etc',
  ambiguous: 'Inc Ltd Co Corp Jr St ca cf',
};

const LISTS: Readonly<Record<Language, Lists>> = {
  ar: {
    // «السادة.» and its kin are a French "MM." or "M." that a translation machine took word by word.
    leading: 'د أ م أ.د ا.د م.م السادة السيد السيدة الآنسة أ.م.د د.م ص.ب ش.م ج',
    beforeNumber: 'ص ج ط ع مج رقم',
    units: 'م هـ ه ق.م ق.هـ كم كلم سم مم كغ كجم غ ت د.أ',
    closing: '',
    // Latin initials as they are spoken: «رايموند إس. برادلي».
    ambiguous:
      'إلخ الخ أ.ف.ب ش.م.م آر إس اس إف جيه دبليو دبل سي بي تي جي دي إم إل إن كيه كي إيه إتش أو يو إكس',
  },
  en: {
    leading:
      'Gov Sen Rep Reps Sens Gen Lt Col Maj Capt Cmdr Sgt Cpl Adm Rev Hon Pres Supt Insp Fr Msgr Mx Esq viz approx v vs',
    beforeNumber:
      'Art Sec Sect Mar Apr Jun Jul Sat Sun Mon Tue Tues Wed Thu Thurs Fri ch sec pt Pt Op op ver c',
    units: '',
    closing: '',
    ambiguous:
      'al Sr Bros Mt Ft Ave Blvd Rd Dept Univ Assn Jan Feb Aug Sept Sep Oct Nov Dec Ph.D a.m p.m est Est Calif Mass Conn Ariz Fla Ga Ill Ind Md Mich Minn Miss Mo Okla Pa Penn Tenn Tex Va Wash Wis dept',
  },
  fr: {
    leading: 'M MM Mgr Me Mes Vve Mmes Mlles Sr p.ex env av apr chap éd dir trad vs',
    beforeNumber: 'art Art n pl t tél',
    units: 'av.J.-C apr.J.-C J.-C ap.J.-C',
    closing: '',
    ambiguous: 'Cie janv févr avr juil sept oct nov déc bd boul hab S.A',
  },
  ru: {
    leading:
      'т.е т.к т.н т.ч т.о напр ул просп пр пл наб пос дер обл акад проф доц ген полк кап чл изд ред гр св прп архим митр см ср англ греч итал укр устар букв прибл соотв',
    beforeNumber: 'ст рис табл стр с гл п пп разд т д кв корп оф тел илл',
    units:
      'г гг в вв тыс млн млрд трлн руб коп долл км м см мм кг т ц га л ч мин сек с чел экз шт н.э до.н.э л.с куб кв р стр',
    closing: 'т.д т.п др проч',
    ambiguous: 'им соавт род ум пер гос соч тов нем фр лат исп яп кит рус янв февр апр авг сент окт нояб дек',
  },
  zh: { leading: '', beforeNumber: '', units: '', closing: '', ambiguous: '' },
  es: {
    leading:
      'Sr Sra Srta Sres Sras D Dña Dra Drs Dres Ud Uds Vd Vds Lic Ing Arq Gral Cnel Cap Tte Mons Pbro Fr Sto Sta p.ej ej Hnos Excmo Ilmo Rvdo aprox Gob Pdte dpto Dpto EE FF RR JJ CC vs',
    beforeNumber: 'núm Núm art Art pág págs cap n tel Tel',
    units: 'a.C d.C a.de.C d.de.C a.J.C d.J.C',
    closing: '',
    ambiguous: 'col EE.UU S.A Cía Av Avda ene feb abr ago sept oct nov dic FF.AA RR.HH JJ.OO',
  },
  tr: {
    leading:
      'Doç Yrd Av Sn Öğr Gör Uzm Hz Alb Gen Org Ord Korg Tümg Tuğg Yzb Bnb Ütğm Tğm Op Arş Müh Bkz bkz bk Opr Ecz Krş krş örn Örn Mim Çev çev Ed Haz haz yak',
    beforeNumber: 'no s sf syf sy c Madde md',
    units: 'yy M.Ö M.S İ.Ö İ.S MÖ MS',
    closing: 'vb vd vs',
    ambiguous: 'Şti A.Ş T.C Cad Sok Sk Mah Bul Apt Ş Üni mad',
  },
  fa: {
    leading: 'د م آقای خانم ر.ک ن.ک ص.پ',
    beforeNumber: 'ص ج ش',
    units: 'م ق.م ه.ش ه.ق هـ.ش هـ.ق ش ق',
    closing: '',
    ambiguous: 'غیره آر اس اف جی دبلیو سی بی تی دی ام ال ان کی ای اچ او ایکس',
  },
  de: {
    leading:
      'Hr Hrn Fr Frl z u o d n v z.B d.h u.a s.o s.u v.a i.d.R z.T z.Zt o.g u.U i.A m.E bzw sog Ing Dipl Hl St Abt bes insb insbes inkl exkl evtl ggf geb gest verh ehem vgl Vgl zzgl abzgl urspr lat engl franz griech ital dt russ österr allg entspr Nr eigtl Bd Bde hrsg Hrsg ebd max min jap chin türk span poln vs',
    beforeNumber: 'Art Abs Kap Abb S Bd Tab Tel Ziff Jg Aufl rd',
    units: 'v.Chr n.Chr v.u.Z n.u.Z Mio Mrd Tsd Std Min Sek Jh Jhd Jhdt',
    closing: 'usw usf u.s.w',
    ambiguous: 'e.V o.ä u.ä o.Ä u.Ä Str Jan Feb Febr Aug Sept Okt Nov Dez Univ Bhf Fa Chr',
  },
};

type Lists = Readonly<Record<keyof Abbreviations, string>>;

const readWords = (...lists: string[]) => new Set(lists.join(' ').split(' ').filter(Boolean));

const readAbbreviations = (lists: Lists): Abbreviations => ({
  leading: readWords(SHARED.leading, lists.leading),
  beforeNumber: readWords(SHARED.beforeNumber, lists.beforeNumber),
  units: readWords(SHARED.units, lists.units),
  closing: readWords(SHARED.closing, lists.closing),
  ambiguous: readWords(SHARED.ambiguous, lists.ambiguous),
});

export const ABBREVIATIONS: Readonly<Record<Language, Abbreviations>> = {
  ar: readAbbreviations(LISTS.ar),
  en: readAbbreviations(LISTS.en),
  fr: readAbbreviations(LISTS.fr),
  ru: readAbbreviations(LISTS.ru),
  zh: readAbbreviations(LISTS.zh),
  es: readAbbreviations(LISTS.es),
  tr: readAbbreviations(LISTS.tr),
  fa: readAbbreviations(LISTS.fa),
  de: readAbbreviations(LISTS.de),
};
