import type { CourseCase } from '../../generated/documents.js';
import type { Instrument, Issue, ProgressionEvent } from '../../index.js';
import { record, startCourse } from '../../index.js';
import type { Difference } from '../compareSubset.js';
import { compareSubset } from '../compareSubset.js';
import { survivingFacts } from '../survivingFacts.js';
import { compareCodes, errorCodes } from './compareCodes.js';

const source = 'urn:fremdrift:cases';

/** Returns where the facts that a case's entries leave are not those that it expects, or others are refused. */
export function runCourseCase(one: CourseCase, instrument: Instrument): readonly Difference[] {
  const recorded = recordEntries(one, instrument);
  if (!recorded.ok) return compareCodes([], errorCodes(recorded.issues), ['facts']);
  const facts = survivingFacts(recorded.events);
  return [
    ...one.expect.facts.flatMap(({ key, data = {} }) => compareSubset(data, facts.get(key), ['facts', key])),
    ...(one.expect.absent ?? []).flatMap((key): readonly Difference[] =>
      facts.has(key) ? [{ problem: 'unexpected', path: ['absent', key], received: facts.get(key) }] : [],
    ),
    ...compareCodes(
      (one.expect.refused ?? []).map(({ id, code }) => `${id}: ${code}`),
      recorded.refused,
      ['refused'],
    ),
  ];
}

type RecordedEntries =
  | { readonly ok: true; readonly events: readonly ProgressionEvent[]; readonly refused: readonly string[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

function recordEntries({ facts, entries }: CourseCase, instrument: Instrument): RecordedEntries {
  const started = startCourse(instrument, facts, { source });
  if (!started.ok) return started;
  let course = started.value.course;
  const events = [...started.value.events];
  const refused: string[] = [];
  const refuse = (id: string, issues: readonly Issue[]) => refused.push(...errorCodes(issues).map((code) => `${id}: ${code}`));
  for (const entry of entries) {
    const recorded = record(course, entry, { instrument, source });
    if (recorded.ok) {
      course = recorded.value.course;
      events.push(...recorded.value.events);
      for (const { id, issues } of recorded.value.refused ?? []) refuse(id, issues);
    } else {
      refuse(entry.id, recorded.issues);
    }
  }
  return { ok: true, events, refused };
}
