import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CourseFacts } from '../../src/generated/documents.js';
import { type ScheduledOccasion, scheduleOccasions } from '../../src/index.js';
import { occasionNumber } from '../../src/instrument/occasionNumber.js';
import { formatCalendarDate, lastDay, parseCalendarDate } from '../../src/shared/calendar.js';
import { anyPauses, dayAfter, manyCadences as instrument } from '../support/arbitraryDays.js';
import { createFacts, createForm, createInstrument, createRating } from '../support/createInstrument.js';

const anyFacts: fc.Arbitrary<CourseFacts> = fc
  .record({
    startedOn: fc.integer({ min: -40, max: 40 }),
    length: fc.option(fc.integer({ min: 0, max: 200 })),
    endsAfter: fc.option(fc.integer({ min: 0, max: 200 })),
    pauses: fc.option(anyPauses),
    meetings: fc.array(fc.integer({ min: -20, max: 160 }), { maxLength: 5 }),
  })
  .map(({ startedOn, length, endsAfter, pauses, meetings }) =>
    createFacts({
      startedOn: dayAfter(startedOn),
      groups: ['young'],
      sessions: meetings.map((day, index) => ({ id: `s${index}`, plannedOn: dayAfter(day) })),
      ...(length !== null && { expectedEndOn: dayAfter(startedOn + length) }),
      ...(endsAfter !== null && { endedOn: dayAfter(startedOn + endsAfter) }),
      ...(pauses !== null && { pauses }),
    }),
  );
const anyDay = fc.integer({ min: -60, max: 260 });
const until = dayAfter(300);
const nameOf = ({ id, form, roles }: ScheduledOccasion) => [id, form, ...roles].join('/');

describe('scheduled occasions', () => {
  it('open by the day they are due, close no sooner, and stand as their days tell', () => {
    fc.assert(
      fc.property(anyFacts, anyDay, (facts, day) => {
        for (const { opensOn, dueOn = '~', closesOn = '~' } of scheduleOccasions(instrument, facts, [], {
          asOf: dayAfter(day),
        })) {
          expect(opensOn <= dueOn && dueOn <= closesOn).toBe(true);
        }
      }),
    );
  });

  it('strictly increase within a cadence', () => {
    fc.assert(
      fc.property(anyFacts, anyDay, (facts, day) => {
        const occasions = scheduleOccasions(instrument, facts, [], { asOf: dayAfter(day), until });
        for (const cadence of ['monthly', 'often']) {
          const own = occasions.filter(({ id, form }) => id.startsWith(`${cadence}-`) && form !== 'young');
          expect(own.map(({ id }) => occasionNumber(cadence, id))).toEqual(own.map((_, index) => index));
          const due = own.flatMap(({ dueOn }) => dueOn ?? []);
          expect(due).toEqual([...new Set(due)].toSorted());
        }
      }),
    );
  });

  it('stand on every day of a pause as on the day before it', () => {
    fc.assert(
      fc.property(anyFacts, anyPauses, (facts, pauses) => {
        const paused = { ...facts, pauses };
        const start = parseCalendarDate(facts.startedOn ?? '');
        const end = parseCalendarDate(facts.endedOn ?? '9999-12-31');
        const isPaused = (day: number) =>
          day >= start &&
          day < end &&
          pauses.some(({ from, to = '9999-12-31' }) => day >= parseCalendarDate(from) && day <= parseCalendarDate(to));
        const tell = (day: number) => scheduleOccasions(instrument, paused, [], { asOf: formatCalendarDate(day) });
        for (const day of pauses.flatMap(({ from }) => [0, 1, 5, 40].map((days) => parseCalendarDate(from) + days))) {
          if (isPaused(day)) expect(tell(day)).toEqual(tell(day - 1));
        }
      }),
    );
  });

  it('only ever come later when a pause is told', () => {
    fc.assert(
      fc.property(anyFacts, anyPauses, anyDay, (facts, pauses, day) => {
        const asOf = dayAfter(day);
        const paused = { ...facts, pauses: [...(facts.pauses ?? []), ...pauses.filter(({ from }) => !isTold(facts, from))] };
        const moved = new Map(
          scheduleOccasions(instrument, paused, [], { asOf, until }).map((occasion) => [nameOf(occasion), occasion]),
        );
        for (const occasion of scheduleOccasions(instrument, facts, [], { asOf, until })) {
          const later = moved.get(nameOf(occasion));
          if (!later) continue;
          expect(later.opensOn >= occasion.opensOn).toBe(true);
          expect((later.dueOn ?? '~') >= (occasion.dueOn ?? '~')).toBe(true);
          expect((later.closesOn ?? '~') >= (occasion.closesOn ?? '~')).toBe(true);
        }
      }),
    );
  });

  it('are the same in whatever order meetings and pauses are told', () => {
    fc.assert(
      fc.property(anyFacts, anyDay, (facts, day) => {
        const turned = { ...facts, sessions: facts.sessions?.toReversed() ?? [], pauses: facts.pauses?.toReversed() ?? [] };
        const tell = (course: CourseFacts) =>
          scheduleOccasions(instrument, course, [], { asOf: dayAfter(day) })
            .map((occasion) => JSON.stringify(occasion))
            .toSorted();
        expect(tell(turned)).toEqual(tell(facts));
      }),
    );
  });
});

