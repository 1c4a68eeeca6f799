import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { patternNames } from '../../../src/document/patternNames.js';

const kinds = ['instrument', 'norms', 'course-facts', 'entry', 'event', 'cases'];

it.each(kinds)('every pattern in the schema of %s has a name', (kind) => {
  const schema = readFileSync(join(import.meta.dirname, '../../../schemas', `${kind}.schema.json`), 'utf8');
  const patterns: string[] = [];
  JSON.parse(schema, (key, value) => {
    if (key === 'pattern' && typeof value === 'string') patterns.push(value);
    return value;
  });
  expect(patterns).not.toEqual([]);
  expect(patterns.filter((pattern) => !patternNames.has(pattern))).toEqual([]);
});
