import { describe, expect, it } from 'vitest';
import { createVoiceReader } from '../../src/answer/voice.js';
import type { Article, Language } from '../../src/corpus/article.js';
import { loadCorpus } from '../../src/corpus/load-corpus.js';
import { splitPassages } from '../../src/corpus/split-passages.js';
import { EXAMPLE } from '../support/copy-example.js';

const open = (directory: string): Article => {
  const [article] = loadCorpus(directory).articles;
  if (article === undefined) throw new Error(`No article in ${directory}.`);
  return article;
};
const summit = open('corpus');
const ferry = open(EXAMPLE);

const TEXT = 'It rained all day. “We are wet,” said Ada Marlin.';
const bare: Article = {
  slug: 'rain',
  language: 'en',
  title: 'Rain',
  isTitleByEditor: false,
  text: TEXT,
  passages: splitPassages(TEXT, 'en', 'rain'),
};

const read = createVoiceReader([summit, ferry, bare]);
const voiceIn = ({ passages }: Article, number: number, language: Language) => {
  const passage = passages[number - 1];
  if (passage === undefined) throw new Error(`There is no passage ${number}.`);
  return read(passage, language);
};

describe('createVoiceReader', () => {
  it.each<[Language, string, string]>([
    ['ar', 'فلاديمير بوتين', 'شي جين بينغ'],
    ['en', 'Vladimir Putin', 'Xi Jinping'],
    ['fr', 'Vladimir Poutine', 'Xi Jinping'],
    ['ru', 'Владимир Путин', 'Си Цзиньпин'],
    ['zh', '普京', '习近平'],
    ['es', 'Vladímir Putin', 'Xi Jinping'],
    ['tr', 'Vladimir Putin', 'Şi Cinping'],
    ['fa', 'ولادیمیر پوتین', 'شی جین‌پینگ'],
    ['de', 'Wladimir Putin', 'Xi Jinping'],
  ])('names in «%s» who speaks and to whom, as the notes say', (language, speaker, addressee) => {
    const voice = voiceIn(summit, 13, language);
    expect(voice.speaker).toContain(speaker.split(' ').at(-1));
    expect(voice.addressee).toContain(addressee.split(' ').at(-1));
  });

  it('names in the language of the article where the notes have no name in another', () => {
    expect(voiceIn(ferry, 2, 'fr')).toEqual({ speaker: 'Ada Marlin', addressee: null });
    expect(voiceIn(ferry, 2, 'zh')).toEqual({ speaker: 'Ada Marlin', addressee: null });
  });

  it('leaves the notes the last word', () => {
    const { knowledge } = ferry;
    if (knowledge === undefined) throw new Error('The example carries nothing.');
    const voices = [{ passage: 2, speaker: null, addressee: null }];
    const silent = { ...ferry, knowledge: { ...knowledge, notes: { ...knowledge.notes, voices } } };
    const [, second] = silent.passages;
    expect(second && createVoiceReader([silent])(second, 'en')).toEqual({ speaker: null, addressee: null });
  });

  it('goes by the rules where the notes say nothing', () => {
    expect(voiceIn(bare, 1, 'en')).toEqual({ speaker: null, addressee: null });
    expect(voiceIn(bare, 2, 'en').speaker).toBe('Ada Marlin');
    expect(voiceIn(ferry, 4, 'en')).toEqual({ speaker: null, addressee: null });
  });

  it('hears only the reporter in an article that it does not know', () => {
    const [passage] = bare.passages;
    const stranger = passage && { ...passage, article: 'gone' };
    expect(stranger && read(stranger, 'en')).toEqual({ speaker: null, addressee: null });
  });
});
