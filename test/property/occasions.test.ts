import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cadence, Form, IntervalCadence, MilestonesCadence } from '../../src/generated/documents.js';
import { type CourseCalendar, findOccasion, type Occasion, occasionOn } from '../../src/schedule/occasion.js';
import { formatCalendarDate } from '../../src/shared/calendar.js';

const anyDay = fc.integer({ min: 20_000, max: 20_800 });
const anyDate = anyDay.map(formatCalendarDate);
const anyDuration = fc
  .tuple(fc.integer({ min: 1, max: 40 }), fc.constantFrom('D', 'W', 'M'))
  .map(([count, unit]) => `P${count}${unit}`);
const anyWindow = fc.record({ opensBefore: anyDuration, closesAfter: anyDuration }, { requiredKeys: [] });

const anyPlanned: fc.Arbitrary<Cadence> = fc.oneof(
  fc.tuple(fc.subarray(['start', 'midpoint', 'end'] as const, { minLength: 1 }), anyWindow).map(([at, window]) => ({
    type: 'milestones' as const,
    id: 'visit',
    at,
    ...window,
  })),
  anyWindow.map((window) => ({ type: 'session' as const, id: 'visit', moment: 'after' as const, ...window })),
);
const anyCadence: fc.Arbitrary<Cadence> = fc.oneof(
  anyPlanned,
  fc.tuple(anyDuration, anyWindow).map(([every, window]) => ({ type: 'interval' as const, id: 'visit', every, ...window })),
);

/** The end, expected and reached, does not come before the start. */
const anyCalendar: fc.Arbitrary<CourseCalendar> = fc
  .record({
    days: fc.array(anyDay, { maxLength: 3 }).map((days) => days.toSorted((left, right) => left - right)),
    isEnded: fc.boolean(),
    sessions: fc.uniqueArray(
      fc.record({ id: fc.stringMatching(/^[a-z0-9]{1,2}$/), plannedOn: anyDate, heldOn: anyDate }, { requiredKeys: ['id'] }),
      { selector: ({ id }) => id, maxLength: 12 },
    ),
  })
  .map(({ days, isEnded, sessions }) => {
    const [startedOn, first, second] = days.map(formatCalendarDate);
    const [expectedEndOn, endedOn] = isEnded ? [second, first] : [first, second];
    return {
      sessions,
      ...(startedOn !== undefined && { startedOn }),
      ...(expectedEndOn !== undefined && { expectedEndOn }),
      ...(endedOn !== undefined && { endedOn }),
    };
  });

type Use = Pick<Form, 'milestones' | 'occasions'>;

const anyMilestones = fc.subarray(['start', 'midpoint', 'end'] as const, { minLength: 1 });

/** A cadence and the occasions of it that a form is used at. */
const anyUse: fc.Arbitrary<{ readonly cadence: IntervalCadence | MilestonesCadence; readonly use: Use }> = fc.oneof(
  fc.record({
    cadence: fc
      .tuple(fc.constantFrom('P5D', 'P2W', 'P1M', 'P3M', 'P1Y'), anyWindow)
      .map(([every, window]) => ({ type: 'interval' as const, id: 'visit', every, ...window })),
    use: fc.tuple(fc.nat({ max: 30 }), fc.option(fc.nat({ max: 10 }))).map(
      ([from, more]): Use => ({
        occasions: { from, ...(more !== null && { to: from + more }) },
      }),
    ),
  }),
  fc.record({
    cadence: fc
      .tuple(anyMilestones, anyWindow)
      .map(([at, window]) => ({ type: 'milestones' as const, id: 'visit', at, ...window })),
    use: anyMilestones.map((milestones): Use => ({ milestones })),
  }),
);

function isUsed({ id }: Occasion, { milestones, occasions: { from, to = Infinity } = { from: 0 } }: Use): boolean {
  const name = id.slice('visit-'.length);
  return milestones ? milestones.some((milestone) => milestone === name) : Number(name) >= from && Number(name) <= to;
}

/** Every occasion whose days are known; of an interval cadence the first twenty, or as many as are asked for. */
function listOccasions(cadence: Cadence, calendar: CourseCalendar, count = 20): readonly Occasion[] {
  const names = {
    interval: Array.from({ length: count }, (_, index) => `${index}`),
    milestones: ['start', 'midpoint', 'end'],
    session: (calendar.sessions ?? []).map(({ id }) => id),
    adhoc: [],
  }[cadence.type];
  return names.flatMap((name) => findOccasion(cadence, `${cadence.id}-${name}`, calendar) ?? []);
}

const holds = ({ opensOn, closesOn }: Occasion, day: number) => opensOn <= day && day <= closesOn;

/** Infinity less Infinity is no number. */
const compareNumbers = (left: number, right: number) => (left === right ? 0 : left - right);

