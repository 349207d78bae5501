import { describe, expect, it } from 'vitest';
import { findProblems } from '../support/discord-stand-in-checks.js';
import { commandsSchema } from '../support/discord-stand-in-commands.js';
import { choicesSchema, formSchema, messageSchema } from '../support/discord-stand-in-messages.js';

const V2 = 1 << 15;
const message = messageSchema(64 | V2);
const button = (more: object = {}) => ({ type: 2, style: 2, label: 'More', custom_id: 'a', ...more });
const row = (...components: object[]) => ({ type: 1, components });
const buttons = (count: number) =>
  Array.from({ length: count }, (_none, index) => button({ custom_id: `${index}` }));
const options = (count: number, more: object = {}) =>
  Array.from({ length: count }, (_none, index) => ({ label: 'l', value: `${index}`, ...more }));
const menu = (more: object = {}) => row({ type: 3, custom_id: 'm', options: options(25), ...more });
const text = (length: number) => ({ type: 10, content: 'x'.repeat(length) });
const rows = (...components: object[]) => ({ content: 'x', components });
const parts = (...components: object[]) => ({ flags: V2, components });
const field = (name: number, value: number) => ({ name: 'x'.repeat(name), value: 'x'.repeat(value) });
const embed = (more: object) => ({ embeds: [more] });
const input = (more: object = {}) => ({ type: 4, custom_id: 'i', style: 1, ...more });
const label = (component: object, more: object = {}) => ({ type: 18, label: 'Words', component, ...more });
const form = (components: object[], more: object = {}) => ({
  custom_id: 'f',
  title: 'Form',
  components,
  ...more,
});
const option = (more: object = {}) => ({ type: 3, name: 'words', description: 'd', ...more });
const command = (more: object = {}) => [{ name: 'ask', description: 'd', ...more }];
const texts = (length: number, count: number) => Array.from({ length: count }, () => text(length));
const choices = (count: number) => Array.from({ length: count }, () => ({ name: 'n', value: 'v' }));

