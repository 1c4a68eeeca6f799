import { isDeepStrictEqual } from 'node:util';
import { occasionEvents, parseCourse, recompute, record, startCourse } from 'fremdrift';

/**
 * @typedef {import('fremdrift').Course} Course
 * @typedef {import('fremdrift').CourseFacts} CourseFacts
 * @typedef {import('fremdrift').Entry} Entry
 * @typedef {import('fremdrift').Instrument} Instrument
 * @typedef {import('fremdrift').Issue} Issue
 * @typedef {import('fremdrift').ProgressionEvent} ProgressionEvent
 * @typedef {import('./createStore.mjs').Tables} Tables
 *
 * @typedef {Pick<Entry, 'id' | 'revision' | 'course'>} SentEntry An entry as it was sent. The engine looks at all of it.
 *
 * @typedef {object} Change What belongs together, and is written together.
 * @property {Course} course
 * @property {CourseFacts} [facts] of a course that starts
 * @property {SentEntry} [entry]
 * @property {readonly ProgressionEvent[]} [events]
 */

/**
 * @template Value
 * @typedef {import('fremdrift').Result<Value, Issue>} Result
 */

/** How often a write is tried again when others write to the same course. Once is seldom needed, so this is never reached. */
const attemptLimit = 10;

/**
 * Returns what a case-management system does around the engine: it reads the state of a course, lets the engine work out
 * the next, and writes entry, state and events in one transaction, on condition that nobody else has written meanwhile.
 *
 * @param {object} setting
 * @param {import('./createStore.mjs').Store} setting.store
 * @param {readonly Instrument[]} setting.instruments
 * @param {string} setting.source
 */
export function createHost({ store, instruments, source }) {
  const options = { instrument: instruments, source };

  /**
   * Reads, works out, writes; and once more from the start where another was first.
   *
   * @template {Change} Outcome
   * @param {string} id
   * @param {(course: Course | undefined) => Promise<Result<Outcome>>} work
   * @returns {Promise<Result<Outcome & { attempt: number }>>}
   */
  async function change(id, work) {
    for (let attempt = 1; attempt <= attemptLimit; attempt += 1) {
      const row = await store.read(({ courses }) => courses.get(id));
      const course = row && acceptState(row.state);
      const result = await work(course);
      if (!result.ok) return result;
      const { value } = result;
      const written = await store.transaction((tables) => write(tables, { ...value, id, expected: course?.sequence }));
      if (written === 'written') return { ...result, value: { ...value, attempt } };
      if (written === 'conflicting') return refuse(conflictOf(id, value.entry));
    }
    throw new Error(`Course ${id} is written to by too many at once.`);
  }

  /**
   * @template {Change} Outcome
   * @param {string} id
   * @param {(course: Course) => Promise<Result<Outcome>> | Result<Outcome>} work
   */
  function changeKnown(id, work) {
    return change(id, async (course) => (course ? work(course) : refuse(createError('course/unknown-course', { course: id }))));
  }

  return {
    /** @param {CourseFacts} facts */
    start: (facts) =>
      change(facts.id, async (known) => {
        if (known) return refuse(createError('course/duplicate-course', { course: facts.id }));
        const started = startCourse(findFollowed(instruments, facts), facts, { source });
        return started.ok ? { ...started, value: { ...started.value, facts } } : started;
      }),

    /**
     * @template {SentEntry} Sent
     * @param {Sent} entry
     */
    record: (entry) =>
      changeKnown(entry.course, (course) => {
        const recorded = record(course, entry, options);
        return recorded.ok ? { ...recorded, value: { ...recorded.value, entry } } : recorded;
      }),

    /**
     * Every night, for every course: what time alone has brought.
     *
     * @param {string} id
     * @param {string} asOf
     */
    tick: (id, asOf) =>
      changeKnown(id, (course) => ({ ok: true, issues: [], value: occasionEvents(course, { ...options, asOf }) })),

    /**
     * After a night that ran with a wrong day: withdraws what it told of the days after the right one.
     *
     * @param {string} id
     * @param {string} asOf
     */
    takeBack: (id, asOf) =>
      changeKnown(id, (course) => {
        return { ok: true, issues: [], value: occasionEvents(course, { ...options, asOf, takeBack: true }) };
      }),

    /**
     * After a correction: works the course out anew, and tells what differs.
     *
     * @param {string} id
     */
    recompute: (id) =>
      changeKnown(id, async (course) => {
        const { entries, told } = await store.read((tables) => ({
          entries: entriesOf(tables, id),
          told: [...tables.events.values()],
        }));
        return recompute(course, entries, { ...options, told: told.filter(({ subject }) => subject === id) });
      }),

    /** @param {string} id */
    entries: (id) => store.read((tables) => entriesOf(tables, id)),

    /**
     * The facts a course was started with.
     *
     * @param {string} id
     * @returns {Promise<CourseFacts>}
     */
    facts: async (id) => JSON.parse((await store.read(({ facts }) => facts.get(id))) ?? 'null'),

    /** @param {string} id */
    course: async (id) => acceptState((await store.read(({ courses }) => courses.get(id)))?.state ?? 'null'),
  };
}

