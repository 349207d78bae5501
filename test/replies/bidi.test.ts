import { describe, expect, it } from 'vitest';
import { isolate, withoutIsolates } from '../../src/replies/bidi.js';

describe('isolate', () => {
  it('opens in the direction of the language', () => {
    expect(isolate('نص', 'fa')).toBe('\u2067نص\u2069');
    expect(isolate('text', 'en')).toBe('\u2066text\u2069');
  });
});

describe('withoutIsolates', () => {
  it('gives the text back', () => {
    expect(withoutIsolates(isolate('نص', 'ar'))).toBe('نص');
  });
});
