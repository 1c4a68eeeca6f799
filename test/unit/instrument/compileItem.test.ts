import { expect, it } from 'vitest';
import type { Item } from '../../../src/generated/documents.js';
import { compileItem } from '../../../src/instrument/compileItem.js';
import { createChoice, createDefinition, createYesNo } from '../../support/createInstrument.js';
import { barriers, drinks, line, text } from '../../support/sampleItems.js';

it.each<[Item, number, number, number]>([
  [line, 10, 0, 100],
  [drinks, 10, 0, 400],
  // From −1 alone to 1 + 2.5.
  [barriers, 10, -10, 35],
  [createChoice('choice', [1, { value: 'a', score: 0.25 }]), 100, 25, 100],
  [createYesNo('yesno'), 1, 0, 1],
  [createYesNo('turned', { scores: { yes: -1.5, no: 2 } }), 10, -15, 20],
  [{ type: 'text', id: 'text', text }, 1, 0, 0],
  [{ type: 'date', id: 'date', text }, 1, 0, 0],
])('knows the unit and the ends of $id', (item, factor, min, max) => {
  expect(compileItem(item, createDefinition({ items: [item] }))).toMatchObject({ factor, min, max });
});

it('throws on a list of options that does not exist', () => {
  const item: Item = { type: 'choice', id: 'shared', text, optionSet: 'list' };
  expect(() => compileItem(item, createDefinition({ items: [item] }))).toThrow(TypeError);
});
