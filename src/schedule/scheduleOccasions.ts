import type { CourseFacts, OccasionEntry } from '../generated/documents.js';
import type { CompiledForm, Instrument } from '../instrument/instrument.js';
import { isForGroups } from '../instrument/isForGroups.js';
import { formatCalendarDate, parseCalendarDate } from '../shared/calendar.js';
import { invariant } from '../shared/invariant.js';
import type { ListedOccasion } from './listOccasions.js';
import { firstKnown, listOccasions } from './listOccasions.js';
import type { AwaitedStatus } from './occasionStatus.js';
import { occasionStatus } from './occasionStatus.js';
import { lastCountedDay, listPausedSpans } from './pausedSpans.js';
import { readDay } from './readDay.js';

/**
 * How an occasion stands: what it waits for, or what came of it. It can be answered in time while it is open, due or overdue.
 *
 * - `upcoming`: it is still to open.
 * - `open`: it can be answered, and the day it is due is still to come.
 * - `due`: today is the day it is due.
 * - `overdue`: that day has passed, and it can still be answered in time.
 * - `missed`: it has closed.
 * - `done`: it was answered, in time or not.
 * - `declined`: it was told that the citizen would not.
 * - `not-held`: it was told that it did not take place.
 */
export type OccasionStatus = AwaitedStatus | 'done' | OccasionEntry['status'];

/** What is known of an occasion: that it was answered, or that nothing was measured, on one form or on all. */
export type OccasionRecord =
  | {
      readonly status: 'done';
      readonly occasion: string;
      readonly form: string;
      readonly roles: readonly string[];
      readonly answeredOn: string;
    }
  | {
      readonly status: OccasionEntry['status'];
      readonly occasion: string;
      readonly form?: string;
      /** The day it was told. */
      readonly recordedOn?: string;
    };

/** One form to be answered at one occasion, by one role or by several together. */
export interface ScheduledOccasion {
  readonly id: string;
  readonly form: string;
  readonly roles: readonly string[];
  readonly status: OccasionStatus;
  readonly opensOn: string;
  /** Absent while a pause without an end stands before it. */
  readonly dueOn?: string;
  /** The last day it is open. Absent where nothing ends it, or a pause without an end stands before it. */
  readonly closesOn?: string;
  /** The day it was answered first. */
  readonly answeredOn?: string;
  /** The day it was told that nothing was measured. */
  readonly recordedOn?: string;
}

export interface ScheduleOptions {
  /** The day it is, or a moment of it, which the time zone of the course turns into a day. */
  readonly asOf: string;
  /** The last day an occasion may be due. Absent: of what repeats, all up to the first that is still to open. */
  readonly until?: string;
}

/**
 * Returns the occasions of a course in the order they are due, each form and role apart, and how each stands on a day.
 *
 * Those that were answered or told of stand as that; the others are upcoming, open, due, overdue or missed. Pauses move what is
 * due, and while a course is paused all stands as on the day before. Nothing is due after the end of a course, and nothing
 * is asked any longer that was still open when a citizen died. A form for certain groups is due to those who are known to be of
 * one of them: in a course that does not tell its groups it is never due, though it may be answered and is recorded. `answered`
 * is what is known of occasions so far (`listOccasionRecords` tells it of a course). Dates that do not exist throw a TypeError, and so
 * does another instrument than the facts name.
 */
export function scheduleOccasions(
  instrument: Instrument,
  facts: CourseFacts,
  answered: readonly OccasionRecord[],
  options: ScheduleOptions,
): readonly ScheduledOccasion[] {
  const { reference } = instrument;
  invariant(facts.instrument === reference, `the course follows "${facts.instrument}"; pass that instrument, not "${reference}"`);
  return listSchedule(instrument, { facts, answered, groupsOn: () => facts.groups }, options);
}

/** What a schedule is made of: what is known of a course, and of its citizen from day to day. */
export interface ScheduledCourse {
  readonly facts: CourseFacts;
  readonly answered: readonly OccasionRecord[];
  /** The groups that the citizen is of on a day. */
  readonly groupsOn: (day: string) => readonly string[] | undefined;
}

