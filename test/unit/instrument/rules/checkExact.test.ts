import { describe, expect, it } from 'vitest';
import type { InstrumentDefinition, Scale } from '../../../../src/generated/documents.js';
import { checkExact } from '../../../../src/instrument/rules/checkExact.js';
import { createRuleContext } from '../../../../src/instrument/rules/ruleContext.js';
import { validateInstrument } from '../../../../src/validate.js';
import { createDefinition, createRatings, createScale } from '../../../support/createInstrument.js';
import { text } from '../../../support/sampleItems.js';

const tenths = { min: 0, max: 10, step: 0.1 };
const fine = createDefinition({
  items: createRatings(3, { min: 0, max: 1, step: 0.001 }),
  scales: [
    createScale({ id: 'coarse', items: ['q1'] }),
    createScale({ transform: { times: 1.000001, plus: 1.000001 }, items: ['q1', 'q2', 'q3'] }),
  ],
});

const step = { id: 's1', title: text, criterion: text, when: { item: 'q1', atLeast: 3 } };

describe('whole numbers are enough', () => {
  it.each<[string, Scale[]]>([
    ['for a mean of fifty lines', [createScale({ items: createRatings(50).map(({ id }) => id) })]],
    ['for the mean of ten means of five', createMeans(10, 5)],
    ['for the mean of five means of four', createMeans(5, 4)],
    [
      'for weights of five decimals',
      [createScale({ method: 'sum', items: ['q1', 'q2'], weights: [{ items: { q1: 0.71245, q2: 1.23456 } }] })],
    ],
  ])('%s', (_title, scales) => {
    expect(issuesOf(createDefinition({ items: createRatings(50, tenths), scales }))).toEqual([]);
  });
});

it('refuses a scale whose scores could not be told exactly', () => {
  expect(issuesOf(fine)).toEqual([['instrument/not-exact', ['scales', 1], { scale: 'scale' }]]);
});

it('refuses a ladder only where what follows its level is too fine', () => {
  const steps = Array.from({ length: 100 }, (_, index) => ({ ...step, id: `s${index}` }));
  const ladder = (overrides: Partial<Scale>) =>
    issuesOf(createDefinition({ items: createRatings(1), scales: [createScale({ method: 'ladder', steps, ...overrides })] }));
  expect(ladder({})).toEqual([]);
  expect(ladder({ transform: { times: 0.01, plus: 1.5 }, round: { decimals: 2 } })).toEqual([]);
  expect(ladder({ transform: { times: 1_000.000_001, plus: 0.000_001 } })).toEqual([
    ['instrument/not-exact', ['scales', 0], { scale: 'scale' }],
  ]);
});

it('is told when nothing else is wrong', () => {
  expect(validateInstrument(fine).issues.map(({ code }) => code)).toContain('instrument/not-exact');
  const broken = { ...fine, forms: fine.forms.map((form) => ({ ...form, respondents: ['nobody'] })) };
  expect(validateInstrument(broken).issues.map(({ code }) => code)).not.toContain('instrument/not-exact');
});

function issuesOf(definition: InstrumentDefinition) {
  return checkExact(definition, createRuleContext(definition)).map(({ code, path, params }) => [code, path, params]);
}

/** So many means of so many items each, and the mean of them all. */
function createMeans(count: number, size: number): Scale[] {
  const parts = Array.from({ length: count }, (_, part) =>
    createScale({ id: `part-${part + 1}`, items: Array.from({ length: size }, (__, index) => `q${part * size + index + 1}`) }),
  );
  return [...parts, createScale({ id: 'total', scales: parts.map(({ id }) => id) })];
}
