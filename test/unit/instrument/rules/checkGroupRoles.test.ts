import { expect, it } from 'vitest';
import type { Form, InstrumentDefinition, Item } from '../../../../src/generated/documents.js';
import { checkGroupRoles } from '../../../../src/instrument/rules/checkGroupRoles.js';
import { createRuleContext } from '../../../../src/instrument/rules/ruleContext.js';
import { createDefinition, createForm, createScale, createYesNo } from '../../../support/createInstrument.js';
import { text } from '../../../support/sampleItems.js';

function createShare(id: string, overrides: Partial<Extract<Item, { type: 'number' }>> = {}): Item {
  return { type: 'number', id, text, unit: '%', min: 0, max: 100, step: 1, ...overrides };
}

function createMeasure(items: readonly Item[], forms: readonly Partial<Form>[]): InstrumentDefinition {
  return createDefinition({
    roles: [
      { id: 'citizen', title: text },
      { id: 'staff', title: text, kind: 'group' },
      { id: 'leaders', title: text, kind: 'group', minCount: 3 },
    ],
    items,
    scales: [createScale({ items: items.filter(({ type }) => type !== 'text').map(({ id }) => id) })],
    forms: forms.map((form, index) => createForm({ id: `form-${index}`, items: items.map(({ id }) => id), ...form })),
  });
}

function issuesOf(definition: InstrumentDefinition) {
  return checkGroupRoles(definition, createRuleContext(definition)).map(({ code, path, params }) => [code, path, params]);
}

it.each<[string, Item]>([
  ['whole percent', createShare('q1')],
  ['a part of the whole, in tenths', createShare('q1', { min: 20, max: 80, step: 0.1 })],
  ['free text, which no scale holds', { type: 'text', id: 'q1', text }],
])('a group may answer in %s', (_title, item) => {
  expect(issuesOf(createMeasure([item], [{ respondents: ['staff'] }]))).toEqual([]);
});

it.each<[string, Item, property: string, received?: string | number]>([
  ['another unit', createShare('q1', { unit: 'h/week' }), 'unit', 'h/week'],
  ['more than the whole', createShare('q1', { max: 101 }), 'max', 101],
  ['less than nothing', createShare('q1', { min: -1 }), 'min', -1],
  ['yes or no', createYesNo('q1'), 'type', 'yesno'],
])('a group does not answer in %s, and is told what to mend where it stands', (_title, item, property, received) => {
  expect(issuesOf(createMeasure([item], [{ respondents: ['staff'] }]))).toEqual([
    ['instrument/group-item', ['items', 0, property], { item: 'q1', role: 'staff', property, received }],
  ]);
  expect(issuesOf(createMeasure([item], [{ respondents: ['citizen'] }]))).toEqual([]);
});

it('each part that keeps an item from asking for a share is told, and at the item where it is missing', () => {
  const number: Item = { type: 'number', id: 'q1', text, max: 200, step: 1 };
  expect(issuesOf(createMeasure([number], [{ respondents: ['staff'] }]))).toEqual([
    ['instrument/group-item', ['items', 0], { item: 'q1', role: 'staff', property: 'unit' }],
    ['instrument/group-item', ['items', 0], { item: 'q1', role: 'staff', property: 'min' }],
    ['instrument/group-item', ['items', 0, 'max'], { item: 'q1', role: 'staff', property: 'max', received: 200 }],
  ]);
});

it('an item that several groups answer is told once', () => {
  const forms = [{ respondents: ['staff'] }, { respondents: ['leaders'] }];
  expect(issuesOf(createMeasure([createYesNo('q1')], forms))).toHaveLength(1);
});

it.each<[string, Partial<Form>, boolean]>([
  ['alone', { respondents: ['staff'] }, true],
  ['alone about the citizen', { respondents: ['staff'], authorship: 'observer' }, true],
  ['beside a person', { respondents: ['citizen', 'staff'] }, false],
  ['beside another group', { respondents: ['staff', 'leaders'] }, false],
  ['together with a person', { respondents: ['citizen', 'staff'], authorship: 'joint' }, false],
])('a group answers a form %s: %#', (_title, form, isSound) => {
  expect(issuesOf(createMeasure([createShare('q1')], [form])).map(([code]) => code)).toEqual(
    isSound ? [] : ['instrument/group-form'],
  );
});
