import type { Language } from '../corpus/article.js';
import { analyzerFor } from '../search/analyzer.js';
import { questionKind } from '../search/question-kind.js';

const LEAST_CONTENT_WORDS = 2;
const MOST_PARTS = 3;

// A comma or conjunction before which a new question may begin; what follows must begin with a question word.
const JOINTS: Readonly<Record<Language, RegExp>> = {
  ar: /[،,]?\s+و(?=(?:ما|ماذا|من|متى|متي|أين|اين|كيف|كم|هل|لماذا|أي|اي|بم|بماذا|إلى|فين|مين|ليه|ليش|شو|شنو|وين|ايش|إيه)(?:\s|ذ))/gu,
  fa: /[،,]?\s+و\s+(?=(?:چه|چی|کی|کجا|چرا|چند|چگونه|چطور|آیا|کدام|با چه|در چه))/gu,
  zh: /[，,；;]\s*(?=.{0,12}(?:什么|谁|哪|几|多少|怎么|为什么|何|吗))/gu,
  en: /[,;]?\s+(?:and|plus|or)\s+(?=(?:what|who|whom|whose|when|where|why|how|which|did|does|do|is|are|was|were|has|have|in which|to whom)\b)/giu,
  fr: /[,;]?\s+et\s+(?=(?:que|qu|quoi|qui|quand|où|pourquoi|comment|combien|quel|quelle|quels|quelles|est-ce|à qui|avec qui|dans quel|de quoi|en quoi)(?!\p{L}))/giu,
  es: /[,;]?\s+y\s+(?=¿?(?:qué|que|quién|quien|cuándo|cuando|dónde|donde|por qué|cómo|como|cuánto|cuántos|cuál|a quién|en qué|con quién)(?!\p{L}))/giu,
  ru: /[,;]?\s+и\s+(?=(?:что|кто|когда|где|почему|зачем|как|сколько|какой|какая|какое|какие|о чём|о чем|в каком|в чём|с кем|кому|чем)(?!\p{L}))/giu,
  tr: /[,;]?\s+(?:ve|peki)\s+(?=.*(?<!\p{L})(?:ne|kim|nerede|neden|niçin|nasıl|kaç|hangi|mı|mi|mu|mü)(?!\p{L}))/giu,
  de: /[,;]?\s+und\s+(?=(?:was|wer|wen|wem|wann|wo|warum|wieso|wie|welche[rsmn]?|in welche[rm]|mit wem|womit|wofür|worüber|wozu)\b)/giu,
};

const END = /(?<=[?？؟])\s*/u;

/**
 * The questions that a text asks: two or three where it asks several things, each with words of its own; otherwise the
 * text as it is. Sentences that ask nothing are left out when others ask.
 */
export const splitQuestion = (text: string, language: Language): readonly string[] => {
  const parts = text
    .split(END)
    .flatMap((part) => part.split(JOINTS[language]))
    .map((part) => part.trim())
    .filter((part) => isQuestion(part, language));
  return parts.length >= 2 && parts.length <= MOST_PARTS ? parts : [text];
};

const isQuestion = (part: string, language: Language): boolean =>
  questionKind(part, language) !== 'other' &&
  analyzerFor(language)
    .analyze(part)
    .filter((token) => !token.isStop).length >= LEAST_CONTENT_WORDS;
