import { describe, expect, it } from 'vitest';
import { locateIssue } from '../../../../src/cli/input/locateIssue.js';
import { readJsonPositions } from '../../../../src/cli/input/readJsonPositions.js';
import type { Issue, IssuePath } from '../../../../src/issues/issue.js';
import { createError } from '../../../../src/issues/issue.js';

const text = '{"items": [{"id": "a"}, {"id": "b", "txet": {}}], "0": 1}';

describe('locateIssue', () => {
  it.each<[string, IssuePath, string]>([
    ['the document', [], text],
    ['a value', ['items', 0, 'id'], '"a"'],
    ['an element', ['items', 1], '{"id": "b", "txet": {}}'],
    ['a name that looks like a place', ['0'], '1'],
    ['the nearest around what is not there', ['items', 0, 'text', 'da'], '{"id": "a"}'],
    ['the nearest around a place beyond the end', ['items', 7], '[{"id": "a"}, {"id": "b", "txet": {}}]'],
    ['the nearest around a name where places are', ['items', 'length'], '[{"id": "a"}, {"id": "b", "txet": {}}]'],
  ])('finds %s', (_name, path, expected) => {
    expect(find(createError('document/lone-surrogate', path, {}))).toBe(expected);
  });

  it('finds the name where the name is what is wrong', () => {
    const path = ['items', 1, 'txet'];
    expect(find(createError('document/unknown-property', path, { property: 'txet' }))).toBe('"txet"');
    expect(find(createError('document/wrong-key', path, { expected: 'id', received: 'txet' }))).toBe('"txet"');
    expect(find(createError('response/unknown-item', path, { item: 'txet' }))).toBe('"txet"');
    expect(find(createError('instrument/unknown-reference', path, { of: 'role', id: 'txet' }))).toBe('"txet"');
    expect(find(createError('instrument/weights-mismatch', path, { item: 'txet', problem: 'unknown' }))).toBe('"txet"');
  });

  it('finds the value where that refers to what is unknown', () => {
    expect(find(createError('instrument/unknown-reference', ['items', 0, 'id'], { of: 'item', id: 'a' }))).toBe('"a"');
    expect(find(createError('instrument/weights-mismatch', ['0'], { item: '0', problem: 'negative' }))).toBe('1');
  });
});

function find(issue: Issue): string {
  const read = readJsonPositions(text);
  if (!read.ok) throw new Error(read.reason);
  const { start, end } = locateIssue(issue, read.root);
  return text.slice(start, end);
}
