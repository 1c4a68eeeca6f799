import { describe, expect, it } from 'vitest';
import type { Answer, Entry, InstrumentResponse, Item } from '../../../src/generated/documents.js';
import { record } from '../../../src/index.js';
import { accepted } from '../../support/accepted.js';
import { shapedInstrument } from '../../support/arbitraryShapes.js';
import { createCourseInstrument, fromCitizen, replayed, source } from '../../support/createCourse.js';
import { createChange, createMissed, createPlanEntry, createRated, createResolution } from '../../support/createEntries.js';
import { createGoal } from '../../support/createGoals.js';
import { createChoice, createForm, createRating, createResponse, createYesNo } from '../../support/createInstrument.js';
import { barriers, text } from '../../support/sampleItems.js';

const items: Item[] = [
  createRating('line', { min: -20, max: 20, step: 0.1 }),
  createRating('coarse', { min: -20, max: 20 }),
  { type: 'number', id: 'number', text },
  createChoice('choice', [1, '1', 'a', { value: 'dont-know', missing: 'unknown' }]),
  barriers,
  createYesNo('yesno'),
  { type: 'text', id: 'note', text },
  { type: 'date', id: 'since', text },
  createRating('constructor'),
];
const instrument = createCourseInstrument({
  items,
  forms: [
    createForm({ id: 'citizen', items: items.map(({ id }) => id), cadence: 'monthly' }),
    createForm({ id: 'joint', authorship: 'joint', respondents: ['citizen', 'caseworker'], items: ['line'] }),
    createForm({ id: 'twin', items: items.map(({ id }) => id) }),
  ],
  scales: [],
  cadences: [{ type: 'interval', id: 'monthly', every: 'P1M' }],
});

const follow = { followUp: 'talk', response: 'b1' };
const base = fromCitizen({
  id: 'first',
  on: '2026-01-05',
  answers: {
    line: 6.3,
    coarse: 5,
    number: 12,
    choice: 1,
    barriers: ['sleep', 'pain'],
    yesno: true,
    note: 'Godt',
    since: '2024-02-29',
    constructor: 3,
  },
});

/** Whether two responses of one id and one revision are told apart. */
function isConflict(left: InstrumentResponse, right: InstrumentResponse): boolean {
  const { course, refused } = replayed(instrument, [left]);
  expect(refused).toEqual([]);
  const result = record(course, right, { instrument, source });
  if (result.ok) return accepted(result).status !== 'unchanged';
  expect(result.issues.map(({ code }) => code)).toEqual(['course/conflicting-revision']);
  return true;
}

/** Marks an answer that is to be left out. */
const absent = undefined;

type Changes = { readonly [item: string]: Answer | typeof absent };

function withAnswers(changes: Changes): InstrumentResponse {
  const answers = Object.entries({ ...base.answers, ...changes }).flatMap(([item, answer]) =>
    answer === absent ? [] : [[item, answer] as const],
  );
  return { ...base, answers: Object.fromEntries(answers) };
}

describe('two contents of one revision', () => {
  it.each<[string, Changes]>([
    ['6.3 and 6.4', { line: 6.4 }],
    ['6.3 and 6', { line: 6 }],
    ['6.3 and −6.3', { line: -6.3 }],
    ['an answer and none', { line: absent }],
    ['a whole number and none', { coarse: absent }],
    ['a whole number and declined', { coarse: { missing: 'declined' } }],
    ['two numbers 2³² apart', { number: 12 + 2 ** 32 }],
    ['two numbers far apart', { number: 1e300 }],
    ['two numbers very near', { number: 12.000000000000002 }],
    ['1 and "1"', { choice: '1' }],
    ["an option and don't know", { choice: 'dont-know' }],
    ['two options and one', { barriers: ['sleep'] }],
    ['two options and none chosen', { barriers: [] }],
    ['options and no answer', { barriers: absent }],
    ['yes and no', { yesno: false }],
    ['two texts', { note: 'godt' }],
    ['a text and an empty one', { note: '' }],
    ['a text and no text', { note: absent }],
    ['two dates', { since: '2024-02-28' }],
    ['an item with an inherited name, and none', { constructor: absent }],
    ['an answer moved to the next question', { line: 5, coarse: 6 }],
  ])('are told apart: %s', (_title, changes) => {
    expect(isConflict(base, withAnswers(changes))).toBe(true);
    expect(isConflict(withAnswers(changes), base)).toBe(true);
  });

  it('are told apart for every whole answer from −20 to 20 and none', () => {
    const contents = [
      withAnswers({ coarse: absent }),
      ...Array.from({ length: 41 }, (_, index) => withAnswers({ coarse: index - 20 })),
    ];
    const conflicts = contents.map((left) => contents.filter((right) => isConflict(left, right)).length);
    expect(conflicts).toEqual(contents.map(() => contents.length - 1));
  });

  it.each<[string, Partial<InstrumentResponse>]>([
    ['the day', { answeredOn: '2026-01-04' }],
    ['the moment it was recorded', { recordedAt: '2026-01-05T12:00:01Z' }],
    ['the person', { respondents: [{ role: 'citizen', id: 'citizen-2' }] }],
    ['who typed', { enteredBy: 'worker-1' }],
    ['the mode', { mode: 'paper' }],
    ['the language', { language: 'da' }],
    ['the plan', { planRevision: 1 }],
    ['the form', { form: 'twin' }],
    ['what was asked', { asked: Object.keys(base.answers) }],
  ])('are told apart by %s', (_title, changes) => {
    expect(isConflict(base, { ...base, ...changes })).toBe(true);
  });

  it('are told apart by which of two properties holds a text', () => {
    expect(isConflict({ ...base, enteredBy: 'da' }, { ...base, language: 'da' })).toBe(true);
    expect(isConflict({ ...base, enteredBy: 'paper' }, { ...base, mode: 'paper' })).toBe(true);
  });

  it('are told apart by who answered together', () => {
    const joint = (...ids: string[]) => ({
      ...base,
      form: 'joint',
      answers: {},
      respondents: ids.map((id, index) => ({ role: index === 0 ? 'citizen' : 'caseworker', id })),
    });
    expect(isConflict(joint('a', 'b'), joint('a', 'c'))).toBe(true);
    expect(isConflict(joint('a', 'b'), joint('a', 'b', 'c'))).toBe(true);
    expect(isConflict(joint('ab', 'c'), joint('a', 'bc'))).toBe(true);
  });
});