/**
 * Writes all that belongs together, or nothing of it: `overtaken` where the course is not as it was read, `conflicting` where
 * the truth already holds other content under the same key.
 *
 * @param {Tables} tables
 * @param {Change & { id: string, expected: number | undefined }} change
 * @returns {'written' | 'overtaken' | 'conflicting'}
 */
export function write(tables, { id, expected, course, facts, entry, events = [] }) {
  if (tables.courses.get(id)?.sequence !== expected) return 'overtaken';
  if (facts && !insert(tables.facts, id, facts)) return 'conflicting';
  if (entry && !insert(tables.entries, `${id} ${entry.id} ${entry.revision}`, entry)) return 'conflicting';
  tables.courses.set(id, { sequence: course.sequence, state: JSON.stringify(course) });
  tables.outbox.push(...events);
  for (const event of events) tables.events.set(`${event.subject} ${event.data.key}`, event);
  return 'written';
}

/**
 * Adds a row unless there is one, and never writes over it. Gives false where it says something else. The engine finds that out
 * itself of what holds; of a revision that does not, only the store knows what it said.
 *
 * @param {Map<string, string>} rows
 * @param {string} key
 * @param {object} content
 */
function insert(rows, key, content) {
  const text = JSON.stringify(content);
  const known = rows.get(key);
  if (known === undefined) rows.set(key, text);
  return known === undefined || isDeepStrictEqual(JSON.parse(known), JSON.parse(text));
}

/**
 * What comes back from a database is looked at before it is used.
 *
 * @param {string} text
 */
function acceptState(text) {
  const parsed = parseCourse(JSON.parse(text));
  if (!parsed.ok) throw new Error(`Not the state of a course: ${JSON.stringify(parsed.issues)}`);
  return parsed.value;
}

/**
 * Returns the entries of a course; a row that was emptied holds none.
 *
 * @param {Tables} tables
 * @param {string} id
 * @returns {Entry[]}
 */
function entriesOf({ entries }, id) {
  const rows = [...entries].filter(([key]) => key.startsWith(`${id} `));
  return rows.map(([, text]) => JSON.parse(text)).filter((entry) => entry !== null);
}

/**
 * @param {readonly Instrument[]} instruments
 * @param {CourseFacts} facts
 * @returns {Instrument}
 */
function findFollowed(instruments, facts) {
  const [first] = instruments;
  const followed = instruments.find(({ reference }) => reference === facts.instrument) ?? first;
  if (!followed) throw new Error('A host needs an instrument.');
  return followed;
}

/**
 * @param {string} id
 * @param {SentEntry | undefined} entry
 */
function conflictOf(id, entry) {
  if (!entry) return createError('course/duplicate-course', { course: id });
  return createError('course/conflicting-revision', { id: entry.id, revision: entry.revision });
}

/**
 * @template {import('fremdrift').IssueCode} Code
 * @param {Code} code
 * @param {import('fremdrift').IssueParams[Code]} params
 */
function createError(code, params) {
  return /** @type {Issue} */ ({ code, severity: 'error', path: [], params });
}

/**
 * @param {Issue} issue
 * @returns {{ ok: false, issues: Issue[] }}
 */
function refuse(issue) {
  return { ok: false, issues: [issue] };
}
