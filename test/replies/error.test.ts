import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.js';
import { renderUnexpectedError, renderUserError } from '../../src/replies/error.js';
import { readMessage } from '../support/read-message.js';

describe('renderUserError', () => {
  it('says what to do next in the language of the reader', () => {
    expect(renderUserError(new UserError('question-empty'), 'ar').content).toMatch(/^لا يوجد سؤال هنا/);
    expect(renderUserError(new UserError('question-empty'), 'fr').content).toMatch(/^Il n’y a pas/);
  });

  it('escapes and shortens what people wrote', () => {
    const error = new UserError('article-unknown', { article: `@everyone **${'x'.repeat(5_000)}**` });
    const { content, allowed_mentions } = renderUserError(error, 'en');
    expect(content.length).toBeLessThan(400);
    expect(content).toContain('\\@everyone \\*\\*');
    expect(allowed_mentions.parse).toEqual([]);
  });
});

describe('renderUnexpectedError', () => {
  it('gives the id to quote', () => {
    expect(readMessage(renderUnexpectedError('1a2b3c4d', 'ar').content)).toContain('1a2b3c4d');
  });
});
