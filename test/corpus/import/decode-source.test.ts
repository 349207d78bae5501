import { describe, expect, it } from 'vitest';
import { decodeSource, type Encoding } from '../../../src/corpus/import/decode-source.js';

const TEXT = 'عقد الاجتماع. It rained.';
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
const decode = (bytes: Uint8Array, encoding?: Encoding) => decodeSource(bytes, 'a.txt', encoding);

describe('decodeSource', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`), 'utf-8'],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le'), 'utf-16le'],
    ['UTF-16 with a mark, high byte first', utf16be(`\ufeff${TEXT}`), 'utf-16be'],
  ])('knows %s', (_, bytes, encoding) => {
    expect(decode(bytes)).toEqual({ text: TEXT, encoding });
  });

  it.each([
    ['windows-1256', [0xda, 0xde, 0xcf], 'عقد'],
    ['windows-1251', [0xe4, 0xee, 0xec], 'дом'],
    ['windows-1252', [0x63, 0x61, 0x66, 0xe9], 'café'],
    ['utf-16le', [0x63, 0, 0x61, 0], 'ca'],
  ] as const)('reads %s when it is told to', (encoding, bytes, text) => {
    expect(decode(Uint8Array.from(bytes), encoding)).toEqual({ text, encoding });
  });

  it('believes a byte order mark more than what it is told', () => {
    expect(decode(Buffer.from(`\ufeff${TEXT}`), 'windows-1256').text).toBe(TEXT);
  });

  it('changes no letter: decomposed ones stay so', () => {
    expect(decode(Buffer.from('cafe\u0301')).text).toBe('cafe\u0301');
  });

  const page = '<html><head><meta charset="windows-1256"></head>';
  it.each<[string, Uint8Array, Encoding | undefined, RegExp]>([
    [
      'an unknown encoding',
      Uint8Array.of(0xda, 0xde, 0xcf),
      undefined,
      /not UTF-8.*--encoding.*windows-1256/,
    ],
    [
      'a page that tells its encoding',
      Buffer.concat([Buffer.from(page), Uint8Array.of(0xda)]),
      undefined,
      /the page says windows-1256: add --encoding windows-1256$/,
    ],
    ['UTF-8 that is cut off', Buffer.from(TEXT).subarray(0, 1), undefined, /not UTF-8/],
    ['half a character', Uint8Array.of(0xff, 0xfe, 0x00, 0xd8), undefined, /is not utf-16le/],
    ['UTF-8 as something else', Buffer.from(TEXT), 'windows-1256', /is UTF-8 and not windows-1256/],
    ['a byte that is not in use', Uint8Array.of(0x81, 0x61), 'windows-1252', /is not windows-1252/],
    ['zero bytes', Uint8Array.of(0x61, 0), undefined, /zero bytes.*--encoding utf-16le/],
    ['UTF-32', Uint8Array.of(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0), undefined, /control characters/],
    ['control characters', Uint8Array.of(1, 2, 3, 4), 'windows-1252', /full of control characters/],
    ['a PDF', Buffer.from('%PDF-1.7\nabc'), undefined, /not text but a PDF/],
    ['a Word file', Buffer.from('PK\u0003\u0004abc'), undefined, /not text but a ZIP file, as Word/],
    ['rich text', Buffer.from('{\\rtf1 abc}'), undefined, /not text but rich text/],
    ['an image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'windows-1252', /not text but an image/],
  ])('refuses %s', (_, bytes, encoding, message) => {
    expect(() => decode(bytes, encoding)).toThrow(message);
  });
});
