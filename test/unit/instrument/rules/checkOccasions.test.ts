import { expect, it } from 'vitest';
import type { Cadence, Form } from '../../../../src/generated/documents.js';
import { validateInstrument } from '../../../../src/validate.js';
import { createDefinition, createForm, createRating } from '../../../support/createInstrument.js';

const stages: Cadence = { id: 'stages', type: 'milestones', at: ['start', 'midpoint', 'end'] };
const quarterly: Cadence = { id: 'quarterly', type: 'interval', every: 'P3M' };
const free: Cadence = { id: 'free', type: 'adhoc' };

it.each<[string, Cadence, Partial<Form>, string, object]>([
  ['every milestone', stages, {}, 'start', { possible: ['stages-start', 'stages-midpoint', 'stages-end'] }],
  ['the milestones of the form', stages, { milestones: ['end'] }, 'start', { possible: ['stages-end'] }],
  ['the one that is near', stages, {}, 'stage-start', { suggestion: 'stages-start' }],
  ['the first of numbered ones', quarterly, { occasions: { from: 1 } }, 'start', { possible: ['quarterly-1'] }],
  ['none where none is planned', free, {}, 'start', {}],
])('who names a baseline that is none is told of %s', (_title, cadence, form, occasion, told) => {
  const { issues } = validateInstrument(
    createDefinition({
      items: [createRating('mood')],
      forms: [createForm({ items: ['mood'], cadence: cadence.id, ...form })],
      cadences: [cadence],
      baseline: { occasion },
    }),
  );
  expect(issues).toMatchObject([{ code: 'instrument/unknown-reference' }]);
  expect(issues[0]?.params).toEqual({ of: 'occasion', id: occasion, ...told });
});
