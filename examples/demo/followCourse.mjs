import { record, startCourse } from 'fremdrift';
import { currentFacts } from './currentFacts.mjs';

/**
 * Records entries one by one in the order they arrive, as a host does whenever something is sent, and returns where the
 * course stands, all events, which entries were refused, and what each entry led to. A host stores the course and the
 * events of an entry in one transaction.
 */
export function followCourse(instrument, facts, entries, { source }) {
  const started = startCourse(instrument, facts, { source });
  if (!started.ok) return started;
  let { course } = started.value;
  const events = [...started.value.events];
  const refused = [];
  const arrivals = [];
  for (const [index, entry] of entries.entries()) {
    const recorded = record(course, entry, { instrument, source });
    if (!recorded.ok) {
      refused.push({ index, issues: recorded.issues });
      continue;
    }
    // A response that waited for its plan can turn out not to fit it.
    for (const { id, revision, issues } of recorded.value.refused ?? [])
      refused.push({ index: entries.findIndex((one) => one.id === id && one.revision === revision), issues });
    arrivals.push({ entry, status: recorded.value.status, ...countChanges(recorded.value.events, events) });
    course = recorded.value.course;
    events.push(...recorded.value.events);
  }
  return { ok: true, value: { facts: course.facts, course, entries, events, refused, arrivals, current: currentFacts(events) } };
}

/** How many facts are stated for the first time, stated anew, and withdrawn. */
function countChanges(stated, before) {
  const known = new Set(before.map(({ data }) => data.key));
  const gone = stated.filter(({ data }) => data.void === true);
  const changed = stated.filter(({ data }) => data.void !== true && known.has(data.key));
  return { newCount: stated.length - gone.length - changed.length, changedCount: changed.length, goneCount: gone.length };
}
