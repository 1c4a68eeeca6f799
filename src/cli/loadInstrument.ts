import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Instrument, InstrumentDefinition, NormsDocument } from '../index.js';
import { compileInstrument } from '../index.js';
import type { Issue } from '../issues/issue.js';
import { invariant } from '../shared/invariant.js';
import type { Result } from '../shared/result.js';
import type { Session } from './createSession.js';
import { findEntry } from './findEntry.js';
import { listLibrary } from './listLibrary.js';
import type { Loaded } from './loadDocument.js';
import { loadDocument } from './loadDocument.js';
import { printable } from './printable.js';
import { reportUsage } from './reportUsage.js';
import type { UsageProblem } from './usageProblem.js';

/** An instrument ready for use, with the norms that were supplied for it. */
export interface ReadyInstrument {
  readonly instrument: Instrument;
  readonly norms: readonly NormsDocument[];
}

/**
 * Returns the instrument in a file, or of that name in the library that comes with the package; with the norms in the files
 * that are named. Tells the user why there is none.
 */
export async function loadInstrument(
  session: Session,
  name: string,
  options: { readonly norms?: readonly string[] | undefined } = {},
): Promise<Loaded<ReadyInstrument>> {
  const found = await findPath(session, name);
  if ('message' in found) return { ok: false, exitCode: await reportUsage(session, found) };
  const loaded = await loadDocument(session, found.path, found.isShipped ? compileShipped : await createPreparation());
  if (!loaded.ok) return loaded;
  return addNorms(session, loaded.value, options.norms ?? []);
}

async function addNorms(session: Session, instrument: Instrument, paths: readonly string[]): Promise<Loaded<ReadyInstrument>> {
  if (paths.length === 0) return { ok: true, value: { instrument, norms: [] } };
  const { validateNorms } = await import('../validate.js');
  const { definition } = instrument;
  const norms: NormsDocument[] = [];
  for (const path of paths) {
    const loaded = await loadDocument(session, path, (input) => validateNorms(input, { instrument: definition }));
    if (!loaded.ok) return loaded;
    norms.push(loaded.value);
  }
  const compiled = compileInstrument(definition, { norms });
  invariant(compiled.ok, 'norms that were validated for an instrument belong to it');
  return { ok: true, value: { instrument: compiled.value, norms } };
}

interface FoundPath {
  readonly path: string;
  readonly isShipped: boolean;
}

async function findPath({ io, texts }: Session, name: string): Promise<FoundPath | UsageProblem> {
  if (name === '-') return { message: texts.usage.instrumentFromInput, hint: texts.usage.seeList };
  if (/[\\/]|\.json$/i.test(name)) return { path: name, isShipped: false };
  const found = findEntry(await listLibrary(join(io.packageRoot, 'instruments')), name);
  if ('entry' in found) return { path: found.entry.path, isShipped: true };
  if (await isFile(name)) return { path: name, isShipped: false };
  const { suggestion } = found;
  const message = texts.usage.unknownInstrument(printable(name));
  return {
    message: suggestion === undefined ? message : `${message} ${texts.usage.didYouMean([`"${suggestion}"`])}`,
    hint: texts.usage.seeList,
  };
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

/** What comes with the package was validated before it was shipped. */
function compileShipped(input: unknown): Result<Instrument, Issue> {
  return compileInstrument(input as InstrumentDefinition);
}

/** Checking the structure of documents takes time to load, so it is loaded only where it is needed. */
async function createPreparation(): Promise<(input: unknown) => Result<Instrument, Issue>> {
  const { validateInstrument } = await import('../validate.js');
  return (input) => {
    const validated = validateInstrument(input);
    return validated.ok ? compileInstrument(validated.value) : validated;
  };
}
