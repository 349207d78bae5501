import { normalizeArabic } from '../../search/arabic.js';

const list = (text: string): string[] => text.trim().split(/\s+/u).map(normalizeArabic);

export interface ArabicVerb {
  readonly gender: 'f' | 'm';
  readonly isPlural: boolean;
  /** Goes on from what was said before. */
  readonly isAddition: boolean;
  /** Says something only where a clause or a quotation follows. */
  readonly isWeak: boolean;
  /** Takes the person spoken to as its object. */
  readonly hasListener: boolean;
}

// Past and present, third person, masculine; the other forms follow.
const STRONG = `قال/يقول أكد/يؤكد صرح/يصرح أعلن/يعلن استنكر/يستنكر ندد/يندد أعرب/يعرب شدد/يشدد أوضح/يوضح ذكر/يذكر
  أشار/يشير نفى/ينفي حذر/يحذر وعد/وعد تعهد/يتعهد انتقد/ينتقد اتهم/يتهم رحب/يرحب أشاد/يشيد اعترف/يعترف أقر/يقر
  كشف/يكشف أجاب/يجيب رد/يرد علق/يعلق شرح/يشرح بين/يبين عبر/عبر أفاد/يفيد زعم/يزعم ادعى/يدعي تساءل/يتساءل هدد/يهدد
  استدرك/يستدرك عقب/يعقب صاح/يصيح هتف/يهتف همس/يهمس روى/يروي حكى/يحكي اعتبر/يعتبر دعا/يدعو طالب/يطالب كتب/يكتب
  أدان/يدين احتج/يحتج جزم/يجزم توقع/يتوقع رجح/يرجح اقترح/يقترح نصح/ينصح أوصى/يوصي غرد/يغرد لفت/يلفت نوه/ينوه
  برر/يبرر أنكر/ينكر خلص/يخلص استغرب/يستغرب استبعد/يستبعد تمنى/يتمنى اشتكى/يشتكي شكا/يشكو أعاد/أعاد مازح/يمازح
  عزا/يعزو تمتم/يتمتم صرخ/يصرخ وصف/يصف قدر/يقدر دافع/يدافع توعد/يتوعد شكك/يشكك أثنى/يثني أسف/يأسف اعتذر/يعتذر صارح/يصارح جادل/يجادل`;
const ADDITIONS =
  'أضاف/يضيف تابع/يتابع استطرد/يستطرد ختم/يختم اختتم/يختتم واصل/يواصل أردف/يردف زاد/يزيد كرر/يكرر مضى/يمضي استرسل/يسترسل';
const WITH_LISTENER =
  'سأل/يسأل أبلغ/يبلغ أخبر/يخبر خاطب/يخاطب ناشد/يناشد طمأن/يطمئن حث/يحث ذكّر/يذكّر بلّغ/يبلّغ سائل/يسائل عاتب/يعاتب';
const MENTAL =
  'رأى/يرى اعتقد/يعتقد ظن/يظن أمل/يأمل خشي/يخشى شعر/يشعر فضل/يفضل لاحظ/يلاحظ قرر/يقرر تحدث/يتحدث حكم/يحكم وجد/يجد سمى/يسمي افترض/يفترض';
/** Verbs that need a clause or a quotation, since they also tell of deeds. */
const WEAK = new Set(
  list(`عبر كشف همس صرخ صاح هتف شرح بين رد علق دعا كتب وصف قدر زاد تابع واصل مضى كرر ختم اختتم ذكر لفت أعاد عقب اعتبر يعتبر دافع يدافع برر خلص مازح
    تحدث يتحدث حكم وجد قرر فضل لاحظ شعر رأى سمى يسمي يبين يقدر يشعر يفضل يقرر روى حكى يحكم يجد يزيد يكرر يتابع يواصل يمضي`),
);

const VERBS = new Map<string, ArabicVerb>();

const addVerb = (form: string, verb: ArabicVerb) => {
  if (!VERBS.has(form)) VERBS.set(form, verb);
};

