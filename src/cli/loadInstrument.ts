import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Instrument, InstrumentDefinition } from '../index.js';
import { compileInstrument } from '../index.js';
import type { Issue } from '../issues/issue.js';
import { hasErrors } from '../issues/issue.js';
import type { Result } from '../shared/result.js';
import type { ExitCode } from './cliIo.js';
import type { Session } from './createSession.js';
import { findEntry } from './findEntry.js';
import type { CheckedRecord } from './input/checkRecord.js';
import { checkRecord } from './input/checkRecord.js';
import { openInput } from './input/openInput.js';
import type { TextRecord } from './input/readRecords.js';
import { readRecords } from './input/readRecords.js';
import { listLibrary } from './listLibrary.js';
import { printable } from './printable.js';
import { reportUsage } from './reportUsage.js';
import type { UsageProblem } from './usageProblem.js';

/** An instrument ready for use; or, when there is none and the user has been told why, what to exit with. */
export type LoadedInstrument =
  | { readonly ok: true; readonly instrument: Instrument }
  | { readonly ok: false; readonly exitCode: ExitCode };

/** Returns the instrument in a file, or of that name in the library that comes with the package. */
export async function loadInstrument(session: Session, name: string): Promise<LoadedInstrument> {
  const found = await findPath(session, name);
  if ('message' in found) return refuse(await reportUsage(session, found));
  const input = await openInput(session, found.path);
  if (!input.ok) return refuse(await reportUsage(session, input.problem));
  const record = await readOnly(input.chunks);
  if (record === undefined) {
    return refuse(await reportUsage(session, { message: session.texts.usage.notOneDocument(printable(found.path)) }));
  }
  const prepare = found.isShipped ? compileShipped : await createPreparation();
  return tellProblems(session, input.name, checkRecord(record, prepare));
}

/** The only record there is; nothing where there are none, or several. */
async function readOnly(chunks: AsyncIterable<Uint8Array>): Promise<TextRecord | undefined> {
  let only: TextRecord | undefined;
  for await (const [first, ...others] of readRecords(chunks, { layout: 'whole' })) {
    if (only !== undefined || others.length > 0) return undefined;
    only = first;
  }
  return only;
}

interface FoundPath {
  readonly path: string;
  readonly isShipped: boolean;
}

function refuse(exitCode: ExitCode): LoadedInstrument {
  return { ok: false, exitCode };
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

async function tellProblems(session: Session, name: string, checked: CheckedRecord<Instrument>): Promise<LoadedInstrument> {
  if (checked.value !== undefined) return { ok: true, instrument: checked.value };
  const errors = checked.issues.filter(({ issue }) => hasErrors([issue]));
  const { formatLocatedIssue } = await import('./formatProblem.js');
  const lines = errors.map((located) => formatLocatedIssue(session, located, { name, paint: session.paint.stderr }));
  await session.stderr.write(lines.join(''));
  return refuse(1);
}
