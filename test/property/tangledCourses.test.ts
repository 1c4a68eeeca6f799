import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CourseResponse } from '../../src/course/course.js';
import { deriveFacts } from '../../src/course/deriveFacts.js';
import type { CourseFacts, ProgressionEvent } from '../../src/generated/documents.js';
import { isEvent } from '../../src/generated/structure.js';
import { type Course, type Replayed, record } from '../../src/index.js';
import { shuffled } from '../support/arbitraryCourse.js';
import { arbitraryTangles, freeText, someone, tangledVersions } from '../support/arbitraryTangles.js';
import { replayed, source, survivors } from '../support/createCourse.js';
import { createFacts } from '../support/createInstrument.js';

/** A course of which all days are known, and one of which few are. */
const lives = fc.constantFrom<CourseFacts>(
  createFacts({ expectedEndOn: '2026-06-30', groups: ['adult'], sessions: [{ id: 's1', plannedOn: '2026-02-02' }] }),
  createFacts(),
);
const numbers = fc.infiniteStream(fc.nat());
const [followed, ...earlier] = tangledVersions;

function replayAll(entries: readonly unknown[], facts: CourseFacts): Replayed {
  return replayed(followed, entries, { facts, earlier });
}

/**
 * What holds in a course. What does not hold yet or no more is left out: a response that does not fit its plan is refused
 * where that has come, and waits for it where it was withdrawn first; nothing is told of it either way.
 */
function holdingIn({ facts, startedAs, changes, lanes, plans, occasions, resolutions, withdrawn }: Course) {
  return { facts, startedAs, changes, lanes, plans, occasions, resolutions, withdrawn };
}

function withoutVoices(course: Course) {
  return { ...holdingIn(course), withdrawn: course.withdrawn.map(({ voiceHash: _, ...mark }) => mark) };
}

function listRefused(entries: readonly { readonly id: string; readonly revision: number }[], { refused }: Replayed): string[] {
  return refused.map(({ index }) => `${entries[index]?.id} ${entries[index]?.revision}`).sort();
}

/** Every fact of a course, worked out at once, by key. */
function factsOf(course: Course): [string, object][] {
  const derived = deriveFacts({ ...course, instruments: tangledVersions, sequence: 0 }, { responses: 'all', plans: 'all' });
  expect(new Set(derived.map(({ data }) => data.key)).size).toBe(derived.length);
  const told = derived.map(({ data: { sequence: _, ...data } }): [string, object] => [data.key, data]);
  return told.toSorted(([left], [right]) => (left < right ? -1 : 1));
}

describe('entries of all kinds, of three versions of an instrument', () => {
  it('leave the same facts and the same course in any order of arrival', () => {
    fc.assert(
      fc.property(arbitraryTangles, lives, numbers, (entries, facts, stream) => {
        const orders = [entries, shuffled(entries, stream)];
        const [one, other] = orders.map((order) => replayAll(order, facts)) as [Replayed, Replayed];
        expect(survivors(other.events)).toEqual(survivors(one.events));
        // Whose a withdrawn response is, is not known of one that was refused.
        const [left, right] = orders.map((order, index) => listRefused(order, index === 0 ? one : other));
        const view = String(left) === String(right) ? holdingIn : withoutVoices;
        expect(view(other.course)).toEqual(view(one.course));
      }),
      { numRuns: 200 },
    );
  });

  it('leave after each of them what holds when all is worked out at once', () => {
    fc.assert(
      fc.property(arbitraryTangles, lives, (entries, facts) => {
        let { course } = replayAll([], facts);
        const events: ProgressionEvent[] = [...replayAll([], facts).events];
        for (const entry of entries) {
          const recorded = record(course, entry, { instrument: tangledVersions, source });
          if (!recorded.ok) continue;
          course = recorded.value.course;
          events.push(...recorded.value.events);
          expect([...survivors(events)]).toEqual(factsOf(course));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('are told in sound events, once each', () => {
    fc.assert(
      fc.property(arbitraryTangles, lives, (entries, facts) => {
        const { events } = replayAll(entries, facts);
        for (const event of events) expect(isEvent(JSON.parse(JSON.stringify(event))) || isEvent.errors).toBe(true);
        expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what is told', () => {
  it('holds no free text, and names nobody but the citizen, where the citizen is to be named', () => {
    fc.assert(
      fc.property(arbitraryTangles, lives, (entries, facts) => {
        const { course, events } = replayAll(entries, facts);
        expect(JSON.stringify(course)).not.toContain(freeText);
        expect(JSON.stringify(events)).not.toContain(freeText);
        const unnamed = events.map(({ data: { subject: _, ...data }, ...event }) => ({ ...event, data }));
        expect(JSON.stringify(unnamed)).not.toMatch(new RegExp(`subject-1|${someone}`));
      }),
      { numRuns: 60 },
    );
  });

  it('is readable only by roles that may read every response it tells of or rests on', () => {
    let readers = 0;
    let kept = 0;
    fc.assert(
      fc.property(arbitraryTangles, lives, (entries, facts) => {
        const { course, events } = replayAll(entries, facts);
        const responses = new Map(course.lanes.flatMap((lane) => lane.responses.map((response) => [response.id, response])));
        for (const fact of survivors(events).values()) {
          const behind = [...listStrings(fact)].flatMap((id) => responses.get(id) ?? []);
          for (const response of [...behind, ...listCounted(fact, course)]) {
            const allowed = readersOf(response);
            expect({ fact, readers: fact.readableBy?.filter((role) => !allowed.includes(role)) }).toEqual({ fact, readers: [] });
            readers += fact.readableBy?.length ?? 0;
            kept += allowed.length - (fact.readableBy?.length ?? 0);
          }
        }
      }),
      { numRuns: 150 },
    );
    expect(readers).toBeGreaterThan(1_000);
    expect(kept).toBeGreaterThan(100);
  });
});

/** Every text in a fact but its key, which names nothing that is not told beside. */
function* listStrings(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) if (key !== 'key') yield* listStrings(part);
  }
}

/** The responses from the baseline on that were counted as sessions, where a fact says how many there were. */
function listCounted(fact: object, { lanes }: Course): readonly CourseResponse[] {
  const { response, scores } = fact as {
    response?: string;
    scores?: { mood?: { expected?: { unit: string }; sinceBaseline?: { response: string } } };
  };
  if (scores?.mood?.expected?.unit !== 'session') return [];
  const { responses } = lanes.find(({ key }) => key === 'citizen') as Course['lanes'][number];
  const [from, to] = [scores.mood.sinceBaseline?.response, response].map((id) => responses.findIndex((one) => one.id === id));
  return responses.slice(from, to).filter(({ form }) => form === 'before' || form === 'quiet');
}

function readersOf({ respondents, instrument, form }: CourseResponse): readonly string[] {
  const version = tangledVersions.find(({ reference }) => reference === instrument);
  const readableBy = version?.definition.forms.find(({ id }) => id === form)?.readableBy ?? [];
  return [...respondents.map(({ role }) => role), ...readableBy];
}
