import { describe, expect, it } from 'vitest';
import type { Instrument, InstrumentVersions } from '../../../src/index.js';
import { occasionEvents, record, scheduleCourse, scheduleOccasions, startCourse } from '../../../src/index.js';
import { accepted } from '../../support/accepted.js';
import { createCourseInstrument, source } from '../../support/createCourse.js';
import { createChange } from '../../support/createEntries.js';
import { createFacts } from '../../support/createInstrument.js';
import { firstVersion, secondVersion } from '../../support/twoVersions.js';

const other = createCourseInstrument({ id: 'other' });
const facts = createFacts({ startedOn: '2026-01-05' });
const { course } = accepted(startCourse(firstVersion, facts, { source }));
const asOf = '2026-06-01';

/** A course that follows the second version from the day it is told. */
const change = createChange('newer', { instrument: secondVersion.reference }, { effectiveOn: '2026-03-01' });
const both = [firstVersion, secondVersion];
const changed = accepted(record(course, change, { instrument: both, source })).course;

const asked = [
  ['its schedule', scheduleCourse],
  ['what time has brought', occasionEvents],
] as const;

describe.each(asked)('a course that is asked for %s', (_title, ask) => {
  const askWith = (instrument: InstrumentVersions, of = course) => ask(of, { instrument, source, asOf });

  it.each<[string, InstrumentVersions]>([
    ['another instrument', other],
    ['several others', [other]],
    ['another version', secondVersion],
    ['none', []],
    ['nothing', undefined as unknown as Instrument],
  ])('never answers from %s', (_name, instrument) => {
    expect(() => askWith(instrument)).toThrow(/^fremdrift: .*"measure@1\.0\.0"/);
  });

  it('names the instrument that was passed', () => {
    expect(() => askWith(other)).toThrow('"other@1.0.0"');
  });

  it('answers from its own, also where others are passed with it', () => {
    expect(askWith([other, firstVersion])).toEqual(askWith(firstVersion));
  });

  it('needs every version that it has followed', () => {
    expect(() => askWith(firstVersion, changed)).toThrow('"measure@2.0.0"');
    expect(() => askWith(secondVersion, changed)).toThrow('"measure@1.0.0"');
    expect(() => askWith(both, changed)).not.toThrow();
  });
});

describe('the schedule of facts', () => {
  it.each([other, secondVersion])('is never that of another instrument than they name', (instrument) => {
    expect(() => scheduleOccasions(instrument, facts, [], { asOf })).toThrow(TypeError);
  });
});
