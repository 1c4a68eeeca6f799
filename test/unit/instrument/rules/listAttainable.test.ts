import { describe, expect, it } from 'vitest';
import type { Item, Scale } from '../../../../src/generated/documents.js';
import { listAttainable } from '../../../../src/instrument/rules/listAttainable.js';
import { createRuleContext } from '../../../../src/instrument/rules/ruleContext.js';
import { createChoice, createDefinition, createRating, createScale, createYesNo } from '../../../support/createInstrument.js';
import { text } from '../../../support/sampleItems.js';

const items: Item[] = [
  createChoice('uneven', [0, 1, 3]),
  createChoice('hundred', [0, 50, 100]),
  createRating('fine', { min: 0, max: 0.3, step: 0.1 }),
  createRating('endless', { min: 0, max: 1_000, step: 0.1 }),
  createYesNo('yes'),
  createRating('sometimes', { enableWhen: { item: 'yes', is: true } }),
  { ...createChoice('several', [1, 2]), type: 'choices' },
];

const ladder: Partial<Scale> = {
  method: 'ladder',
  steps: ['a', 'b', 'c'].map((id) => ({ id, title: text, criterion: text, when: { item: 'yes', is: true } })),
};

describe('the scores a full set of answers can give', () => {
  it.each<[string, Partial<Scale>, number[]]>([
    ['the sums there are, and no other', { method: 'sum', items: ['uneven', 'hundred'] }, [0, 1, 3, 50, 51, 53, 100, 101, 103]],
    ['turned about', { method: 'sum', items: ['uneven'], reverseKeyed: ['uneven'] }, [0, 2, 3]],
    ['with exact decimals', { method: 'sum', items: ['fine'] }, [0, 0.1, 0.2, 0.3]],
    ['means', { method: 'mean', items: ['uneven', 'yes'] }, [0, 0.5, 1, 1.5, 2]],
    [
      'weighted',
      { method: 'sum', items: ['uneven', 'yes'], weights: [{ items: { uneven: 0.5, yes: 2 } }] },
      [0, 0.5, 1.5, 2, 2.5, 3.5],
    ],
    [
      'weighted means',
      { method: 'mean', items: ['uneven', 'yes'], weights: [{ items: { uneven: 1, yes: 3 } }] },
      [0, 0.25, 0.75, 1, 1.5],
    ],
    [
      'of every weight set',
      { method: 'sum', items: ['yes'], weights: [{ when: { item: 'yes', is: true }, items: { yes: 5 } }, { items: { yes: 2 } }] },
      [0, 2, 5],
    ],
    [
      'transformed and rounded',
      { method: 'mean', items: ['uneven', 'yes'], transform: { times: 10 }, round: { decimals: 0 } },
      [0, 5, 10, 15, 20],
    ],
    ['counts', { method: 'count', items: ['uneven', 'yes'] }, [0, 1, 2]],
    ['levels of a ladder', ladder, [0, 1, 2, 3]],
    ['levels turned about: 3 − 0.5 × level', { ...ladder, transform: { times: -0.5, plus: 3 } }, [1.5, 2, 2.5, 3]],
    ['levels rounded together: 0, 0.5, 1 and 1.5', { ...ladder, transform: { times: 0.5 }, round: { decimals: 0 } }, [0, 1, 2]],
  ])('%s', (_title, overrides, expected) => {
    expect(attainable(overrides)).toEqual(expected);
  });

  it.each<[string, Partial<Scale>]>([
    ['more than a thousand steps', { method: 'sum', items: ['endless'] }],
    ['conditions', { method: 'sum', items: ['sometimes'] }],
    ['several choices', { method: 'sum', items: ['several'] }],
    ['gathered scales', { method: 'sum', items: ['yes'], scales: ['other'] }],
    ['other methods', { method: 'max', items: ['yes'] }],
  ])('are not listed for %s', (_title, overrides) => {
    expect(attainable(overrides)).toBeUndefined();
  });
});

function attainable(overrides: Partial<Scale>): readonly number[] | undefined {
  const scale = createScale(overrides);
  return listAttainable(scale, createRuleContext(createDefinition({ items, scales: [scale] })));
}
