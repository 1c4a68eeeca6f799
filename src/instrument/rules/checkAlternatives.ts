import { type Place, select } from '../../document/select.js';
import type { Condition, InstrumentDefinition } from '../../generated/documents.js';
import type { Issue, IssuePath } from '../../issues/issue.js';
import { createError } from '../../issues/issue.js';
import type { RuleContext } from './ruleContext.js';

const thresholds = [
  'scales/*/moved/raw',
  'scales/*/moved/normalized',
  'scales/*/norms/*/minimalImportant',
  'perspectives/*/diverged/raw',
  'perspectives/*/diverged/normalized',
];
const movements = ['scales/*/moved', 'perspectives/*/diverged'];
const causes = ['when', 'beyondCutoff', 'worsened', 'behindExpected'];

const subjects = ['item', 'scale'];
const combinations = ['all', 'any', 'not'];
const tests = ['is', 'in', 'atLeast', 'atMost', 'above', 'below', 'answered'];

/** Of properties that are alternatives, exactly one is there: options, thresholds, what calls for a follow-up, the shapes of a condition. */
export function checkAlternatives(definition: InstrumentDefinition, { conditions }: RuleContext): readonly Issue[] {
  const choices = select<{ readonly type: string }>(definition, 'items/*').filter(({ value }) => value.type.startsWith('choice'));
  return [
    ...choices.flatMap((place) => checkExactlyOne(place, ['options', 'optionSet'])),
    ...movements
      .flatMap((pattern) => select<object>(definition, pattern))
      .flatMap((place) => checkExactlyOne(place, ['raw', 'normalized'])),
    ...checkThresholds(definition),
    ...select<object>(definition, 'followUps/*').flatMap((place) => checkExactlyOne(place, causes)),
    ...conditions.flatMap(({ condition, path }) => checkCondition(condition, path)),
  ];
}

/** Thresholds of an instrument, and of norms, say either from where or above what. */
export function checkThresholds(document: object): readonly Issue[] {
  const published = select<{ readonly type: string }>(document, 'scales/*/norms/*/reliable').filter(
    ({ value }) => value.type === 'points',
  );
  return [...thresholds.flatMap((pattern) => select<object>(document, pattern)), ...published].flatMap((place) =>
    checkExactlyOne(place, ['atLeast', 'moreThan']),
  );
}

function checkExactlyOne({ path, value }: Place<object>, properties: readonly string[]): readonly Issue[] {
  const found = properties.filter((property) => Object.hasOwn(value, property));
  return found.length === 1 ? [] : [createError('instrument/exactly-one', path, { properties, found })];
}

// Either an item or a scale with one test, or one combination with none.
function checkCondition(condition: Condition, path: IssuePath): readonly Issue[] {
  const place = { path, value: condition };
  const [shape, ...others] = [...subjects, ...combinations].filter((property) => Object.hasOwn(condition, property));
  const isTested = tests.some((test) => Object.hasOwn(condition, test));
  if (shape === undefined) return checkExactlyOne(place, isTested ? subjects : [...subjects, ...combinations]);
  if (others.length > 0) return checkExactlyOne(place, [...subjects, ...combinations]);
  return checkExactlyOne(place, subjects.includes(shape) ? tests : [shape, ...tests]);
}
