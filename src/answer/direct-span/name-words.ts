import type { Language } from '../../corpus/article.js';
import { analyzerFor } from '../../search/analyzer.js';
import { createVocabulary, oncePerLanguage, type SignedWords } from './vocabulary.js';

/**
 * Words around names: t a title or trade before a person's name, b «by», n «named», i a preposition of place, g a kind of place, o a
 * kind of body or work, l a link inside names,
 * v a frequent word that no name contains.
 */
const WORDS: Readonly<Record<Language, SignedWords>> = {
  ar: {
    t: 'الرئيس الملك السلطان الإمام الشيخ الدكتور الأمير النبي الخليفة القائد الوزير السيد السيدة الكاتب الشاعر الفيلسوف العالم المهندس الجنرال الفنان المطرب المخرج اللاعب المدافع البابا القديس الراهب المؤرخ الطبيب الأستاذ الفيزيائي الكيميائي الأب الممثل الممثلة الباحث الإمبراطور القيصر المستشار سلطان ملك رئيس زعيم أمير خليفة المؤلف الرسام النحات المعماري رسول للإمام للشيخ لاعب مهندس عالم شاعر كاتب',
    b: 'قبل يد بواسطة بقيادة بزعامة برئاسة تأليف إخراج إشراف طرف',
    n: 'يدعى تدعى اسمه اسمها باسم يسمى تسمى سمي المدعو الملقب هو هي هم وهو وهي وهم يدعي يعرف',
    i: 'في إلى من عبر نحو بين شمال جنوب شرق غرب وسط فوق داخل خارج قرب حول',
    g: 'مدينة بلدة قرية جزيرة جبل جبال نهر بحر بحيرة محيط خليج قارة دولة جمهورية مملكة ولاية محافظة مقاطعة إقليم منطقة حي شارع مطار ميناء قصر جامعة مدرسة معهد متحف كلية شبه وادي صحراء شمال جنوب شرق غرب عاصمة الولايات الجانب الربع العاصمة البحر المحيط الشرق القارة الجزء',
    o: 'حزب جيش شركة منظمة نادي فريق معركة حرب كتاب مسلسل فيلم جائزة معاهدة اتفاقية قبيلة أسرة سلالة عائلة دولة الدولة مؤسسة بنك صحيفة مجلة لغة اللغة الاتحاد المحكمة الحكومة البرلمان مجلس المجلس الحرب وكالة جمعية هيئة قناة',
    l: 'بن ابن أبو أبي بنت عبد آل دي دا فون فان ذو أم',
    v: 'قام قامت تم تمت إنشاء تأسيس كان كانت كانوا أصبح أصبحت يقول قال قالت ذكر كتب أسس أسسها أسسه تأسست تأسس هزم قرر قررت بدأ بدأت حكم سكن مثل أعلن أعلنت قاد قدم سجل فاز فازت ولد ولدت اخترع عين رسم بنى ترأس حصل شارك انضم توفي دعا أكد أضاف حديثا خاصة وخاصة سبيل المثال عام سنة شكل صورة فكرة رعاية تحت بعض شيء شخص رجال ترجمت يضم يمكن لأول لقبه أقصى ضد عدة غيرهم يعود أصل أثناء ضمن أحد حيث حسب تقع يقع المعروف رغم استضافتها مما بينما عندما',
  },
  fa: {
    t: 'رئیس شاه سلطان امام شیخ دکتر امیر پیامبر وزیر آقای خانم نویسنده شاعر فیلسوف دانشمند ژنرال سرلشکر پادشاه ملکه',
    b: 'توسط دست رهبری فرماندهی',
    n: 'نام',
    i: 'در به از شمال جنوب شرق غرب',
    g: 'شهر روستا جزیره کوه رود دریا دریاچه قاره کشور استان منطقه خیابان فرودگاه دانشگاه موزه شمال جنوب شرق غرب پایتخت',
    o: 'حزب ارتش شرکت سازمان باشگاه تیم نبرد جنگ کتاب فیلم جایزه زبان',
    l: 'بن ابن',
  },
  en: {
    t: 'president king queen emperor sultan prince princess pope bishop archbishop saint dr mr mrs sir lord general captain professor director minister architect engineer writer author poet philosopher scientist physicist chemist player actor singer artist painter composer leader governor senator quarterback cornerback linebacker tackle nominee winner entrepreneur economist historian chancellor mathematician count duke earl mathematician astronaut administrator',
    b: 'by',
    n: 'named called',
    i: 'in at near from to into through across within on around outside above',
    g: 'city town village island mountain mountains river sea lake ocean gulf continent country republic kingdom state county province district region street road square airport port palace castle university school college museum valley desert coast park house garden hall forest north south east west central',
    o: 'party army company corporation organization club team battle war book film series prize award treaty act court council government parliament agency association committee church championship conference group band league bank newspaper bowl office administrator president vice executive manager center centre system freeway highway day week',
    l: 'of the de la le du von van der den di da del el al bin ibn',
  },
  fr: {
    t: 'président roi reine empereur sultan prince pape évêque saint docteur général capitaine professeur directeur ministre architecte ingénieur écrivain auteur poète philosophe physicien chimiste joueur acteur chanteur peintre compositeur',
    b: 'par',
    n: 'nommé appelé',
    i: 'à en dans près depuis vers au aux sur',
    g: 'ville village île montagne fleuve rivière mer lac océan golfe continent pays république royaume état province région rue place aéroport université école musée vallée désert nord sud est ouest',
    o: 'parti armée société organisation club équipe bataille guerre livre film prix traité cour conseil gouvernement parlement',
    l: 'de la le les du des d l von van der',
  },
  es: {
    t: 'presidente rey reina emperador sultán príncipe papa obispo san doctor general capitán profesor director ministro arquitecto ingeniero escritor autor poeta filósofo físico químico jugador actor cantante pintor compositor jugador',
    b: 'por',
    n: 'llamado llamada',
    i: 'en a cerca desde hacia al',
    g: 'ciudad pueblo isla montaña río mar lago océano golfo continente país república reino estado provincia región calle plaza aeropuerto universidad escuela museo valle desierto norte sur este oeste condado',
    o: 'partido ejército empresa compañía organización club equipo batalla guerra libro película premio tratado tribunal consejo gobierno parlamento',
    l: 'de la las los el del von van der',
  },
  ru: {
    t: 'президент король королева император султан князь папа епископ святой доктор генерал капитан профессор директор министр архитектор инженер писатель автор поэт философ физик химик игрок актер певец художник композитор',
    b: '',
    n: 'имени',
    i: 'в на из к через под около близ у во',
    g: 'город село остров гора горы река море озеро океан залив континент страна республика королевство штат провинция область регион улица площадь аэропорт университет школа музей долина север юг восток запад',
    o: 'партия армия компания организация клуб команда битва война книга фильм премия договор суд совет правительство парламент',
    l: 'фон ван де ла дю ди да ибн',
  },
  tr: {
    t: 'başkan cumhurbaşkanı kral kraliçe imparator sultan prens papa doktor general kaptan profesör müdür bakan mimar mühendis yazar şair filozof bilim fizikçi kimyager oyuncu şarkıcı ressam besteci',
    b: '',
    n: 'adlı isimli',
    i: '',
    g: 'şehir şehri köy ada adası dağ nehri deniz denizi göl okyanus kıta ülke cumhuriyeti krallığı eyaleti ili bölgesi caddesi sokağı meydanı havaalanı üniversitesi okul müzesi kuzey güney doğu batı',
    o: 'partisi ordusu şirketi örgütü kulübü takımı savaşı kitabı filmi ödülü antlaşması mahkemesi konseyi hükümeti',
    l: 'de la von van der bin',
  },
  de: {
    t: 'präsident könig königin kaiser sultan prinz papst bischof heiliger doktor dr herr frau general kapitän professor direktor minister architekt ingenieur schriftsteller autor dichter philosoph physiker chemiker spieler schauspieler sänger maler komponist',
    b: 'von durch',
    n: 'namens genannt',
    i: 'in im nach aus bei an am auf zu',
    g: 'stadt dorf insel berg fluss meer see ozean golf kontinent land republik königreich staat provinz region straße platz flughafen universität schule museum tal wüste norden süden osten westen',
    o: 'partei armee firma unternehmen organisation verein team schlacht krieg buch film preis vertrag gericht rat regierung parlament',
    l: 'von van der den de la zu',
  },
  zh: {},
};

/** What a word is in or beside a name; undefined for all others. */
export const nameVocabulary = oncePerLanguage((language) => createVocabulary(language, WORDS[language]));

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The stems of the names of the countries, space-joined (Unicode CLDR), and for Chinese the names as they are. */
export const countryNames = oncePerLanguage((language): ReadonlySet<string> => {
  const analyzer = analyzerFor(language);
  const names = new Set<string>();
  for (const style of ['long', 'short'] as const) {
    const display = new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' });
    for (const code of LETTERS.flatMap((first) => LETTERS.map((second) => first + second))) {
      const name = display.of(code);
      if (name === undefined) continue;
      const terms = analyzer.analyze(name).map((token) => token.term);
      names.add(language === 'zh' ? name : terms.join(' '));
    }
  }
  return names;
});
