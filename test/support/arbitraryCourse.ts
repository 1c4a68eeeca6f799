import fc from 'fast-check';
import type { InstrumentDefinition, InstrumentResponse, WithdrawalEntry } from '../../src/generated/documents.js';
import type { Instrument } from '../../src/index.js';
import { formatCalendarDate } from '../../src/shared/calendar.js';
import { createCourseInstrument, createCourseParts, fromCitizen, withdraw } from './createCourse.js';
import { createForm } from './createInstrument.js';

const danish = { da: 'Tekst' };

/** A text that must be found neither in a course nor in an event. */
export const secret = 'HEMMELIGT';

/** An instrument with everything that a course can tell of: windows, norms, perspectives, a joint form, several mentors. */
export function createRichParts(): Partial<InstrumentDefinition> {
  const parts = createCourseParts();
  const short = createForm({ id: 'short', items: ['q2', 'q1', 'note'], cadence: 'monthly', occasions: { from: 1, to: 4 } });
  const joint = createForm({ id: 'joint', authorship: 'joint', respondents: ['citizen', 'caseworker'], items: ['q1', 'q2'] });
  const norms = [
    {
      source: 'paper',
      bands: [
        { id: 'low', title: danish, from: 0 },
        { id: 'high', title: danish, from: 25 },
      ],
      cutoff: { value: 25, belongsTo: 'upper' as const },
      reliable: { type: 'points' as const, atLeast: 5 },
    },
  ];
  return {
    ...parts,
    forms: [...(parts.forms ?? []).map((form) => (form.id === 'mentor' ? form : { ...form, cadence: 'monthly' })), short, joint],
    scales: (parts.scales ?? []).map((scale) => (scale.id === 'total' ? { ...scale, norms } : scale)),
    cadences: [{ type: 'interval', id: 'monthly', every: 'P1M', opensBefore: 'P1W', closesAfter: 'P1W' }],
    perspectives: [
      {
        id: 'belief',
        construct: 'same',
        sides: [
          { scale: 'mood', role: 'citizen' },
          { scale: 'chance', role: 'caseworker' },
        ],
      },
      {
        id: 'around',
        construct: 'related',
        sides: [
          { scale: 'mood', role: 'citizen' },
          { scale: 'chance', role: 'caseworker' },
          { scale: 'support', role: 'mentor' },
        ],
      },
    ],
  };
}

/** Both versions of that instrument that a course spans. */
export const versions = createVersions({});

/** The same, of which the second month is the baseline. */
export const versionsWithBaseline = createVersions({ baseline: { occasion: 'monthly-1' } });

function createVersions(overrides: Partial<InstrumentDefinition>): readonly [Instrument, Instrument] {
  const parts = { ...createRichParts(), ...overrides };
  return [createCourseInstrument(parts), createCourseInstrument({ ...parts, version: '1.1.0' })];
}

type Voice = Pick<InstrumentResponse, 'form' | 'respondents' | 'answers'>;

const point = fc.integer({ min: 0, max: 20 }).map((value) => value / 2);

function answersTo(...items: string[]): fc.Arbitrary<Voice['answers']> {
  const answer = fc.oneof(
    { arbitrary: point, weight: 9 },
    { arbitrary: fc.constant({ missing: 'declined' as const }), weight: 1 },
  );
  return fc.record(Object.fromEntries(items.map((item) => [item, answer])), { requiredKeys: [] }) as fc.Arbitrary<
    Voice['answers']
  >;
}

const person = (role: string) => fc.constantFrom(`${role}-${secret}-1`, `${role}-${secret}-2`).map((id) => [{ role, id }]);

const voice: fc.Arbitrary<Voice> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      form: fc.constant('citizen'),
      respondents: fc.constant([{ role: 'citizen', id: `citizen-${secret}` }]),
      answers: fc
        .tuple(answersTo('q1', 'q2', 'q3', 'q4'), fc.boolean())
        .map(([answers, isTold]) => (isTold ? { ...answers, note: `${secret} 070761-4285` } : answers)),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ form: fc.constant('caseworker'), respondents: person('caseworker'), answers: answersTo('chance') }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ form: fc.constant('mentor'), respondents: person('mentor'), answers: answersTo('support') }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      form: fc.constant('joint'),
      respondents: fc.tuple(person('citizen'), person('caseworker')).map((people) => people.flat()),
      answers: answersTo('q1', 'q2'),
    }),
  },
);

