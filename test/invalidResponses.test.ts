import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CourseFacts, InstrumentDefinition, PlanEntry } from '../src/generated/documents.js';
import { compileInstrument, validateResponse } from '../src/index.js';
import { issueCodes } from '../src/issues/messages/catalogue.js';
import { accepted } from './support/accepted.js';

const fixtures = join(import.meta.dirname, 'fixtures');
const invalid = join(fixtures, 'invalid');
const instrument = accepted(compileInstrument(readJson<InstrumentDefinition>(join(fixtures, 'instruments', 'every-type.json'))));
const facts = readJson<CourseFacts>(join(fixtures, 'instruments', 'every-type.facts.json'));
const plan = readJson<PlanEntry>(join(fixtures, 'instruments', 'every-type.plan.json'));
const paths = readJson<{ readonly [file: string]: (string | number)[] }>(join(invalid, 'response-paths.json'));
const files = readdirSync(invalid)
  .filter((folder) => folder.startsWith('response--'))
  .flatMap((folder) => readdirSync(join(invalid, folder)).map((file) => `${folder}/${file}`))
  .toSorted();

/** Issues that let the response through, so that someone can look. */
const warnings: readonly string[] = ['response/cpr-in-text'];

describe('the responses that the invalid ones are changed from', () => {
  it.each(['citizen', 'caseworker', 'together', 'goals', 'staff'])('every-type.%s.json is accepted without a word', (name) => {
    const response = readJson(join(fixtures, 'responses', `every-type.${name}.json`));
    expect(validateResponse(instrument, response, { facts, plan })).toEqual({ ok: true, value: response, issues: [] });
  });
});

it('has a path for every file, and a file for every path', () => {
  expect(Object.keys(paths).toSorted()).toEqual(files);
});

it('shows every problem that a response can have', () => {
  const folders = new Set(files.map((file) => file.slice(0, file.indexOf('/')).replace('--', '/')));
  expect([...folders].toSorted()).toEqual(issueCodes.filter((code) => code.startsWith('response/')).toSorted());
});

it.each(files)('%s gives its one issue, and where', (file) => {
  const code = file.slice(0, file.indexOf('/')).replace('--', '/');
  const isWarning = warnings.includes(code);
  const { ok, issues } = validateResponse(instrument, readJson(join(invalid, file)), { facts, plan });
  expect(issues.map((issue) => [issue.code, issue.path])).toEqual([[code, paths[file]]]);
  expect([ok, issues[0]?.severity]).toEqual(isWarning ? [true, 'warning'] : [false, 'error']);
});

function readJson<Value>(path: string): Value {
  return JSON.parse(readFileSync(path, 'utf8'));
}
