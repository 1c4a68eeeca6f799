import type { Instrument } from '../index.js';
import { scoreResponse, validateResponse } from '../index.js';
import type { ExitCode } from './cliIo.js';
import type { Session } from './createSession.js';
import type { ParsedRecord } from './input/parseRecord.js';
import { parseRecord } from './input/parseRecord.js';
import type { TextRecord } from './input/readRecords.js';
import { loadInstrument } from './loadInstrument.js';
import type { HandledRecord } from './processRecords.js';
import { processRecords } from './processRecords.js';

/**
 * Writes the scores of every response as one line of JSON: `{ "response": id, "scores": { scaleId: … } }`. Sound entries of
 * other kinds, such as withdrawals, have no scores and are passed over.
 */
export async function scoreResponses(
  session: Session,
  options: { readonly instrument: string; readonly responses: string },
): Promise<ExitCode> {
  const loaded = await loadInstrument(session, options.instrument);
  if (!loaded.ok) return loaded.exitCode;
  const { instrument } = loaded.value;
  return processRecords(session, options.responses, { handle: (records) => scoreAll(instrument, records) });
}

interface ReadRecord {
  readonly line: number;
  readonly parsed: ParsedRecord;
}

/** Checking other entries takes time to load, so it is loaded only when there are some. */
async function scoreAll(instrument: Instrument, records: readonly TextRecord[]): Promise<readonly HandledRecord[]> {
  const read = records.map((record) => ({ line: record.line, parsed: parseRecord(record) }));
  const validateEntry = read.some(isOfAnotherKind) ? (await import('../validate.js')).validateEntry : undefined;
  return read.map((one) =>
    validateEntry !== undefined && isOfAnotherKind(one)
      ? { line: one.line, output: '', issues: validateEntry(one.parsed.value).issues }
      : scoreRecord(instrument, one),
  );
}

function isOfAnotherKind(one: ReadRecord): one is ReadRecord & { readonly parsed: { readonly ok: true } } {
  if (!one.parsed.ok) return false;
  const { kind } = Object(one.parsed.value) as { readonly kind?: unknown };
  return kind !== undefined && kind !== 'response';
}

function scoreRecord(instrument: Instrument, { line, parsed }: ReadRecord): HandledRecord {
  if (!parsed.ok) return { line, output: '', issues: [parsed.issue] };
  const validated = validateResponse(instrument, parsed.value);
  if (!validated.ok) return { line, output: '', issues: validated.issues };
  const scored = { response: validated.value.id, scores: scoreResponse(instrument, validated.value) };
  return { line, output: `${JSON.stringify(scored)}\n`, issues: validated.issues };
}
