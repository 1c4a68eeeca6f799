import { expect, it } from 'vitest';
import type { FollowUp } from '../../../../src/generated/documents.js';
import { validateInstrument } from '../../../../src/validate.js';
import { createDefinition, createForm, createRatings, createScale } from '../../../support/createInstrument.js';
import { text } from '../../../support/sampleItems.js';

const step = { id: 's1', title: text, criterion: text, when: { item: 'q1', atLeast: 3 } };
const definition = createDefinition({
  items: createRatings(4),
  scales: [
    createScale({ id: 'calm', items: ['q1', 'q2'] }),
    createScale({ id: 'ladder', method: 'ladder', steps: [step] }),
    createScale({ id: 'goals', method: 'attainment' }),
    createScale({ id: 'unused', items: ['q4'] }),
  ],
  forms: [createForm({ items: ['q1', 'q2'], goals: true }), createForm({ id: 'other', items: ['q3'] })],
  goals: {
    attainment: { min: 0, max: 2, step: 1, meaning: 'per-goal' },
  },
});

function codesWith(followUp: Partial<FollowUp>): string[] {
  const followUps = [{ id: 'call', title: text, ...followUp }];
  const { issues } = validateInstrument({ ...definition, followUps });
  return issues.filter(({ severity }) => severity === 'error').map(({ code }) => code);
}

it.each<[string, Partial<FollowUp>]>([
  ['items of one form', { when: { all: [{ item: 'q1', below: 2 }, { not: { item: 'q2', below: 2 } }] } }],
  ['an item of another form', { when: { item: 'q3', below: 2 } }],
  [
    'a scale and one of its items',
    {
      when: {
        any: [
          { scale: 'calm', below: 2 },
          { item: 'q1', is: 1 },
        ],
      },
    },
  ],
  ['a ladder', { when: { scale: 'ladder', is: 0 } }],
  ['a movement of a ladder', { worsened: { scale: 'ladder', since: 'previous' } }],
  ['a movement of goals', { worsened: { scale: 'goals', since: 'baseline' } }],
  ['a side of a cut-off', { beyondCutoff: { scale: 'calm', side: 'lower' } }],
  ['an expected course', { behindExpected: { scale: 'calm' } }],
])('a follow-up may look at %s', (_title, followUp) => {
  expect(codesWith(followUp)).toEqual([]);
});

it.each<[string, Partial<FollowUp>]>([
  ['items of two forms', { when: { all: [{ item: 'q1', below: 2 }, { not: { item: 'q3', below: 2 } }] } }],
  [
    'a scale of one and an item of another',
    {
      when: {
        any: [
          { scale: 'ladder', is: 0 },
          { item: 'q3', is: 1 },
        ],
      },
    },
  ],
  ['an item of no form', { when: { item: 'q4', is: 1 } }],
  ['a scale of no form', { behindExpected: { scale: 'unused' } }],
])('a follow-up does not look at %s', (_title, followUp) => {
  expect(codesWith(followUp)).toEqual(['instrument/follow-up-outside-forms']);
});

it('what a follow-up looks at in vain is told with the follow-up alone', () => {
  const followUps = [{ id: 'call', title: text, behindExpected: { scale: 'unused' } }];
  const { issues } = validateInstrument({ ...definition, followUps });
  expect(issues.map(({ code }) => code)).toEqual(['instrument/follow-up-outside-forms']);
});
