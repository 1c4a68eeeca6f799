import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { redact } from '../../src/access.js';
import type { CourseFacts, ProgressionEvent } from '../../src/generated/documents.js';
import { arbitraryEntries } from '../support/arbitraryCourse.js';
import { arbitraryTangles } from '../support/arbitraryTangles.js';
import { survivors } from '../support/createCourse.js';
import { createFacts } from '../support/createInstrument.js';
import { openRich, openTangled, richReaders, richRoles, tangledReaders, tangledRoles } from '../support/createReaders.js';
import { createWorlds, interleave, live, mayRead, type Step } from '../support/createWorlds.js';

const lives = fc.constantFrom<CourseFacts>(
  createFacts({ expectedEndOn: '2026-06-30', groups: ['adult'], sessions: [{ id: 's1', plannedOn: '2026-02-02' }] }),
  createFacts(),
);
const numbers = fc.infiniteStream(fc.nat());

const ticks = fc.array(
  fc.integer({ min: 1, max: 8 }).map((month) => ({ asOf: `2026-0${month}-15` })),
  { maxLength: 4 },
);

/** Every other rating is given in the form that fewer may read. */
const tangles = arbitraryTangles.map((entries) =>
  entries.map((entry) =>
    entry.kind === 'response' && entry.form === 'rate' && /[24]$/.test(entry.id) ? { ...entry, form: 'rate-alone' } : entry,
  ),
);

const suites = [
  {
    title: 'all shapes in three versions',
    entries: tangles,
    variants: tangledReaders,
    roles: tangledRoles,
    open: openTangled,
  },
  {
    title: 'answers of many raters',
    entries: arbitraryEntries,
    variants: richReaders,
    roles: richRoles,
    open: openRich,
  },
] as const;

describe.each(suites)('of $title', ({ entries, variants, roles, open }) => {
  const seen = { differing: 0, told: 0 };

  it('what differs only in what a role may not read gives it the same bytes', () => {
    fc.assert(
      fc.property(
        fc.tuple(entries as fc.Arbitrary<unknown[]>, entries as fc.Arbitrary<unknown[]>),
        fc.record({
          role: fc.constantFrom(...roles),
          versions: fc.constantFrom(...variants),
          facts: lives,
          days: ticks,
          draws: numbers,
        }),
        (lists, setting) => {
          const { one, other } = createWorlds(lists, setting);
          // Entries may refuse each other, as two revisions of a plan that lose each other's goals do.
          fc.pre(JSON.stringify(one.outcomes) === JSON.stringify(other.outcomes));
          const { role, versions } = setting;
          const [events, same] = [one, other].map((world) => redact(world.events, role, { instrument: versions }));
          expect(JSON.stringify(same)).toBe(JSON.stringify(events));
          const [course, sameCourse] = [one, other].map((world) => redact(world.course, role, { instrument: versions }));
          expect(JSON.stringify(sameCourse)).toBe(JSON.stringify(course));
          if (JSON.stringify(one.events) !== JSON.stringify(other.events)) seen.differing += 1;
          seen.told += events?.length ?? 0;
        },
      ),
      // Others are drawn in place of what cannot be compared, at most one for each.
      { numRuns: 100, maxSkipsPerRun: 1 },
    );
  });

  afterAll(() => {
    expect(seen.differing).toBeGreaterThan(45);
    expect(seen.told).toBeGreaterThan(1000);
  });

  it('where a role reads every form, all that holds is told, and a growing list only adds', () => {
    fc.assert(
      fc.property(
        entries as fc.Arbitrary<unknown[]>,
        fc.constantFrom(...roles),
        lives,
        ticks,
        numbers,
        (list, role, facts, days, draws) => {
          const steps = interleave<Step>(
            list.map((entry) => ({ entry })),
            days,
            draws,
          );
          const { events } = live(steps, new Set(), { versions: open, facts });
          const told = redact(events, role, { instrument: open });
          const withoutReaders = (stream: readonly ProgressionEvent[]) =>
            [...survivors(stream)].map(([key, { readableBy: _, ...data }]) => [key, data]);
          expect(withoutReaders(told)).toEqual(withoutReaders(events));
          expect(told.every(({ data }) => data.readableBy === undefined || data.readableBy.join() === role)).toBe(true);
          expect(told.map(({ data }) => data.sequence)).toEqual(told.map((_, index) => index));
          const start = redact(events.slice(0, draws.next().value % (events.length + 1)), role, { instrument: open });
          expect(told.slice(0, start.length)).toEqual(start);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('every response that a role may read is told with its scores, and none that it may not', () => {
    fc.assert(
      fc.property(
        entries as fc.Arbitrary<unknown[]>,
        fc.constantFrom(...roles),
        fc.constantFrom(...variants),
        (list, role, versions) => {
          const { course, events } = live(
            list.map((entry) => ({ entry })),
            new Set(),
            { versions, facts: createFacts() },
          );
          const holding = course.lanes.flatMap(({ responses }) => responses);
          const readable = holding.filter((response) => mayRead(role, response, versions)).map(({ id }) => id);
          const told = survivors(redact(events, role, { instrument: versions }));
          const scored = [...told.keys()].filter((key) => key.startsWith('response.scored/')).map((key) => key.slice(16));
          expect(scored.toSorted()).toEqual(readable.toSorted());
          const before = survivors(events);
          for (const id of scored) {
            const [own, whole] = [told, before].map(
              (facts) => facts.get(`response.scored/${id}`) as unknown as { scores: object },
            );
            expect(whole).toMatchObject({ scores: own?.scores });
          }
          const { lanes } = redact(course, role, { instrument: versions });
          expect(lanes.flatMap(({ responses }) => responses.map(({ id }) => id)).toSorted()).toEqual(readable.toSorted());
        },
      ),
      { numRuns: 50 },
    );
  });
});
