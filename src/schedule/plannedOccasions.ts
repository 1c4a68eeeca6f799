import type { MilestonesCadence, SessionCadence } from '../generated/documents.js';
import type { Milestone } from '../instrument/isOccasionOf.js';
import { parseCalendarDate } from '../shared/calendar.js';
import { compareText } from '../shared/compareText.js';
import { createWindow } from './createWindow.js';
import type { CourseCalendar, Occasion } from './occasion.js';
import type { PausedSpan } from './pausedSpans.js';
import { leavePause, listPausedSpans } from './pausedSpans.js';

/** A milestone or a meeting, and the day it falls on. */
export interface DueDay {
  /** What stands after the cadence's id in the name of the occasion. */
  readonly suffix: string;
  readonly dueOn: number;
  /** Which of two on the same day comes first. */
  readonly order: string;
}

/** A milestone or a meeting as an occasion. */
export interface PlannedOccasion {
  readonly suffix: string;
  readonly occasion: Occasion;
}

/** The milestones or meetings of a course, and its pauses. */
export interface DueDays {
  readonly days: readonly DueDay[];
  readonly spans: readonly PausedSpan[];
}

type PlannedCadence = MilestonesCadence | SessionCadence;

/** Returns the milestones or meetings of a course whose day is known, in no order. */
export function listDueDays(cadence: PlannedCadence, calendar: CourseCalendar): readonly DueDay[] {
  return cadence.type === 'milestones' ? listMilestones(cadence, calendar) : listSessions(calendar);
}

/** Returns a milestone or meeting as an occasion. Two on the same day are open equally long. */
export function createPlanned(cadence: PlannedCadence, { suffix, dueOn }: DueDay, { days, spans }: DueDays): Occasion {
  let nextDueOn: number | undefined;
  for (const { dueOn: other } of days) {
    if (other > dueOn && (nextDueOn === undefined || other < nextDueOn)) nextDueOn = other;
  }
  return createWindow(cadence, { id: `${cadence.id}-${suffix}`, dueOn, nextDueOn, spans });
}

/** Returns all milestones or meetings of a course as occasions, in the order they are due. */
export function listPlanned(cadence: PlannedCadence, { days, spans }: DueDays): readonly PlannedOccasion[] {
  const sorted = days.toSorted(compareDue);
  const dueOns = [...new Set(sorted.map(({ dueOn }) => dueOn))];
  const following = new Map(dueOns.map((dueOn, index) => [dueOn, dueOns[index + 1]]));
  return sorted.map(({ suffix, dueOn }) => {
    const due = { id: `${cadence.id}-${suffix}`, dueOn, nextDueOn: following.get(dueOn), spans };
    return { suffix, occasion: createWindow(cadence, due) };
  });
}

/**
 * Returns the occasion whose window holds a day; of several the nearest, of two as near the earlier.
 *
 * All windows of a cadence are alike, so that only the last one due by then and the first one due after it can be meant:
 * those before the one have closed no later, those after the other open no earlier. Pauses make them unlike.
 */
export function plannedOn(
  cadence: PlannedCadence,
  day: number,
  { days, spans, among }: DueDays & { readonly among: readonly string[] | undefined },
): Occasion | undefined {
  const isUsed = ({ suffix }: { readonly suffix: string }) => among?.includes(suffix) ?? true;
  const near =
    spans.length > 0
      ? listPlanned(cadence, { days, spans }).flatMap((planned) => (isUsed(planned) ? planned.occasion : []))
      : findNearest(days.filter(isUsed), day).map((due) => createPlanned(cadence, due, { days, spans }));
  const open = near.filter(({ opensOn, closesOn }) => day >= opensOn && day <= closesOn);
  return open.sort((left, right) => Math.abs(left.dueOn - day) - Math.abs(right.dueOn - day))[0];
}

function compareDue(left: DueDay, right: DueDay): number {
  return left.dueOn - right.dueOn || compareText(left.order, right.order);
}

/** The last one due by a day, and the first one after it. */
function findNearest(days: readonly DueDay[], day: number): readonly DueDay[] {
  let last: DueDay | undefined;
  let first: DueDay | undefined;
  for (const due of days) {
    if (due.dueOn > day) first = isEarlier(due, first) ? due : first;
    else if (last === undefined || due.dueOn > last.dueOn || (due.dueOn === last.dueOn && due.order < last.order)) last = due;
  }
  return [last, first].filter((due) => due !== undefined);
}

function isEarlier(due: DueDay, other: DueDay | undefined): boolean {
  if (other === undefined || due.dueOn !== other.dueOn) return other === undefined || due.dueOn < other.dueOn;
  return due.order < other.order;
}

/**
 * The start and the end are days of the course; the midpoint lies half the days between them after the start, rounded down.
 *
 * It is set by the end that was expected, so that it stays where it was when the course ends on another day. A course that
 * ended before it has none. What falls in a pause waits until the pause is over.
 */
function listMilestones({ at }: MilestonesCadence, calendar: CourseCalendar): readonly DueDay[] {
  const { startedOn, expectedEndOn, endedOn } = calendar;
  const start = dayOf(startedOn);
  const end = dayOf(endedOn ?? expectedEndOn);
  const midpoint = start + Math.floor((dayOf(expectedEndOn ?? endedOn) - start) / 2);
  const days: Readonly<Record<Milestone, number>> = { start, midpoint: midpoint > end ? Number.NaN : midpoint, end };
  const spans = listPausedSpans(calendar);
  return (['start', 'midpoint', 'end'] as const).flatMap((suffix, order) => {
    const dueOn = leavePause(days[suffix], spans);
    return at.includes(suffix) && Number.isFinite(dueOn) ? { suffix, dueOn, order: `${order}` } : [];
  });
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
