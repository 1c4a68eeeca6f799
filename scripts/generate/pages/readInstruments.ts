import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareVersions } from '../../../src/cli/compareVersions.js';
import { listLibrary } from '../../../src/cli/listLibrary.js';
import type { CasesDocument, CourseCase, InstrumentDefinition, ScoreCase } from '../../../src/generated/documents.js';
import type { Instrument } from '../../../src/index.js';
import { compileInstrument } from '../../../src/index.js';
import { findLacks } from './findLacks.js';

/** An instrument as the pages tell of it: its highest version, and the case that shows best how it works. */
export interface ShownInstrument {
  readonly instrument: Instrument;
  readonly example: ScoreCase | CourseCase;
}

/** Returns the instruments of a library, each in its highest version; throws where one lacks what the pages must tell. */
export async function readInstruments(library: string): Promise<readonly ShownInstrument[]> {
  const entries = await listLibrary(library);
  const newest = entries.filter(
    ({ id, version }) => !entries.some((other) => other.id === id && compareVersions(other.version, version) > 0),
  );
  return newest.map(({ id, version }) => readInstrument(join(library, id, version)));
}

function readInstrument(path: string): ShownInstrument {
  const definition: InstrumentDefinition = readJson(`${path}.json`);
  const { example: id, cases }: CasesDocument = readJson(`${path}.cases.json`);
  const example = cases.find((one) => one.id === id);
  const lacks = [...findLacks(definition), ...(example === undefined ? ['an example among its cases'] : [])];
  const compiled = compileInstrument(definition);
  if (example === undefined || lacks.length > 0 || !compiled.ok)
    throw new Error(`${definition.id}@${definition.version} has no ${lacks.join(', no ') || 'sound definition'}.`);
  return { instrument: compiled.value, example };
}

function readJson<Value>(path: string): Value {
  return JSON.parse(readFileSync(path, 'utf8')) as Value;
}
