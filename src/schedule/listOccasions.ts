import type { CourseFacts, IntervalCadence, MilestonesCadence, SessionCadence } from '../generated/documents.js';
import type { CompiledForm } from '../instrument/instrument.js';
import { highestOccasion, occasionNumber } from '../instrument/occasionNumber.js';
import { firstDay, formatCalendarDate, lastDay, parseCalendarDate } from '../shared/calendar.js';
import { createNumbered } from './intervalOccasions.js';
import type { Occasion } from './occasion.js';
import type { PausedSpan } from './pausedSpans.js';
import { listDueDays, listPlanned } from './plannedOccasions.js';

/** The days of an occasion as dates; absent where they are not known. */
export interface OccasionDates {
  readonly opensOn: string;
  readonly dueOn?: string;
  readonly closesOn?: string;
}

/** An occasion, and whether it is one of those asked for; else it is told because something is known of it. */
export interface ListedOccasion extends Occasion {
  readonly isWithin: boolean;
  readonly dates: OccasionDates;
}

export interface ListInput {
  readonly facts: CourseFacts;
  readonly spans: readonly PausedSpan[];
  readonly today: number;
  /** The last day an occasion may be due, if it is stated. */
  readonly last: number | undefined;
  /** The first day on which something due is asked for: what is still to open before it is not the next. */
  readonly first: number;
  /** What is known of occasions, by id. */
  readonly records: ReadonlyMap<string, unknown>;
  /** The ids asked for. Absent: all. */
  readonly among: ReadonlySet<string> | undefined;
  /** What has been listed for other forms of the same cadence. */
  readonly listed: Map<IntervalCadence, ListedOccasion[]>;
}

/**
 * Returns the occasions of a form that are known to open, in no order. Where no last day is stated, those that repeat are
 * listed up to the first that is still to open.
 */
export function listOccasions({ cadence, definition }: CompiledForm, input: ListInput): readonly ListedOccasion[] {
  if (cadence === undefined || cadence.type === 'adhoc') return [];
  const listed = cadence.type === 'interval' ? listNumbered(cadence, definition, input) : listDated(cadence, definition, input);
  return listed.filter(({ id, opensOn, isWithin }) => opensOn <= lastDay && (isWithin || input.records.has(id)));
}

function listDated(
  cadence: MilestonesCadence | SessionCadence,
  { milestones }: CompiledForm['definition'],
  { facts, spans, last = Number.POSITIVE_INFINITY, among }: ListInput,
): readonly ListedOccasion[] {
  const used: readonly string[] | undefined = milestones;
  const latest = cadence.type === 'session' ? Math.min(last, parseEnd(facts.endedOn)) : last;
  return listPlanned(cadence, { days: listDueDays(cadence, facts), spans })
    .filter(({ suffix, occasion: { id } }) => (used?.includes(suffix) ?? true) && (among?.has(id) ?? true))
    .map(({ occasion }) => createListed(occasion, latest));
}

function listNumbered(
  cadence: IntervalCadence,
  { occasions: { from, to = highestOccasion } = { from: 0 } }: CompiledForm['definition'],
  input: ListInput,
): readonly ListedOccasion[] {
  const { facts, spans, today, last, first, records, among } = input;
  if (facts.startedOn === undefined) return [];
  const anchor = { startedOn: parseCalendarDate(facts.startedOn), spans };
  const latest = latestDue(input);
  const known = input.listed.get(cadence) ?? [];
  input.listed.set(cadence, known);
  const create = (index: number) => {
    const occasion = known[index] ?? createListed(createNumbered(cadence, index, anchor), latest);
    known[index] = occasion;
    return occasion;
  };
  const numbersOf = (ids: Iterable<string>) =>
    [...ids].map((id) => occasionNumber(cadence.id, id) ?? -1).filter((index) => index >= from && index <= to);
  if (among) return numbersOf(among).map(create);
  const listed: ListedOccasion[] = [];
  let next = from;
  // Days only ever grow, so that all after the first that is too late are too late as well.
  for (let isLast = false; next <= to && !isLast; next += 1) {
    const occasion = create(next);
    if (!occasion.isWithin) break;
    listed.push(occasion);
    isLast = last === undefined && occasion.opensOn > today && occasion.dueOn >= first;
  }
  const told = numbersOf(records.keys()).filter((index) => index >= next);
  return [...listed, ...told.map((index) => ({ ...create(index), isWithin: false }))];
}

function createListed(occasion: Occasion, latest: number): ListedOccasion {
  const { opensOn, dueOn, closesOn } = occasion;
  const dates = {
    opensOn: formatCalendarDate(Math.min(Math.max(opensOn, firstDay), lastDay)),
    ...(dueOn <= lastDay && { dueOn: formatCalendarDate(dueOn) }),
    ...(closesOn <= lastDay && { closesOn: formatCalendarDate(closesOn) }),
  };
  return { ...occasion, isWithin: firstKnown(occasion) <= latest, dates };
}

/**
 * The last day something that repeats may be due: as stated, and no later than the course ends or, while that lies ahead, is
 * expected to.
 */
function latestDue({ facts: { endedOn, expectedEndOn }, today, last = lastDay }: ListInput): number {
  const expected = parseEnd(expectedEndOn);
  return Math.min(last, endedOn === undefined && expected < today ? last : parseEnd(endedOn ?? expectedEndOn));
}

function parseEnd(date: string | undefined): number {
  return date === undefined ? Number.POSITIVE_INFINITY : parseCalendarDate(date);
}

/** The day it is due; while a pause without an end stands before that, the day it opens. */
export function firstKnown({ opensOn, dueOn }: Pick<Occasion, 'opensOn' | 'dueOn'>): number {
  return dueOn <= lastDay ? dueOn : Math.max(opensOn, firstDay);
}