const addForms = (pairs: string, isAddition: boolean, hasListener: boolean) => {
  for (const pair of list(pairs)) {
    const [past = '', present = ''] = pair.split('/');
    const base = { isAddition, hasListener, isPlural: false };
    const man = { ...base, gender: 'm', isWeak: WEAK.has(past) } as const;
    const woman = { ...man, gender: 'f' } as const;
    const stem = /[يا]$/u.test(past) && past.length > 3 ? past.slice(0, -1) : past;
    addVerb(past, man);
    addVerb(`${/[يا]$/u.test(past) ? past.slice(0, -1) : past}ت`, woman);
    addVerb(`${stem}وا`, { ...man, isPlural: true });
    if (!present.startsWith('ي')) continue;
    const presentMan = { ...man, isWeak: man.isWeak || WEAK.has(present) };
    addVerb(present, presentMan);
    addVerb(`ت${present.slice(1)}`, { ...presentMan, gender: 'f' });
    addVerb(`${present}ون`, { ...presentMan, isPlural: true });
  }
};
addForms(ADDITIONS, true, false);
addForms(WITH_LISTENER, false, true);
addForms(STRONG, false, false);
addForms(MENTAL, false, false);

/** The reporting verb that a word is, with «و», «ف» or «س» before it, or null. */
export function readArabicVerb(word: string): ArabicVerb | null {
  const whole = VERBS.get(word.replace(/^((?:ي|ت)?(?:قال|قول)ت?)ها$/u, '$1'));
  if (whole) return whole;
  for (const prefix of [/^(?!.)/u, /^[وف]/u, /^[وف]?س(?=[يت])/u]) {
    const verb = VERBS.get(word.replace(prefix, ''));
    if (verb) return verb;
    const withoutObject = VERBS.get(word.replace(prefix, '').replace(/(?:ه|ها|هم|نا)$/u, ''));
    if (withoutObject?.hasListener) return withoutObject;
  }
  return null;
}

const PARTICIPLES = new Set(
  list(`مؤكد مضيف مشير قائل موضح مشيد معتبر محذر متهم مندد مشدد معلن مبين داعي مطالب لافت واصف ناف نافي معرب متسائل مستنكر
    مجيب متابع مستدرك منتقد مرحب متعهد متوعد مهدد مستطرد مخاطب سائل مردف منوه معلق مستغرب متوقع مرجح مستبعد مذكر كاشف
    منبه مدعي زاعم مبرر ملمح متحدث`)
    .flatMap((word) => [`${word}ا`, `${word}ه`, `${word}ين`])
    .concat(list('بالقول بقوله بقولها القول')),
);

/** Whether a word is «مؤكدا», «مشيدة» and the like: speech beside another deed. */
export const isArabicParticiple = (word: string): boolean => PARTICIPLES.has(word.replace(/^و/u, ''));

/** Words before a verb that deny it. */
export const ARABIC_DENIALS = new Set(list('لم لن لا ولم ولن ولا فلم فلن فلا دون ما وما يكن'));
/** «بحسب», «وفقا لـ»: the words behind them name the source. */
export const ARABIC_SOURCES = new Set(list('بحسب حسب وبحسب وحسب وفق ووفق وفقا ووفقا طبقا وطبقا حسبما'));
/** What may stand between those and the source. */
export const ARABIC_SOURCE_FILLERS = new Set(
  list('ل لما ما جاء ورد في قول تعبير تقديرات تقدير بيان أفاد به أورد نشر أعلن قال ذكر مصادر تصريحات'),
);
/** Words whose owner is the one who speaks. */
export const ARABIC_DOCUMENTS = new Set(
  list(
    'بيان تصريح تصريحات رسالة خطاب كلمة تقرير مذكرة تغريدة منشور دراسة استطلاع إحصاءات أرقام بيانات تقديرات نشرة مصادر مقال وثيقة عريضة تعليق لائحة',
  ),
);
export const ARABIC_CLAUSE_OPENERS = new Set(
  list(
    'أن إن بأن أنه إنه أنها إنها أنهم إنهم بأنه بأنها بأنهم بأنني إنني أنني أننا إننا إنهما أنهما ان بأننا أنهن إنهن كيف لماذا هل عما عمن كونه بكونه',
  ),
);
