import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCases } from '../src/cli/runCases.js';
import { survivingFacts } from '../src/cli/survivingFacts.js';
import type { CasesDocument, CourseCase, NormsDocument } from '../src/generated/documents.js';
import type { Instrument } from '../src/index.js';
import { compileInstrument, replay } from '../src/index.js';
import { validateCases, validateInstrument, validateNorms } from '../src/validate.js';

const root = join(import.meta.dirname, '..');
// What is shipped, and published questionnaires such as municipalities bring: the format carries those too.
const folders = ['instruments', 'test/fixtures/published'];
const paths = folders.flatMap(listCases);

it.each(folders)('finds the cases in %s', (folder) => {
  expect(listCases(folder)).not.toEqual([]);
});

describe.each(paths)('%s', (path) => {
  const cases = accepted(validateCases(readJson(path)));
  const instrument = compiledFor(path, cases);

  it.each(runCases(cases, instrument).map((outcome) => [outcome.title, outcome] as const))('%s', (_title, { differences }) => {
    expect(differences).toEqual([]);
  });

  it('tells every case by its own id', () => {
    expect(new Set(cases.cases.map(({ id }) => id)).size).toBe(cases.cases.length);
  });

  it.each(coursesThatRefuseNothing(cases).map((one) => [one.title, one] as const))('in any order: %s', (_title, one) => {
    const facts = factsOf(one, one.entries, instrument);
    for (const entries of listOrders(one.entries)) {
      const inOrder = factsOf(one, entries, instrument);
      if (inOrder) expect(inOrder).toEqual(facts);
    }
  });
});

function listCases(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.cases.json'))
    .toSorted()
    .map((path) => join(folder, path));
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}

function compiledFor(path: string, { instrument: reference, norms }: CasesDocument): Instrument {
  // An instrument can have several files of cases beside it: "1.0.0.norms.cases.json" belongs to "1.0.0.json" too. In
  // folders that hold several instruments the file bears the name of the instrument, else that of its version.
  const candidates = reference.split('@').map((name) => join(dirname(path), `${name}.json`));
  const file = candidates.find((candidate) => existsSync(join(root, candidate)));
  if (file === undefined) throw new Error(`${path} has no ${reference} beside it`);
  const definition = accepted(validateInstrument(readJson(file)));
  const supplied: readonly NormsDocument[] =
    norms === undefined ? [] : [accepted(validateNorms(readJson(join(dirname(path), norms)), { instrument: definition }))];
  return accepted(compileInstrument(definition, { norms: supplied }));
}

function coursesThatRefuseNothing({ cases }: CasesDocument): readonly CourseCase[] {
  return cases.filter((one) => one.type === 'course').filter(({ expect: { refused } }) => refused === undefined);
}

/** Every order of a few entries; of more, each one last and each one first in its turn, forwards and backwards. */
function listOrders<Entry>(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  if (entries.length > 5) return [entries, entries.toReversed()].flatMap(listTurns);
  if (entries.length < 2) return [entries];
  return listTurns(entries).flatMap(([first, ...rest]) => listOrders(rest).map((order) => [first as Entry, ...order]));
}

function listTurns<Entry>(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  return entries.map((_, at) => [...entries.slice(at), ...entries.slice(0, at)]);
}

/** What is refused only until another entry has come, and is then to be sent again. */
const untimely = ['response/wrong-group', 'course/lost-goal'];

/**
 * How many entries changed the course tells of the order they came in; everything else must not. Nothing for an order in
 * which an entry came before one that makes it right.
 */
function factsOf(
  { facts }: CourseCase,
  entries: CourseCase['entries'],
  instrument: Instrument,
): ReadonlyMap<string, unknown> | undefined {
  const { events, refused } = accepted(replay(instrument, facts, entries, { source: 'urn:fremdrift:cases' }));
  const codes = refused.flatMap(({ issues }) => issues.map(({ code }) => code));
  if (codes.some((code) => untimely.includes(code))) return undefined;
  expect(codes).toEqual([]);
  return new Map([...survivingFacts(events)].map(([key, { sequence: _, ...fact }]) => [key, fact]));
}

function accepted<Value>(result: { ok: true; value: Value } | { ok: false; issues: readonly unknown[] }): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.issues, null, 2));
  return result.value;
}
