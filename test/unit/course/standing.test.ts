import { describe, expect, it } from 'vitest';
import type { CourseResponse, Lane } from '../../../src/course/course.js';
import { createStanding, findBaseline, findPrevious, indexIn, mayBeBaseline } from '../../../src/course/standing.js';
import type { Instrument } from '../../../src/index.js';
import { createForm, createInstrument, createRating, createScale } from '../../support/createInstrument.js';

const create = (overrides: object = {}) =>
  createInstrument({
    items: [createRating('q1'), createRating('q2')],
    forms: [
      createForm({ id: 'long', items: ['q1', 'q2'], cadence: 'stages' }),
      createForm({ id: 'short', items: ['q2'], cadence: 'stages' }),
    ],
    scales: [createScale({ id: 'one', items: ['q1'] }), createScale({ id: 'two', items: ['q2'] })],
    cadences: [{ type: 'milestones', id: 'stages', at: ['start', 'midpoint', 'end'] }],
    ...overrides,
  });
const plain = create();
const named = create({ baseline: { occasion: 'stages-midpoint' } });

/** A response with a score of 3 where there is one: of each of the form's scales. */
function respond(id: string, form: 'long' | 'short', scored: readonly boolean[], occasion?: string): CourseResponse {
  return {
    id,
    revision: 1,
    recordedAt: '2026-02-01T12:00:00Z',
    instrument: 'measure@1.0.0',
    form,
    answeredOn: '2026-02-01',
    contentHash: 1,
    respondents: [{ role: 'citizen', id: 'citizen-1' }],
    timing: 'unscheduled',
    items: [],
    scales: scored.flatMap((isScored) => (isScored ? [3, 1, 1, 1] : [0, 0, 0, 1])),
    ...(occasion && { occasion }),
  };
}

const lane: Lane = {
  key: 'citizen',
  roles: ['citizen'],
  responses: [
    respond('nothing', 'long', [false, false], 'stages-start'),
    respond('two', 'short', [true], 'stages-start'),
    respond('both', 'long', [true, true], 'stages-midpoint'),
    respond('one', 'long', [true, false], 'stages-midpoint'),
    respond('late', 'short', [false], 'stages-end'),
    respond('last', 'long', [true, true], 'stages-end'),
  ],
};

function stand(position: number, instruments: Instrument) {
  const facts = { kind: 'course-facts', format: 1, id: 'course-1', subject: 'subject-1', instrument: 'measure@1.0.0' } as const;
  return createStanding({ lane, position }, { instruments, sequence: 1, facts });
}

/** The previous and the baseline of both scales of a response to the long form. */
function found(position: number, instruments: Instrument): (number | undefined)[] {
  const standing = stand(position, instruments);
  return [0, 1].flatMap((index) => [findPrevious(index, standing), findBaseline(index, standing)]);
}

describe('the previous score and the baseline', () => {
  it.each([
    ['the first response has neither', 0, [-1, -1, -1, -1]],
    ['a scale scored by another form has both there', 2, [-1, -1, 1, 1]],
    ['each scale has its own', 3, [2, 2, 2, 1]],
    ['responses without a score are passed over', 5, [3, 2, 2, 1]],
  ])('%s', (_title, position, expected) => {
    expect(found(position, plain)).toEqual(expected);
  });

  it.each([
    ['before the named occasion there is no baseline', 2, [-1, -1, 1, -1]],
    ['the first score at the named occasion is the baseline', 5, [3, 2, 2, 2]],
  ])('%s', (_title, position, expected) => {
    expect(found(position, named)).toEqual(expected);
  });

  it('may be any where none is named', () => {
    expect(lane.responses.map((_, position) => mayBeBaseline(position, stand(5, plain)))).toEqual(Array(6).fill(true));
    const expected = [false, false, true, true, false, false];
    expect(lane.responses.map((_, position) => mayBeBaseline(position, stand(5, named)))).toEqual(expected);
  });
});

describe('a scale of a response', () => {
  it('stands in the form of another where that scores it', () => {
    const standing = stand(5, plain);
    expect([0, 1].map((index) => indexIn(standing.pointAt(1), index, standing))).toEqual([-1, 0]);
    expect([0, 1].map((index) => indexIn(standing.pointAt(2), index, standing))).toEqual([0, 1]);
    expect([0, 1].map((index) => indexIn(standing.pointAt(3), index, standing))).toEqual([0, -1]);
  });
});

it('a point is worked out once', () => {
  const standing = stand(5, plain);
  expect(standing.pointAt(2)).toBe(standing.pointAt(2));
  expect(standing.pointAt(5)).toBe(standing.point);
  expect([...standing.comparedWith]).toEqual([]);
});
