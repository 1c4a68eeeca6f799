import fc from 'fast-check';
import type {
  CourseChanges,
  CourseEntry,
  FollowUpEntry,
  Goal,
  InstrumentDefinition,
  InstrumentResponse,
  NormsDocument,
  OccasionEntry,
  PlanEntry,
  WithdrawalEntry,
} from '../../src/generated/documents.js';
import type { Instrument } from '../../src/index.js';
import { formatCalendarDate } from '../../src/shared/calendar.js';
import { withdraw } from './createCourse.js';
import { createForm, createInstrument, createRating, createResponse, createScale, createYesNo } from './createInstrument.js';

const danish = { da: 'Tekst' };

/** A ladder, goals, meetings with lines, and a staff that answers in shares: all that is not a questionnaire. */
export const shapes: Partial<InstrumentDefinition> = {
  roles: [
    { id: 'citizen', title: danish },
    { id: 'mentor', title: danish, many: true },
    { id: 'staff', title: danish, kind: 'group', minCount: 3 },
  ],
  groups: [
    { id: 'young', title: danish },
    { id: 'adult', title: danish },
  ],
  items: [
    createYesNo('meets'),
    createYesNo('stays'),
    { type: 'number', id: 'days', text: danish, min: 0, max: 20 },
    createRating('line', { min: 0, max: 10, step: 0.1 }),
    { type: 'number', id: 'share', text: danish, unit: '%', min: 0, max: 100 },
  ],
  forms: [
    createForm({
      id: 'observe',
      respondents: ['mentor'],
      authorship: 'observer',
      items: ['meets', 'stays', 'days'],
      cadence: 'stages',
    }),
    createForm({ id: 'rate', goals: true, items: [], cadence: 'talks', readableBy: ['mentor'] }),
    createForm({ id: 'before', items: ['line'], cadence: 'before', readableBy: ['mentor'] }),
    createForm({ id: 'staff', respondents: ['staff'], items: ['share'] }),
  ],
  scales: [
    createScale({
      id: 'steps',
      method: 'ladder',
      steps: [
        { id: 'meets', title: danish, criterion: danish, when: { item: 'meets', is: true } },
        { id: 'stays', title: danish, criterion: danish, when: { item: 'stays', is: true } },
        { id: 'often', title: danish, criterion: danish, when: { item: 'days', atLeast: 10 } },
      ],
    }),
    createScale({ id: 'goals', method: 'attainment', minAnswered: { share: 0.5 } }),
    createScale({ id: 'work-goals', method: 'attainment', theme: 'work' }),
    createScale({ id: 'mood', items: ['line'] }),
    createScale({ id: 'share', items: ['share'], moved: { raw: { moreThan: 5 } } }),
  ],
  cadences: [
    { type: 'milestones', id: 'stages', at: ['start', 'midpoint', 'end'], opensBefore: 'P2W', closesAfter: 'P2W' },
    { type: 'adhoc', id: 'talks' },
    { type: 'session', id: 'before', moment: 'before', opensBefore: 'P3D', closesAfter: 'P3D' },
  ],
  goals: {
    themes: [{ id: 'work', title: danish }],
    subGoals: true,
    attainment: {
      min: 1,
      max: 5,
      step: 1,
      meaning: 'shared',
      anchors: [1, 2, 3, 4, 5].map((value) => ({ value, label: danish })),
    },
    weights: true,
    tScore: [1, 2, 3, 4, 5].map((value) => ({ value, level: value - 3 })),
    readableBy: ['mentor'],
  },
  followUps: [
    { id: 'talk', title: danish, when: { item: 'line', below: 3 } },
    { id: 'drop', title: danish, worsened: { scale: 'mood', since: 'previous', reliable: true } },
    { id: 'low', title: danish, beyondCutoff: { scale: 'mood', side: 'lower' }, readableBy: ['mentor'] },
    { id: 'slow', title: danish, behindExpected: { scale: 'mood' } },
  ],
};

const norms: NormsDocument = {
  kind: 'norms',
  format: 1,
  id: 'example',
  version: '1.0.0',
  instrument: 'measure',
  provenance: {
    publisher: 'Example',
    sources: [{ id: 'example', title: 'Example' }],
    licence: { kind: 'public-domain', text: danish },
  },
  scales: [
    {
      scale: 'mood',
      norms: [
        {
          source: 'example',
          groups: ['young'],
          cutoff: { value: 7, belongsTo: 'upper' },
          reliable: { type: 'points', atLeast: 2 },
        },
        { source: 'example', cutoff: { value: 5, belongsTo: 'lower' }, reliable: { type: 'points', atLeast: 1.5 } },
      ],
    },
  ],
  expected: [
    {
      scale: 'mood',
      source: 'example',
      unit: 'session',
      baseline: { from: 0, to: 10 },
      points: [
        { at: 0, value: 4 },
        { at: 3, value: 6 },
      ],
    },
  ],
};

