import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../src/replies/escape.js';

describe('escapeMarkdown', () => {
  it.each([
    ['bold and italic', '**a** _b_ *c*', String.raw`\*\*a\*\* \_b\_ \*c\*`],
    ['strikethrough, spoiler and code', '~~a~~ ||b|| `c`', String.raw`\~\~a\~\~ \|\|b\|\| \`c\``],
    ['a heading', '# a', String.raw`\# a`],
    ['small print', '-# a', String.raw`\-# a`],
    ['a quotation', '> a\n >>> b', '\\> a\n \\>>> b'],
    ['a list', '- a\n1. b', '\\- a\n1\\. b'],
    ['a link', '[a](https://b.example)', String.raw`\[a\](https\://b.example)`],
    ['a mention', '<@1> <#2> <@&3>', String.raw`\<@1> \<#2> \<@&3>`],
    ['a timestamp and a custom emoji', '<t:1> <:a:1>', String.raw`\<t:1> \<\:a:1>`],
    ['a mention of everyone', '@everyone @here a@b.c', String.raw`\@everyone \@here a@b.c`],
    ['an emoji by name', ':smile: 10:30', String.raw`\:smile: 10:30`],
    ['a backslash', 'a\\*', String.raw`a\\\*`],
  ])('takes the meaning from %s', (_name, text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('leaves plain Arabic prose alone', () => {
    const prose = '(سمرقند) أكد الرئيس – «نعم»، 24 فبراير / شباط: “القوة” # لا - لا.';
    expect(escapeMarkdown(prose)).toBe(prose);
  });

  it('only adds backslashes that Discord takes away again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = escapeMarkdown(text);
        expect(escaped.replace(/\\([^0-9A-Za-z\s])/gu, '$1')).toBe(text);
      }),
    );
  });
});
