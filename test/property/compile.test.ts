import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compileInstrument } from '../../src/index.js';
import { arbitraryFilled } from '../support/arbitraryInstrument.js';
import { listUnfrozen } from '../support/listUnfrozen.js';
import { tryToCompile } from '../support/tryToCompile.js';

it('compiling is deterministic: the same definition gives the same instrument, byte for byte', () => {
  fc.assert(
    fc.property(arbitraryFilled(), ({ definition }) => {
      const once = tryToCompile(definition);
      fc.pre(once !== undefined);
      expect(serialized(tryToCompile(structuredClone(definition)))).toBe(serialized(once));
      expect(serialized(tryToCompile(JSON.parse(JSON.stringify(definition))))).toBe(serialized(once));
    }),
  );
});

it('a compiled instrument is frozen through and through, and leaves its definition alone', () => {
  fc.assert(
    fc.property(arbitraryFilled(), ({ definition }) => {
      const before = JSON.stringify(definition);
      const instrument = tryToCompile(definition);
      fc.pre(instrument !== undefined);
      expect(listUnfrozen(instrument)).toEqual([]);
      expect(JSON.stringify(definition)).toBe(before);
      expect(Object.isFrozen(definition)).toBe(false);
      expect(instrument.definition).toEqual(definition);
    }),
  );
});

it('a frozen definition compiles too', () => {
  fc.assert(
    fc.property(arbitraryFilled(), ({ definition }) => {
      const instrument = tryToCompile(definition);
      fc.pre(instrument !== undefined);
      expect(compileInstrument(instrument.definition).ok).toBe(true);
    }),
  );
});

/** Everything in a value as a text; of maps their entries, of functions that they are there. */
function serialized(value: unknown): string {
  return JSON.stringify(value, (_, part) => {
    if (part instanceof Map) return [...part];
    return typeof part === 'function' ? 'function' : part;
  });
}