/** The same, compiled with norms of a host. */
export const shapedInstrument: Instrument = createInstrument(shapes, { norms: [norms] });

const day = fc.integer({ min: 0, max: 30 }).map((step) => formatCalendarDate(20_458 + 6 * step));
const revision = fc.integer({ min: 1, max: 3 });
const recordedAt = fc.integer({ min: 0, max: 20 }).map((step) => `2026-12-${String(step + 1).padStart(2, '0')}T12:00:00Z`);

const goal = (id: string, overrides: Partial<Goal> = {}): Goal => ({
  id,
  version: 1,
  title: 'Mål',
  status: 'open',
  ...overrides,
});

/** Four revisions of one plan: goals are adjusted, added, split, attained, closed and taken up again. */
const revisions: readonly (readonly Goal[])[] = [
  [goal('work', { theme: 'work', weight: 2 }), goal('home')],
  [goal('work', { theme: 'work', version: 2 }), goal('home'), goal('sleep')],
  [
    goal('work', { theme: 'work', version: 2 }),
    goal('home', { status: 'attained' }),
    goal('sleep'),
    goal('bed', { parent: 'sleep' }),
  ],
  [
    goal('work', { theme: 'work', version: 2, status: 'closed' }),
    goal('home', { version: 2 }),
    goal('sleep'),
    goal('bed', { parent: 'sleep' }),
  ],
];

const envelope = { format: 1 as const, course: 'course-1' };

const plan: fc.Arbitrary<PlanEntry> = fc.integer({ min: 1, max: 4 }).map((number) => ({
  ...envelope,
  kind: 'plan',
  id: 'plan',
  revision: number,
  recordedAt: '2026-02-01T12:00:00Z',
  plannedOn: `2026-0${number}-01`,
  respondents: [{ role: 'citizen', id: 'citizen-1' }],
  goals: revisions[number - 1] as readonly Goal[],
}));

const rating = fc.oneof(
  { arbitrary: fc.integer({ min: 1, max: 5 }), weight: 9 },
  { arbitrary: fc.constant({ missing: 'declined' as const }), weight: 1 },
);

type Voice = Pick<InstrumentResponse, 'form' | 'respondents' | 'answers'> &
  Partial<Pick<InstrumentResponse, 'planRevision' | 'goals' | 'occasion'>>;

const observed: fc.Arbitrary<Voice> = fc
  .record({
    answers: fc.record({ meets: fc.boolean(), stays: fc.boolean(), days: fc.integer({ min: 0, max: 20 }) }, { requiredKeys: [] }),
    occasion: fc.constantFrom(undefined, 'stages-midpoint', 'stages-end'),
  })
  .map(({ answers, occasion }) => ({
    form: 'observe',
    respondents: [],
    answers,
    ...(occasion && { occasion }),
  }));

/** The goals that each revision of the plan has to be rated. */
const open = [
  ['work', 'home'],
  ['work', 'home', 'sleep'],
  ['work', 'bed'],
  ['home', 'bed'],
];

/** Nine of ten rate goals that their plan has to be rated. */
const rated: fc.Arbitrary<Voice> = fc
  .record({
    planRevision: fc.integer({ min: 1, max: 4 }),
    ratings: fc.record({ work: rating, home: rating, sleep: rating, bed: rating }, { requiredKeys: [] }),
    isNamed: fc.boolean(),
    isAny: fc.nat({ max: 9 }).map((drawn) => drawn === 9),
  })
  .map(({ planRevision, ratings, isNamed, isAny }) => ({
    form: 'rate',
    respondents: [{ role: 'citizen', id: 'citizen-1' }],
    answers: {},
    planRevision,
    goals: Object.fromEntries(Object.entries(ratings).filter(([goal]) => isAny || open[planRevision - 1]?.includes(goal))),
    ...(isNamed && { occasion: 'talks-first' }),
  }));

const felt: fc.Arbitrary<Voice> = fc
  .record({ line: fc.integer({ min: 0, max: 100 }), occasion: fc.constantFrom(undefined, 'before-s1', 'before-s2', 'before-s9') })
  .map(({ line, occasion }) => ({
    form: 'before',
    respondents: [{ role: 'citizen', id: 'citizen-1' }],
    answers: { line: line / 10 },
    ...(occasion && { occasion }),
  }));

const shared: fc.Arbitrary<Voice> = fc
  .record({ share: fc.integer({ min: 0, max: 100 }), count: fc.integer({ min: 1, max: 6 }) })
  .map(({ share, count }) => ({ form: 'staff', respondents: [{ role: 'staff', id: 'team-1', count }], answers: { share } }));

function responses(voice: fc.Arbitrary<Voice>, ids: readonly string[]): fc.Arbitrary<InstrumentResponse> {
  return fc
    .record({ id: fc.constantFrom(...ids), revision, answeredOn: day, recordedAt, voice })
    .map(({ voice: { answers, ...said }, ...rest }) =>
      createResponse(answers, { ...rest, ...said, respondents: said.form === 'observe' ? mentorOf(rest.id) : said.respondents }),
    );
}

