import type { Instrument } from '../index.js';
import { scoreResponse, validateResponse } from '../index.js';
import type { ExitCode } from './cliIo.js';
import type { Session } from './createSession.js';
import { parseRecord } from './input/parseRecord.js';
import type { TextRecord } from './input/readRecords.js';
import { loadInstrument } from './loadInstrument.js';
import type { HandledRecord } from './processRecords.js';
import { processRecords } from './processRecords.js';

/** Writes the scores of every response as one line of JSON: `{ "response": id, "scores": { scaleId: … } }`. */
export async function scoreResponses(
  session: Session,
  options: { readonly instrument: string; readonly responses: string },
): Promise<ExitCode> {
  const loaded = await loadInstrument(session, options.instrument);
  if (!loaded.ok) return loaded.exitCode;
  const { instrument } = loaded;
  return processRecords(session, options.responses, { handle: (record) => [scoreRecord(instrument, record)] });
}

function scoreRecord(instrument: Instrument, record: TextRecord): HandledRecord {
  const { line } = record;
  const parsed = parseRecord(record);
  if (!parsed.ok) return { line, output: '', issues: [parsed.issue] };
  const validated = validateResponse(instrument, parsed.value);
  if (!validated.ok) return { line, output: '', issues: validated.issues };
  const scored = { response: validated.value.id, scores: scoreResponse(instrument, validated.value) };
  return { line, output: `${JSON.stringify(scored)}\n`, issues: validated.issues };
}
