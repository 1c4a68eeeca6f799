import { expect, it } from 'vitest';
import { sortIssues } from '../../../src/document/sortIssues.js';
import { createError, type IssuePath } from '../../../src/issues/issue.js';

it('sorts by place, numbers as numbers, and tells nothing twice', () => {
  const paths: IssuePath[] = [['items', 10], ['items', 2], [], ['forms'], ['items'], ['items', 2], ['items', 2, 'id']];
  const issues = paths.map((path) => createError('document/missing-property', path, { property: 'id' }));
  expect(sortIssues(issues).map(({ path }) => path)).toEqual([
    [],
    ['forms'],
    ['items'],
    ['items', 2],
    ['items', 2, 'id'],
    ['items', 10],
  ]);
});

it('keeps two problems of one place', () => {
  const issues = ['id', 'title'].map((property) => createError('document/missing-property', [], { property }));
  expect(sortIssues(issues)).toEqual(issues);
});
