import { describe, expect, it } from 'vitest';
import type { Perspective } from '../../../src/generated/documents.js';
import type { Instrument } from '../../../src/index.js';
import { createCourseInstrument, createCourseParts, fromCitizen, replayed, survivors } from '../../support/createCourse.js';
import { createFacts, createForm, createRating, createScale } from '../../support/createInstrument.js';
import { belief, citizen, measureWith, tell, worker } from '../../support/tellPerspectives.js';

describe('what is told of a pair', () => {
  it('both sides, the difference and that they diverged', () => {
    expect(tell(measureWith(belief), [citizen('c', '2026-02-05', 3.4), worker('w', '2026-02-06', 2.4)])).toEqual([
      {
        key: expect.stringMatching(/^perspectives\.compared\/belief\//),
        course: 'course-1',
        subject: 'subject-1',
        engine: expect.any(String),
        instrument: 'measure@1.0.0',
        readableBy: ['caseworker'],
        perspective: 'belief',
        construct: 'same',
        sides: [
          {
            response: 'c',
            roles: ['citizen'],
            answeredOn: '2026-02-05',
            role: 'citizen',
            scale: 'mood',
            raw: 3.4,
            normalized: 0.34,
          },
          {
            response: 'w',
            roles: ['caseworker'],
            answeredOn: '2026-02-06',
            role: 'caseworker',
            scale: 'chance',
            raw: 2.4,
            normalized: 0.24,
          },
        ],
        difference: -1,
        diverged: true,
      },
    ]);
  });

  it('no difference where the constructs are only related', () => {
    const [told] = tell(measureWith({ ...belief, construct: 'related' }), [
      citizen('c', '2026-02-05', 3),
      worker('w', '2026-02-05', 9),
    ]);
    expect(told).not.toHaveProperty('difference');
    expect(told).not.toHaveProperty('diverged');
  });

  it('only to roles that may read both', () => {
    const forms = createCourseParts().forms?.map(({ readableBy: _, ...form }) => form) ?? [];
    const [told] = tell(createCourseInstrument({ forms, perspectives: [belief] }), [
      citizen('c', '2026-02-05'),
      worker('w', '2026-02-05'),
    ]);
    expect(told?.readableBy).toEqual([]);
  });

  it.each<[string, Perspective['diverged'], number, boolean]>([
    ['any difference: none', undefined, 5, false],
    ['any difference: a tenth', undefined, 5.1, true],
    ['at least 3: 2.9', { raw: { atLeast: 3 } }, 7.9, false],
    ['at least 3: 3', { raw: { atLeast: 3 } }, 8, true],
    ['at least 3: 3 the other way', { raw: { atLeast: 3 } }, 2, true],
    ['more than 3: 3', { raw: { moreThan: 3 } }, 8, false],
    ['at least 0.3 of the scale: 3', { normalized: { atLeast: 0.3 } }, 8, true],
    ['more than 0.3 of the scale: 3', { normalized: { moreThan: 0.3 } }, 8, false],
    ['more than 0.3 of the scale: 3.1', { normalized: { moreThan: 0.3 } }, 8.1, true],
  ])('divergence by %s', (_title, diverged, chance, expected) => {
    const perspective = diverged === undefined ? belief : { ...belief, diverged };
    const [told] = tell(measureWith(perspective), [citizen('c', '2026-02-05', 5), worker('w', '2026-02-05', chance)]);
    expect(told?.diverged).toBe(expected);
  });

  it.each<[string, [number, number, number], [number, number, number]]>([
    ['0.3 of 3, on the same scale', [0, 3, 1], [0, 3, 1.3]],
    ['3 of 10 and 1 of 5', [0, 10, 3], [0, 5, 1]],
    ['2 on 1–5 and 0.7 on 0–2: 0.25 and 0.35', [1, 5, 2], [0, 2, 0.7]],
  ])('divergence of exactly 0.1 of the scale: %s', (_title, [min, max, answer], [otherMin, otherMax, otherAnswer]) => {
    const instrument = createCourseInstrument({
      items: [createRating('q1', { min, max, step: 0.1 }), createRating('chance', { min: otherMin, max: otherMax, step: 0.1 })],
      forms: [
        createForm({ id: 'citizen', items: ['q1'] }),
        createForm({ id: 'caseworker', respondents: ['caseworker'], authorship: 'observer', items: ['chance'] }),
      ],
      scales: [createScale({ id: 'mood', items: ['q1'] }), createScale({ id: 'chance', items: ['chance'] })],
      perspectives: [
        { ...belief, diverged: { normalized: { atLeast: 0.1 } } },
        { ...belief, id: 'strict', diverged: { normalized: { moreThan: 0.1 } } },
      ],
    });
    const told = tell(instrument, [
      fromCitizen({ id: 'c', on: '2026-02-05', answers: { q1: answer } }),
      worker('w', '2026-02-05', otherAnswer),
    ]);
    expect(told.map(({ perspective, diverged }) => [perspective, diverged])).toEqual([
      ['belief', true],
      ['strict', false],
    ]);
  });
});

describe('keys', () => {
  it('are different for every two sides of a perspective', () => {
    const sides = [...belief.sides.toReversed(), { scale: 'total', role: 'citizen' }];
    const entries = [
      fromCitizen({ id: 'c', on: '2026-02-05', answers: { q1: 1, q2: 2, q3: 3, q4: 4 } }),
      worker('w', '2026-02-05', 7),
    ];
    const told = tell(measureWith({ ...belief, sides }), entries);
    expect(told.map(({ sides: [left, right] }) => [left?.raw, right?.raw].toSorted()).toSorted()).toEqual([
      [1.5, 7],
      [10, 7],
    ]);
  });

  it('are different for each of several mentors, who are never averaged', () => {
    const mentor = (id: string, support: number) =>
      fromCitizen({
        id,
        on: '2026-02-05',
        form: 'mentor',
        answers: { support },
        respondents: [{ role: 'mentor', id: `mentor-${id}` }],
      });
    const perspective = {
      ...belief,
      sides: [
        { scale: 'mood', role: 'citizen' },
        { scale: 'support', role: 'mentor' },
      ],
    };
    const told = tell(measureWith(perspective), [citizen('c', '2026-02-05', 5), mentor('m1', 3), mentor('m2', 9)]);
    expect(told.map(({ sides, difference }) => [sides[1]?.response, difference])).toEqual([
      ['m1', -2],
      ['m2', 4],
    ]);
  });
});

it.each(['1.0.0', '1.1.0'])(
  'are the same in any order when only the newer version of the instrument tells of them, the course following %s',
  (version) => {
    const versions = [createCourseInstrument(), createCourseInstrument({ version: '1.1.0', perspectives: [belief] })] as const;
    const followed = versions.find((each) => each.version === version) as Instrument;
    const earlier = versions.filter((each) => each !== followed);
    const facts = createFacts({ instrument: followed.reference });
    const entries = [citizen('c', '2026-02-05'), worker('w', '2026-02-06', 5, { instrument: 'measure@1.1.0' })];
    const keysOf = (arrival: readonly unknown[]) => [...survivors(replayed(followed, arrival, { earlier, facts }).events).keys()];
    expect(keysOf(entries)).toEqual(keysOf(entries.toReversed()));
  },
);

describe('across a major version', () => {
  const newer = (comparable?: string[]) =>
    createCourseInstrument({
      version: '2.0.0',
      perspectives: [belief],
      ...(comparable === undefined ? {} : { comparable: [{ major: 1, scales: comparable }] }),
    });
  const entries = [citizen('c', '2026-02-05'), worker('w', '2026-02-05', 5, { instrument: 'measure@2.0.0' })];

  it.each<[string, string[] | undefined, number]>([
    ['nothing is set side by side', undefined, 0],
    ['nothing is, where only one of the scales means the same', ['mood'], 0],
    ['all is, where both do', ['mood', 'chance'], 1],
  ])('%s', (_title, comparable, count) => {
    const instrument = newer(comparable);
    const facts = createFacts({ instrument: 'measure@2.0.0' });
    const keys = [...survivors(replayed(instrument, entries, { earlier: [measureWith(belief)], facts }).events).keys()];
    expect(keys.filter((key) => key.startsWith('perspectives.'))).toHaveLength(count);
  });
});

it('sets best beside best as no distance, where low is best for one of the two', () => {
  const instrument = createCourseInstrument({
    scales: [createScale({ id: 'mood', items: ['q1'], best: 'low' }), createScale({ id: 'chance', items: ['chance'] })],
    perspectives: [{ ...belief, diverged: { normalized: { atLeast: 0.5 } } }],
  });
  const diverged = (mood: number, chance: number) =>
    tell(instrument, [citizen('c', '2026-02-05', mood), worker('w', '2026-02-05', chance)])[0]?.diverged;
  expect([diverged(0, 10), diverged(10, 0), diverged(10, 10), diverged(0, 0), diverged(5, 10)]).toEqual([
    false,
    false,
    true,
    true,
    true,
  ]);
});
