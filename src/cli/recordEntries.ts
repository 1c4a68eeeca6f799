import type { ExitCode } from './cliIo.js';
import { createRecorder } from './createRecorder.js';
import type { Session } from './createSession.js';
import { findSharedInput } from './findSharedInput.js';
import { loadInstrument } from './loadInstrument.js';
import { printable } from './printable.js';
import { processRecords } from './processRecords.js';
import { reportUsage } from './reportUsage.js';

const defaultSource = 'urn:fremdrift:cli';

interface RecordOptions {
  readonly instrument: string;
  readonly entries: string;
  readonly courses?: string;
  readonly source?: string;
  readonly norms?: readonly string[];
}

/** Records entries in their courses, and writes every event that follows as one line of JSON. */
export async function recordEntries(session: Session, options: RecordOptions): Promise<ExitCode> {
  const { source = defaultSource, courses, entries, norms } = options;
  const { usage } = session.texts;
  if (!/^\S{1,2000}$/.test(source)) {
    return reportUsage(session, { message: usage.wrongValue('--source', printable(source)), hint: usage.wrongSource });
  }
  const shared = findSharedInput(entries, { '--courses': [courses], '--norms': norms });
  if (shared !== undefined) return reportUsage(session, { message: usage.sameInput(shared) });
  const loaded = await loadInstrument(session, options.instrument, { norms });
  if (!loaded.ok) return loaded.exitCode;
  const recorder = createRecorder(loaded.value.instrument, { source, startsByItself: courses === undefined });
  const factsCode =
    courses === undefined ? 0 : await processRecords(session, courses, { handle: (records) => records.flatMap(recorder.start) });
  if (factsCode === 2 || session.stdout.state() !== 'open') return factsCode;
  const entriesCode = await processRecords(session, entries, {
    handle: (records) => records.flatMap(recorder.record),
    finish: recorder.finish,
  });
  return entriesCode === 0 ? factsCode : entriesCode;
}
