import { checkInstruments } from '../course/admitEntry.js';
import { listKnown } from '../course/assembleCourse.js';
import type { Course } from '../course/course.js';
import { deriveFacts } from '../course/deriveFacts.js';
import type { Fact } from '../course/fact.js';
import type { InstrumentVersions } from '../course/findInstrument.js';
import { listAwaitedFacts } from '../course/listAwaitedFacts.js';
import { listWaiting } from '../course/waiting.js';
import type { Entry, ProgressionEvent } from '../generated/documents.js';
import type { Issue } from '../issues/issue.js';
import { createError } from '../issues/issue.js';
import { isPlainObject } from '../issues/received.js';
import { engineVersion } from '../shared/engineVersion.js';
import { jsonEqual } from '../shared/jsonEqual.js';
import { listOnce } from '../shared/listOnce.js';
import type { Result } from '../shared/result.js';
import { fail, succeed } from '../shared/result.js';
import type { Replayed } from './record.js';
import { replay } from './record.js';
import { stateFacts } from './stateFacts.js';

export interface RecomputeOptions {
  /** The instrument the course follows, or all its versions that the course spans. */
  readonly instrument: InstrumentVersions;
  /** The host's URI. */
  readonly source: string;
  /** What has been told of the course: all its events, or of each key the one with the highest sequence. */
  readonly told: Iterable<ProgressionEvent>;
}

/**
 * Returns a course worked out anew from all its entries, and an event for every fact that differs from what was told: after
 * a corrected scoring, with other norms or in a later version of the engine. Facts that no longer hold are stated void.
 *
 * A fact that says the same is not told again; that another version of the engine says it is no difference. Sequences go on
 * from those told. Of occasions is told what holds on the day up to which they were told of. Where nothing differs, the
 * course comes back as it was. A revision that the course knows and that is not handed over is an issue, since what it told
 * would be withdrawn; one that is no longer accepted is told under `refused`.
 */
export function recompute(
  course: Course,
  entries: readonly unknown[],
  { instrument, source, told }: RecomputeOptions,
): Result<Replayed, Issue> {
  const issues = [...checkInstruments(course, {}, instrument), ...findMissing(course, entries)];
  if (issues.length > 0) return fail(issues);
  const replayed = replay(instrument, course.startedAs ?? course.facts, entries, { source });
  if (!replayed.ok) return replayed;
  const { toldAfter, toldUntil } = course;
  const times = { ...(toldAfter !== undefined && { toldAfter }), ...(toldUntil !== undefined && { toldUntil }) };
  const { refused, course: fresh } = replayed.value;
  const after: Course = { ...fresh, ...times, sequence: course.sequence };
  const held = findLatest(told, course.facts.id);
  // One restored from its entries has counted less than was told.
  const reached = [...held.values()].reduce((highest, { data }) => Math.max(highest, data.sequence), course.sequence);
  const sequence = reached + 1;
  const holding = listHolding(after, held, { instrument, sequence });
  const events = stateFacts(listDifferences(held, holding, sequence), { source });
  const isSame = events.length === 0 && jsonEqual(after, course);
  return succeed({ course: { ...after, sequence: isSame ? reached : sequence }, events, refused });
}

/** An id holds no space, so that it and a revision are told apart. */
function findMissing(course: Course, entries: readonly unknown[]): Issue[] {
  const nameOf = ({ id, revision }: Partial<Entry>) => `${id} ${revision}`;
  const given = new Set(entries.filter(isPlainObject).map(nameOf));
  const missing = listKnown({ ...course, waiting: listWaiting(course) }).filter((entry) => !given.has(nameOf(entry)));
  return listOnce(missing.map(({ id }) => id)).map((id) => createError('course/missing-entry', [], { id }));
}

type ToldFacts = ReadonlyMap<string, ProgressionEvent>;

/** Of each key of a course what was told last. */
function findLatest(told: Iterable<ProgressionEvent>, course: string): ToldFacts {
  const latest = new Map<string, ProgressionEvent>();
  for (const event of told) {
    const { key, sequence, course: of } = event.data;
    if (of === course && sequence > (latest.get(key)?.data.sequence ?? -1)) latest.set(key, event);
  }
  return latest;
}

/** All that holds; of occasions that which was to be told, or was. */
function listHolding(
  course: Course,
  held: ToldFacts,
  { instrument: instruments, sequence }: Pick<RecomputeOptions, 'instrument'> & { readonly sequence: number },
): readonly Fact[] {
  const facts = deriveFacts({ ...course, instruments, sequence }, { responses: 'all', plans: 'all' });
  const awaitedOn = (asOf: string | undefined) =>
    asOf === undefined ? [] : listAwaitedFacts(course, { instruments, asOf, sequence });
  const passedOver = new Set(awaitedOn(course.toldAfter).map(({ data }) => data.key));
  const isTold = ({ data: { key } }: Fact) => {
    const event = held.get(key);
    return !passedOver.has(key) || (event !== undefined && event.data.void === undefined);
  };
  return [...facts, ...awaitedOn(course.toldUntil).filter(isTold)];
}

function listDifferences(held: ToldFacts, holding: readonly Fact[], sequence: number): readonly Fact[] {
  const keys = new Set(holding.map(({ data }) => data.key));
  const gone = [...held.values()].filter(({ data }) => data.void === undefined && !keys.has(data.key));
  return [
    ...holding.filter((fact) => !saysTheSame(held.get(fact.data.key), fact)),
    ...gone.map(({ type, data }) => ({ type, data: { ...data, sequence, engine: engineVersion, void: true } }) as Fact),
  ];
}

function saysTheSame(event: ProgressionEvent | undefined, { type, data }: Fact): boolean {
  return event?.type === type && jsonEqual({ ...event.data, sequence: 0, engine: '' }, { ...data, sequence: 0, engine: '' });
}
