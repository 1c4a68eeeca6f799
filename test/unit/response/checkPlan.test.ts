import { describe, expect, it } from 'vitest';
import type { Goal, Goals, InstrumentDefinition, PlanEntry } from '../../../src/generated/documents.js';
import type { Issue } from '../../../src/issues/issue.js';
import { checkPlan } from '../../../src/response/checkPlan.js';
import type { RatedPlan } from '../../../src/scoring/plan.js';
import { createGoal, createGoalInstrument, createGoals, createPlan } from '../../support/createGoals.js';
import { createForm, createInstrument } from '../../support/createInstrument.js';

const danish = { da: 'Tekst' };
const points = [1, 2, 3, 4, 5].map((value) => ({ value, meaning: `Punkt ${value}` }));
const shared = createGoals({ attainment: { meaning: 'shared', anchors: [{ value: 5, label: danish }] } });

/** Returns a plan of these goals, the second revision unless something else is given. */
function createEntry(goals: readonly Goal[], overrides: Partial<PlanEntry> = {}): PlanEntry {
  return {
    kind: 'plan',
    format: 1,
    id: 'plan-1',
    revision: 2,
    course: 'course-1',
    recordedAt: '2026-03-02T12:00:00Z',
    plannedOn: '2026-03-02',
    respondents: [{ role: 'citizen', id: 'citizen-1' }],
    goals: [...goals],
    ...overrides,
  };
}

interface Around {
  readonly goals?: Goals;
  readonly parts?: Partial<InstrumentDefinition>;
  readonly earlier?: RatedPlan;
  readonly later?: RatedPlan;
}

/** Returns what is wrong with a plan: each code, where, and what is told of it. */
function check(entry: PlanEntry, { goals = shared, parts, earlier, later }: Around = {}) {
  const instrument = createGoalInstrument(goals, parts);
  const issues = checkPlan({ ...entry }, { instrument, earlier, later });
  return issues.map(({ code, path, params }: Issue) => [code, path, params]);
}

describe('a sound plan', () => {
  it.each([
    ['has no goals', createEntry([]), {}],
    ['has the least a goal can have', createEntry([createGoal('g1')]), {}],
    [
      'has all that is asked of open goals, and less of the others',
      createEntry([
        createGoal('whole'),
        createGoal('part', {
          parent: 'whole',
          theme: 'home',
          signs: ['Et tegn'],
          methods: ['En metode'],
          agreements: ['En aftale'],
          dueOn: '2026-06-01',
          weight: 0.125,
          attainment: points,
        }),
        createGoal('done', { status: 'attained' }),
      ]),
      {
        goals: createGoals({
          themes: [{ id: 'home', title: danish }],
          subGoals: true,
          weights: true,
          required: ['theme', 'signs', 'method', 'agreement', 'due-on'],
        }),
      },
    ],
    [
      'was agreed on with a group',
      createEntry([], { respondents: [{ role: 'staff', id: 'team-1', count: 12 }] }),
      { parts: { roles: [{ id: 'staff', title: danish, kind: 'group' }], forms: [createForm({ goals: true })] } },
    ],
  ] as const)('%s', (_, entry, around) => {
    expect(check(entry, around as Around)).toEqual([]);
  });
});

