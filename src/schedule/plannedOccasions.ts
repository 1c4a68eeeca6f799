import type { MilestonesCadence, SessionCadence } from '../generated/documents.js';
import type { Milestone } from '../instrument/isOccasionOf.js';
import { parseCalendarDate } from '../shared/calendar.js';
import { createWindow } from './createWindow.js';
import type { CourseCalendar, Occasion } from './occasion.js';

/** A milestone or a meeting, and the day it falls on. */
export interface DueDay {
  /** What stands after the cadence's id in the name of the occasion. */
  readonly suffix: string;
  readonly dueOn: number;
  /** Which of two on the same day comes first. */
  readonly order: string;
}

type PlannedCadence = MilestonesCadence | SessionCadence;

/** Returns the milestones or meetings of a course whose day is known, in no order. */
export function listDueDays(cadence: PlannedCadence, calendar: CourseCalendar): readonly DueDay[] {
  return cadence.type === 'milestones' ? listMilestones(cadence, calendar) : listSessions(calendar);
}

/** Returns a milestone or meeting as an occasion. Two on the same day are open equally long. */
export function createPlanned(cadence: PlannedCadence, { suffix, dueOn }: DueDay, days: readonly DueDay[]): Occasion {
  const next = days.reduce(
    (nearest, { dueOn: other }) => (other > dueOn && other < nearest ? other : nearest),
    Number.POSITIVE_INFINITY,
  );
  return createWindow(cadence, { id: `${cadence.id}-${suffix}`, dueOn, nextDueOn: Number.isFinite(next) ? next : undefined });
}

/**
 * Returns the occasion whose window holds a day; of several the nearest, of two as near the earlier.
 *
 * All windows of a cadence are alike, so that only the last one due by then and the first one due after it can be meant:
 * those before the one have closed no later, those after the other open no earlier.
 */
export function plannedOn(
  cadence: PlannedCadence,
  day: number,
  { days, among }: { readonly days: readonly DueDay[]; readonly among: readonly string[] | undefined },
): Occasion | undefined {
  let last: DueDay | undefined;
  let first: DueDay | undefined;
  for (const due of days) {
    if (among && !among.includes(due.suffix)) continue;
    if (due.dueOn > day) first = isEarlier(due, first) ? due : first;
    else if (last === undefined || due.dueOn > last.dueOn || (due.dueOn === last.dueOn && due.order < last.order)) last = due;
  }
  const open = [last, first]
    .flatMap((due) => (due ? createPlanned(cadence, due, days) : []))
    .filter(({ opensOn, closesOn }) => day >= opensOn && day <= closesOn);
  return open.sort((left, right) => Math.abs(left.dueOn - day) - Math.abs(right.dueOn - day))[0];
}

function isEarlier(due: DueDay, other: DueDay | undefined): boolean {
  if (other === undefined || due.dueOn !== other.dueOn) return other === undefined || due.dueOn < other.dueOn;
  return due.order < other.order;
}

/**
 * The start and the end are days of the course; the midpoint lies half the days between them after the start, rounded down.
 *
 * It is set by the end that was expected, so that it stays where it was when the course ends on another day. A course that
 * ended before it has none.
 */
function listMilestones({ at }: MilestonesCadence, { startedOn, expectedEndOn, endedOn }: CourseCalendar): readonly DueDay[] {
  const start = dayOf(startedOn);
  const end = dayOf(endedOn ?? expectedEndOn);
  const midpoint = start + Math.floor((dayOf(expectedEndOn ?? endedOn) - start) / 2);
  const days: Readonly<Record<Milestone, number>> = { start, midpoint: midpoint > end ? Number.NaN : midpoint, end };
  return (['start', 'midpoint', 'end'] as const).flatMap((suffix, order) =>
    at.includes(suffix) && !Number.isNaN(days[suffix]) ? { suffix, dueOn: days[suffix], order: `${order}` } : [],
  );
}

/** A meeting falls on the day it was held, and until then on the day it is planned for. */
function listSessions({ sessions = [] }: CourseCalendar): readonly DueDay[] {
  return sessions.flatMap(({ id, heldOn, plannedOn: planned }) => {
    const dueOn = dayOf(heldOn ?? planned);
    return Number.isNaN(dueOn) ? [] : { suffix: id, dueOn, order: id };
  });
}

/** A date that is not known falls on no day. */
function dayOf(date: string | undefined): number {
  return date === undefined ? Number.NaN : parseCalendarDate(date);
}
