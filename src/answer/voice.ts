import type { Article, Language, Passage } from '../corpus/article.js';
import { attributePassages } from './attribution/attribute-passages.js';
import type { Attribution } from './attribution/attribution.js';

/** Reads who speaks in a passage and to whom, by an editor's notes where they say it, else by the rules. */
export type VoiceReader = (passage: Passage, language: Language) => Attribution;

/** Reads voices; the rules read an article when one of its passages is first asked for. */
export const createVoiceReader = (articles: readonly Article[]): VoiceReader => {
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  const byRules = new Map<string, readonly Attribution[]>();
  return ({ article: slug, number }, language) => {
    const article = bySlug.get(slug);
    if (article === undefined) return REPORTER;
    const noted = readNotedVoice(article, number, language);
    if (noted !== undefined) return noted;
    const attributions = byRules.get(slug) ?? attributePassages(article);
    byRules.set(slug, attributions);
    return attributions[number - 1] ?? REPORTER;
  };
};

const REPORTER: Attribution = { speaker: null, addressee: null };

/** A voice of the notes, named in the language where the notes have the name in it. */
const readNotedVoice = (
  { knowledge, language: own }: Article,
  number: number,
  language: Language,
): Attribution | undefined => {
  const voice = knowledge?.notes.voices.find(({ passage }) => passage === number);
  if (voice === undefined) return undefined;
  const nameOf = (id: string | null): string | null => {
    const names = knowledge?.notes.names.find((name) => name.id === id)?.names;
    return names?.[language]?.[0] ?? names?.[own]?.[0] ?? null;
  };
  return { speaker: nameOf(voice.speaker), addressee: nameOf(voice.addressee) };
};