describe('what a plan is made of', () => {
  it('is told alone, before its meaning', () => {
    const entry = { ...createEntry([createGoal('g1', { theme: 'nowhere' })]), revision: 0, goal: [] };
    expect(check(entry).map(([code]) => code)).toEqual(['response/out-of-bounds', 'response/unknown-property']);
  });

  it.each([
    ['a title without text', { title: '' }, 'response/out-of-bounds', 'title'],
    ['a title that is too long', { title: 'å'.repeat(1_001) }, 'response/out-of-bounds', 'title'],
    ['a title that no encoding can carry', { title: '\uD800' }, 'response/lone-surrogate', 'title'],
    ['an id that could be a CPR number', { id: '0707614285' }, 'response/cpr-like-id', 'id'],
    ['an unknown status', { status: 'paused' }, 'response/wrong-value', 'status'],
    ['a version that is a half', { version: 1.5 }, 'response/wrong-type', 'version'],
    ['a weight of nothing', { weight: 0 }, 'response/out-of-bounds', 'weight'],
    ['a weight beyond the largest', { weight: 1_000.001 }, 'response/out-of-bounds', 'weight'],
    ['a date that does not exist', { dueOn: '2026-02-30' }, 'response/impossible-date', 'dueOn'],
    ['signs that are no list', { signs: 'Et tegn' }, 'response/wrong-type', 'signs'],
  ])('is told where it stands in a goal: %s', (_, wrong, code, property) => {
    const entry = createEntry([createGoal('g1'), { ...createGoal('g2'), ...wrong } as Goal]);
    expect(check(entry).map(([found, path]) => [found, path])).toEqual([[code, ['goals', 1, property]]]);
  });

  it('counts characters as people do', () => {
    expect(check(createEntry([createGoal('g1', { title: '😀'.repeat(1_000) })]))).toEqual([]);
  });

  it('is told of a hole in a list', () => {
    const goals = [createGoal('g1')];
    goals.length = 2;
    expect(check(createEntry([], { goals })).map(([code, path]) => [code, path])).toEqual([
      ['response/wrong-type', ['goals', 1]],
    ]);
  });
});

it('is refused where the instrument has no goals', () => {
  const issues = checkPlan({ ...createEntry([]) }, { instrument: createInstrument(), earlier: undefined, later: undefined });
  expect(issues.map(({ code, path }) => [code, path])).toEqual([['course/plan-not-used', []]]);
});

describe('those who agreed on a plan', () => {
  it.each([
    [
      'in a role that the instrument does not have',
      { role: 'neighbour', id: 'n-1' },
      ['course/wrong-role', ['respondents', 1, 'role'], { role: 'neighbour', expected: ['citizen', 'caseworker'] }],
    ],
    ['twice', { role: 'citizen', id: 'citizen-1' }, ['response/duplicate-respondent', ['respondents', 1], { role: 'citizen' }]],
    [
      'as one person with a count',
      { role: 'caseworker', id: 'cw-1', count: 2 },
      ['response/count-of-person', ['respondents', 1, 'count'], { role: 'caseworker' }],
    ],
  ])('are refused: %s', (_, person, issue) => {
    expect(check(createEntry([], { respondents: [{ role: 'citizen', id: 'citizen-1' }, person] }))).toEqual([issue]);
  });
});

