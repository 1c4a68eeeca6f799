import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveFacts } from '../../src/course/deriveFacts.js';
import type { Entry, InstrumentResponse, ProgressionEvent } from '../../src/generated/documents.js';
import { type Course, occasionEvents, record, startCourse } from '../../src/index.js';
import { formatCalendarDate, parseCalendarDate } from '../../src/shared/calendar.js';
import { accepted } from '../support/accepted.js';
import { shuffled } from '../support/arbitraryCourse.js';
import { source, survivors, withdraw } from '../support/createCourse.js';
import { createChange, createMissed } from '../support/createEntries.js';
import { createFacts, createResponse } from '../support/createInstrument.js';
import { firstVersion, recountedVersion, secondVersion, slowerVersion } from '../support/twoVersions.js';

const instrument = [firstVersion, recountedVersion, secondVersion, slowerVersion];
const facts = createFacts({ startedOn: '2026-01-05' });
const dayAfter = (days: number) => formatCalendarDate(parseCalendarDate('2026-01-05') + days);
const anyDay = fc.integer({ min: -5, max: 330 }).map(dayAfter);
const anyVersion = fc.constantFrom(...instrument.map(({ reference }) => reference));

const anyResponse = fc
  .record({
    id: fc.integer({ min: 0, max: 9 }),
    form: fc.constantFrom('citizen', 'caseworker'),
    instrument: anyVersion,
    on: anyDay,
    occasion: fc.option(fc.constantFrom('quarterly-0', 'quarterly-2', 'monthly-4', 'monthly-6'), { nil: undefined, freq: 3 }),
    score: fc.integer({ min: 0, max: 10 }),
  })
  .map(({ id, form, on, occasion, score, ...rest }): InstrumentResponse => {
    const isCitizen = form === 'citizen';
    const respondents = [isCitizen ? { role: 'citizen', id: 'citizen-1' } : { role: 'caseworker', id: 'worker-1' }];
    const isNamed = occasion !== undefined && (isCitizen || occasion.startsWith('quarterly'));
    const given = { id: `${form}-${id}`, form, respondents, answeredOn: on, recordedAt: `${on}T12:00:00Z`, ...rest };
    const answers = isCitizen ? { mood: score, energy: 10 - score } : { seen: score };
    return createResponse(answers, isNamed ? { ...given, occasion } : given);
  });

const anyEntry: fc.Arbitrary<Entry> = fc.oneof(
  { weight: 5, arbitrary: anyResponse },
  {
    weight: 3,
    arbitrary: fc
      .record({ id: fc.integer({ min: 0, max: 3 }), instrument: anyVersion, on: anyDay })
      .map(({ id, on, instrument: followed }) =>
        createChange(`k${id}`, { instrument: followed }, { effectiveOn: on, recordedAt: `${on}T12:00:00Z` }),
      ),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({ id: fc.integer({ min: 0, max: 3 }), occasion: fc.constantFrom('quarterly-1', 'monthly-5'), on: anyDay })
      .map(({ id, occasion, on }) => createMissed(`o${id}`, occasion, { recordedAt: `${on}T12:00:00Z` })),
  },
  { weight: 1, arbitrary: fc.constantFrom('k0', 'k1', 'citizen-1', 'caseworker-2').map((id) => withdraw(id, 2)) },
);

/** Entries of which no two share an id and a revision. */
const anyEntries = fc.uniqueArray(anyEntry, { maxLength: 14, selector: ({ id, revision }) => `${id} ${revision}` });

interface Told {
  readonly course: Course;
  readonly events: readonly ProgressionEvent[];
}

/** What is told, and what is refused: of two versions that count a cadence otherwise, the one that comes later. */
interface Run extends Told {
  readonly refused: readonly string[];
}

/** Records entries; a text is a day up to which occasions are told. */
function tell(all: readonly (Entry | string)[]): Run {
  let { course, events }: Told = accepted(startCourse(firstVersion, facts, { source }));
  const refused: string[] = [];
  for (const one of all) {
    const next = typeof one === 'string' ? occasionEvents(course, { instrument, source, asOf: one }) : tryEntry(course, one);
    if (!next) refused.push((one as Entry).id);
    else {
      ({ course } = next);
      events = [...events, ...next.events];
    }
  }
  return { course, events, refused: refused.sort() };
}

/** Nothing but a change of version is refused. */
function tryEntry(course: Course, entry: Entry): Told | undefined {
  const recorded = record(course, entry, { instrument, source });
  if (recorded.ok) return recorded.value;
  expect(recorded.issues.map(({ code }) => code)).toEqual(['course/other-cadence']);
  return undefined;
}

describe('a course that changes version', () => {
  it('comes to the same facts in any order, however often occasions are told on the way', () => {
    const seen = { changed: 0, refused: 0, skipped: 0 };
    fc.assert(
      fc.property(anyEntries, fc.infiniteStream(fc.nat()), fc.integer({ min: 60, max: 330 }), (entries, numbers, last) => {
        const plain = tell([...entries, dayAfter(last)]);
        const ticking = shuffled(entries, numbers).flatMap((entry, index) => [entry, dayAfter(Math.min(last, index * 20))]);
        const other = tell([...ticking, dayAfter(last)]);
        // Which of two is refused hangs on which comes first: nothing else does.
        if (String(other.refused) !== String(plain.refused)) {
          seen.skipped += 1;
          return;
        }
        expect(survivors(other.events)).toEqual(survivors(plain.events));
        expect({ ...other.course, sequence: 0 }).toEqual({ ...plain.course, sequence: 0 });
        if (new Set(plain.events.map(({ data }) => data.instrument)).size > 1) seen.changed += 1;
        if (plain.refused.length > 0) seen.refused += 1;
      }),
      { numRuns: 150 },
    );
    expect(seen.changed).toBeGreaterThan(50);
    expect(seen.refused).toBeGreaterThan(10);
    expect(seen.skipped).toBeLessThan(40);
  });

  it('tells after each entry what holds when all is worked out at once', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const { course, events } = tell(entries);
        const derived = deriveFacts({ ...course, instruments: instrument, sequence: 0 }, { responses: 'all', plans: 'all' });
        expect(new Set(derived.map(({ data }) => data.key))).toEqual(new Set(survivors(events).keys()));
        for (const { data } of derived) {
          const { sequence: _, ...said } = data;
          expect(survivors(events).get(data.key)).toEqual(said);
        }
      }),
      { numRuns: 100 },
    );
  });
});
