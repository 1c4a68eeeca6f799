import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEvent } from '../../src/generated/structure.js';
import { type Course, type Replayed, record } from '../../src/index.js';
import { deepFreeze } from '../../src/shared/deepFreeze.js';
import { validateEntry } from '../../src/validate.js';
import { shuffled } from '../support/arbitraryCourse.js';
import { arbitraryShapedEntries, type ShapedEntry, shapedInstrument } from '../support/arbitraryShapes.js';
import { replayed, source, survivors } from '../support/createCourse.js';
import { createFacts } from '../support/createInstrument.js';

const options = { instrument: shapedInstrument, source };
const facts = createFacts({ expectedEndOn: '2026-06-30', groups: ['adult'], sessions: [{ id: 's1', plannedOn: '2026-02-02' }] });
const numbers = fc.infiniteStream(fc.nat());

function replayAll(entries: readonly unknown[]): Replayed {
  return replayed(shapedInstrument, entries, { facts });
}

describe('ladders, plans, goals, meetings and shares', () => {
  it('are sound entries', () => {
    fc.assert(
      fc.property(arbitraryShapedEntries, (entries) => {
        for (const entry of entries) expect(validateEntry(entry).issues).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('leave the same facts in any order of arrival', () => {
    fc.assert(
      fc.property(arbitraryShapedEntries, numbers, (entries, stream) => {
        const one = replayAll(entries);
        const other = replayAll(shuffled(entries, stream));
        expect(survivors(other.events)).toEqual(survivors(one.events));
        expect(other.course.facts).toEqual(one.course.facts);
        expect(other.course.lanes).toEqual(one.course.lanes);
      }),
      { numRuns: 200 },
    );
  });

  it('leave the facts that all of them leave when all are worked out at once', () => {
    fc.assert(
      fc.property(arbitraryShapedEntries, (entries) => {
        const { course, events } = replayAll(entries);
        // A group that the citizen joins later has every fact worked out anew, and leaves all of responses and plans alone.
        const idle = {
          kind: 'course',
          format: 1,
          id: 'idle',
          revision: 1,
          course: 'course-1',
          recordedAt: '2027-01-01T12:00:00Z',
        };
        const again = record(course, { ...idle, effectiveOn: '2028-01-01', changes: { groups: ['young'] } }, options);
        const keys = again.ok ? again.value.events.map(({ data }) => data.key) : [];
        expect(keys.filter((key) => key !== 'course.started')).toEqual(['course.changed/idle']);
        expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
      }),
      { numRuns: 200 },
    );
  });

  it('are recorded once, however often they come', () => {
    fc.assert(
      fc.property(arbitraryShapedEntries, (entries) => {
        const { course } = replayAll(entries);
        for (const entry of entries) {
          const again = record(course, structuredClone(entry), options);
          if (!again.ok) continue;
          expect(again.value.events).toEqual([]);
          // An earlier revision may be forgotten by the time its plan is withdrawn; it then waits again, and says nothing.
          if (again.value.status !== 'pending') expect(again.value).toEqual({ status: 'unchanged', course, events: [] });
        }
      }),
      { numRuns: 100 },
    );
  });

  it('may be stored and read again between any two of them', () => {
    fc.assert(
      fc.property(arbitraryShapedEntries, (entries) => {
        let { course } = replayAll([]);
        const events = [...replayAll([]).events];
        for (const entry of entries) {
          const recorded = record(deepFreeze(JSON.parse(JSON.stringify(course)) as Course), deepFreeze(entry), options);
          if (!recorded.ok) continue;
          course = recorded.value.course;
          events.push(...recorded.value.events);
        }
        const whole = replayAll(entries);
        expect(JSON.stringify(events)).toBe(JSON.stringify(whole.events));
        expect(course).toEqual(whole.course);
        expect(JSON.parse(JSON.stringify(course))).toEqual(course);
      }),
      { numRuns: 100 },
    );
  });

  it('give sound events, which void only what held and tell nothing twice', () => {
    fc.assert(
      fc.property(arbitraryShapedEntries, (entries) => {
        const held = new Map<string, string>();
        for (const event of replayAll(entries).events) {
          expect(isEvent(JSON.parse(JSON.stringify(event))) || isEvent.errors).toBe(true);
          const { sequence: _, void: isVoid, ...fact } = event.data;
          const said = JSON.stringify(fact);
          if (isVoid) expect(held.delete(fact.key)).toBe(true);
          else {
            expect(held.get(fact.key)).not.toBe(said);
            held.set(fact.key, said);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('never count a goal that was adjusted, added, closed or left unrated as moved', () => {
    fc.assert(
      fc.property(arbitraryShapedEntries, (entries) => {
        for (const { type, data } of replayAll(entries).events) {
          if (type !== 'fremdrift.goals.compared.v1') continue;
          const { comparedCount, better, same, worse, movements } = data.sincePrevious;
          expect(better + same + worse).toBe(comparedCount);
          expect(movements.map(({ movement }) => movement).filter((movement) => movement === 'better').length).toBe(better);
          for (const { goal } of movements) {
            const [now, then] = [data.response, data.sincePrevious.response].map((response) =>
              versionOf(entries, goal, response),
            );
            if (now !== undefined && then !== undefined) expect(now).toBe(then);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

/** The version of a goal in the plan that a response pins; nothing where the response has several revisions. */
function versionOf(entries: readonly ShapedEntry[], goal: string, response: string): number | undefined {
  const pinned = entries
    .filter((entry) => entry.kind === 'response' && entry.id === response)
    .toSorted((left, right) => left.revision - right.revision)
    .flatMap((entry) => (entry.kind === 'response' ? (entry.planRevision ?? []) : []));
  const plans = entries.filter((entry) => entry.kind === 'plan');
  return pinned.length === 1
    ? plans.find(({ revision }) => revision === pinned[0])?.goals.find(({ id }) => id === goal)?.version
    : undefined;
}