describe('a goal', () => {
  const subGoals = createGoals({ ...shared, subGoals: true });
  const themes = createGoals({ ...shared, themes: [{ id: 'home', title: danish }] });
  const weights = createGoals({ ...shared, weights: true });
  const [g1, g2] = [createGoal('g1'), createGoal('g2')];

  it.each([
    ['of an id that another has', [g1, g2, g1], shared, ['course/duplicate-goal', ['goals', 2, 'id'], { goal: 'g1' }]],
    [
      'under one that there is not',
      [g1, createGoal('g2', { parent: 'elsewhere' })],
      subGoals,
      ['course/unknown-reference', ['goals', 1, 'parent'], { of: 'goal', id: 'elsewhere' }],
    ],
    [
      'under itself',
      [g1, createGoal('g2', { parent: 'g2' })],
      subGoals,
      ['course/goal-cycle', ['goals', 1, 'parent'], { goals: ['g2'] }],
    ],
    [
      'under its own sub-goal',
      [createGoal('top', { parent: 'g3' }), createGoal('g2', { parent: 'top' }), createGoal('g3', { parent: 'g2' })],
      subGoals,
      ['course/goal-cycle', ['goals', 0, 'parent'], { goals: ['top', 'g3', 'g2'] }],
    ],
    [
      'under another, where there are no sub-goals',
      [g1, createGoal('g2', { parent: 'g1' })],
      shared,
      ['course/sub-goals-not-used', ['goals', 1, 'parent'], { goal: 'g2' }],
    ],
    [
      'of a theme that there is not',
      [createGoal('g1', { theme: 'hoem' })],
      themes,
      ['course/unknown-reference', ['goals', 0, 'theme'], { of: 'theme', id: 'hoem', suggestion: 'home' }],
    ],
    [
      'of a theme, where there are none',
      [createGoal('g1', { theme: 'home' })],
      shared,
      ['course/unknown-reference', ['goals', 0, 'theme'], { of: 'theme', id: 'home' }],
    ],
    [
      'with a weight, where goals count alike',
      [createGoal('g1', { weight: 2 })],
      shared,
      ['course/goal-weight', ['goals', 0, 'weight'], { goal: 'g1', problem: 'not-used' }],
    ],
    [
      'with a weight of four decimals',
      [createGoal('g1', { weight: 0.1235 })],
      weights,
      ['course/goal-weight', ['goals', 0, 'weight'], { goal: 'g1', problem: 'too-fine' }],
    ],
  ] as const)('is refused: %s', (_, goals, asked, issue) => {
    expect(check(createEntry(goals), { goals: asked })).toEqual([issue]);
  });

  it('leads into a circle without being of it', () => {
    const goals = [createGoal('g1', { parent: 'g2' }), createGoal('g2', { parent: 'g3' }), createGoal('g3', { parent: 'g2' })];
    expect(check(createEntry(goals), { goals: subGoals })).toEqual([
      ['course/goal-cycle', ['goals', 1, 'parent'], { goals: ['g2', 'g3'] }],
    ]);
  });

  it('lacks each part that is asked of it, where it is open and has no sub-goals', () => {
    const asked = createGoals({ ...subGoals, required: ['theme', 'signs', 'method', 'agreement', 'due-on'] });
    const goals = [
      createGoal('g1', { signs: [], methods: [], agreements: [] }),
      createGoal('g2', { status: 'closed' }),
      createGoal('g3'),
      createGoal('g4', { parent: 'g3', status: 'attained' }),
    ];
    const parts = ['theme', 'signs', 'method', 'agreement', 'due-on'];
    expect(check(createEntry(goals), { goals: asked })).toEqual(
      parts.map((part) => ['course/goal-incomplete', ['goals', 0], { goal: 'g1', part }]),
    );
  });
});

describe('what points mean for a goal', () => {
  const perGoal = createGoals();
  const without = (value: number) => points.filter((point) => point.value !== value);

  it.each([
    ['not told', createGoal('g1', { attainment: without(3) }), [['missing', ['goals', 0, 'attainment'], 3]]],
    [
      'not told of any',
      createGoal('g1'),
      [1, 2, 3, 4, 5].map((value): [string, (string | number)[], number] => ['missing', ['goals', 0], value]),
    ],
    [
      'told twice',
      createGoal('g1', { attainment: [...points, { value: 2, meaning: 'Igen' }] }),
      [['twice', ['goals', 0, 'attainment', 5, 'value'], 2]],
    ],
    [
      'told of one beside the others',
      createGoal('g1', { attainment: [...points, { value: 2.5, meaning: 'Imellem' }] }),
      [['unknown', ['goals', 0, 'attainment', 5, 'value'], 2.5]],
    ],
    [
      'told of one beyond the others, though it is closed',
      createGoal('g1', { status: 'closed', attainment: [{ value: 6, meaning: 'Over' }] }),
      [['unknown', ['goals', 0, 'attainment', 0, 'value'], 6]],
    ],
  ] as [string, Goal, [string, (string | number)[], number][]][])('is refused: %s', (_, goal, problems) => {
    expect(check(createEntry([goal]), { goals: perGoal })).toEqual(
      problems.map(([problem, path, value]) => ['course/goal-meaning', path, { goal: 'g1', problem, value }]),
    );
  });

  it('need not be told where it is no longer rated', () => {
    expect(check(createEntry([createGoal('g1', { status: 'attained' })]), { goals: perGoal })).toEqual([]);
  });

  it('is told by no goal where it is the same for all', () => {
    expect(check(createEntry([createGoal('g1', { attainment: points })]))).toEqual([
      ['course/goal-meaning', ['goals', 0, 'attainment'], { goal: 'g1', problem: 'shared', value: 1 }],
    ]);
    expect(check(createEntry([createGoal('g1', { attainment: [] })]))).toEqual([]);
  });

  it('has points exactly as they are written', () => {
    const fine = createGoals({ attainment: { min: 0, max: 0.3, step: 0.1 } });
    const attainment = [0, 0.1, 0.2, 0.3].map((value) => ({ value, meaning: 'Punkt' }));
    expect(check(createEntry([createGoal('g1', { attainment })]), { goals: fine })).toEqual([]);
    // In binary fractions 0.1 + 0.2 is another number than 0.3.
    const beside = attainment.map((point, index) => (index === 3 ? { ...point, value: 0.1 + 0.2 } : point));
    expect(check(createEntry([createGoal('g1', { attainment: beside })]), { goals: fine }).map(([code]) => code)).toEqual([
      'course/goal-meaning',
      'course/goal-meaning',
    ]);
  });
});

