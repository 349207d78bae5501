import { ATTRIBUTES, type Attribute } from '../../corpus/knowledge/knowledge.js';
import type { QuestionKind } from '../../search/question-kind.js';

/** The attributes that a kind of question may ask for. */
export const ASKED_BY_KIND: Readonly<Record<QuestionKind, readonly Attribute[]>> = {
  who: ['who', 'to-whom', 'with-whom', 'which'],
  what: ['what', 'in-which-words', 'which', 'why', 'purpose', 'with-whom', 'to-whom', 'how', 'where'],
  where: ['where', 'which'],
  when: ['when', 'since-when', 'how-long', 'which'],
  'how-long': ['how-long', 'since-when', 'when'],
  'how-many': ['how-many', 'how-long', 'which', 'what'],
  why: ['why', 'purpose', 'what'],
  how: ['how', 'what', 'in-which-words'],
  which: [
    'which',
    'what',
    'in-which-words',
    'who',
    'where',
    'when',
    'to-whom',
    'with-whom',
    'how-many',
    'how',
  ],
  whether: ['whether'],
  other: ATTRIBUTES,
};

/** Where the question word leaves no doubt: without one of these attributes the fact does not answer. */
export const NEEDED_BY_KIND: Readonly<Partial<Record<QuestionKind, readonly Attribute[]>>> = {
  who: ['who', 'to-whom', 'with-whom', 'which'],
  where: ['where'],
  when: ['when', 'since-when'],
  'how-long': ['how-long', 'since-when'],
  'how-many': ['how-many', 'how-long', 'which'],
  why: ['why', 'purpose'],
};
