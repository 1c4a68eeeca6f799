import { checkLife } from '../document/checkLife.js';
import type { CourseFacts } from '../generated/documents.js';
import type { Instrument } from '../instrument/instrument.js';
import type { Issue, IssuePath } from '../issues/issue.js';
import { createError } from '../issues/issue.js';
import { suggestNear } from '../issues/suggest.js';
import { isCprLike } from '../shared/cpr.js';
import { isTimeZone } from '../shared/timeZone.js';

/** Returns what is wrong with the facts of a course: another instrument, impossible dates, unknown groups, ids that could be CPR numbers. */
export function checkFacts(instrument: Instrument, facts: CourseFacts): Issue[] {
  const { reference } = instrument;
  return [
    ...(facts.instrument === reference
      ? []
      : [createError('course/wrong-instrument', ['instrument'], { expected: [reference], received: facts.instrument })]),
    ...(['id', 'subject'] as const).flatMap((property) =>
      isCprLike(facts[property]) ? [createError('course/cpr-like-id', [property], {})] : [],
    ),
    ...checkLife(facts, []),
    ...checkReferences(facts, [instrument]),
  ];
}

/** Returns an issue for every group and profile that no version of the instrument has, and for a time zone that nobody has. */
export function checkReferences(
  { groups = [], profile, timeZone }: Pick<CourseFacts, 'groups' | 'profile' | 'timeZone'>,
  versions: readonly Instrument[],
): Issue[] {
  const knownGroups = versions.flatMap(({ definition }) => definition.groups?.map(({ id }) => id) ?? []);
  const knownProfiles = versions.flatMap(({ definition }) => definition.profiles?.map(({ id }) => id) ?? []);
  return [
    ...groups.flatMap((id, index) => checkKnown({ of: 'group', id, known: knownGroups }, ['groups', index])),
    ...(profile === undefined ? [] : checkKnown({ of: 'profile', id: profile, known: knownProfiles }, ['profile'])),
    ...(timeZone === undefined || isTimeZone(timeZone)
      ? []
      : [createError('course/unknown-reference', ['timeZone'], { of: 'time-zone', id: timeZone })]),
  ];
}

/** Returns an issue when an id is none of those known, with one that is near. */
export function checkKnown(
  { of, id, known }: { readonly of: string; readonly id: string; readonly known: readonly string[] },
  path: IssuePath,
): Issue[] {
  if (known.includes(id)) return [];
  return [createError('course/unknown-reference', path, { of, id, ...suggestNear(id, known) })];
}
