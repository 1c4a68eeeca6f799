import type { Instrument, PlanEntry } from '../index.js';
import { validateEntry } from '../validate.js';
import type { ExitCode } from './cliIo.js';
import type { Session } from './createSession.js';
import { parseRecord } from './input/parseRecord.js';
import type { TextRecord } from './input/readRecords.js';
import type { HandledRecord } from './processRecords.js';
import { processRecords } from './processRecords.js';
import { validatePlan } from './validatePlan.js';

/** Finds the plan that a response rates, by its course and the revision that it pins. */
export type FindPlan = (response: PlanReference) => PlanEntry | undefined;

interface PlanReference {
  readonly course: string;
  readonly planRevision?: number;
}

/** The plans that are sound, and what the others come to. */
export interface LoadedPlans {
  readonly exitCode: ExitCode;
  readonly findPlan: FindPlan;
}

/** Returns the plans among the entries in a file, whatever else is there. Those that are refused are told of. */
export async function loadPlans(session: Session, path: string, instrument: Instrument): Promise<LoadedPlans> {
  const plans = new Map<string, PlanEntry>();
  const exitCode = await processRecords(session, path, {
    handle: (records) => records.map((record) => keepPlan(record, { plans, instrument })),
  });
  return { exitCode, findPlan: (response) => plans.get(nameOf(response.course, response.planRevision)) };
}

function keepPlan(
  record: TextRecord,
  { plans, instrument }: { readonly plans: Map<string, PlanEntry>; readonly instrument: Instrument },
): HandledRecord {
  const { line } = record;
  const parsed = parseRecord(record);
  if (!parsed.ok) return { line, output: '', issues: [parsed.issue] };
  if ((Object(parsed.value) as { readonly kind?: unknown }).kind !== 'plan') return { line, output: '', issues: [] };
  const validated = validateEntry(parsed.value);
  if (!validated.ok || validated.value.kind !== 'plan') return { line, output: '', issues: validated.issues };
  const plan = validatePlan(validated.value, instrument);
  if (plan.ok) plans.set(nameOf(plan.value.course, plan.value.revision), plan.value);
  return { line, output: '', issues: plan.issues };
}

function nameOf(course: string, revision: number | undefined): string {
  return `${course} ${revision}`;
}