/** Each of two mentors has ids of their own, since no revision of a response may name others. */
function mentorOf(id: string): InstrumentResponse['respondents'] {
  return [{ role: 'mentor', id: Number(id.at(-1)) % 2 === 0 ? 'mentor-2' : 'mentor-1' }];
}

const changes: fc.Arbitrary<CourseChanges> = fc.oneof(
  { weight: 1, arbitrary: day.map((expectedEndOn) => ({ expectedEndOn })) },
  { weight: 3, arbitrary: fc.constantFrom({ groups: ['young'] }, { groups: ['adult'] }) },
  {
    weight: 2,
    arbitrary: fc.record({ id: fc.constantFrom('s1', 's2'), heldOn: day }).map((session) => ({ sessions: [session] })),
  },
  { weight: 1, arbitrary: day.map((from) => ({ pauses: [{ from }] })) },
  { weight: 1, arbitrary: day.map((endedOn) => ({ endedOn, endReason: 'job' as const })) },
  {
    weight: 1,
    arbitrary: fc.record({ from: day, unit: fc.constantFrom('unit-1', 'unit-2') }).map((context) => ({ context: [context] })),
  },
);

const changed: fc.Arbitrary<CourseEntry> = fc
  .record({ id: fc.constantFrom('k1', 'k2', 'k3'), revision, recordedAt, effectiveOn: day, changes })
  .map((entry) => ({ ...envelope, kind: 'course', ...entry }));

const missed: fc.Arbitrary<OccasionEntry> = fc
  .record({
    id: fc.constantFrom('o1', 'o2'),
    revision,
    recordedAt,
    occasion: fc.constantFrom('stages-start', 'before-s1'),
    status: fc.constantFrom('declined' as const, 'not-held' as const),
  })
  .map((entry) => ({ ...envelope, kind: 'occasion', ...entry }));

const resolved: fc.Arbitrary<FollowUpEntry> = fc
  .record({
    id: fc.constantFrom('f1', 'f2', 'f3'),
    revision,
    recordedAt,
    followUp: fc.constantFrom('talk', 'drop', 'low', 'slow'),
    response: fc.constantFrom('b1', 'b2', 'b3'),
    resolvedOn: day,
    outcome: fc.constantFrom('talked' as const, 'acted' as const),
  })
  .map((entry) => ({ ...envelope, kind: 'follow-up', ...entry }));

const gone: fc.Arbitrary<WithdrawalEntry> = fc
  .record({ id: fc.constantFrom('plan', 'a1', 'g1', 'b1', 'k1', 'o1', 'f1'), revision: fc.integer({ min: 2, max: 4 }) })
  .map(({ id, revision: number }) => withdraw(id, number));

export type ShapedEntry = InstrumentResponse | PlanEntry | CourseEntry | OccasionEntry | FollowUpEntry | WithdrawalEntry;

/** Returns entries of one course of every kind, no two of them with the same id and revision. */
export const arbitraryShapedEntries: fc.Arbitrary<ShapedEntry[]> = listEntries(
  { weight: 3, arbitrary: responses(observed, ['a1', 'a2', 'a3', 'a4']) },
  { weight: 4, arbitrary: responses(rated, ['g1', 'g2', 'g3', 'g4']) },
  { weight: 4, arbitrary: responses(felt, ['b1', 'b2', 'b3', 'b4']) },
  { weight: 1, arbitrary: responses(shared, ['c1', 'c2']) },
  { weight: 4, arbitrary: plan },
  { weight: 2, arbitrary: changed },
  { weight: 1, arbitrary: missed },
  { weight: 2, arbitrary: resolved },
  { weight: 1, arbitrary: gone },
);

/** Returns entries of which most are lines of one citizen, so that the same series has many points. */
export const arbitraryLines: fc.Arbitrary<ShapedEntry[]> = listEntries(
  { weight: 8, arbitrary: responses(felt, ['b1', 'b2', 'b3', 'b4', 'b5', 'b6', 'b7']) },
  { weight: 3, arbitrary: changed },
  { weight: 1, arbitrary: resolved },
  { weight: 1, arbitrary: gone },
);

/** Returns entries of which most rate the goals of one plan. */
export const arbitraryRatings: fc.Arbitrary<ShapedEntry[]> = listEntries(
  { weight: 8, arbitrary: responses(rated, ['g1', 'g2', 'g3', 'g4', 'g5', 'g6']) },
  { weight: 4, arbitrary: plan },
  { weight: 1, arbitrary: gone },
);

function listEntries(...kinds: fc.WeightedArbitrary<ShapedEntry>[]): fc.Arbitrary<ShapedEntry[]> {
  const selector = ({ id, revision: number }: ShapedEntry) => `${id}/${number}`;
  return fc.uniqueArray(fc.oneof(...kinds), { selector, minLength: 2, maxLength: 22, size: 'max' });
}
