import { isCalendarDate, parseInstant } from '../../shared/calendar.js';
import { findSharedInput } from '../findSharedInput.js';
import { printable } from '../printable.js';
import type { UsageTexts } from '../texts/cliTexts.js';
import type { ScheduleTexts } from '../texts/scheduleTexts.js';
import type { UsageProblem } from '../usageProblem.js';

/** What the user asks a schedule of. */
export interface ScheduleCommand {
  readonly instrument: string;
  readonly start?: string;
  readonly end?: string;
  readonly courses?: string;
  readonly entries?: string;
  readonly asOf?: string;
  readonly format: 'table' | 'json' | 'ics';
}

/** Returns what is wrong with how a schedule is asked for, if anything is. */
export function checkOptions(
  { start, end, courses, entries, asOf }: ScheduleCommand,
  { usage, schedule }: { readonly usage: UsageTexts; readonly schedule: ScheduleTexts },
): UsageProblem | undefined {
  if ((start === undefined) === (courses === undefined)) return { message: schedule.startOrCourses };
  if (end !== undefined && start === undefined) return { message: schedule.onlyWith('--end', '--start') };
  if (entries !== undefined && courses === undefined) return { message: schedule.onlyWith('--entries', '--courses') };
  const wrong = Object.entries({ '--start': start, '--end': end }).find(([, date = '2026-01-01']) => !isCalendarDate(date));
  const wrongValue = ([option, value = '']: readonly [string, string | undefined]) => usage.wrongValue(option, printable(value));
  if (wrong !== undefined) return { message: wrongValue(wrong), hint: schedule.dateWanted };
  if (asOf !== undefined && !isCalendarDate(asOf) && Number.isNaN(parseInstant(asOf)))
    return { message: wrongValue(['--as-of', asOf]), hint: schedule.momentWanted };
  if (start !== undefined && end !== undefined && end < start) return { message: schedule.endBeforeStart };
  const shared = courses === undefined ? undefined : findSharedInput(courses, { '--entries': [entries] });
  return shared === undefined ? undefined : { message: usage.sameInput(shared) };
}
