import { lastCountedDay, listPausedSpans } from '../schedule/pausedSpans.js';
import { readDay } from '../schedule/readDay.js';
import type { ScheduledOccasion } from '../schedule/scheduleOccasions.js';
import { listRoleSets } from '../schedule/scheduleOccasions.js';
import { formatCalendarDate } from '../shared/calendar.js';
import { readersOfOccasion } from './addOccasionFacts.js';
import type { Course } from './course.js';
import type { Fact } from './fact.js';
import { createFact, createHeader } from './fact.js';
import type { InstrumentVersions } from './findInstrument.js';
import { findFollowed } from './findInstrument.js';
import { listCourseOccasions } from './listCourseOccasions.js';

export interface AwaitedInput {
  readonly instruments: InstrumentVersions;
  /** The day it is. */
  readonly asOf: string;
  /** The sequence that the facts are stated with. */
  readonly sequence: number;
  /** The occasions asked for. Absent: all. */
  readonly among?: ReadonlySet<string> | undefined;
}

const names = ['occasion.opened', 'occasion.due', 'occasion.overdue', 'occasion.missed'] as const;

/**
 * Returns what holds on a day of occasions that are awaited: that they opened, that the day they were due came and went
 * without an answer, and that they closed without one. Of one that was answered or declined before, none of it is told. A late
 * answer leaves the reminders that were right, and no miss.
 */
export function listAwaitedFacts(course: Course, { instruments, asOf, sequence, among }: AwaitedInput): Fact[] {
  const { facts } = course;
  const counted = formatCalendarDate(lastCountedDay(readDay(asOf, facts.timeZone), listPausedSpans(facts)));
  return listCourseOccasions(course, { instrument: instruments, asOf, ...(among && { among }) }).flatMap((occasion) => {
    const { id, form, roles, opensOn, dueOn, closesOn } = occasion;
    const instrument = findFollowed(instruments, occasion);
    const compiled = instrument.forms.get(form);
    // Where each of several roles answers alone, the key tells which.
    const about = [id, form, ...(compiled && listRoleSets(compiled).length > 1 ? roles : [])];
    const data = {
      ...createHeader(facts, sequence, dueOn ?? opensOn),
      instrument: occasion.instrument,
      readableBy: readersOfOccasion(instrument, { occasion: id, form }),
      occasion: id,
      form,
      roles: [...roles],
      opensOn,
      ...(dueOn !== undefined && { dueOn }),
      ...(closesOn !== undefined && { closesOn }),
    };
    return names.filter((name) => holds(name, occasion, counted)).map((name) => createFact(name, about, data));
  });
}

function holds(
  name: (typeof names)[number],
  { status, opensOn, dueOn = '\uffff', closesOn = '\uffff', answeredOn, recordedOn }: ScheduledOccasion,
  counted: string,
): boolean {
  const settledOn = answeredOn ?? recordedOn ?? '\uffff';
  switch (name) {
    case 'occasion.opened':
      return opensOn <= counted && opensOn <= settledOn;
    case 'occasion.due':
      return dueOn <= counted && dueOn <= settledOn;
    case 'occasion.overdue':
      return dueOn < counted && dueOn < closesOn && dueOn < settledOn;
    default:
      return status === 'missed';
  }
}
