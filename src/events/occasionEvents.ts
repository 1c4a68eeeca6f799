import type { Course } from '../course/course.js';
import { diffFacts } from '../course/diffFacts.js';
import type { Fact } from '../course/fact.js';
import type { InstrumentVersions } from '../course/findInstrument.js';
import type { AwaitedInput } from '../course/listAwaitedFacts.js';
import { listNewlyAwaited } from '../course/listNewlyAwaited.js';
import { readDay } from '../schedule/readDay.js';
import { formatCalendarDate, parseInstant } from '../shared/calendar.js';
import type { Recorded } from './record.js';
import { stateFacts } from './stateFacts.js';

export interface OccasionEventsOptions {
  /** The instrument the course follows, or all its versions that the course spans. */
  readonly instrument: InstrumentVersions;
  /** The host's URI. */
  readonly source: string;
  /** The day it is, or a moment of it, which the time zone of the course turns into a day. */
  readonly asOf: string;
  /** Where a course has been told of no occasion yet: the last day of which nothing more is to be told. Absent: tell all since its start. */
  readonly after?: string;
  /** Withdraws what was told of days after `asOf`: the way back from a wrong day. */
  readonly takeBack?: true;
}

/**
 * Returns what time alone has brought: an event for every occasion that has opened, become due or overdue, or been missed
 * after the day of which events were told last, up to and including `asOf`; and the course, which remembers that day.
 *
 * From then on `record` withdraws what an entry disproves: the miss that a late answer or pause does away with. Store course
 * and events together: what is told raises the sequence, as an entry does, so that of two who write at the same time one is
 * found out. A run that tells nothing need not be stored. A day before the last one tells nothing, unless it is to
 * `takeBack` what a wrong day (of a clock, say) has told.
 * A version that the course follows and that is not passed throws a TypeError.
 */
export function occasionEvents(
  course: Course,
  { instrument, source, asOf, after, takeBack }: OccasionEventsOptions,
): Pick<Recorded, 'course' | 'events'> {
  const { timeZone } = course.facts;
  const today = formatCalendarDate(readDay(asOf, timeZone));
  const toldAfter =
    course.toldUntil === undefined && after !== undefined ? formatCalendarDate(readDay(after, timeZone)) : undefined;
  const since = course.toldUntil ?? toldAfter;
  const isPast = course.toldUntil !== undefined && course.toldUntil > today;
  if (since !== undefined && since >= today && !(takeBack && isPast)) return { course, events: [] };
  const setting = { instruments: instrument, sequence: course.sequence + 1 };
  const news = isPast
    ? listTakenBack(course, { ...setting, asOf: today })
    : listNewlyAwaited(course, { ...setting, asOf: today, after: since });
  const isMoment = !Number.isNaN(parseInstant(asOf));
  const events = stateFacts(news, { source, ...(isMoment && { time: asOf }) });
  const sequence = events.length > 0 ? setting.sequence : course.sequence;
  return { course: { ...course, sequence, ...passOver(toldAfter ?? course.toldAfter, today), toldUntil: today }, events };
}

/** What was told up to the last day, and does not hold on an earlier one yet. */
function listTakenBack(course: Course, input: AwaitedInput): readonly Fact[] {
  const { toldAfter: after, toldUntil = input.asOf } = course;
  return diffFacts(listNewlyAwaited(course, { ...input, asOf: toldUntil, after }), listNewlyAwaited(course, { ...input, after }));
}

/** No day is passed over that lies behind the one until which was told. */
function passOver(toldAfter: string | undefined, today: string): Pick<Course, 'toldAfter'> {
  return toldAfter === undefined ? {} : { toldAfter: toldAfter < today ? toldAfter : today };
}
