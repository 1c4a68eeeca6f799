import type { CourseFacts, Entry, InstrumentResponse, ProgressionEvent } from '../../src/generated/documents.js';
import { type Course, occasionEvents, record, startCourse } from '../../src/index.js';
import { isOccasionOf } from '../../src/instrument/isOccasionOf.js';
import { isPlainObject } from '../../src/issues/received.js';
import { accepted } from './accepted.js';
import { source } from './createCourse.js';
import type { Versions } from './createReaders.js';

/** An entry, or a day up to which events tell how occasions stand. */
export type Step = { readonly entry: unknown } | { readonly asOf: string };

/** A course that was lived, and what was told of it. */
export interface World {
  readonly course: Course;
  readonly events: readonly ProgressionEvent[];
  /** What was recorded of the steps that both worlds have. */
  readonly outcomes: readonly boolean[];
}

/** Lives through steps; `shared` are those of which it is told whether they were recorded. */
export function live(
  steps: readonly Step[],
  shared: ReadonlySet<Step>,
  { versions, facts }: { versions: Versions; facts: CourseFacts },
): World {
  const started = accepted(startCourse(versions[0], facts, { source }));
  let { course } = started;
  const events = [...started.events];
  const outcomes: boolean[] = [];
  for (const step of steps) {
    if ('asOf' in step) {
      const told = occasionEvents(course, { instrument: versions, source, asOf: step.asOf });
      course = told.course;
      events.push(...told.events);
      continue;
    }
    const recorded = record(course, step.entry, { instrument: versions, source });
    if (shared.has(step)) outcomes.push(recorded.ok);
    if (!recorded.ok) continue;
    course = recorded.value.course;
    events.push(...recorded.value.events);
  }
  return { course, events, outcomes };
}

/** Puts each of some steps anywhere among others, whose order stays. */
export function interleave<Value>(kept: readonly Value[], added: readonly Value[], draws: Iterator<number>): Value[] {
  const mixed = [...kept];
  for (const value of added) mixed.splice((draws.next().value as number) % (mixed.length + 1), 0, value);
  return mixed;
}

const isEntry = (value: unknown): value is Entry => isPlainObject(value) && typeof value.id === 'string';
const isResponse = (entry: unknown): entry is InstrumentResponse => isEntry(entry) && entry.kind === 'response';

/** Told by hand from the definitions, as an author would read them. */
export function mayRead(
  role: string,
  { form, respondents }: Pick<InstrumentResponse, 'form' | 'respondents'>,
  [version]: Versions,
): boolean {
  const readers = version.definition.forms.find(({ id }) => id === form)?.readableBy ?? [];
  return [...readers, ...respondents.map((person) => person.role)].includes(role);
}

/** Parts entries into those the role may read, in whole or in part, and those it may not, which get ids of their own. */
function part(entries: readonly unknown[], role: string, versions: Versions): { visible: unknown[]; hidden: Entry[] } {
  const read = new Set(entries.filter(isResponse).flatMap((entry) => (mayRead(role, entry, versions) ? entry.id : [])));
  const responses = new Set(entries.filter(isResponse).map(({ id }) => id));
  const pinned = new Set(entries.filter(isResponse).flatMap(({ id, planRevision }) => (read.has(id) ? [planRevision] : [])));
  const [{ definition, forms }] = versions;
  const isHidden = (entry: Entry): boolean => {
    switch (entry.kind) {
      case 'response':
        return !read.has(entry.id);
      case 'withdrawal':
        return responses.has(entry.id) && !read.has(entry.id);
      case 'plan': {
        const readers = [...entry.respondents.map((person) => person.role), ...(definition.goals?.readableBy ?? [])];
        return !readers.includes(role) && !pinned.has(entry.revision);
      }
      case 'follow-up': {
        const readableBy = definition.followUps?.find(({ id }) => id === entry.followUp)?.readableBy;
        return !read.has(entry.response) || readableBy?.includes(role) === false;
      }
      case 'occasion':
        return ![...forms.values()].some(({ id, cadence, definition: form }) => {
          const isMeant = entry.form === undefined ? cadence && isOccasionOf(cadence, entry.occasion, form) : id === entry.form;
          return isMeant && [...form.respondents, ...(form.readableBy ?? [])].includes(role);
        });
      default:
        return false;
    }
  };
  const rename = (entry: Entry): Entry => {
    if (entry.kind === 'plan') return entry;
    const named = { ...entry, id: `hidden-${entry.id}` };
    return named.kind === 'follow-up' && !read.has(named.response) ? { ...named, response: `hidden-${named.response}` } : named;
  };
  return {
    visible: entries.filter((entry) => !isEntry(entry) || !isHidden(entry)),
    hidden: entries.filter(isEntry).filter(isHidden).map(rename),
  };
}

/** Two courses that a role cannot tell apart. */
export interface Worlds {
  readonly one: World;
  readonly other: World;
}

/** Two worlds that share what the role may read, each with something of its own that it may not. */
export function createWorlds(
  lists: readonly [readonly unknown[], readonly unknown[]],
  {
    role,
    versions,
    facts,
    days,
    draws,
  }: { role: string; versions: Versions; facts: CourseFacts; days: readonly Step[]; draws: Iterator<number> },
): Worlds {
  const { visible, hidden } = part(lists[0], role, versions);
  const revisions = new Set(lists[0].filter(isEntry).map(({ id, revision }) => `${id}/${revision}`));
  const pinned = new Set(visible.filter(isResponse).map(({ planRevision }) => planRevision));
  const others = part(lists[1], role, versions).hidden.filter(
    (entry) => entry.kind !== 'plan' || !(pinned.has(entry.revision) || revisions.has(`${entry.id}/${entry.revision}`)),
  );
  const asSteps = (entries: readonly unknown[]): Step[] => entries.map((entry) => ({ entry }));
  const kept = interleave(asSteps(visible), days, draws);
  const shared = new Set(kept);
  const liveWith = (added: readonly unknown[]) => live(interleave(kept, asSteps(added), draws), shared, { versions, facts });
  return { one: liveWith(hidden), other: liveWith(others) };
}