describe('revisions of a plan', () => {
  const entry = createEntry([createGoal('kept', { version: 2 }), createGoal('new')]);

  it('keep the goals of the revision before, in no lower version', () => {
    const earlier = createPlan([createGoal('kept', { version: 3 }), createGoal('lost')], 1);
    expect(check(entry, { earlier })).toEqual([
      ['course/goal-version-lowered', ['goals', 0, 'version'], { goal: 'kept', version: 2, earlier: 3 }],
      ['course/lost-goal', ['goals'], { goal: 'lost', revision: 2, earlier: 1 }],
    ]);
  });

  it('have none that the revision after lacks, or has in a lower version', () => {
    const later = createPlan([createGoal('kept')], 5);
    expect(check(entry, { later })).toEqual([
      ['course/goal-version-lowered', ['goals', 0, 'version'], { goal: 'kept', version: 1, earlier: 2 }],
      ['course/lost-goal', ['goals', 1, 'id'], { goal: 'new', revision: 5, earlier: 2 }],
    ]);
  });

  it('may add goals, adjust them, and change what becomes of them', () => {
    const earlier = createPlan([createGoal('kept', { status: 'closed' })], 1);
    const later = createPlan(
      [createGoal('more'), createGoal('new', { status: 'attained' }), createGoal('kept', { version: 9 })],
      3,
    );
    expect(check(entry, { earlier, later })).toEqual([]);
  });
});

describe('texts of a plan that may hold a CPR number', () => {
  const risky = 'Ring til 070761-4285';

  it('are told wherever they stand, and do not refuse it', () => {
    const attainment = points.map((point) => (point.value === 3 ? { ...point, meaning: risky } : point));
    const goal = createGoal('g1', { title: risky, signs: ['Et tegn', risky], methods: [risky], agreements: [risky], attainment });
    const instrument = createGoalInstrument();
    const issues = checkPlan({ ...createEntry([goal]) }, { instrument, earlier: undefined, later: undefined });
    expect(issues.map(({ code, severity, path }) => [code, severity, path.slice(2).join('/')])).toEqual(
      ['title', 'signs/1', 'methods/0', 'agreements/0', 'attainment/2/meaning'].map((path) => [
        'course/cpr-in-text',
        'warning',
        path,
      ]),
    );
  });

  it('never crowd out what refuses it', () => {
    const goals = Array.from({ length: 1_000 }, (_, index) => createGoal(`g${index}`, { title: risky, signs: [risky] }));
    const issues = check(createEntry([...goals.slice(1), goals[1] as Goal]));
    expect(issues).toHaveLength(1_000);
    expect(issues[0]?.[0]).toBe('course/duplicate-goal');
  });
});
