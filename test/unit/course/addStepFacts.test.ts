import { describe, expect, it } from 'vitest';
import type { FactData } from '../../../src/course/fact.js';
import type { Instrument } from '../../../src/index.js';
import { shapedInstrument, shapes } from '../../support/arbitraryShapes.js';
import { replayed, survivors, withdraw } from '../../support/createCourse.js';
import { createObservation } from '../../support/createEntries.js';
import { createForm, createInstrument } from '../../support/createInstrument.js';

type Answers = Parameters<typeof createObservation>[1];

const day = (index: number) => `2026-02-${String(index + 1).padStart(2, '0')}`;

function stepsOf(entries: readonly unknown[], [instrument, ...earlier]: readonly Instrument[] = [shapedInstrument]) {
  const { events, refused } = replayed(instrument as Instrument, entries, { earlier });
  expect(refused).toEqual([]);
  return [...survivors(events).values()].flatMap((data) => {
    const [name, response, , step] = data.key.split('/');
    if (!name?.startsWith('step.')) return [];
    return `${name} ${step} at ${response} since ${(data as FactData<'fremdrift.step.reached.v1'>).previous}`;
  });
}

function observe(...sequence: readonly Answers[]) {
  return sequence.map((answers, index) => createObservation(`a${index + 1}`, answers, { on: day(index) }));
}

describe('a step', () => {
  it.each<[string, Answers[], string[]]>([
    ['is neither reached nor lost the first time', [{ meets: true, stays: false }], []],
    ['is reached when it is met and was not', [{ meets: false }, { meets: true }], ['step.reached meets at a2 since a1']],
    ['is lost when it is not met and was', [{ meets: true }, { meets: false }], ['step.lost meets at a2 since a1']],
    [
      'that is as it was has no fact',
      [
        { meets: true, stays: false },
        { meets: true, stays: false },
      ],
      [],
    ],
    ['of which nothing is known is not lost', [{ meets: true }, { stays: true }], []],
    ['that was unknown before is not reached', [{ stays: true }, { meets: true }], []],
    [
      'is held against the latest response that knew of it',
      [{ meets: true }, { stays: true }, {}, { meets: false }],
      ['step.lost meets at a4 since a1'],
    ],
    [
      'may be lost and reached again',
      [{ meets: true }, { meets: false }, { meets: true }],
      ['step.lost meets at a2 since a1', 'step.reached meets at a3 since a2'],
    ],
    [
      'is told by itself: a higher one may be reached while a lower one is lost',
      [
        { meets: true, days: 9 },
        { meets: false, days: 10 },
      ],
      ['step.lost meets at a2 since a1', 'step.reached often at a2 since a1'],
    ],
  ])('%s', (_title, sequence, expected) => {
    expect(stepsOf(observe(...sequence))).toEqual(expected);
    expect(stepsOf(observe(...sequence).toReversed())).toEqual(expected);
  });

  it('is held against another response when the one between comes late, is amended or withdrawn', () => {
    const [one, two, three] = observe({ meets: true }, { meets: false }, { meets: true });
    const between = ['step.lost meets at a2 since a1', 'step.reached meets at a3 since a2'];
    expect(stepsOf([one, three, two])).toEqual(between);
    expect(stepsOf([one, three])).toEqual([]);
    expect(stepsOf([one, two, three, withdraw('a2', 2)])).toEqual([]);
    const unknown = createObservation('a2', { stays: true }, { on: day(1), revision: 2 });
    expect(stepsOf([one, two, three, unknown])).toEqual([]);
    expect(stepsOf([three, unknown, one, two])).toEqual([]);
  });

  it('is reached in the eyes of one mentor, whatever another saw', () => {
    const other = { respondents: [{ role: 'mentor', id: 'mentor-2' }] };
    const entries = [
      createObservation('a1', { meets: false }, { on: day(0) }),
      createObservation('b1', { meets: true }, { on: day(1), ...other }),
      createObservation('a2', { meets: false }, { on: day(2) }),
      createObservation('b2', { meets: false }, { on: day(3), ...other }),
    ];
    expect(stepsOf(entries)).toEqual(['step.lost meets at b2 since b1']);
  });
});

describe('a ladder in another version of its instrument', () => {
  const steps = shapes.scales?.find(({ id }) => id === 'steps')?.steps ?? [];
  const version = (number: string, overrides: object = {}) => {
    const scales = shapes.scales?.map((scale) => (scale.id === 'steps' ? { ...scale, steps: steps.toReversed() } : scale)) ?? [];
    return createInstrument({ ...shapes, version: number, scales, ...overrides });
  };
  const sequence = (reference: string) => [
    createObservation('a1', { meets: true, stays: false, days: 3 }, { on: day(0) }),
    createObservation('a2', { meets: true, stays: true, days: 2 }, { on: day(1), instrument: reference }),
  ];

  it('has the same steps, in whatever order it lists them', () => {
    expect(stepsOf(sequence('measure@1.1.0'), [shapedInstrument, version('1.1.0')])).toEqual([
      'step.reached stays at a2 since a1',
    ]);
  });

  it('is another ladder after a major change, unless the newer says that it is the same', () => {
    const comparable = [{ major: 1, scales: ['steps'] }];
    expect(stepsOf(sequence('measure@2.0.0'), [shapedInstrument, version('2.0.0')])).toEqual([]);
    expect(stepsOf(sequence('measure@2.0.0'), [shapedInstrument, version('2.0.0', { comparable })])).toEqual([
      'step.reached stays at a2 since a1',
    ]);
  });

  it('is held against the latest that knew, though an earlier one could be compared', () => {
    const major = version('2.0.0');
    const entries = [
      createObservation('a1', { meets: false }, { on: day(0) }),
      createObservation('a2', { meets: false }, { on: day(1), instrument: major.reference }),
      createObservation('a3', { meets: true }, { on: day(2) }),
    ];
    expect(stepsOf(entries, [shapedInstrument, major])).toEqual([]);
  });
});

it('steps are readable by those who may read both forms that they were seen in', () => {
  const forms = [
    createForm({
      id: 'observe',
      respondents: ['mentor'],
      authorship: 'observer',
      items: ['meets', 'stays', 'days'],
      readableBy: ['citizen'],
    }),
    createForm({ id: 'closed', respondents: ['mentor'], authorship: 'observer', items: ['meets', 'stays', 'days'] }),
  ];
  const { cadences: _, followUps: __, goals: ___, scales = [], ...rest } = shapes;
  const instrument = createInstrument({ ...rest, forms, scales: scales.filter(({ id }) => id === 'steps') });
  const entries = [
    createObservation('a1', { meets: false }, { on: day(0) }),
    createObservation('a2', { meets: true, stays: true }, { on: day(1), form: 'closed' }),
    createObservation('a3', { meets: false }, { on: day(2) }),
    createObservation('a4', { meets: true }, { on: day(3) }),
    createObservation('a5', { meets: true, stays: true }, { on: day(4) }),
  ];
  const facts = survivors(replayed(instrument, entries).events);
  expect(facts.get('step.reached/a2/steps/meets')?.readableBy).toEqual(['mentor']);
  expect(facts.get('step.lost/a3/steps/meets')?.readableBy).toEqual(['mentor']);
  expect(facts.get('step.reached/a4/steps/meets')?.readableBy).toEqual(['mentor', 'citizen']);
  // That "stays" is as it was is known from the second.
  expect(facts.get('response.scored/a5')?.readableBy).toEqual(['mentor']);
});
