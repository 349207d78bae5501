import type { Language } from '../../corpus/article.js';

/** The words of speech of a language that is read by a table alone. */
export interface SpeechTable {
  readonly verbs: ReadonlySet<string>;
  /** Words behind which the source stands: "selon", "laut". */
  readonly sources: ReadonlySet<string>;
  readonly denials: ReadonlySet<string>;
  /** Words that may begin a sentence with a capital and are no name. */
  readonly openers: ReadonlySet<string>;
}

const words = (text: string): Set<string> => new Set(text.trim().split(/\s+/u));

const table = (verbs: string, sources: string, denials: string, openers: string): SpeechTable => ({
  verbs: words(verbs),
  sources: words(sources),
  denials: words(denials),
  openers: words(openers),
});

/** Past and present, the forms that news use. */
export const SPEECH_TABLES: Readonly<Partial<Record<Language, SpeechTable>>> = {
  fr: table(
    `dit déclaré ajouté affirmé expliqué annoncé assuré souligné estimé répondu précisé confirmé dénoncé indiqué demandé
      dénonce affirme explique ajoute assure estime répond précise annonce déclare souligne raconte insiste rappelle rappelé`,
    'selon',
    'pas ne n’a n’ont refusé jamais',
    'le la les un une il elle ils elles on mais et selon dans après avant en pour ce cette ces l’ d’ à au aux je nous vous',
  ),
  es: table(
    `dijo condenó condena rechazó criticó dijeron declaró añadió afirmó explicó anunció aseguró subrayó respondió precisó confirmó denunció señaló preguntó dice
      afirma explica añade asegura advirtió contó reiteró sostuvo indicó agregó manifestó criticó insistió`,
    'según',
    'no nunca tampoco ni',
    'el la los las un una él ella ellos ellas pero y según en después antes por para este esta estos lo al yo nosotros',
  ),
  de: table(
    `sagte sagt erklärte erklärt betonte fügte kündigte berichtete warnte behauptete bestätigte antwortete meinte forderte
      kritisierte verurteilte teilte fragte schrieb lobte äußerte räumte versicherte`,
    'laut zufolge nach',
    'nicht nie kein keine niemals',
    'der die das ein eine er sie es aber und laut nach vor in im am für wir ich dann auch als bei mit nicht von zu zum zur',
  ),
  ru: table(
    `сказал сказала заявил заявила добавил добавила отметил отметила подчеркнул подчеркнула сообщил сообщила ответил ответила
      пояснил пояснила объявил объявила осудил осудила предупредил предупредила спросил спросила считает говорит рассказал
      рассказала заявили сообщили подтвердил подтвердила признал признала`,
    'словам мнению данным сообщению',
    'не ни никогда отказался отказалась',
    'он она они но и по в на после до это этот эта как об о за мы я к с у при из для однако',
  ),
  tr: table(
    `dedi söyledi belirtti açıkladı vurguladı ekledi ifade kaydetti duyurdu kınadı uyardı sordu yanıtladı bildirdi savundu
      konuştu anlattı diyor söylüyor iddia`,
    '',
    'değil yok reddetti',
    'bu o ama ve bir ancak sonra önce için ise daha biz ben onlar',
  ),
  fa: table(
    `گفت افزود گفته اعلام تأکید تاکید اظهار تصریح خاطرنشان پرسید پاسخ هشدار محکوم می‌گوید میگوید نوشت توضیح گفتند`,
    'گفتهٔ گفته‌ی نقل',
    'نگفت نداد نکرد',
    'و اما در از به با که این آن او وی آنها بر برای پس پیش',
  ),
};
