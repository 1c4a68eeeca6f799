import type { CourseFacts } from '../generated/documents.js';
import type { Instrument } from '../instrument/instrument.js';
import type { Issue } from '../issues/issue.js';
import { createError } from '../issues/issue.js';
import { suggest } from '../issues/suggest.js';
import { isCalendarDate } from '../shared/calendar.js';
import { isCprLike } from '../shared/cpr.js';

const ordered = [
  ['startedOn', 'expectedEndOn'],
  ['startedOn', 'endedOn'],
] as const;

/** Returns what is wrong with the facts of a course: the wrong instrument, impossible dates, unknown groups, ids that could be CPR numbers. */
export function checkFacts(instrument: Instrument, facts: CourseFacts): Issue[] {
  return [...checkInstrument(instrument, facts), ...checkIds(facts), ...checkDates(facts), ...checkReferences(instrument, facts)];
}

function checkInstrument(instrument: Instrument, facts: CourseFacts): Issue[] {
  if (facts.instrument === instrument.reference) return [];
  return [createError('course/wrong-instrument', ['instrument'], { expected: [instrument.reference], received: facts.instrument })];
}

function checkIds(facts: CourseFacts): Issue[] {
  return (['id', 'subject'] as const).flatMap((property) => (isCprLike(facts[property]) ? [createError('course/cpr-like-id', [property], {})] : []));
}

function checkDates(facts: CourseFacts): Issue[] {
  const dates = (['startedOn', 'expectedEndOn', 'endedOn'] as const).flatMap((property) => {
    const date = facts[property];
    return date === undefined || isCalendarDate(date) ? [] : [createError('course/impossible-date', [property], { received: date })];
  });
  if (dates.length > 0) return dates;
  return ordered.flatMap(([earlier, later]) => {
    const [from, to] = [facts[earlier], facts[later]];
    return from !== undefined && to !== undefined && to < from ? [createError('course/impossible-order', [later], { earlier, later })] : [];
  });
}

function checkReferences({ definition }: Instrument, facts: CourseFacts): Issue[] {
  const groups = definition.groups?.map(({ id }) => id) ?? [];
  const profiles = definition.profiles?.map(({ id }) => id) ?? [];
  const unknownGroups = (facts.groups ?? []).flatMap((id, index) => checkKnown('group', id, groups, ['groups', index]));
  return facts.profile === undefined ? unknownGroups : [...unknownGroups, ...checkKnown('profile', facts.profile, profiles, ['profile'])];
}

function checkKnown(of: string, id: string, known: readonly string[], path: readonly (string | number)[]): Issue[] {
  if (known.includes(id)) return [];
  const suggestion = suggest(id, known);
  return [createError('course/unknown-reference', path, { of, id, ...(suggestion === undefined ? {} : { suggestion }) })];
}
