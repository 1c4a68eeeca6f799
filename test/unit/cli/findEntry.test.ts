import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../../src/cli/compareVersions.js';
import { findEntry } from '../../../src/cli/findEntry.js';

const entries = [
  ['bip', '1.0.0'],
  ['bip', '1.9.0'],
  ['bip', '1.10.0'],
  ['who-5', '1.0.0'],
].map(([id = '', version = '']) => ({ id, version, path: `${id}/${version}.json` }));

describe('findEntry', () => {
  it.each([
    ['bip', 'bip/1.10.0.json'],
    ['bip@1.9.0', 'bip/1.9.0.json'],
    ['who-5', 'who-5/1.0.0.json'],
  ])('finds %j', (name, path) => {
    expect(findEntry(entries, name)).toMatchObject({ entry: { path } });
  });

  it.each([
    ['bip@2.0.0', 'bip@1.10.0'],
    ['bip@', 'bip@1.10.0'],
    ['bib', 'bip'],
    ['who5', 'who-5'],
    ['phq-9', undefined],
    ['', undefined],
    ['__proto__', undefined],
  ])('finds no %j, and tells what may have been meant', (name, suggestion) => {
    expect(findEntry(entries, name)).toEqual({ suggestion });
  });
});

describe('compareVersions', () => {
  it.each([
    ['1.2.3', '1.2.3', 0],
    ['1.9.0', '1.10.0', -1],
    ['2.0.0', '1.99.99', 1],
    ['1.0.1', '1.0.2', -1],
  ])('compares %s with %s by their numbers', (left, right, sign) => {
    expect(Math.sign(compareVersions(left, right))).toBe(sign);
    expect(Math.sign(compareVersions(right, left))).toBe(sign === 0 ? 0 : -sign);
  });
});
