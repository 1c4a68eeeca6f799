import { describe, expect, it } from 'vitest';
import type { FactData } from '../../../src/course/fact.js';
import type { InstrumentDefinition } from '../../../src/generated/documents.js';
import type { Instrument } from '../../../src/index.js';
import { shapedInstrument, shapes } from '../../support/arbitraryShapes.js';
import { replayed, survivors, withdraw } from '../../support/createCourse.js';
import { createLine, createPlanEntry, createRated } from '../../support/createEntries.js';
import { createGoal, createGoals } from '../../support/createGoals.js';
import { createForm, createInstrument, createScale } from '../../support/createInstrument.js';

const plan = createPlanEntry(1, ['home', 'sleep']);
const day = (index: number) => `2026-02-${String(index + 1).padStart(2, '0')}`;
const rated = (id: string, index: number, goals: Parameters<typeof createRated>[1], overrides: object = {}) =>
  createRated(id, goals, { on: day(index), ...overrides });

function comparedIn(entries: readonly unknown[], [instrument, ...earlier]: readonly Instrument[] = [shapedInstrument]) {
  const { events, refused } = replayed(instrument as Instrument, entries, { earlier });
  expect(refused).toEqual([]);
  const facts = [...survivors(events)].filter(([key]) => key.startsWith('goals.compared/'));
  return facts.map(([, data]) => data as FactData<'fremdrift.goals.compared.v1'>);
}

/** Of every response that could be compared: the one before and the baseline. */
function against(entries: readonly unknown[], instruments?: readonly Instrument[]) {
  return comparedIn(entries, instruments).map(
    ({ response, sincePrevious, sinceBaseline }) => `${response}: ${sincePrevious.response} ${sinceBaseline?.response ?? '–'}`,
  );
}

describe('ratings of goals', () => {
  const four = ['g1', 'g2', 'g3', 'g4'].map((id, index) => rated(id, index, { home: index + 1, sleep: 5 - index }));

  it('are set against the ones before and the first', () => {
    const expected = ['g2: g1 g1', 'g3: g2 g1', 'g4: g3 g1'];
    expect(against([plan, ...four])).toEqual(expected);
    expect(against([...four.toReversed(), plan])).toEqual(expected);
    expect(against([four[3], plan, four[0], four[2], four[1]])).toEqual(expected);
  });

  it('are set against others when one is withdrawn, or says nothing of goals any more', () => {
    expect(against([plan, ...four, withdraw('g1', 2)])).toEqual(['g3: g2 g2', 'g4: g3 g2']);
    const silent = rated('g1', 0, { home: { missing: 'declined' } }, { revision: 2 });
    expect(against([plan, ...four, silent])).toEqual(['g3: g2 g2', 'g4: g3 g2']);
    expect(against([silent, ...four, plan])).toEqual(['g3: g2 g2', 'g4: g3 g2']);
    const elsewhere = createLine('g2', 5, { on: day(1), revision: 2 });
    expect(against([plan, ...four, elsewhere])).toEqual(['g3: g1 g1', 'g4: g3 g1']);
  });

  it('are passed over where there are none: no goals, or only reasons why', () => {
    const nothing = rated('g2', 1, {});
    const declined = rated('g3', 2, { home: { missing: 'declined' }, sleep: { missing: 'unknown' } });
    expect(against([plan, four[0], nothing, declined, four[3]])).toEqual(['g4: g1 g1']);
  });

  it('tell the mean and the movement of each goal', () => {
    // home 1 → 2, sleep 5 → 4; means 3 and 3.
    expect(comparedIn([plan, ...four.slice(0, 2)])[0]?.sincePrevious).toMatchObject({
      comparedCount: 2,
      better: 1,
      same: 0,
      worse: 1,
      meanFrom: 3,
      meanTo: 3,
      movements: [
        { goal: 'home', from: 1, to: 2, movement: 'better' },
        { goal: 'sleep', from: 5, to: 4, movement: 'worse' },
      ],
    });
  });

  it('count a goal in another version as adjusted, one more as added, one less as gone', () => {
    const next = createPlanEntry(2, [
      createGoal('home', { version: 2 }),
      createGoal('sleep', { status: 'closed' }),
      createGoal('work'),
    ]);
    const later = rated('g2', 1, { home: 5, work: 5 }, { planRevision: 2 });
    for (const entries of [
      [plan, next, rated('g1', 0, { home: 1, sleep: 1 }), later],
      [later, rated('g1', 0, { home: 1, sleep: 1 }), next, plan],
    ]) {
      expect(comparedIn(entries)[0]?.sincePrevious).toMatchObject({
        comparedCount: 0,
        better: 0,
        worse: 0,
        adjusted: 1,
        added: 1,
        gone: 1,
        unrated: 0,
        movements: [],
        cautions: ['goals-differ'],
      });
    }
  });

  it('may be of goals named like what every object inherits', () => {
    const tricky = createPlanEntry(1, ['constructor', 'toString', 'valueOf']);
    const entries = [
      tricky,
      rated('g1', 0, { constructor: 2 } as never),
      rated('g2', 1, { constructor: 3, toString: 4 } as never),
    ];
    expect(comparedIn(entries)[0]?.sincePrevious).toMatchObject({ comparedCount: 1, better: 1, unrated: 2, gone: 0, added: 0 });
  });
});