describe('courses out of the ordinary', () => {
  const anyDate = fc.oneof(
    fc.constantFrom('0000-01-01', '0000-02-29', '1969-12-31', '2000-02-29', '2100-02-28', '9999-12-30', '9999-12-31'),
    fc.integer({ min: -719_528, max: lastDay }).map(formatCalendarDate),
  );
  const anyDuration = fc
    .tuple(fc.constantFrom(1, 2, 30, 400, 9_999), fc.constantFrom('D', 'W', 'M', 'Y'))
    .map(([count, unit]) => `P${count}${unit}`);
  const anyWindow = fc.record({ opensBefore: anyDuration, closesAfter: anyDuration }, { requiredKeys: [] });
  const anyInstrument = fc.tuple(anyDuration, anyWindow, anyWindow, anyWindow).map(([every, ...windows]) =>
    createInstrument({
      items: [createRating('q1')],
      cadences: [
        { type: 'interval', id: 'a', every, ...windows[0] },
        { type: 'milestones', id: 'b', at: ['start', 'midpoint', 'end'], ...windows[1] },
        { type: 'session', id: 'c', moment: 'after', ...windows[2] },
      ],
      forms: ['a', 'b', 'c'].map((cadence) => createForm({ id: cadence, items: ['q1'], cadence })),
    }),
  );
  const anyOddFacts = fc
    .record(
      {
        startedOn: anyDate,
        expectedEndOn: anyDate,
        endedOn: anyDate,
        pauses: fc.array(fc.record({ from: anyDate, to: anyDate }, { requiredKeys: ['from'] }), { maxLength: 4 }),
        sessions: fc.array(fc.record({ id: fc.constantFrom('s1', 's2'), plannedOn: anyDate }), { maxLength: 3 }),
      },
      { requiredKeys: [] },
    )
    .map((odd) => {
      const { startedOn: _, ...facts } = createFacts();
      return { ...facts, ...odd };
    });
  const known = ['a-0', 'a-3', 'a-99999', 'b-end', 'c-s1', 'c-s9', 'nothing'].map((occasion) => ({
    status: 'declined' as const,
    occasion,
  }));

  it('are told in dates that exist, or not at all', () => {
    fc.assert(
      fc.property(anyInstrument, anyOddFacts, anyDate, anyDate, (odd, facts, asOf, last) => {
        for (const occasion of scheduleOccasions(odd, facts, known, { asOf, until: last }).slice(0, 50)) {
          for (const date of [occasion.opensOn, occasion.dueOn, occasion.closesOn]) {
            if (date !== undefined) expect(date).toBe(formatCalendarDate(parseCalendarDate(date)));
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('may have ten thousand meetings, a thousand pauses and an occasion every day', () => {
    const start = parseCalendarDate('1990-01-01');
    const many = createFacts({
      startedOn: '1990-01-01',
      sessions: Array.from({ length: 10_000 }, (_, index) => ({ id: `s${index}`, plannedOn: formatCalendarDate(start + index) })),
      pauses: Array.from({ length: 1_000 }, (_, index) => {
        const from = formatCalendarDate(start + index * 10);
        return { from, to: from };
      }),
    });
    const daily = createInstrument({
      items: [createRating('q1')],
      cadences: [
        { type: 'interval', id: 'daily', every: 'P1D', opensBefore: 'P1W', closesAfter: 'P1W' },
        { type: 'session', id: 'meeting', moment: 'after' },
      ],
      forms: ['daily', 'meeting'].map((cadence) => createForm({ id: cadence, items: ['q1'], cadence })),
    });
    const told = scheduleOccasions(daily, many, [], { asOf: '2017-05-18' });
    // 10,000 days after the start: the day is not paused, and 1,000 were. A week before, seven more are open; one is upcoming.
    expect(formatCalendarDate(start + 10_000)).toBe('2017-05-19');
    expect(told.filter(({ form }) => form === 'meeting')).toHaveLength(10_000);
    expect(told.filter(({ form }) => form === 'daily')).toHaveLength(9_000 + 7 + 1);
  });
});

function isTold({ pauses = [] }: CourseFacts, from: string): boolean {
  return pauses.some((pause) => pause.from === from);
}
