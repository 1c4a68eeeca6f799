import { expect, it } from 'vitest';
import { validateInstrument } from '../../../../src/validate.js';
import { createDefinition, createForm, createRating } from '../../../support/createInstrument.js';

function codesOf(from: string, to: string): string[] {
  const definition = createDefinition({
    items: [createRating('mood')],
    forms: [createForm({ items: ['mood'], cadence: 'often' })],
    cadences: [{ id: 'often', type: 'interval', every: 'P3M', recommended: { from, to } }],
  });
  return validateInstrument(definition).issues.map(({ code }) => code);
}

it.each([
  ['P6W', 'P12W'],
  ['P3M', 'P3M'],
  ['P12M', 'P1Y'],
  ['P1Y', 'P12M'],
  ['P7D', 'P1W'],
  ['P4W', 'P1M'],
  ['P31D', 'P1M'],
  ['P184D', 'P6M'],
  ['P1M', 'P30D'],
])('measurements may be advised from %s to %s apart', (from, to) => {
  expect(codesOf(from, to)).toEqual([]);
});

it.each([
  ['P6M', 'P3M'],
  ['P2D', 'P1D'],
  ['P8D', 'P1W'],
  ['P13M', 'P1Y'],
  ['P6W', 'P1M'],
  ['P1M', 'P4W'],
])('no measurements lie at least %s and at most %s apart', (from, to) => {
  expect(codesOf(from, to)).toEqual(['instrument/impossible-recommendation']);
});
