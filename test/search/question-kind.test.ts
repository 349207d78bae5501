import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/corpus/article.js';
import { type QuestionKind, questionKind } from '../../src/search/question-kind.js';

const TABLE: Readonly<Record<Language, readonly (readonly [QuestionKind, string])[]>> = {
  ar: [
    ['who', 'من هو الشريك الاقتصادي الرئيسي لروسيا؟'],
    ['who', 'مين قابل بوتين؟'],
    ['what', 'ماذا قال بوتين؟'],
    ['what', 'شو قال بوتين؟'],
    ['where', 'أين التقى الرئيسان؟'],
    ['where', 'فين اتقابلوا؟'],
    ['when', 'متى بدأ الغزو؟'],
    ['when', 'في أي يوم التقيا؟'],
    ['how-many', 'كم دولة في المنظمة؟'],
    ['how-many', 'قديش عدد الدول؟'],
    ['how-long', 'كم من الوقت استمر اللقاء؟'],
    ['why', 'لماذا رفضت الصين؟'],
    ['why', 'ليش رفضت الصين؟'],
    ['how', 'كيف وصف بوتين الموقف؟'],
    ['which', 'أي قمة كانت؟'],
    ['whether', 'هل أدانت الصين الغزو؟'],
    ['other', 'قمة سمرقند'],
  ],
  fa: [
    ['who', 'چه کسی با پوتین دیدار کرد؟'],
    ['what', 'پوتین چه گفت؟'],
    ['where', 'دیدار کجا بود؟'],
    ['when', 'چه زمانی دیدار کردند؟'],
    ['how-many', 'چند کشور عضو هستند؟'],
    ['how-long', 'چه مدت طول کشید؟'],
    ['why', 'چرا چین نپذیرفت؟'],
    ['how', 'چگونه توصیف کرد؟'],
    ['which', 'کدام سازمان؟'],
    ['whether', 'آیا چین محکوم کرد؟'],
    ['other', 'نشست سمرقند'],
  ],
  zh: [
    ['who', '谁是俄罗斯的主要经济伙伴？'],
    ['what', '普京说了什么？'],
    ['where', '他们在哪里会晤？'],
    ['when', '他们什么时候会晤？'],
    ['how-many', '有多少成员国？'],
    ['how-long', '会谈持续了多久？'],
    ['why', '中国为什么拒绝？'],
    ['how', '普京如何评价？'],
    ['which', '哪些国家参加？'],
    ['whether', '中国谴责了吗？'],
    ['other', '撒马尔罕峰会'],
  ],
  en: [
    ['who', 'Who is Russia’s main economic partner?'],
    ['what', 'What did Putin say?'],
    ['where', 'In which city did they meet?'],
    ['when', 'On what day did they meet?'],
    ['how-many', 'How many countries are members?'],
    ['how-long', 'How long did it last?'],
    ['why', 'Why did China refuse?'],
    ['how', 'How did Putin describe it?'],
    ['which', 'Which word does China avoid?'],
    ['whether', 'Did China condemn the invasion?'],
    ['whether', 'Isn’t China a partner of Russia?'],
    ['whether', 'Wont they meet?'],
    ['other', 'Samarkand summit'],
  ],
  fr: [
    ['who', 'Qui est le partenaire de la Russie ?'],
    ['what', 'Qu’a dit Poutine ?'],
    ['where', 'Où se sont-ils rencontrés ?'],
    ['when', 'Quand se sont-ils rencontrés ?'],
    ['how-many', 'Combien de pays sont membres ?'],
    ['how-long', 'Combien de temps a duré la rencontre ?'],
    ['why', 'Pourquoi Pékin refuse-t-il ?'],
    ['how', 'Comment Poutine décrit-il cela ?'],
    ['which', 'Quels pays sont membres ?'],
    ['whether', 'Pékin soutient-il Moscou, oui, a t il condamné cela ?'],
    ['other', 'sommet de Samarcande'],
  ],
  ru: [
    ['who', 'Кто главный партнёр России?'],
    ['what', 'Что сказал Путин?'],
    ['where', 'Где они встретились?'],
    ['when', 'Когда они встретились?'],
    ['how-many', 'Сколько стран в организации?'],
    ['how-long', 'Как долго длилась встреча?'],
    ['why', 'Почему Китай отказался?'],
    ['how', 'Как Путин описал позицию?'],
    ['which', 'Какие страны участвуют?'],
    ['whether', 'Осудил ли Китай вторжение?'],
    ['other', 'саммит в Самарканде'],
  ],
  es: [
    ['who', '¿Quién es el socio principal de Rusia?'],
    ['what', '¿Qué dijo Putin?'],
    ['where', '¿Dónde se reunieron?'],
    ['when', '¿Cuándo se reunieron?'],
    ['how-many', '¿Cuántos países son miembros?'],
    ['how-long', '¿Cuánto tiempo duró?'],
    ['why', '¿Por qué se negó China?'],
    ['how', '¿Cómo lo describió Putin?'],
    ['which', '¿Cuáles son los miembros?'],
    ['other', 'cumbre de Samarcanda'],
  ],
  tr: [
    ['who', 'Rusya’nın ana ortağı kim?'],
    ['what', 'Putin ne dedi?'],
    ['where', 'Nerede görüştüler?'],
    ['when', 'Ne zaman görüştüler?'],
    ['how-many', 'Kaç ülke üye?'],
    ['how-long', 'Ne kadar sürdü?'],
    ['why', 'Çin neden reddetti?'],
    ['how', 'Putin nasıl tanımladı?'],
    ['which', 'Çin hangi sözcükten kaçınıyor?'],
    ['whether', 'Çin kınadı mı?'],
    ['other', 'Semerkant zirvesi'],
  ],
  de: [
    ['who', 'Wer ist Russlands wichtigster Partner?'],
    ['what', 'Was sagte Putin?'],
    ['where', 'Wo trafen sie sich?'],
    ['when', 'Wann trafen sie sich?'],
    ['how-many', 'Wie viele Länder sind Mitglied?'],
    ['how-long', 'Wie lange dauerte es?'],
    ['why', 'Warum lehnte China ab?'],
    ['how', 'Wie beschrieb Putin das?'],
    ['which', 'Welche Länder sind Mitglied?'],
    ['whether', 'Hat China den Einmarsch verurteilt?'],
    ['other', 'Gipfel von Samarkand'],
  ],
};

const rows = Object.entries(TABLE).flatMap(([language, questions]) =>
  questions.map(([kind, text]) => [language as Language, kind, text] as const),
);

describe('questionKind', () => {
  it.each(rows)('reads %s «%s» from «%s»', (language, kind, text) => {
    expect(questionKind(text, language)).toBe(kind);
  });

  it('reads no question from nothing', () => {
    expect(questionKind('', 'ar')).toBe('other');
  });
});
