import { expect, it } from 'vitest';
import { fail, succeed } from '../../../src/shared/result.js';

it('holds a value and no problems', () => {
  expect(succeed(3)).toEqual({ ok: true, value: 3, issues: [] });
});

it('holds warnings beside a value', () => {
  expect(succeed(3, ['look'])).toEqual({ ok: true, value: 3, issues: ['look'] });
});

it('holds problems and no value', () => {
  expect(fail(['wrong'])).toEqual({ ok: false, issues: ['wrong'] });
});
