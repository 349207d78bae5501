import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { attributePassages } from '../../../src/answer/attribution/attribute-passages.js';
import type { Attribution } from '../../../src/answer/attribution/attribution.js';
import { splitPassages } from '../../../src/corpus/split-passages.js';

const LABELLED = join(import.meta.dirname, '../../attribution');

const labelledText = z.object({
  id: z.string(),
  language: z.enum(['ar', 'en']),
  text: z.string(),
  sentences: z.array(
    z.object({
      text: z.string(),
      speaker: z.string().nullable(),
      speakerAliases: z.array(z.string()),
      addressee: z.string().nullable(),
    }),
  ),
});
type LabelledText = z.infer<typeof labelledText>;
type Sentence = LabelledText['sentences'][number];

interface Marked {
  readonly language: 'ar' | 'en';
  readonly isSpeakerRight: boolean;
  readonly isAddresseeRight: boolean;
  readonly hasAddressee: boolean;
}

const loadTexts = (file: string): LabelledText[] =>
  readFileSync(join(LABELLED, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => labelledText.parse(JSON.parse(line)));

const fold = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[«»“”"’'.,،]/gu, '')
    .replace(/^\s*(?:the|an?) /u, '')
    .trim();

const isWithin = (part: string, whole: string): boolean => ` ${fold(whole)} `.includes(` ${fold(part)} `);

/** Right when one name holds the other by whole words, or when both are the reporter. */
const isSame = (given: string | null, names: readonly string[]): boolean =>
  given === null ? names.length === 0 : names.some((name) => isWithin(name, given) || isWithin(given, name));

const namesOf = ({ speaker, speakerAliases }: Sentence): string[] =>
  speaker === null ? [] : [speaker, ...speakerAliases];

/** The label of an addressee with the other names that the same text gives to the person. */
const addresseeNames = ({ sentences }: LabelledText, { addressee }: Sentence): string[] =>
  addressee === null
    ? []
    : [
        addressee,
        ...sentences
          .map(namesOf)
          .filter((names) => names.includes(addressee))
          .flat(),
      ];

const mark = (text: LabelledText): Marked[] => {
  const { id: slug, language } = text;
  const passages = splitPassages(text.text, language, slug);
  const article = { slug, language, title: '', isTitleByEditor: true, text: text.text, passages };
  const given = attributePassages(article);
  return text.sentences.map((sentence) => {
    const at = passages.findIndex((passage) => passage.text === sentence.text);
    const { speaker, addressee }: Attribution = given[at] ?? { speaker: 'none', addressee: 'none' };
    return {
      language,
      isSpeakerRight: isSame(speaker, namesOf(sentence)),
      isAddresseeRight: isSame(addressee, addresseeNames(text, sentence)),
      hasAddressee: sentence.addressee !== null,
    };
  });
};

const share = (marked: readonly Marked[], isRight: (one: Marked) => boolean): number =>
  marked.filter(isRight).length / marked.length;

describe.each([
  { file: 'dev.jsonl', all: 0.98, ar: 0.98, en: 0.98, addressee: 0.97, named: 0.9 },
  { file: 'held.jsonl', all: 0.9, ar: 0.92, en: 0.88, addressee: 0.93, named: 0.6 },
])('attributePassages on $file', ({ file, all, ar, en, addressee, named }) => {
  const marked = loadTexts(file).flatMap(mark);
  const of = (language: 'ar' | 'en') => marked.filter((one) => one.language === language);

  it.each([
    ['all', marked, all],
    ['Arabic', of('ar'), ar],
    ['English', of('en'), en],
  ])('finds who speaks in %s', (_, some, floor) => {
    expect(share(some, (one) => one.isSpeakerRight)).toBeGreaterThanOrEqual(floor);
  });

  it('finds to whom it is said, and where that is not told', () => {
    const withAddressee = marked.filter((one) => one.hasAddressee);
    expect(share(marked, (one) => one.isAddresseeRight)).toBeGreaterThanOrEqual(addressee);
    expect(share(withAddressee, (one) => one.isAddresseeRight)).toBeGreaterThanOrEqual(named);
  });
});