describe('occasions', () => {
  it('open by the day they are due and close no sooner', () => {
    fc.assert(
      fc.property(anyCadence, anyCalendar, (cadence, calendar) => {
        for (const { opensOn, dueOn, closesOn } of listOccasions(cadence, calendar)) {
          expect(Number.isSafeInteger(opensOn) && Number.isSafeInteger(dueOn)).toBe(true);
          expect(opensOn <= dueOn && dueOn <= closesOn).toBe(true);
        }
      }),
    );
  });

  it('are due in the order they are numbered, or come in a course', () => {
    fc.assert(
      fc.property(
        anyCadence.filter(({ type }) => type !== 'session'),
        anyCalendar,
        (cadence, calendar) => {
          const due = listOccasions(cadence, calendar).map(({ dueOn }) => dueOn);
          expect(due).toEqual(due.toSorted((left, right) => left - right));
        },
      ),
    );
  });

  it('open and close in the order they are due', () => {
    fc.assert(
      fc.property(anyCadence, anyCalendar, (cadence, calendar) => {
        const occasions = listOccasions(cadence, calendar).toSorted((left, right) => left.dueOn - right.dueOn);
        for (const list of [occasions.map(({ opensOn }) => opensOn), occasions.map(({ closesOn }) => closesOn)]) {
          expect(list).toEqual(list.toSorted((left, right) => (left < right ? -1 : left > right ? 1 : 0)));
        }
      }),
    );
  });

  it('of which one alone holds a day are found by it', () => {
    fc.assert(
      fc.property(anyPlanned, anyCalendar, anyDay, (cadence, calendar, day) => {
        const open = listOccasions(cadence, calendar).filter((occasion) => holds(occasion, day));
        const found = occasionOn(cadence, day, { calendar });
        if (open.length < 2) expect(found).toEqual(open[0]);
        else expect(open).toContainEqual(found);
      }),
    );
  });

  it('are found by a day in or around pauses as by looking at every one of them', () => {
    const anyPauses = fc.array(fc.record({ from: anyDay, length: fc.option(fc.integer({ min: 0, max: 60 }), { freq: 8 }) }), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(anyCadence, anyCalendar, anyPauses, anyDay, (cadence, calendar, told, day) => {
        const pauses = told.map(({ from, length }) => ({
          from: formatCalendarDate(from),
          ...(length !== null && { to: formatCalendarDate(from + length) }),
        }));
        const paused = { ...calendar, pauses };
        const distance = ({ dueOn }: Occasion) => Math.abs(dueOn - day);
        const [nearest] = listOccasions(cadence, paused, 900)
          .filter((occasion) => holds(occasion, day))
          .sort((left, right) => compareNumbers(distance(left), distance(right)) || compareNumbers(left.dueOn, right.dueOn));
        const found = occasionOn(cadence, day, { calendar: paused });
        const daysOf = (occasion: Occasion | undefined) => occasion && [occasion.opensOn, occasion.dueOn, occasion.closesOn];
        expect(daysOf(found)).toEqual(daysOf(nearest));
      }),
      { numRuns: 150 },
    );
  });

  it('are found by window on the day they are due, where no other is open then', () => {
    fc.assert(
      fc.property(anyCadence, anyCalendar, (cadence, calendar) => {
        const occasions = listOccasions(cadence, calendar);
        for (const occasion of occasions) {
          const open = occasions.filter((other) => holds(other, occasion.dueOn));
          const found = occasionOn(cadence, occasion.dueOn, { calendar });
          expect(found?.dueOn).toBe(occasion.dueOn);
          if (open.length === 1) expect(found).toEqual(occasion);
        }
      }),
    );
  });

  it('are found for a form as if it had no others than those it is used at', () => {
    fc.assert(
      fc.property(anyUse, anyCalendar, anyDay, ({ cadence, use }, calendar, day) => {
        // Eight hundred days hold at most 160 of the shortest distance, and no form is first used after the thirtieth.
        const open = listOccasions(cadence, calendar, 200).filter((each) => isUsed(each, use) && holds(each, day));
        const [nearest] = open.toSorted((left, right) => Math.abs(left.dueOn - day) - Math.abs(right.dueOn - day));
        expect(occasionOn(cadence, day, { calendar, ...use })).toEqual(nearest);
      }),
    );
  });

  it('are the same in whatever order meetings are told', () => {
    fc.assert(
      fc.property(anyPlanned, anyCalendar, anyDay, (cadence, calendar, day) => {
        const turned = { ...calendar, sessions: calendar.sessions?.toReversed() ?? [] };
        expect(occasionOn(cadence, day, { calendar: turned })).toEqual(occasionOn(cadence, day, { calendar }));
      }),
    );
  });
});
