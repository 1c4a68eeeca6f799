import { describe, expect, it } from 'vitest';
import { type Course, record } from '../../../src/index.js';
import { shapedInstrument } from '../../support/arbitraryShapes.js';
import { replayed, source } from '../../support/createCourse.js';
import { createMissed, createResolution } from '../../support/createEntries.js';

function courseOf(...recorded: readonly unknown[]): Course {
  const { course, refused } = replayed(shapedInstrument, recorded);
  expect(refused).toEqual([]);
  return course;
}

function outcomeOf(entry: unknown) {
  const result = record(courseOf(), entry, { instrument: shapedInstrument, source });
  return result.ok ? result.value.status : result.issues.map(({ code, path }) => [code, path.join('.')]);
}

describe('an occasion at which nothing was measured', () => {
  it.each(['stages-start', 'stages-midpoint', 'stages-end', 'before-s1', 'before-any~meeting', 'talks-x', 'before-constructor'])(
    'is one that a cadence can have: %s',
    (occasion) => {
      expect(outcomeOf(createMissed('o', occasion))).toBe('recorded');
    },
  );

  it.each(['stages', 'stages-', 'stages-middle', 'before-', 'talks-', 'yearly-1', 'constructor'])(
    'is refused where no form has it: %s',
    (occasion) => {
      expect(outcomeOf(createMissed('o', occasion))).toEqual([['course/unknown-occasion', 'occasion']]);
    },
  );

  it('may be of one form, which must have that occasion', () => {
    expect(outcomeOf(createMissed('o', 'stages-end', { form: 'observe' }))).toBe('recorded');
    expect(outcomeOf(createMissed('o', 'stages-end', { form: 'before' }))).toEqual([['course/unknown-occasion', 'occasion']]);
    expect(outcomeOf(createMissed('o', 'stages-end', { form: 'staff' }))).toEqual([['course/unknown-occasion', 'occasion']]);
    expect(outcomeOf(createMissed('o', 'stages-end', { form: 'obsreve' }))).toEqual([['course/unknown-reference', 'form']]);
    expect(outcomeOf(createMissed('o', 'stages-end', { form: 'constructor' }))).toEqual([['course/unknown-reference', 'form']]);
  });

  it('is remembered without its reason', () => {
    const entry = createMissed('o', 'before-s1', { form: 'before', status: 'not-held', reason: { da: 'HEMMELIGT' } });
    expect(courseOf(entry).occasions).toEqual([
      {
        id: 'o',
        revision: 1,
        recordedAt: '2026-02-01T12:00:00Z',
        recordedOn: '2026-02-01',
        contentHash: expect.any(Number),
        occasion: 'before-s1',
        form: 'before',
        status: 'not-held',
      },
    ]);
  });

  it('is told apart by its reason: another under one revision is refused', () => {
    const entry = createMissed('o', 'before-s1', { reason: { da: 'Syg' } });
    const result = record(courseOf(entry), { ...entry, reason: { da: 'Rask' } }, { instrument: shapedInstrument, source });
    expect(result.issues).toMatchObject([{ code: 'course/conflicting-revision' }]);
  });
});

describe('what was done about a follow-up', () => {
  it('may be told before the response has come', () => {
    const { course, events } = replayed(shapedInstrument, [createResolution('f', { followUp: 'talk', response: 'later' })]);
    expect(course.resolutions).toEqual([
      {
        id: 'f',
        revision: 1,
        recordedAt: '2026-02-01T12:00:00Z',
        contentHash: expect.any(Number),
        followUp: 'talk',
        response: 'later',
        resolvedOn: '2026-02-01',
        outcome: 'talked',
      },
    ]);
    expect(events.map(({ data }) => data.key)).toEqual(['course.started']);
  });

  it.each(['tlak', 'constructor', 'mood'])('is refused where the instrument asks for no such thing: %s', (followUp) => {
    expect(outcomeOf(createResolution('f', { followUp, response: 'r1' }))).toEqual([['course/unknown-reference', 'followUp']]);
  });
});

describe('several of them', () => {
  it('are kept by id, each in its latest revision', () => {
    const course = courseOf(
      createMissed('o2', 'before-s1'),
      createMissed('o1', 'before-s1', { revision: 2 }),
      createMissed('o1', 'before-s2'),
      createMissed('o2', 'before-s3', { revision: 5, status: 'not-held' }),
    );
    expect(course.occasions?.map(({ id, revision, occasion }) => [id, revision, occasion])).toEqual([
      ['o1', 2, 'before-s1'],
      ['o2', 5, 'before-s3'],
    ]);
  });
});
