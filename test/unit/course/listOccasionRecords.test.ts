import { describe, expect, it } from 'vitest';
import { listOccasionRecords } from '../../../src/index.js';
import { replayed } from '../../support/createCourse.js';
import { createPlanEntry, createRated } from '../../support/createEntries.js';
import { createGoalInstrument, createGoals } from '../../support/createGoals.js';
import { createForm } from '../../support/createInstrument.js';

describe('what a course knows of occasions', () => {
  it('counts a response once, where its latest revision belongs, though that waits for its plan', () => {
    const instrument = createGoalInstrument(createGoals({ attainment: { meaning: 'shared' } }), {
      forms: [createForm({ id: 'rate', items: [], goals: true, cadence: 'monthly' })],
      cadences: [{ type: 'interval', id: 'monthly', every: 'P1M' }],
    });
    const { course } = replayed(instrument, [
      createPlanEntry(1, ['home']),
      createRated('g1', { home: 3 }, { occasion: 'monthly-0' }),
      createRated('g1', { home: 3 }, { revision: 2, planRevision: 2, occasion: 'monthly-1' }),
      createRated('g1', { home: 3 }, { revision: 3, planRevision: 3, occasion: 'monthly-2' }),
    ]);
    expect(course.pending).toHaveLength(2);
    expect(listOccasionRecords(course).map(({ occasion }) => occasion)).toEqual(['monthly-2']);
  });
});
