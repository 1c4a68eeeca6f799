import { describe, expect, it } from 'vitest';
import type { Form } from '../../../../src/generated/documents.js';
import { checkSplitScales } from '../../../../src/instrument/rules/checkSplitScales.js';
import { createRuleContext } from '../../../../src/instrument/rules/ruleContext.js';
import { createDefinition, createForm, createScale } from '../../../support/createInstrument.js';

const young = createForm({ id: 'young', items: ['shared', 'school'], groups: ['young'] });
const adult = createForm({ id: 'adult', items: ['shared', 'job'], groups: ['adult'] });

function findSplits(...forms: readonly Form[]) {
  const scales = [createScale({ id: 'young', items: ['shared', 'school'] })];
  const definition = createDefinition({ forms, scales });
  return checkSplitScales(definition, createRuleContext(definition)).map(({ path, params }) => [path, params]);
}

describe('a form with some of the items of a scale', () => {
  it('is sound where the scale is whole in a form for other groups', () => {
    expect(findSplits(young, adult)).toEqual([]);
  });

  it.each<[string, Form, Form]>([
    ['when a group has both forms', young, { ...adult, groups: ['adult', 'young'] }],
    ['when it is for all groups', young, createForm({ id: 'adult', items: ['shared', 'job'] })],
    ['when the form with the whole scale is for all groups', createForm({ id: 'young', items: ['shared', 'school'] }), adult],
  ])('is refused %s', (_when, whole, part) => {
    expect(findSplits(whole, part)).toEqual([[['forms', 1, 'items'], { form: 'adult', scale: 'young', missing: ['school'] }]]);
  });

  it('is refused when no form has the whole scale, whatever groups they are for', () => {
    expect(findSplits(createForm({ id: 'young', items: ['shared'], groups: ['young'] }), adult)).toHaveLength(1);
  });
});