it.each<[string, InstrumentResponse]>([
  ['0 and −0', withAnswers({ coarse: -0 })],
  ['an answer that is undefined and none', { ...withAnswers({ coarse: 0 }), mode: undefined as unknown as 'paper' }],
])('two ways to write one content are the same: %s', (_title, right) => {
  expect(isConflict(withAnswers({ coarse: 0 }), right)).toBe(false);
});

describe('two contents of one revision of another kind', () => {
  const shares = (overrides: object) =>
    createResponse({ share: 40 }, { form: 'staff', respondents: [{ role: 'staff', id: 'team-1', count: 5, ...overrides }] });
  const plan = (goal: object) =>
    createPlanEntry(1, [{ ...createGoal('home', { signs: ['A', 'B'] }), ...goal }, createGoal('work')]);
  const pause = (...pauses: readonly object[]) => createChange('k', { pauses: pauses as { from: string }[] });

  it.each<[string, Entry, Entry]>([
    ['how many answered', shares({ count: 5 }), shares({ count: 6 })],
    ['which group', shares({}), shares({ id: 'team-2' })],
    ['a rating', createRated('g', { home: 3 }), createRated('g', { home: 4 })],
    ['which goal', createRated('g', { home: 3 }), createRated('g', { work: 3 })],
    ['a rating and none', createRated('g', { home: 3 }), createRated('g', { home: 3, work: 3 })],
    ['a rating and why there is none', createRated('g', { home: 3 }), createRated('g', { home: { missing: 'declined' } })],
    [
      'why there is none',
      createRated('g', { home: { missing: 'unknown' } }),
      createRated('g', { home: { missing: 'declined' } }),
    ],
    ['ratings changed about', createRated('g', { home: 3, work: 4 }), createRated('g', { home: 4, work: 3 })],
    ['the revision of the plan', createRated('g', { home: 3 }), createRated('g', { home: 3 }, { planRevision: 2 })],
    ['a title', plan({}), plan({ title: 'Et andet' })],
    ['a title and nothing like it', plan({ title: 'x', theme: 'work' }), plan({ title: 'work' })],
    ['two signs and one', plan({}), plan({ signs: ['A,B'] })],
    ['signs and methods', plan({}), plan({ signs: ['A'], methods: ['B'] })],
    ['a weight and a text', plan({ weight: 1 }), plan({ weight: 2 })],
    ['a weight of one and none', plan({ weight: 1 }), plan({})],
    [
      'the order of pauses',
      pause({ from: '2026-02-01' }, { from: '2026-03-01' }),
      pause({ from: '2026-03-01' }, { from: '2026-02-01' }),
    ],
    [
      'a list in two and in one',
      pause({ from: '2026-02-01', to: '2026-03-01' }),
      pause({ from: '2026-02-01' }, { from: '2026-03-01' }),
    ],
    ['no change and an empty list', createChange('k', {}), createChange('k', { pauses: [] })],
    ['the day of a change', createChange('k', {}), createChange('k', {}, { effectiveOn: '2026-02-01' })],
    ['the form', createMissed('o', 'before-s1'), createMissed('o', 'before-s1', { form: 'before' })],
    [
      'a reason',
      createMissed('o', 'before-s1', { reason: { da: 'x' } }),
      createMissed('o', 'before-s1', { reason: { en: 'x' } }),
    ],
    ['an outcome', createResolution('f', follow), createResolution('f', follow, { outcome: 'acted' })],
  ])('are told apart: %s', (_title, left, right) => {
    for (const [one, other] of [
      [left, right],
      [right, left],
    ]) {
      const { course } = replayed(shapedInstrument, [one]);
      const codes = record(course, other, { instrument: shapedInstrument, source }).issues.map(({ code }) => code);
      expect(codes).toEqual(['course/conflicting-revision']);
    }
  });

  it.each<[string, Entry, Entry]>([
    ['ratings in another order', createRated('g', { home: 3, work: 4 }), createRated('g', { work: 4, home: 3 })],
    [
      'a rating that is undefined and none',
      createRated('g', { home: 3 }),
      createRated('g', { home: 3, work: undefined as unknown as number }),
    ],
    [
      'properties in another order',
      pause({ from: '2026-02-01', to: '2026-03-01' }),
      pause({ to: '2026-03-01', from: '2026-02-01' }),
    ],
    ['a property that is undefined and none', plan({}), plan({ theme: undefined })],
  ])('are the same: %s', (_title, left, right) => {
    const { course } = replayed(shapedInstrument, [left]);
    expect(accepted(record(course, right, { instrument: shapedInstrument, source })).status).toBe('unchanged');
  });
});
