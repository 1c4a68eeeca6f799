import { expect, it } from 'vitest';
import type { CompiledForm } from '../../../src/instrument/instrument.js';
import { unknownTraits } from '../../../src/scoring/createFormScores.js';
import { NO_PLAN } from '../../../src/scoring/formScores.js';
import { scoreAttainmentScales } from '../../../src/scoring/scoreAttainment.js';
import { createGoalInstrument, createGoals, createWeightedPlan, rate } from '../../support/createGoals.js';
import { createForm, createRating, createScale } from '../../support/createInstrument.js';

const instrument = createGoalInstrument(createGoals(), {
  items: [createRating('q1')],
  forms: [createForm({ goals: true, items: ['q1'] })],
  scales: [createScale({ id: 'items', items: ['q1'] }), createScale({ method: 'attainment', minAnswered: 1 })],
});
const form = instrument.forms.get('form') as CompiledForm;

it('works out the scales of goals once their plan is at hand, and leaves the others alone', () => {
  const scales = [4, 1, 1, 1, NO_PLAN, 0, 0, 0];
  const plan = createWeightedPlan([1, 1, 1]);
  scoreAttainmentScales(form, { ratings: rate([3, 4]), plan, scales, traits: unknownTraits });
  expect(scales).toEqual([4, 1, 1, 1, 7, 2, 2, 3]);
});

it('takes a score away when the plan no longer is', () => {
  const scales = [4, 1, 1, 1, 7, 2, 2, 3];
  scoreAttainmentScales(form, { ratings: rate([3, 4]), plan: undefined, scales, traits: unknownTraits });
  expect(scales).toEqual([4, 1, 1, 1, NO_PLAN, 0, 0, 0]);
});
