import { expect, it } from 'vitest';
import type { Condition, Item } from '../../../../src/generated/documents.js';
import { validateInstrument } from '../../../../src/validate.js';
import { createDefinition, createRating, createScale, createYesNo } from '../../../support/createInstrument.js';
import { barriers, createOptions, drinks, text } from '../../../support/sampleItems.js';

const items: readonly Item[] = [
  createRating('mood'),
  createYesNo('used'),
  drinks,
  { type: 'number', id: 'hours', text, min: 0 },
  { type: 'text', id: 'notes', text },
  { type: 'date', id: 'started', text, earliest: '2026-01-01' },
  {
    type: 'choice',
    id: 'contact',
    text,
    options: createOptions([
      { value: 'yes', score: 2 },
      { value: 'no', score: 1 },
    ]),
  },
  { type: 'choice', id: 'place', text, options: createOptions([{ value: 'yes' }, { value: 'no' }]) },
  barriers,
];

const step = { id: 's1', title: text, criterion: text, when: { item: 'mood', atLeast: 3 } };
const scales = [
  createScale({ id: 'mean', items: ['mood'] }),
  createScale({ id: 'ladder', method: 'ladder', steps: [step, { ...step, id: 's2' }] }),
];

function toldOf(when: Condition): object[] {
  const asked: Item = { type: 'text', id: 'why', text, enableWhen: when };
  const { issues } = validateInstrument(createDefinition({ items: [...items, asked], scales }));
  return issues.flatMap(({ code, params }) => (code === 'instrument/impossible-condition' ? [params] : []));
}

it.each<[string, Condition, object]>([
  ['the options of a choice and their scores', { item: 'contact', is: 'ja' }, { options: ['yes', 'no'], min: 1, max: 2 }],
  ['the options of a choice without scores', { item: 'place', atLeast: 3 }, { options: ['yes', 'no'] }],
  [
    'the options of several choices',
    { item: 'barriers', is: 'sleeep' },
    { options: barriers.options?.map(({ value }) => value), min: -1, max: 3.5 },
  ],
  ['yes and no', { item: 'used', is: 'ja' }, { options: [true, false], min: 0, max: 1 }],
  ['the ends and the step of a rating', { item: 'mood', is: 2.5 }, { gives: 'number', min: 1, max: 5, step: 1 }],
  ['the ends of a number', { item: 'drinks', above: 40 }, { gives: 'number', min: 0, max: 40, step: 0.5 }],
  ['the only end of a number', { item: 'hours', below: 0 }, { gives: 'number', min: 0 }],
  ['the days of a date', { item: 'started', is: '2025-12-31' }, { gives: 'date', min: '2026-01-01' }],
  ['that text is text', { item: 'notes', is: 'ja' }, { gives: 'text' }],
  ['the scores of a scale', { scale: 'mean', above: 5 }, { gives: 'score', min: 1, max: 5 }],
  ['the levels of a ladder', { scale: 'ladder', is: 3 }, { gives: 'score', min: 0, max: 2, step: 1 }],
])('who asks for what cannot be is told %s', (_title, when, told) => {
  const { item, scale, ...tests } = when;
  const [[test, value] = []] = Object.entries(tests);
  expect(toldOf(when)).toEqual([{ id: item ?? scale, test, value, ...told }]);
});
