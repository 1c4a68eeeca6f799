import { parseCalendarDate } from '../shared/calendar.js';
import type { CourseCalendar } from './occasion.js';

/** Days on which nothing is asked: from the first of them until the day it goes on, counted from 1970-01-01. */
export interface PausedSpan {
  readonly from: number;
  /** The first day after the pause; Infinity while its last day is not known. */
  readonly until: number;
}

const none: readonly PausedSpan[] = [];

/**
 * Returns the pauses of a course in order, those that overlap or meet as one. What lies before its start or from its end on
 * is no pause of it. Of two from the same day the last one told is what is known.
 */
export function listPausedSpans({ pauses, startedOn, endedOn }: CourseCalendar): readonly PausedSpan[] {
  if (pauses === undefined || pauses.length === 0) return none;
  const first = startedOn === undefined ? Number.NEGATIVE_INFINITY : parseCalendarDate(startedOn);
  const end = endedOn === undefined ? Number.POSITIVE_INFINITY : parseCalendarDate(endedOn);
  const lastDays = new Map(pauses.map(({ from, to }) => [from, to]));
  const spans = [...lastDays].map(([from, to]) => ({
    from: Math.max(parseCalendarDate(from), first),
    until: Math.min(to === undefined ? Number.POSITIVE_INFINITY : parseCalendarDate(to) + 1, end),
  }));
  return spans
    .filter(({ from, until }) => until > from)
    .sort((left, right) => left.from - right.from)
    .reduce(joinSpan, []);
}

function joinSpan(joined: PausedSpan[], span: PausedSpan): PausedSpan[] {
  const last = joined.at(-1);
  if (last === undefined || span.from > last.until) return [...joined, span];
  return [...joined.slice(0, -1), { from: last.from, until: Math.max(last.until, span.until) }];
}

/**
 * Returns where a day comes to lie when it is counted from an earlier one and the days of pauses do not count; Infinity behind
 * a pause whose end is not known.
 *
 * @example
 * countFrom(0, 40, [{ from: 10, until: 17 }]) // => 47
 */
export function countFrom(start: number, day: number, spans: readonly PausedSpan[]): number {
  let counted = day;
  for (const { from, until } of spans) {
    if (from > counted) break;
    if (until > start) counted += until - Math.max(from, start);
  }
  return counted;
}

/**
 * Returns a day, or the first one after the pause that it lies in.
 *
 * @example
 * leavePause(12, [{ from: 10, until: 17 }]) // => 17
 */
export function leavePause(day: number, spans: readonly PausedSpan[]): number {
  return findPause(day, spans)?.until ?? day;
}

/**
 * Returns a day, or the last one before the pause that it lies in: nothing becomes due, overdue or missed in a pause.
 *
 * @example
 * lastCountedDay(12, [{ from: 10, until: 17 }]) // => 9
 */
export function lastCountedDay(day: number, spans: readonly PausedSpan[]): number {
  const pause = findPause(day, spans);
  return pause === undefined ? day : pause.from - 1;
}

function findPause(day: number, spans: readonly PausedSpan[]): PausedSpan | undefined {
  return spans.find(({ from, until }) => day >= from && day < until);
}