// Each limit of Discord: what just fits, and what just does not.
describe('the stand-in for Discord', () => {
  it.each<[string, object, object]>([
    ['content', { content: '😀'.repeat(2000) }, { content: 'x'.repeat(2001) }],
    ['an empty message', { content: 'x' }, { content: ' \n' }],
    [
      'mentions',
      { content: 'x', allowed_mentions: { parse: ['users'] } },
      { content: 'x', allowed_mentions: { parse: ['all'] } },
    ],
    ['flags', { content: 'x', flags: 64 }, { content: 'x', flags: 128 }],
    ['a nonce', { content: 'x', nonce: '1'.repeat(25) }, { content: 'x', nonce: '1'.repeat(26) }],
    ['the title of an embed', embed({ title: 'x'.repeat(256) }), embed({ title: 'x'.repeat(257) })],
    [
      'the text of an embed',
      embed({ description: 'x'.repeat(4096) }),
      embed({ description: 'x'.repeat(4097) }),
    ],
    ['the name of a field', embed({ fields: [field(256, 1)] }), embed({ fields: [field(257, 1)] })],
    ['the value of a field', embed({ fields: [field(1, 1024)] }), embed({ fields: [field(1, 1025)] })],
    [
      'the fields',
      embed({ fields: Array(25).fill(field(1, 1)) }),
      embed({ fields: Array(26).fill(field(1, 1)) }),
    ],
    [
      'all embeds together',
      { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2000) }] },
      { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2001) }] },
    ],
    ['rows', rows(...buttons(5).map((one) => row(one))), rows(...buttons(6).map((one) => row(one)))],
    ['buttons of a row', rows(row(...buttons(5))), rows(row(...buttons(6)))],
    [
      'the label of a button',
      rows(row(button({ label: 'x'.repeat(80) }))),
      rows(row(button({ label: 'x'.repeat(81) }))),
    ],
    [
      'a button without label',
      rows(row(button({ label: null, emoji: { name: '📖' } }))),
      rows(row(button({ label: null }))),
    ],
    [
      'a custom id',
      rows(row(button({ custom_id: 'x'.repeat(100) }))),
      rows(row(button({ custom_id: 'x'.repeat(101) }))),
    ],
    ['an empty custom id', rows(row(button())), rows(row(button({ custom_id: '' })))],
    [
      'custom ids of one message',
      rows(row(button()), row(button({ custom_id: 'b' }))),
      rows(row(button()), row(button())),
    ],
    [
      'a link',
      rows(row(button({ style: 5, custom_id: null, url: 'https://x.example' }))),
      rows(row(button({ style: 5, url: 'https://x.example' }))),
    ],
    ['options of a menu', rows(menu()), rows(menu({ options: options(26) }))],
    ['no options', rows(menu()), rows(menu({ options: [] }))],
    [
      'an option',
      rows(menu({ options: options(1, { label: 'x'.repeat(100) }) })),
      rows(menu({ options: options(1, { label: 'x'.repeat(101) }) })),
    ],
    ['values of a menu', rows(menu()), rows(menu({ options: options(2, { value: 'same' }) }))],
    ['the parts with content', parts(text(1)), { ...parts(text(1)), content: 'x' }],
    ['the parts with embeds', parts(text(1)), { ...parts(text(1)), embeds: [{ title: 'x' }] }],
    ['the number of parts', parts(...texts(1, 40)), parts(...texts(1, 41))],
    [
      'parts in parts',
      parts({ type: 17, components: texts(1, 39) }),
      parts({ type: 17, components: texts(1, 40) }),
    ],
    ['the text of all parts', parts(...texts(2000, 2)), parts(...texts(2000, 2), text(1))],
    ['a text without the flag', parts(text(1)), rows(text(1))],
  ])('holds a message to the limit of %s', (_name, fits, tooMuch) => {
    expect(findProblems(message, fits)).toEqual([]);
    expect(findProblems(message, tooMuch)).not.toEqual([]);
  });

  it.each<[string, object, object]>([
    [
      'the title',
      form([label(input())], { title: 'x'.repeat(45) }),
      form([label(input())], { title: 'x'.repeat(46) }),
    ],
    [
      'a label',
      form([label(input(), { label: 'x'.repeat(45) })]),
      form([label(input(), { label: 'x'.repeat(46) })]),
    ],
    [
      'a description',
      form([label(input(), { description: 'x'.repeat(100) })]),
      form([label(input(), { description: 'x'.repeat(101) })]),
    ],
    [
      'a text',
      form([label(input({ value: 'x'.repeat(4000) }))]),
      form([label(input({ value: 'x'.repeat(4001) }))]),
    ],
    [
      'a placeholder',
      form([label(input({ placeholder: 'x'.repeat(100) }))]),
      form([label(input({ placeholder: 'x'.repeat(101) }))]),
    ],
    ['inputs', form([label(input())]), form([])],
    [
      'custom ids',
      form([label(input()), label(input({ custom_id: 'j' }))]),
      form([label(input()), label(input())]),
    ],
    ['rows, which are deprecated', form([label(input())]), form([row(input({ label: 'Words' }))])],
  ])('holds a form to the limit of %s', (_name, fits, tooMuch) => {
    expect(findProblems(formSchema, fits)).toEqual([]);
    expect(findProblems(formSchema, tooMuch)).not.toEqual([]);
  });

  it.each<[string, object, object]>([
    ['a name', command({ name: 'اسأل' }), command({ name: 'اِسأل' })],
    ['the length of a name', command({ name: 'x'.repeat(32) }), command({ name: 'x'.repeat(33) })],
    ['capitals', command({ name: 'ask' }), command({ name: 'Ask' })],
    ['spaces', [{ type: 3, name: 'Answer this' }], command({ name: 'answer this' })],
    ['a description', command({ description: 'x'.repeat(100) }), command({ description: 'x'.repeat(101) })],
    ['no description', [{ type: 3, name: 'Answer' }], [{ type: 3, name: 'Answer', description: 'Does' }]],
    [
      'locales',
      command({ name_localizations: { fr: 'demander' } }),
      command({ name_localizations: { ar: 'اسأل' } }),
    ],
    [
      'options',
      command({ options: Array.from({ length: 25 }, (_none, index) => option({ name: `o${index}` })) }),
      command({ options: Array.from({ length: 26 }, (_none, index) => option({ name: `o${index}` })) }),
    ],
    [
      'option names',
      command({ options: [option(), option({ name: 'b' })] }),
      command({ options: [option(), option()] }),
    ],
    [
      'required options',
      command({ options: [option({ required: true }), option({ name: 'b' })] }),
      command({ options: [option(), option({ name: 'b', required: true })] }),
    ],
    [
      'choices',
      command({ options: [option({ choices: choices(25) })] }),
      command({ options: [option({ choices: choices(26) })] }),
    ],
    [
      'choices with completion',
      command({ options: [option({ autocomplete: true })] }),
      command({ options: [option({ autocomplete: true, choices: choices(1) })] }),
    ],
    ['contexts', command({ contexts: [0, 1, 2] }), command({ contexts: [3] })],
    ['two of one name', [...command(), { type: 3, name: 'ask' }], [...command(), ...command()]],
    [
      'message commands',
      Array.from({ length: 15 }, (_none, index) => ({ type: 3, name: `m${index}` })),
      Array.from({ length: 16 }, (_none, index) => ({ type: 3, name: `m${index}` })),
    ],
  ])('holds commands to the limit of %s', (_name, fits, tooMuch) => {
    expect(findProblems(commandsSchema, fits)).toEqual([]);
    expect(findProblems(commandsSchema, tooMuch)).not.toEqual([]);
  });

  it.each<[string, object[], object[]]>([
    ['their number', choices(25), choices(26)],
    ['their names', [{ name: 'x'.repeat(100), value: 'v' }], [{ name: 'x'.repeat(101), value: 'v' }]],
    ['their values', [{ name: 'n', value: 'x'.repeat(100) }], [{ name: 'n', value: 'x'.repeat(101) }]],
    ['empty names', choices(1), [{ name: '', value: 'v' }]],
  ])('holds choices to the limit of %s', (_name, fits, tooMuch) => {
    expect(findProblems(choicesSchema, fits)).toEqual([]);
    expect(findProblems(choicesSchema, tooMuch)).not.toEqual([]);
  });
});
