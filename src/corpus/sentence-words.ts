import type { Language } from './article.js';

/** Words that typically begin a sentence and never a name; they tell «in the U.S. The» from «the U.S. House». */
const STARTERS: Readonly<Record<Language, string>> = {
  ar: 'ثم لكن كما هذا هذه ذلك تلك إن إنه إنها أما بعد قبل في خلال منذ بينما حيث عندما لم لا ليس كان كانت قال قالت هو هي هم يرى أكد',
  en: 'The A An In On At As By For From With Without When While After Before Since During Until If Although Though Despite Because However But And Or So Yet Then Thus Therefore Also Moreover Instead Meanwhile He She It They We You I His Her Its Their Our My This That These Those There Here What Who Why How Where Which Some Many Most Several Both Each Another Other Others Not No Nor Only Now Today Under Over To According Such All Once Later Even Following',
  fr: 'Le La Les Un Une Des Du Il Elle Ils Elles On Nous Vous Je Ce Cet Cette Ces Mais Et Ou Or Car Donc En Dans Sur Par Pour Avec Sans Selon Après Avant Depuis Pendant Lors Au Aux À A Si Quand Comme Son Sa Ses Leur Leurs Cependant Toutefois Pourtant Ainsi Alors Puis Enfin Reste Quant Parmi L Chaque Tous Toutes Certains Certaines Plusieurs Aucun Aucune Ceux Celui Celle Cela Ça Entre Vers Chez Sous Dès Ici Là Aussi Même Notre Votre Nos Vos Mon Ma Mes Ne Rien Seul Que Qui Où Pourquoi Aujourd Hier',
  ru: 'Он Она Оно Они Мы Вы Я Это Этот Эта Эти Тот Та Те То Но И А Да Или В Во На По При Из За Для От До У К Ко С Со Об О Под Над После Перед Как Так Когда Если Хотя Однако Также Затем Потом Тогда Теперь Там Здесь Его Её Ее Их Все Всё Не Ни Что Кто Где Почему Кроме Между Среди',
  zh: '',
  es: 'El La Los Las Un Una Unos Unas Él Ella Ellos Ellas Se Su Sus En De Del Al A Con Sin Por Para Según Desde Hasta Durante Tras Antes Después Pero Y O Sin Como Cuando Si Aunque Mientras Esto Este Esta Estos Estas Ese Esa Eso No Lo Le Les Hay Fue Es Así También Además Entonces Sobre Entre Tampoco Está Están Son Era Eran Fueron Ha Han Había Cada Todo Todos Todas Muchos Muchas Algunos Algunas Otro Otra Otros Otras Nada Nadie Solo Sólo Luego Ahora Hoy Ayer Aquí Allí Sin Qué Quién Dónde Cuándo Cómo Nuestro Nuestra Mi',
  tr: 'Bu Şu O Bir Bunun Bunlar Bununla Buna Bunu Onun Onlar Ancak Fakat Ama Ayrıca Daha Sonra Önce İlk Her Bazı Birçok Çok Böylece Böyle Eğer Ve Veya Ne Nasıl Neden Örneğin Günümüzde Bugün Diğer Hem Ya Yine Aynı Tüm Bütün Sadece Çünkü Öte Bundan Burada Orada Şimdi Onu Ona',
  fa: 'اما این آن در با پس از سپس وی او آنها همچنین که اگر چون هنگامی برای ولی و',
  de: 'Der Die Das Den Dem Des Ein Eine Einen Einem Einer Er Sie Es Wir Ihr Ich Man Sein Seine Seinen Seiner Ihre Ihren Dieser Diese Dieses Diesen Diesem Jener Aber Und Oder Doch Denn Im In Am An Auf Aus Bei Mit Nach Von Vom Vor Zu Zum Zur Über Unter Durch Für Gegen Ohne Um Während Wegen Seit Bis Als Wenn Weil Obwohl Da Dabei Damit Danach Dann Dort Hier Heute Jedoch So Auch Außerdem Zudem Nur Nicht Was Wer Wie Wo Warum Viele Einige Alle Beide Derzeit Zurzeit Später Bereits Schon Ebenso Deshalb Daher Dadurch Darüber Manche Mehrere Jede Jeder Jedes Allerdings Dennoch Trotzdem Anschließend Schließlich Zunächst Zuerst Ursprünglich Insgesamt Laut Sobald Sowohl Ob Innerhalb Neben Zwischen Beim Ins Ihm Ihn Ihnen Uns Unsere Mein Kein Keine Weder Nun Jetzt Gestern Nachdem Bevor Solche Etwa Rund Mehr Trotz Diesem',
};

/** Verbs that bring in who speaks behind a quotation: «“What?” asked Peter». */
const SPEECH_VERBS: Readonly<Record<Language, string>> = {
  ar: 'قال قالت قالوا يقول تقول سأل سألت يسأل تسأل أجاب أجابت أضاف أضافت تابع تابعت صرح صرحت صرّح صاح صاحت رد ردت ردّ هتف هتفت تساءل تساءلت أعلن أعلنت همس همست علق علّق',
  en: 'said says asked asks replied cried shouted answered added exclaimed wondered whispered yelled screamed demanded insisted told explained recalled joked',
  fr: 'dit demande demanda répond répondit ajoute ajouta lance lança interroge interrogea crie cria murmure murmura résume explique affirme déclare',
  ru: 'сказал сказала сказали спросил спросила ответил ответила добавил добавила заявил заявила крикнул крикнула воскликнул воскликнула говорит спрашивает отвечает',
  zh: '说 說 问 問 道 答 喊 叫 表示 称 稱 笑 反问',
  es: 'dijo dice preguntó pregunta respondió responde añadió exclamó gritó contestó agregó',
  tr: 'dedi diye sordu der diyor cevap yanıtladı bağırdı haykırdı ekledi',
  fa: 'گفت پرسید افزود پاسخ می‌گوید گفتند می‌پرسد فریاد',
  de: 'sagte sagt fragte fragt rief ruft antwortete antwortet meinte erklärte flüsterte schrie',
};

const ARABIC_CONJUNCTION = /^[وف]\p{L}{2}/u;
const CHINESE_VERBS = SPEECH_VERBS.zh.split(' ');

const cache = new Map<string, ReadonlySet<string>>();

/** Whether a word typically begins a sentence of the language. */
export function isStarter(word: string, language: Language): boolean {
  if (language === 'ar' && ARABIC_CONJUNCTION.test(word)) return true;
  return readWords(STARTERS, language).has(word);
}

/** Whether a word says that somebody speaks. For Chinese, which has no spaces, the word is a short clause. */
export function isSpeech(word: string, language: Language): boolean {
  if (language === 'zh') return CHINESE_VERBS.some((verb) => word.includes(verb));
  return readWords(SPEECH_VERBS, language).has(word.split('-')[0] ?? word);
}

function readWords(lists: Readonly<Record<Language, string>>, language: Language): ReadonlySet<string> {
  const key = `${lists === STARTERS ? 'starters' : 'verbs'} ${language}`;
  let words = cache.get(key);
  if (!words) {
    words = new Set(lists[language].split(' '));
    cache.set(key, words);
  }
  return words;
}