describe('the baseline of ratings', () => {
  const cadences = [{ type: 'milestones', id: 'stages', at: ['start', 'end'], closesAfter: 'P1W' }] as const;
  const named = (overrides: Partial<InstrumentDefinition> = {}) =>
    createInstrument({
      goals: createGoals({ attainment: { meaning: 'shared', anchors: [{ value: 1, label: { da: 'x' } }] } }),
      forms: [createForm({ id: 'rate', goals: true, cadence: 'stages' })],
      scales: [createScale({ method: 'attainment' })],
      cadences: [...cadences],
      baseline: { occasion: 'stages-start' },
      ...overrides,
    });
  const late = { recordedAt: '2026-12-01T12:00:00Z' };
  const three = [
    createRated('g1', { home: 1 }, { on: '2026-01-04', ...late }),
    createRated('g2', { home: 2 }, { on: '2026-01-06', ...late }),
    createRated('g3', { home: 3 }, { on: '2026-02-06', ...late }),
    createRated('g4', { home: 3 }, { on: '2026-03-06', ...late }),
  ];

  it('is of the milestone that the instrument names', () => {
    // The course starts on 5 January, and its first milestone is open for a week.
    const home = createPlanEntry(1, ['home']);
    expect(against([home, ...three], [named()])).toEqual(['g2: g1 –', 'g3: g2 g2', 'g4: g3 g2']);
    expect(against([...three.toReversed(), home], [named()])).toEqual(['g2: g1 –', 'g3: g2 g2', 'g4: g3 g2']);
  });

  it('follows the milestone when that moves', () => {
    const home = createPlanEntry(1, ['home']);
    const moved = {
      kind: 'course',
      format: 1,
      id: 'k',
      revision: 1,
      course: 'course-1',
      recordedAt: '2026-03-01T12:00:00Z',
      changes: { startedOn: '2026-02-02' },
    };
    for (const entries of [
      [home, ...three, moved],
      [moved, ...three, home],
      [...three, moved, home],
    ]) {
      expect(against(entries, [named()])).toEqual(['g2: g1 –', 'g3: g2 –', 'g4: g3 g3']);
    }
  });
});

describe('ratings in another version of the instrument', () => {
  const upTo = (max: number, version: string, overrides: Partial<InstrumentDefinition> = {}) =>
    createInstrument({
      version,
      goals: createGoals({ attainment: { max, meaning: 'shared', anchors: [{ value: 1, label: { da: 'x' } }] } }),
      forms: [createForm({ id: 'rate', goals: true })],
      scales: [createScale({ method: 'attainment' })],
      ...overrides,
    });
  const home = createPlanEntry(1, ['home']);

  it('are set against each other within a major version', () => {
    const entries = [home, rated('g1', 0, { home: 4 }), rated('g2', 1, { home: 5 }, { instrument: 'measure@1.1.0' })];
    expect(comparedIn(entries, [upTo(5, '1.0.0'), upTo(5, '1.1.0')])[0]?.sincePrevious).toMatchObject({
      better: 1,
      cautions: ['version-changed'],
    });
  });

  it('are not across a major version: 4 of 5 and 6 of 10 are no step forward', () => {
    const entries = [home, rated('g1', 0, { home: 4 }), rated('g2', 1, { home: 6 }, { instrument: 'measure@2.0.0' })];
    const moved = comparedIn(entries, [upTo(5, '1.0.0'), upTo(10, '2.0.0')]);
    expect(moved.flatMap(({ sincePrevious }) => sincePrevious.movements)).toEqual([]);
  });

  it('are set against those of their own major version, in whatever order they come', () => {
    const versions = [upTo(5, '1.0.0'), upTo(10, '2.0.0')];
    const newer = { instrument: 'measure@2.0.0' };
    const [x1, a1, y, b1, c1] = [
      rated('x', 0, { home: 9 }, newer),
      rated('a', 1, { home: 1 }),
      rated('y', 2, { home: 8 }, newer),
      rated('b', 3, { home: 2 }),
      rated('c', 4, { home: 3 }),
    ];
    const expected = ['b: a a', 'c: b a', 'y: x x'];
    for (const entries of [
      [home, x1, a1, y, b1, c1],
      [home, x1, y, b1, c1, a1],
      [c1, a1, home, y, x1, b1],
      [home, b1, c1, a1, y, x1],
    ]) {
      expect(against(entries, versions)).toEqual(expected);
    }
    expect(against([home, x1, a1, y, b1, c1, withdraw('a', 2)], versions)).toEqual(['c: b b', 'y: x x']);
  });
});

it('nothing is compared where the form no longer asks about goals', () => {
  expect(shapes.forms?.some(({ goals }) => goals)).toBe(true);
  expect(comparedIn([plan, rated('g1', 0, { home: 1 }), createLine('b', 5, { on: day(1) })])).toEqual([]);
});
