import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/generated/documents.js';
import { type Course, type Instrument, record } from '../../../src/index.js';
import { shapedInstrument, shapes } from '../../support/arbitraryShapes.js';
import { replayed, source, withdraw } from '../../support/createCourse.js';
import { createChange, createLine, createMissed, createPlanEntry, createResolution } from '../../support/createEntries.js';
import { createInstrument } from '../../support/createInstrument.js';

const entries: { readonly [Kind in Entry['kind']]: Entry } = {
  response: createLine('x', 5),
  plan: createPlanEntry(1, ['home'], { id: 'x' }),
  course: createChange('x', { expectedEndOn: '2026-06-30' }),
  occasion: createMissed('x', 'before-s1'),
  'follow-up': createResolution('x', { followUp: 'talk', response: 'r1' }),
  withdrawal: withdraw('x', 1),
};
const newer = createInstrument({ ...shapes, version: '1.1.0' });
const stranger = createInstrument({ ...shapes, id: 'other' });

function courseOf(...recorded: readonly unknown[]): Course {
  return replayed(shapedInstrument, recorded, { earlier: [newer] }).course;
}

function refuse(course: Course, entry: unknown, instrument: Instrument | readonly Instrument[] = shapedInstrument) {
  const before = JSON.stringify(course);
  const result = record(course, entry, { instrument, source });
  expect(JSON.stringify(course)).toBe(before);
  expect(result.ok).toBe(false);
  return result.issues;
}

describe.each(Object.entries(entries))('an entry of the kind "%s"', (kind, entry) => {
  it('of another course is refused, whatever is known of its id', () => {
    for (const course of [courseOf(), courseOf(entry)]) {
      expect(refuse(course, { ...entry, course: 'course-2' })).toMatchObject([
        { code: 'course/wrong-course', path: ['course'], params: { expected: 'course-1', received: 'course-2' } },
      ]);
    }
  });

  it('is refused while a version that responses pin is not at hand, at no property it does not have', () => {
    const course = courseOf(createLine('pinned', 5, { instrument: 'measure@1.1.0' }));
    const issues = refuse(course, entry);
    expect(issues).toMatchObject([{ code: 'course/wrong-instrument', params: { received: 'measure@1.1.0' } }]);
    if (kind !== 'response') expect(issues[0]?.path).toEqual([]);
  });

  it('is refused where the instrument at hand is another than the course follows', () => {
    expect(refuse(courseOf(), entry, stranger).map(({ code }) => code)).toContain('course/wrong-instrument');
  });

  it('is refused where no instrument is at hand', () => {
    expect(refuse(courseOf(), entry, []).length).toBeGreaterThan(0);
  });

  it('of the same revision and content changes nothing, and of other content is refused', () => {
    const course = courseOf(entry);
    const again = record(course, structuredClone(entry), { instrument: shapedInstrument, source });
    expect(again).toMatchObject({ ok: true, value: { status: 'unchanged', events: [] } });
    expect(again.ok && again.value.course).toBe(course);
    const other = { ...entry, recordedAt: '2026-02-02T12:00:01Z' };
    expect(refuse(course, other)).toMatchObject([
      { code: 'course/conflicting-revision', path: ['revision'], params: { id: 'x', revision: 1 } },
    ]);
  });

  it('of a lower revision changes nothing', () => {
    // Of a plan every revision stands beside the others.
    if (kind === 'plan') return;
    const course = courseOf({ ...entry, revision: 3 });
    const late = record(course, { ...entry, revision: 2 }, { instrument: shapedInstrument, source });
    expect(late).toMatchObject({ ok: true, value: { status: 'unchanged', events: [] } });
    expect(late.ok && late.value.course).toBe(course);
  });
});

it('only a response tells whom it is about', () => {
  expect(refuse(courseOf(), { ...entries.response, subject: 'someone' })).toMatchObject([{ code: 'course/wrong-subject' }]);
  const issues = refuse(courseOf(), { ...entries.course, subject: 'someone' });
  expect(issues.map(({ code }) => code)).toContain('response/unknown-property');
});