/** Returns a response of someone, on some day of the half year from 5 January 2026; the days six apart, so that some are the same. */
function arbitraryResponse(who: fc.Arbitrary<Voice>, ids: readonly string[]): fc.Arbitrary<InstrumentResponse> {
  return fc
    .record({
      id: fc.constantFrom(...ids),
      revision: fc.integer({ min: 1, max: 3 }),
      day: fc.integer({ min: 0, max: 30 }).map((step) => 20_458 + 6 * step),
      delay: fc.integer({ min: 0, max: 40 }),
      voice: who,
      rest: fc.record(
        {
          mode: fc.constantFrom('paper' as const, 'screen' as const),
          language: fc.constantFrom('da', 'en'),
          enteredBy: fc.constant(`typist-${secret}`),
          occasion: fc.constantFrom('monthly-1', 'monthly-2'),
          instrument: fc.constantFrom(...versions.map(({ reference }) => reference)),
        },
        { requiredKeys: [] },
      ),
    })
    .map(({ id, revision, day, delay, voice: said, rest }) => {
      const recordedAt = `${formatCalendarDate(day + delay)}T12:00:00Z`;
      const { occasion, ...others } = rest;
      const isPlanned = said.form !== 'mentor' && said.form !== 'joint' && occasion !== undefined;
      return {
        ...fromCitizen({ id: idFor(id, said), on: formatCalendarDate(day), revision, recordedAt }),
        ...said,
        ...others,
        ...(isPlanned ? { occasion } : {}),
      };
    });
}

/** An id of those who answer: no revision of a response may name others. The citizen alone has the plain one. */
function idFor(id: string, { respondents: [first, ...others] }: Voice): string {
  const told = first?.role === 'citizen' && others.length === 0 ? [] : [first, ...others];
  return [id, ...told.map((person) => `${person?.role.slice(0, 2)}${person?.id.at(-1)}`)].join('-');
}

/** The citizen alone, with every line answered, of the long form or the short: series in which each is set against the one before. */
const oneVoice = fc
  .record({ q1: point, q2: point, q3: point, q4: point, isShort: fc.nat({ max: 4 }).map((drawn) => drawn === 0) })
  .map(({ isShort, q1, q2, q3, q4 }): Voice => {
    const respondents = [{ role: 'citizen', id: `citizen-${secret}` }];
    return isShort
      ? { form: 'short', respondents, answers: { q1, q2 } }
      : { form: 'citizen', respondents, answers: { q1, q2, q3, q4 } };
  });

const arbitraryWithdrawal: fc.Arbitrary<WithdrawalEntry> = fc
  .record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'a-ca1', 'b-ca2', 'a-me1'), revision: fc.integer({ min: 2, max: 3 }) })
  .map(({ id, revision }) => withdraw(id, revision));

const refused = fc.constantFrom<unknown>(
  { kind: 'plan' },
  null,
  { ...withdraw('a', 1), course: 'other' },
  fromCitizen({ id: 'z', on: '2026-02-05', answers: { q1: 99 } }),
);

/**
 * Returns entries of one course, no two of them with the same id and revision; some that are always refused among them.
 * Half the time from everyone, half the time from the citizen alone.
 */
export const arbitraryEntries: fc.Arbitrary<unknown[]> = fc.oneof(
  listEntries(arbitraryResponse(voice, ['a', 'b', 'c', 'd', 'e', 'f'])),
  listEntries(arbitraryResponse(oneVoice, ['a', 'b', 'c', 'd', 'e'])),
);

function listEntries(response: fc.Arbitrary<InstrumentResponse>): fc.Arbitrary<unknown[]> {
  const entries = fc.uniqueArray(fc.oneof({ arbitrary: response, weight: 9 }, { arbitrary: arbitraryWithdrawal, weight: 1 }), {
    selector: ({ id, revision }) => `${id}/${revision}`,
    minLength: 2,
    maxLength: 13,
    size: 'max',
  });
  return fc.tuple(entries, fc.array(refused, { maxLength: 2 })).map(([sound, wrong]) => [...sound, ...wrong]);
}

/** Returns the entries in another order. */
export function shuffled<Value>(values: readonly Value[], numbers: Iterator<number>): Value[] {
  return values
    .map((value) => [numbers.next().value as number, value] as const)
    .toSorted(([left], [right]) => left - right)
    .map(([, value]) => value);
}
