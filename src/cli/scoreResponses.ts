import type { Instrument, InstrumentResponse } from '../index.js';
import { scoreGoals, scoreResponse, validateResponse } from '../index.js';
import type { ExitCode } from './cliIo.js';
import type { Session } from './createSession.js';
import { findSharedInput } from './findSharedInput.js';
import type { ParsedRecord } from './input/parseRecord.js';
import { parseRecord } from './input/parseRecord.js';
import type { TextRecord } from './input/readRecords.js';
import { loadInstrument } from './loadInstrument.js';
import type { LoadedPlans } from './loadPlans.js';
import type { HandledRecord } from './processRecords.js';
import { processRecords } from './processRecords.js';
import { reportUsage } from './reportUsage.js';

interface ScoreOptions {
  readonly instrument: string;
  readonly responses: string;
  readonly norms?: readonly string[];
  readonly plan?: string;
}

/**
 * Writes the scores of every response as one line of JSON: `{ "response": id, "scores": { scaleId: … } }`, with those of its
 * goals where the plan that it rates is at hand. Sound entries of other kinds, such as withdrawals, have no scores and are
 * passed over.
 */
export async function scoreResponses(session: Session, options: ScoreOptions): Promise<ExitCode> {
  const { responses, norms, plan } = options;
  const shared = findSharedInput(responses, { '--norms': norms, '--plan': [plan] });
  if (shared !== undefined) return reportUsage(session, { message: session.texts.usage.sameInput(shared) });
  const loaded = await loadInstrument(session, options.instrument, { norms });
  if (!loaded.ok) return loaded.exitCode;
  const { instrument } = loaded.value;
  const plans = plan === undefined ? noPlans : await (await import('./loadPlans.js')).loadPlans(session, plan, instrument);
  if (plans.exitCode === 2) return plans.exitCode;
  const scoring = { instrument, findPlan: plans.findPlan };
  const exitCode = await processRecords(session, responses, { handle: (records) => scoreAll(scoring, records) });
  return exitCode === 0 ? plans.exitCode : exitCode;
}

const noPlans: LoadedPlans = { exitCode: 0, findPlan: () => undefined };

interface Scoring extends Pick<LoadedPlans, 'findPlan'> {
  readonly instrument: Instrument;
}

interface ReadRecord {
  readonly line: number;
  readonly parsed: ParsedRecord;
}

/** Checking other entries takes time to load, so it is loaded only when there are some. */
async function scoreAll(scoring: Scoring, records: readonly TextRecord[]): Promise<readonly HandledRecord[]> {
  const read = records.map((record) => ({ line: record.line, parsed: parseRecord(record) }));
  const validateEntry = read.some(isOfAnotherKind) ? (await import('../validate.js')).validateEntry : undefined;
  return read.map((one) =>
    validateEntry !== undefined && isOfAnotherKind(one)
      ? { line: one.line, output: '', issues: validateEntry(one.parsed.value).issues }
      : scoreRecord(scoring, one),
  );
}

function isOfAnotherKind(one: ReadRecord): one is ReadRecord & { readonly parsed: { readonly ok: true } } {
  if (!one.parsed.ok) return false;
  const { kind } = Object(one.parsed.value) as { readonly kind?: unknown };
  return kind !== undefined && kind !== 'response';
}

function scoreRecord({ instrument, findPlan }: Scoring, { line, parsed }: ReadRecord): HandledRecord {
  if (!parsed.ok) return { line, output: '', issues: [parsed.issue] };
  const plan = findPlan(Object(parsed.value));
  const options = plan === undefined ? {} : { plan };
  const validated = validateResponse(instrument, parsed.value, options);
  if (!validated.ok) return { line, output: '', issues: validated.issues };
  const response = validated.value;
  const scored = {
    response: response.id,
    scores: scoreResponse(instrument, response, options),
    ...(plan !== undefined && asksGoals(instrument, response) && { goals: scoreGoals(instrument, response, { plan }) }),
  };
  return { line, output: `${JSON.stringify(scored)}\n`, issues: validated.issues };
}

function asksGoals({ forms }: Instrument, { form }: InstrumentResponse): boolean {
  return forms.get(form)?.goals !== undefined;
}
