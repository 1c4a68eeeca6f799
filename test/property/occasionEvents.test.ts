import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listAwaitedFacts } from '../../src/course/listAwaitedFacts.js';
import type { Entry, ProgressionEvent } from '../../src/generated/documents.js';
import { isEvent } from '../../src/generated/structure.js';
import { type Course, type OccasionEventsOptions, occasionEvents, record, startCourse } from '../../src/index.js';
import { accepted } from '../support/accepted.js';
import { anyEntry, dayAfter, manyCadences as instrument } from '../support/arbitraryDays.js';
import { source, survivors } from '../support/createCourse.js';
import { createFacts } from '../support/createInstrument.js';

const awaited = /^occasion\.(?:opened|due|overdue|missed)\//;
const facts = createFacts({ startedOn: dayAfter(0), expectedEndOn: dayAfter(130), groups: ['young'] });
const started = accepted(startCourse(instrument, facts, { source })).course;

/** What happens to a course: an entry comes, time passes until a day, or what was told of the days behind one is taken back. */
type Step = Entry | number | { readonly backTo: number };

const anyDay = fc.integer({ min: -5, max: 160 });
const anySteps = fc.array(fc.oneof<fc.Arbitrary<Step>[]>(anyEntry, anyDay, fc.record({ backTo: anyDay })), { maxLength: 24 });

function follow(steps: readonly Step[], after?: string): { readonly course: Course; readonly events: ProgressionEvent[] } {
  let course: Course = started;
  const events: ProgressionEvent[] = [];
  for (const step of steps) {
    const told =
      typeof step === 'object' && 'kind' in step
        ? takeIn(course, step)
        : occasionEvents(course, { instrument, source, ...dayOf(step), ...(after !== undefined && { after }) });
    course = told.course;
    events.push(...told.events);
  }
  return { course, events };
}

function dayOf(step: Exclude<Step, Entry>): Pick<OccasionEventsOptions, 'asOf' | 'takeBack'> {
  return typeof step === 'number' ? { asOf: dayAfter(step) } : { asOf: dayAfter(step.backTo), takeBack: true };
}

function takeIn(course: Course, entry: Entry): Pick<ReturnType<typeof occasionEvents>, 'course' | 'events'> {
  const recorded = record(course, entry, { instrument, source });
  return recorded.ok ? recorded.value : { course, events: [] };
}

const toldOf = (events: readonly ProgressionEvent[]) =>
  Object.fromEntries([...survivors(events)].filter(([key]) => awaited.test(key)));

const holdsOf = (course: Course) =>
  Object.fromEntries(
    course.toldUntil === undefined
      ? []
      : listAwaitedFacts(course, { instruments: instrument, asOf: course.toldUntil, sequence: 0 }).map(
          ({ data: { sequence: _, ...data } }) => [data.key, data],
        ),
  );

describe('what time brings', () => {
  it('is what holds in the end, whatever came between', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const { course, events } = follow(steps);
        expect(toldOf(events)).toEqual(holdsOf(course));
      }),
      { numRuns: 80 },
    );
  });

  it('is told in events that the format describes, each under an id of its own, and never twice alike', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const { events } = follow(steps);
        expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
        const last = new Map<string, string>();
        for (const event of events) {
          expect(isEvent(event)).toBe(true);
          const { sequence: _, ...told } = event.data;
          expect(last.get(event.data.key)).not.toBe(JSON.stringify(told));
          last.set(event.data.key, JSON.stringify(told));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('leaves the same whether it is told every day or all at once', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 12 }), fc.integer({ min: 0, max: 160 }), (entries, until) => {
        const daily = follow([...entries, ...Array.from({ length: until + 1 }, (_, day) => day)]);
        const once = follow([...entries, until]);
        expect(toldOf(daily.events)).toEqual(toldOf(once.events));
        expect(daily.course.toldUntil).toBe(once.course.toldUntil);
      }),
      { numRuns: 15 },
    );
  });

  it('leaves the same in whatever order entries come, before and between', () => {
    const anyShuffled = fc
      .uniqueArray(anyEntry, { maxLength: 10, selector: ({ id }) => id })
      .chain((entries) => fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })));
    fc.assert(
      fc.property(anyShuffled, fc.integer({ min: 0, max: 160 }), ([entries, shuffled], until) => {
        const withdrawals = (step: Step) => typeof step === 'object' && 'kind' in step && step.kind === 'withdrawal';
        const steady = entries.filter((entry) => !withdrawals(entry));
        const between = shuffled.filter((entry) => !withdrawals(entry)).flatMap((entry, index) => [entry, index * 20]);
        expect(toldOf(follow([...between, until, 190]).events)).toEqual(toldOf(follow([...steady, 190]).events));
      }),
      { numRuns: 60 },
    );
  });

  it('after a day of which nothing is to be told is what came after that day', () => {
    fc.assert(
      fc.property(anySteps, fc.integer({ min: 0, max: 100 }), (steps, day) => {
        const { course, events } = follow(steps, dayAfter(day));
        const { toldAfter } = course;
        const earlier = toldAfter === undefined ? {} : holdsOf({ ...course, toldUntil: toldAfter });
        const later = Object.entries(holdsOf(course)).filter(([key]) => !(key in earlier));
        expect(toldOf(events)).toEqual(Object.fromEntries(later));
      }),
      { numRuns: 80 },
    );
  });
});
