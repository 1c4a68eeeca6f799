import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { InstrumentDefinition } from '../src/generated/documents.js';
import { issueCodes } from '../src/issues/messages/catalogue.js';
import { validateDocument, validateInstrument, validateNorms } from '../src/validate.js';

const fixtures = join(import.meta.dirname, 'fixtures');
const invalid = join(fixtures, 'invalid');
const minimal = readJson<InstrumentDefinition>(join(fixtures, 'instruments', 'minimal.json'));
const paths = readJson<{ readonly [file: string]: (string | number)[] }>(join(invalid, 'paths.json'));
const files = readdirSync(invalid, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith('response--'))
  .flatMap(({ name }) => readdirSync(join(invalid, name)).map((file) => `${name}/${file}`))
  .toSorted();

/** Issues that let the document through, so that someone can look. */
const warnings: readonly string[] = [
  'instrument/untranslated',
  'instrument/unused-item',
  'instrument/unused-scale',
  'instrument/unrated-goals',
  'course/cpr-in-text',
  'instrument/overlapping-windows',
];

/** Issues that no document by itself can have: files and text, sizes beyond a fixture, and a course's entries. */
const elsewhere: readonly string[] = ['document/syntax', 'document/duplicate-key', 'document/too-deep', 'document/too-large'];

describe('the instrument that the invalid documents are changed from', () => {
  it('is accepted without a word', () => {
    expect(validateInstrument(minimal)).toEqual({ ok: true, value: minimal, issues: [] });
  });
});

it('has a path for every file, and a file for every path', () => {
  expect(Object.keys(paths).toSorted()).toEqual(files);
});

it('shows every problem that a document can have', () => {
  const shown = new Set(files.map(codeOf));
  const expected = issueCodes.filter((code) => /^(?:document|instrument|norms)\//.test(code) && !elsewhere.includes(code));
  expect(expected.filter((code) => !shown.has(code))).toEqual([]);
});

it.each(files)('%s gives its one issue, and where', (file) => {
  const code = codeOf(file);
  const document = readJson<{ readonly kind?: string }>(join(invalid, file));
  const { ok, issues } =
    document.kind === 'norms' ? validateNorms(document, { instrument: minimal }) : validateDocument(document);
  expect(issues.map((issue) => [issue.code, issue.path])).toEqual([[code, paths[file]]]);
  const isWarning = warnings.includes(code);
  expect([ok, issues[0]?.severity]).toEqual(isWarning ? [true, 'warning'] : [false, 'error']);
});

function codeOf(file: string): string {
  return file.slice(0, file.indexOf('/')).replace('--', '/');
}

function readJson<Value>(path: string): Value {
  return JSON.parse(readFileSync(path, 'utf8'));
}
