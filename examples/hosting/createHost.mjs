import { occasionEvents, parseCourse, recompute, record, startCourse } from 'fremdrift';

/** How often a write is tried again when others write to the same course. Once is seldom needed, so this is never reached. */
const attemptLimit = 10;

/**
 * Returns what a case-management system does around the engine: it reads the state of a course, lets the engine work out
 * the next, and writes entry, state and events in one transaction, on condition that nobody else has written meanwhile.
 */
export function createHost({ store, instruments, source }) {
  const options = { instrument: instruments, source };

  /** Reads, works out, writes; and once more from the start where another was first. */
  async function change(id, work) {
    for (let attempt = 1; attempt <= attemptLimit; attempt += 1) {
      const row = await store.read(({ courses }) => courses.get(id));
      const course = row && acceptState(row.state);
      const result = await work(course);
      if (!result.ok) return result;
      const isWritten = await store.transaction((tables) => write(tables, { id, expected: course?.sequence, ...result.value }));
      if (isWritten) return { ...result, value: { ...result.value, attempt } };
    }
    throw new Error(`Course ${id} is written to by too many at once.`);
  }

  return {
    start: (facts) =>
      change(facts.id, async (known) => {
        if (known) return { ok: false, issues: [{ code: 'course/duplicate-course' }] };
        return startCourse(findFollowed(instruments, facts), facts, { source });
      }),

    record: (entry) =>
      change(entry.course, async (course) => {
        if (!course) return { ok: false, issues: [{ code: 'course/unknown-course' }] };
        const recorded = record(course, entry, options);
        return recorded.ok ? { ...recorded, value: { ...recorded.value, entry } } : recorded;
      }),

    /** Every night, for every course: what time alone has brought. */
    tick: (id, asOf) =>
      change(id, async (course) => ({ ok: true, issues: [], value: occasionEvents(course, { ...options, asOf }) })),

    /** After a correction: works the course out anew, and tells what differs. */
    recompute: (id) =>
      change(id, async (course) => {
        const { entries, told } = await store.read((tables) => ({
          entries: entriesOf(tables, id),
          told: [...tables.events.values()],
        }));
        return recompute(course, entries, { ...options, told: told.filter(({ subject }) => subject === id) });
      }),

    entries: (id) => store.read((tables) => entriesOf(tables, id)),
    course: async (id) => acceptState((await store.read(({ courses }) => courses.get(id))).state),
  };
}

/** Writes all that belongs together. Gives false, and writes nothing, where the course is not as it was read. */
export function write({ courses, entries, outbox, events: told }, { id, expected, course, entry, events = [] }) {
  if (courses.get(id)?.sequence !== expected) return false;
  courses.set(id, { sequence: course.sequence, state: JSON.stringify(course) });
  if (entry) entries.set(`${id} ${entry.id} ${entry.revision}`, JSON.stringify(entry));
  outbox.push(...events);
  for (const event of events) told.set(`${event.subject} ${event.data.key}`, event);
  return true;
}

/** What comes back from a database is looked at before it is used. */
function acceptState(text) {
  const parsed = parseCourse(JSON.parse(text));
  if (!parsed.ok) throw new Error(`Not the state of a course: ${JSON.stringify(parsed.issues)}`);
  return parsed.value;
}

function entriesOf({ entries }, id) {
  return [...entries].filter(([key]) => key.startsWith(`${id} `)).map(([, text]) => JSON.parse(text));
}

function findFollowed(instruments, facts) {
  return instruments.find(({ reference }) => reference === facts.instrument) ?? instruments[0];
}
