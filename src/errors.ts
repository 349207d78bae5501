/** What a person did that cannot be done, as a key of the text catalogues. */
export type UserErrorKey =
  | 'question-empty'
  | 'question-too-long'
  | 'article-unknown'
  | 'passage-unknown'
  | 'command-unknown'
  | 'component-outdated'
  | 'text-changed'
  | 'article-needed'
  | 'excerpt-only';

/**
 * The one error whose message people see. The key names a text of the catalogues (`error-<key>`), and the
 * values fill its places. Its `message` is for logs and the command line.
 */
export class UserError extends Error {
  readonly key: UserErrorKey;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(key: UserErrorKey, values: Readonly<Record<string, string | number>> = {}) {
    super(`${key} ${JSON.stringify(values)}`);
    this.name = 'UserError';
    this.key = key;
    this.values = values;
  }
}
