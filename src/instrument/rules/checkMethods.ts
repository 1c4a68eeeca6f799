import type { InstrumentDefinition, Scale } from '../../generated/documents.js';
import type { Issue } from '../../issues/issue.js';
import { createError } from '../../issues/issue.js';

type Method = Scale['method'];

const gathering: readonly Method[] = ['mean', 'sum', 'min', 'max', 'count'];
/** The methods a property says something to; the others are for all. */
const methodsOf: { readonly [Property in keyof Scale]?: readonly Method[] } = {
  items: gathering,
  scales: gathering,
  recode: gathering,
  reverseKeyed: gathering,
  weights: ['mean', 'sum'],
  whenNotEnabled: gathering,
  minAnswered: [...gathering, 'attainment'],
  prorate: ['sum'],
  steps: ['ladder'],
  climb: ['ladder'],
  theme: ['attainment'],
};

/** A scale has what its method works on, and nothing that its method does not use. */
export function checkMethods({ scales }: InstrumentDefinition): readonly Issue[] {
  return scales.flatMap((scale, index) => {
    const { id, method } = scale;
    const wrong = Object.entries(methodsOf).filter(
      ([property, methods]) => Object.hasOwn(scale, property) && !methods.includes(method),
    );
    return [
      ...wrong.map(([property]) =>
        createError('instrument/wrong-method-property', ['scales', index, property], { method, property }),
      ),
      ...(isEmpty(scale) && (wrong.length === 0 || method === 'ladder')
        ? [createError('instrument/empty-scale', ['scales', index], { scale: id, method })]
        : []),
      ...checkMinimum(scale, index),
    ];
  });
}

function isEmpty({ method, items = [], scales = [], steps = [] }: Scale): boolean {
  if (method === 'ladder') return steps.length === 0;
  return method !== 'attainment' && items.length + scales.length === 0;
}

function checkMinimum({ minAnswered, items = [], scales = [] }: Scale, index: number): readonly Issue[] {
  const itemCount = items.length + scales.length;
  if (typeof minAnswered !== 'number' || minAnswered <= itemCount || itemCount === 0) return [];
  return [createError('instrument/unreachable-minimum', ['scales', index, 'minAnswered'], { minAnswered, itemCount })];
}
