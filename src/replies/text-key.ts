import type { RefusalReason } from '../answer/answer.js';
import type { Name } from '../corpus/knowledge/knowledge.js';
import type { UserErrorKey } from '../errors.js';

export const COMMAND_NAMES = [
  'ask',
  'search',
  'passage',
  'article',
  'summit',
  'stance',
  'timeline',
  'who',
  'help',
  'privacy',
  'answer',
] as const;

/** A command in the catalogues; `answer` is the one on messages. */
export type CommandName = (typeof COMMAND_NAMES)[number];

export const OPTION_NAMES = [
  'question',
  'article',
  'private',
  'words',
  'number',
  'topic',
  'party',
  'name',
] as const;

export type OptionName = (typeof OPTION_NAMES)[number];

/** The names of the texts that every catalogue has. */
export type TextKey =
  | `command-${CommandName}`
  | `describe-${CommandName}`
  | `option-${OptionName}`
  | `explain-${OptionName}`
  | `refusal-${RefusalReason}`
  | `error-${UserErrorKey}`
  | `kind-${Name['kind']}`
  | 'answer-heading'
  | 'nearest-heading'
  | 'passage-label'
  | 'source-line'
  | 'source-place'
  | 'left-out'
  | 'speaker'
  | 'speaker-to'
  | 'reporter'
  | 'translation-line'
  | 'quote-open'
  | 'quote-close'
  | 'error-unexpected'
  | 'prompt-help'
  | 'question-line'
  | 'button-context'
  | 'button-context-close'
  | 'button-more'
  | 'button-original'
  | 'button-translation'
  | 'button-previous'
  | 'button-next'
  | 'button-read'
  | 'source-title'
  | 'page-range'
  | 'more-heading'
  | 'search-heading'
  | 'search-words'
  | 'search-nothing'
  | 'article-list'
  | 'article-title-by-editor'
  | 'article-source'
  | 'article-author'
  | 'article-date'
  | 'article-dateline'
  | 'article-topic'
  | 'article-url'
  | 'article-language'
  | 'article-translations'
  | 'article-size'
  | 'count-passages'
  | 'count-paragraphs'
  | 'notes-missing'
  | 'topic-unknown'
  | 'party-unknown'
  | 'summit-heading'
  | 'stance-heading'
  | 'stance-cell-heading'
  | 'stance-none'
  | 'stance-further'
  | 'timeline-heading'
  | 'who-forms'
  | 'who-says'
  | 'who-mentioned'
  | 'who-unknown'
  | 'help-heading'
  | 'help-more'
  | 'help-quotes'
  | 'privacy-read'
  | 'privacy-kept'
  | 'privacy-sent'
  | 'privacy-answers';