/** What is followed later than ten years ahead has no next occasion yet: a slip of the year must not list a thousand years. */
const farthest = 3660;

/** Returns the occasions of a course whose citizen may have come to other groups in it, all or those of certain ids. */
export function listSchedule(
  instrument: Instrument,
  { facts, answered, groupsOn }: ScheduledCourse,
  { asOf, from = '', until, among }: ScheduleOptions & { readonly from?: string; readonly among?: ReadonlySet<string> },
): readonly ScheduledOccasion[] {
  const spans = listPausedSpans(facts);
  const today = lastCountedDay(readDay(asOf, facts.timeZone), spans);
  const last = until === undefined ? undefined : readDay(until, facts.timeZone);
  const first = from === '' ? Number.NEGATIVE_INFINITY : Math.min(parseCalendarDate(from), today + farthest);
  const input = { facts, spans, today, last, first, records: groupRecords(answered), among, listed: new Map() };
  const rows: Row[] = [];
  // Nothing more is asked about someone who has died; what had closed before was missed. Of a day not told, none is before.
  const isAlive = facts.endReason !== 'died';
  const diedOn = parseCalendarDate(facts.endedOn ?? '');
  for (const form of instrument.forms.values()) {
    const isForAll = form.definition.groups === undefined;
    for (const occasion of listOccasions(form, input)) {
      const isAsked =
        occasion.isWithin &&
        (isAlive || occasion.closesOn < diedOn) &&
        (isForAll || isForGroups(form, groupsOn(formatCalendarDate(firstKnown(occasion))) ?? []));
      for (const roles of listRoleSets(form)) {
        const record = findRecord(input.records.get(occasion.id), form, roles);
        if (record || isAsked) rows.push({ dueOn: occasion.dueOn, scheduled: tell(occasion, { form, roles, record, today }) });
      }
    }
  }
  return rows.sort((left, right) => compareDays(left.dueOn, right.dueOn)).map(({ scheduled }) => scheduled);
}

interface Row {
  readonly dueOn: number;
  readonly scheduled: ScheduledOccasion;
}

interface RowInput {
  readonly form: CompiledForm;
  readonly roles: readonly string[];
  readonly record: OccasionRecord | undefined;
  /** The day it is; in a pause, the day before it. */
  readonly today: number;
}

function tell(occasion: ListedOccasion, { form, roles, record, today }: RowInput): ScheduledOccasion {
  return {
    id: occasion.id,
    form: form.id,
    roles,
    status: record?.status ?? occasionStatus(occasion, today),
    ...occasion.dates,
    ...(record?.status === 'done' && { answeredOn: record.answeredOn }),
    ...(record && 'recordedOn' in record && { recordedOn: record.recordedOn }),
  };
}

/** Who answers a form each time: together, or each role alone. */
export function listRoleSets({ definition: { authorship, respondents } }: CompiledForm): readonly (readonly string[])[] {
  return authorship === 'joint' ? [respondents] : respondents.map((role) => [role]);
}

function groupRecords(records: readonly OccasionRecord[]): ReadonlyMap<string, readonly OccasionRecord[]> {
  const grouped = new Map<string, OccasionRecord[]>();
  for (const record of records) {
    const known = grouped.get(record.occasion);
    if (known) known.push(record);
    else grouped.set(record.occasion, [record]);
  }
  return grouped;
}

/** The first answer; without one, what was told last. */
function findRecord(
  records: readonly OccasionRecord[] = [],
  { id, definition: { authorship } }: CompiledForm,
  roles: readonly string[],
): OccasionRecord | undefined {
  let found: OccasionRecord | undefined;
  for (const record of records) {
    if (record.status !== 'done') {
      if (found?.status !== 'done' && (record.form ?? id) === id) found = record;
    } else if (record.form === id && (authorship === 'joint' || roles.some((role) => record.roles.includes(role)))) {
      if (found?.status !== 'done' || record.answeredOn < found.answeredOn) found = record;
    }
  }
  return found;
}

/** Infinity less Infinity is no number. */
function compareDays(left: number, right: number): number {
  return left === right ? 0 : left - right;
}
