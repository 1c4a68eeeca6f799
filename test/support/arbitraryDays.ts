import fc from 'fast-check';
import type { CourseChanges, Entry, InstrumentDefinition } from '../../src/generated/documents.js';
import { formatCalendarDate, parseCalendarDate } from '../../src/shared/calendar.js';
import { createCourseInstrument, createCourseParts, fromCitizen, withdraw } from './createCourse.js';
import { createChange, createMissed } from './createEntries.js';
import { createForm } from './createInstrument.js';

const start = parseCalendarDate('2026-01-31');

/** Returns the day that lies so many days after 31 January 2026. */
export function dayAfter(days: number): string {
  return formatCalendarDate(start + days);
}

function createParts(): Partial<InstrumentDefinition> {
  const own = { authorship: 'own', items: ['q1'] } as const;
  return {
    ...createCourseParts(),
    groups: ['young', 'ready'].map((id) => ({ id, title: { da: 'Tekst' } })),
    forms: [
      createForm({ id: 'citizen', items: ['q1', 'q2'], cadence: 'monthly' }),
      createForm({ id: 'each', ...own, respondents: ['citizen', 'caseworker'], cadence: 'stages' }),
      createForm({ id: 'joint', ...own, authorship: 'joint', respondents: ['citizen', 'caseworker'], cadence: 'often' }),
      createForm({ id: 'meeting', ...own, cadence: 'meeting' }),
      createForm({ id: 'young', ...own, cadence: 'monthly', groups: ['young'], occasions: { from: 1 } }),
    ],
    scales: [],
    cadences: [
      { type: 'interval', id: 'monthly', every: 'P1M', opensBefore: 'P1W', closesAfter: 'P10D' },
      { type: 'interval', id: 'often', every: 'P20D' },
      { type: 'milestones', id: 'stages', at: ['start', 'midpoint', 'end'], opensBefore: 'P1W', closesAfter: 'P2W' },
      { type: 'session', id: 'meeting', moment: 'after', closesAfter: 'P3D' },
    ],
  };
}

/** An instrument of four cadences side by side; one form is for young citizens, one is answered by each of two roles. */
export const manyCadences = createCourseInstrument(createParts());

const anyDay = fc.integer({ min: -10, max: 150 }).map(dayAfter);

const anyResponse = fc
  .record({
    id: fc.integer({ min: 0, max: 9 }),
    revision: fc.integer({ min: 1, max: 3 }),
    on: anyDay,
    form: fc.constantFrom('citizen', 'each', 'joint', 'meeting'),
    isCaseworker: fc.boolean(),
    occasion: fc.option(
      fc.constantFrom('monthly-1', 'monthly-3', 'often-2', 'stages-start', 'stages-end', 'meeting-s1', 'meeting-s2'),
      { nil: undefined },
    ),
  })
  .map(({ id, revision, on, form, isCaseworker, occasion }) => {
    const citizen = { role: 'citizen', id: 'citizen-1' };
    const caseworker = { role: 'caseworker', id: 'worker-1' };
    const each = isCaseworker ? [caseworker] : [citizen];
    const respondents = form === 'joint' ? [citizen, caseworker] : form === 'each' ? each : [citizen];
    const isNamed = occasion?.startsWith({ citizen: 'monthly', each: 'stages', joint: 'often', meeting: 'meeting' }[form] ?? '');
    const given = { id: `r${id}`, revision, on, form, respondents, ...(isNamed && occasion !== undefined && { occasion }) };
    return fromCitizen({ ...given, answers: { q1: revision } });
  });

const anyOutcome = fc
  .record({
    id: fc.integer({ min: 0, max: 4 }),
    status: fc.constantFrom('declined' as const, 'not-held' as const),
    occasion: fc.constantFrom('monthly-0', 'monthly-1', 'monthly-2', 'often-1', 'stages-midpoint', 'meeting-s1'),
    on: anyDay,
  })
  .map(({ id, status, occasion, on }) => createMissed(`o${id}`, occasion, { status, recordedAt: `${on}T12:00:00Z` }));

/** Pauses that are told. */
export const anyPauses = fc
  .uniqueArray(
    fc.record({ from: fc.integer({ min: -10, max: 150 }), length: fc.option(fc.integer({ min: 0, max: 60 }), { freq: 6 }) }),
    { minLength: 1, maxLength: 4, selector: ({ from }) => from },
  )
  .map((pauses) =>
    pauses.map(({ from, length }) => ({ from: dayAfter(from), ...(length !== null && { to: dayAfter(from + length) }) })),
  );

const anySessions = fc.uniqueArray(
  fc.record({ id: fc.constantFrom('s1', 's2', 's3'), plannedOn: anyDay, heldOn: anyDay }, { requiredKeys: ['id'] }),
  { minLength: 1, selector: ({ id }) => id },
);

const anyChanges: fc.Arbitrary<CourseChanges> = fc.oneof(
  fc.record({ pauses: anyPauses }),
  fc.record({ sessions: anySessions }),
  fc.record({ expectedEndOn: anyDay }),
  fc.record({ endedOn: anyDay }),
  fc.record({ groups: fc.constantFrom<[string, ...string[]]>(['young'], ['ready']) }),
);

const anyChange = fc
  .record({ id: fc.integer({ min: 0, max: 4 }), changes: anyChanges, on: anyDay, recorded: anyDay })
  .map(({ id, changes, on, recorded }) =>
    createChange(`c${id}`, changes, { effectiveOn: on, recordedAt: `${recorded}T12:00:00Z` }),
  );

const anyWithdrawal = fc
  .record({ id: fc.constantFrom('r0', 'r1', 'r2', 'o0', 'o1', 'c0', 'c1', 'c2'), revision: fc.integer({ min: 2, max: 4 }) })
  .map(({ id, revision }) => withdraw(id, revision));

/** Any entry that tells of occasions: answered, declined or not held, withdrawn; or that changes when they are. */
export const anyEntry: fc.Arbitrary<Entry> = fc.oneof(
  { weight: 5, arbitrary: anyResponse },
  { weight: 2, arbitrary: anyOutcome },
  { weight: 3, arbitrary: anyChange },
  { weight: 1, arbitrary: anyWithdrawal },
);
