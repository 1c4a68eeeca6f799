import { type Place, select } from '../../document/select.js';
import type { InstrumentDefinition, Scale } from '../../generated/documents.js';
import type { Issue } from '../../issues/issue.js';
import { createError } from '../../issues/issue.js';
import type { RuleContext } from './ruleContext.js';

/**
 * A scale gathers neither ladders nor attainment, whose numbers are of another kind; a condition does not ask for
 * attainment, since goals are no answers to the form.
 */
export function checkScaleUses(definition: InstrumentDefinition, { scales, conditions }: RuleContext): readonly Issue[] {
  const gathered = select<string>(definition, 'scales/*/scales/*');
  const asked = conditions.flatMap(({ condition, path }) =>
    condition.scale === undefined ? [] : [{ path: [...path, 'scale'], value: condition.scale }],
  );
  const refuse = (code: 'instrument/not-gatherable' | 'instrument/not-testable', methods: readonly Scale['method'][]) => {
    return ({ path, value: scale }: Place<string>) => {
      const method = scales.get(scale)?.method;
      return method !== undefined && methods.includes(method) ? [createError(code, path, { scale, method })] : [];
    };
  };
  return [
    ...gathered.flatMap(refuse('instrument/not-gatherable', ['ladder', 'attainment'])),
    ...asked.flatMap(refuse('instrument/not-testable', ['attainment'])),
  ];
}
