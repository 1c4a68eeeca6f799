import type { Entry } from '../../src/generated/documents.js';
import { shapedInstrument } from './arbitraryShapes.js';
import { replayed, withdraw } from './createCourse.js';
import {
  createChange,
  createLine,
  createMissed,
  createObservation,
  createPlanEntry,
  createRated,
  createResolution,
} from './createEntries.js';
import { createGoal } from './createGoals.js';
import { createFacts, createResponse } from './createInstrument.js';

const staff = { form: 'staff', respondents: [{ role: 'staff', id: 'team-1', count: 4 }] };

/** One entry of each kind with all that it can say, none of them in the course below. */
export const everyEntry: { readonly [name: string]: Entry } = {
  line: createLine('e1', 4, {
    enteredBy: 'e2',
    mode: 'paper',
    language: 'da',
    occasion: 'before-s1',
    asked: ['line'],
    revision: 2,
  }),
  ratings: createRated('e3', { home: 3, sleep: { missing: 'declined' } }, { occasion: 'talks-1' }),
  observation: createObservation('e4', { meets: true, stays: false, days: 4 }),
  share: createResponse({ share: 40 }, { id: 'e5', ...staff }),
  plan: createPlanEntry(2, [
    createGoal('home', { theme: 'work', weight: 2.5, signs: ['a'], methods: ['b'], agreements: ['c'], dueOn: '2026-05-01' }),
    createGoal('sleep', { version: 2, status: 'attained' }),
    createGoal('bed', { parent: 'home' }),
  ]),
  change: createChange(
    'e6',
    {
      instrument: 'measure@1.0.0',
      startedOn: '2026-01-05',
      expectedEndOn: '2026-08-30',
      endedOn: '2026-08-01',
      endReason: 'job',
      groups: ['young'],
      sessions: [{ id: 's1', plannedOn: '2026-02-02', heldOn: '2026-02-03' }],
      pauses: [{ from: '2026-03-01', to: '2026-03-20' }],
      timeZone: 'Europe/Copenhagen',
      context: [{ from: '2026-02-01', unit: 'u', supplier: 'v', caseworker: 'w', effort: 'x' }],
    },
    { effectiveOn: '2026-02-01' },
  ),
  occasion: createMissed('e7', 'stages-end', { form: 'observe', status: 'not-held', reason: { da: 'Syg', en: 'Ill' } }),
  'follow-up': createResolution('e8', { followUp: 'talk', response: 'b1' }),
  withdrawal: withdraw('b1', 2, { reason: 'other' }),
};

/** The facts of the course with something of everything in it. */
export const everyFacts = createFacts({ expectedEndOn: '2026-06-30', groups: ['adult'] });

/** A course with something of everything in it. */
export const { course: everyCourse } = replayed(
  shapedInstrument,
  [
    createLine('b1', 2),
    createPlanEntry(1, ['home', 'sleep']),
    createRated('g1', { home: 2, sleep: 3 }),
    createRated('g2', { home: 2 }, { planRevision: 2 }),
    createObservation('a1', { meets: false }, { on: '2026-01-20' }),
    createMissed('o1', 'before-s1'),
    createResolution('f1', { followUp: 'low', response: 'b1' }),
    createChange('k1', { sessions: [{ id: 's1', plannedOn: '2026-02-02' }] }),
    withdraw('w1', 1),
  ],
  { facts: everyFacts },
);
