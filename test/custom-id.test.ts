import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeCustomId, parseCustomId } from '../src/custom-id.js';

describe('encodeCustomId', () => {
  it('puts the version first, then command, action and parts', () => {
    expect(encodeCustomId({ command: 'ask', action: 'context', parts: ['ar', '3'] })).toBe(
      '1:ask:context:ar:3',
    );
  });

  it('throws where the id would be longer than Discord takes', () => {
    const longest = { command: 'ask', action: 'more', parts: ['x'.repeat(89)] };
    expect(encodeCustomId(longest)).toHaveLength(100);
    expect(() => encodeCustomId({ ...longest, parts: ['x'.repeat(90)] })).toThrow(/ask more/);
  });
});

describe('parseCustomId', () => {
  it('gives back whatever was encoded', () => {
    const parts = fc.array(fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom(':', '%', '%3A', '%25')), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(parts, (given) => {
        const id = { command: 'ask', action: 'more', parts: given };
        expect(parseCustomId(encodeCustomId(id))).toEqual(id);
      }),
    );
  });

  it.each(['', '1', '1:ask', '1::more', '1:ask:', '0:ask:more', '2:ask:more:3', 'ask:more', 'yes'])(
    'knows «%s» for another version, or none of ours',
    (id) => {
      expect(parseCustomId(id)).toBeNull();
    },
  );
});
