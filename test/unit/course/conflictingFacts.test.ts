import { describe, expect, it } from 'vitest';
import { record, startCourse } from '../../../src/index.js';
import { accepted } from '../../support/accepted.js';
import { createCourseInstrument, source } from '../../support/createCourse.js';
import { createFacts } from '../../support/createInstrument.js';

const instrument = createCourseInstrument();
const { course } = accepted(startCourse(instrument, createFacts({ startedOn: '2026-03-01' }), { source }));

function codesOf(changes: object): readonly string[] {
  const entry = { kind: 'course', format: 1, id: 'change', revision: 1, course: 'course-1', recordedAt: '2026-06-01T12:00:00Z' };
  const recorded = record(course, { ...entry, changes }, { instrument, source });
  expect(recorded.ok).toBe(true);
  return recorded.issues.map(({ code, severity }) => `${severity} ${code}`);
}

describe('a change of the facts of a course', () => {
  it('that no other entry stands against is recorded without a word', () => {
    expect(codesOf({ endedOn: '2026-05-01' })).toEqual([]);
  });

  it('that cannot be true together with what is known is recorded with a warning', () => {
    expect(codesOf({ endedOn: '2026-02-01' })).toEqual(['warning course/conflicting-facts']);
  });
});
