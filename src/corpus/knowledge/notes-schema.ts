import { z } from 'zod';
import { LANGUAGES } from '../article.js';
import { ATTRIBUTES, NAME_KINDS } from './knowledge.js';

const id = z
  .string()
  .regex(/^[\p{Ll}\p{N}]+(?:-[\p{Ll}\p{N}]+)*$/u, 'must be lower-case words joined by hyphens');
const localized = z.partialRecord(z.enum(LANGUAGES), z.string().min(1));
const localizedLists = z.partialRecord(z.enum(LANGUAGES), z.array(z.coerce.string().min(1)));
const passage = z.int().min(1);
const quote = z.string().min(1);
const attribute = z.enum(ATTRIBUTES);

const name = z.strictObject({
  id,
  kind: z.enum(NAME_KINDS),
  of: id.optional(),
  names: localizedLists,
  also: localizedLists.optional(),
});

/** The keys that files named `notes.*.yaml` may have; every file has some of them. */
export const notesSchema = z.strictObject({
  facts: z
    .array(
      z.strictObject({
        id,
        passages: z.array(passage).min(1),
        gives: z.partialRecord(attribute, localized),
        lacks: z.array(attribute).default([]),
      }),
    )
    .default([]),
  names: z.array(name).default([]),
  concepts: z.array(z.strictObject({ id, terms: localizedLists })).default([]),
  absent: z.array(name).default([]),
  topics: z.array(z.strictObject({ id, label: localized })).default([]),
  stances: z.array(z.strictObject({ party: id, topic: id, passage, quote, speaker: id })).default([]),
  summit: z.array(z.strictObject({ topic: id, label: localized, passage, quote })).default([]),
  timeline: z.array(z.strictObject({ when: quote, passage, quote, order: z.int() })).default([]),
  voices: z.array(z.strictObject({ passage, speaker: id.nullable(), addressee: id.nullable() })).default([]),
  remarks: z.array(z.strictObject({ passage, quote, note: z.string().min(1) })).default([]),
});

export const questionSchema = z.strictObject({
  lang: z.enum(LANGUAGES),
  fact: id,
  ask: attribute,
  yes: z.boolean().optional(),
  q: z.string().min(1),
});

export const unansweredSchema = z.strictObject({
  lang: z.enum(LANGUAGES),
  q: z.string().min(1),
  reason: z.enum(['not-told', 'premise', 'speaker', 'off-topic']),
  fact: id.nullish(),
  ask: attribute.nullish(),
});
