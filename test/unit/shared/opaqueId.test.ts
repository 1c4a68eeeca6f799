import { expect, it } from 'vitest';
import { isOpaqueId } from '../../../src/shared/opaqueId.js';

it.each(['a', '7', 'b-1f0c', 'urn:uuid:6e8bc430-9c3a-11d9-9669-0800200c9a66', 'A._:~+=-', 'x'.repeat(128)])(
  'takes "%s" as an id',
  (id) => {
    expect(isOpaqueId(id)).toBe(true);
  },
);

it.each(['', '-a', '.a', '__proto__', 'a b', 'a/b', 'a@b', 'å', 'aå', 'a\n', 'a\u0000', 'x'.repeat(129), 'a\u{1f600}'])(
  'does not take "%s" as an id',
  (id) => {
    expect(isOpaqueId(id)).toBe(false);
  },
);
