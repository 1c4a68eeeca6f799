import type { CourseFacts, IntervalCadence, MilestonesCadence, SessionCadence } from '../generated/documents.js';
import type { CompiledForm } from '../instrument/instrument.js';
import { highestOccasion, occasionNumber } from '../instrument/occasionNumber.js';
import { parseCalendarDate } from '../shared/calendar.js';
import { createNumbered } from './intervalOccasions.js';
import type { Occasion } from './occasion.js';
import type { PausedSpan } from './pausedSpans.js';
import { createPlanned, listDueDays } from './plannedOccasions.js';

/** An occasion, and whether it is one of those asked for; else it is told because something is known of it. */
export interface ListedOccasion extends Occasion {
  readonly isWithin: boolean;
}

export interface ListInput {
  readonly facts: CourseFacts;
  readonly spans: readonly PausedSpan[];
  readonly today: number;
  /** The last day an occasion may be due, if it is stated. */
  readonly last: number | undefined;
  /** What is known of occasions, by id. */
  readonly records: ReadonlyMap<string, unknown>;
}

/**
 * Returns the occasions of a form that are known to open, in no order. Where no last day is stated, those that repeat are
 * listed up to the first that is still to open.
 */
export function listOccasions(form: CompiledForm, input: ListInput): readonly ListedOccasion[] {
  const { cadence, definition } = form;
  if (cadence === undefined || cadence.type === 'adhoc') return [];
  return cadence.type === 'interval' ? listNumbered(cadence, definition, input) : listPlanned(cadence, definition, input);
}

function listPlanned(
  cadence: MilestonesCadence | SessionCadence,
  { milestones }: CompiledForm['definition'],
  { facts, spans, last = Number.POSITIVE_INFINITY, records }: ListInput,
): readonly ListedOccasion[] {
  const among: readonly string[] | undefined = milestones;
  const latest =
    cadence.type === 'session' && facts.endedOn !== undefined ? Math.min(last, parseCalendarDate(facts.endedOn)) : last;
  const days = listDueDays(cadence, facts);
  return days
    .filter(({ suffix }) => among?.includes(suffix) ?? true)
    .map((day) => createPlanned(cadence, day, { days, spans }))
    .map((occasion) => ({ ...occasion, isWithin: occasion.dueOn <= latest }))
    .filter(({ id, isWithin }) => isWithin || records.has(id));
}

function listNumbered(
  cadence: IntervalCadence,
  { occasions: { from, to = highestOccasion } = { from: 0 } }: CompiledForm['definition'],
  input: ListInput,
): readonly ListedOccasion[] {
  const { facts, spans, today, last, records } = input;
  if (facts.startedOn === undefined) return [];
  const startedOn = parseCalendarDate(facts.startedOn);
  const latest = latestDue(input);
  const highestTold = Math.max(-1, ...[...records.keys()].map((id) => occasionNumber(cadence.id, id) ?? -1));
  const listed: ListedOccasion[] = [];
  let isOver = false;
  for (let index = from; index <= to && (!isOver || index <= highestTold); index += 1) {
    const occasion = createNumbered(cadence, index, { startedOn, spans });
    if (!Number.isFinite(occasion.opensOn)) break;
    isOver ||= occasion.dueOn > latest;
    if (!isOver || records.has(occasion.id)) listed.push({ ...occasion, isWithin: !isOver });
    isOver ||= last === undefined && occasion.opensOn > today;
  }
  return listed;
}

/** The last day something that repeats may be due: as stated, and no later than the course ends or, while that lies ahead, is expected to. */
function latestDue({ facts: { endedOn, expectedEndOn }, today, last = Number.POSITIVE_INFINITY }: ListInput): number {
  const end = parseCalendarDate(endedOn ?? expectedEndOn ?? '');
  return endedOn !== undefined || end >= today ? Math.min(last, end) : last;
}
