import { checkLife } from '../document/checkLife.js';
import type { CourseFacts } from '../generated/documents.js';
import type { Instrument } from '../instrument/instrument.js';
import type { Issue, IssuePath } from '../issues/issue.js';
import { createError } from '../issues/issue.js';
import { suggest } from '../issues/suggest.js';
import { isCprLike } from '../shared/cpr.js';

/** Returns what is wrong with the facts of a course: another instrument, impossible dates, unknown groups, ids that could be CPR numbers. */
export function checkFacts(instrument: Instrument, facts: CourseFacts): Issue[] {
  const { definition, reference } = instrument;
  const groups = definition.groups?.map(({ id }) => id) ?? [];
  const profiles = definition.profiles?.map(({ id }) => id) ?? [];
  return [
    ...(facts.instrument === reference
      ? []
      : [createError('course/wrong-instrument', ['instrument'], { expected: [reference], received: facts.instrument })]),
    ...(['id', 'subject'] as const).flatMap((property) =>
      isCprLike(facts[property]) ? [createError('course/cpr-like-id', [property], {})] : [],
    ),
    ...checkLife(facts, []),
    ...(facts.groups ?? []).flatMap((id, index) => checkKnown({ of: 'group', id, known: groups }, ['groups', index])),
    ...(facts.profile === undefined ? [] : checkKnown({ of: 'profile', id: facts.profile, known: profiles }, ['profile'])),
  ];
}

function checkKnown(
  { of, id, known }: { readonly of: string; readonly id: string; readonly known: readonly string[] },
  path: IssuePath,
): Issue[] {
  if (known.includes(id)) return [];
  const suggestion = suggest(id, known);
  return [createError('course/unknown-reference', path, { of, id, ...(suggestion === undefined ? {} : { suggestion }) })];
}
