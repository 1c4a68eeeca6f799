import type { Condition, InstrumentDefinition } from '../../generated/documents.js';
import type { Issue, Scalar } from '../../issues/issue.js';
import { createError } from '../../issues/issue.js';
import { isCalendarDate } from '../../shared/calendar.js';
import { fromFraction } from '../../shared/fraction.js';
import { deriveItemRange } from '../itemRange.js';
import { checkContradictions } from './checkContradictions.js';
import { isOnStep } from './isOnStep.js';
import type { ConditionPlace } from './listConditions.js';
import { meets } from './meets.js';
import type { RuleContext } from './ruleContext.js';

/** What an item can be answered with, or a scale can come to. */
interface Outcomes {
  readonly holds: (value: Scalar) => boolean;
  /** The ends of its numbers; absent where it has none. */
  readonly min?: number;
  readonly max?: number;
}

/** A condition asks for answers and scores that can occur, and not for two at once that rule each other out. */
export function checkConditionValues(_definition: InstrumentDefinition, context: RuleContext): readonly Issue[] {
  const impossible = new Set<Condition>();
  const ofTests = context.conditions.flatMap((place) => {
    const outcomes = findOutcomes(place, context);
    const issues = outcomes === undefined ? [] : checkTests(place, outcomes);
    if (issues.length > 0) impossible.add(place.condition);
    return issues;
  });
  const isSound = (part: Condition) => !impossible.has(part);
  return [...ofTests, ...context.conditions.flatMap((place) => checkContradictions(place, isSound, context))];
}

function findOutcomes({ condition }: ConditionPlace, { items, scales, optionsOf, rangeOf }: RuleContext): Outcomes | undefined {
  if (condition.scale !== undefined) {
    const range = rangeOf(condition.scale)?.range;
    const { method, transform, lookup } = scales.get(condition.scale) ?? {};
    const isLevel = method === 'ladder' && transform === undefined && lookup === undefined;
    return range && outcomesWithin(fromFraction(range.min), fromFraction(range.max), isLevel ? 1 : undefined);
  }
  const item = items.get(condition.item ?? '');
  if (item === undefined) return undefined;
  const options = optionsOf(item);
  const scores = deriveItemRange(item, options);
  switch (item.type) {
    case 'choice':
    case 'choices':
      return { ...scores, holds: (value) => options.some((option) => option.value === value) };
    case 'yesno':
      return { ...scores, holds: (value) => typeof value === 'boolean' };
    case 'rating':
    case 'number':
      return outcomesWithin(item.min, item.max, item.step);
    case 'date':
      return {
        holds: (value) => typeof value === 'string' && isCalendarDate(value) && isBetween(value, item.earliest, item.latest),
      };
    default:
      return { holds: () => false };
  }
}

function outcomesWithin(min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY, step?: number): Outcomes {
  const isStep = (value: number) => step === undefined || isOnStep(value, { min: Number.isFinite(min) ? min : 0, step });
  return { min, max, holds: (value) => typeof value === 'number' && value >= min && value <= max && isStep(value) };
}

function checkTests({ condition, path }: ConditionPlace, { holds, min, max }: Outcomes): readonly Issue[] {
  const { is, in: list = [], item, scale } = condition;
  const refuse = (test: string, value: Scalar, at: readonly (string | number)[] = [test]) => [
    createError('instrument/impossible-condition', [...path, ...at], { id: item ?? scale ?? '', test, value }),
  ];
  return [
    ...(is !== undefined && !holds(is) ? refuse('is', is) : []),
    // What is missing is unknown to a step, so that none is met by it.
    ...(condition.answered === false && path[2] === 'steps' ? refuse('answered', false) : []),
    ...list.flatMap((value, index) => (holds(value) ? [] : refuse('in', value, ['in', index]))),
    ...(['atLeast', 'atMost', 'above', 'below'] as const).flatMap((test) => {
      const value = condition[test];
      const end = test === 'atLeast' || test === 'above' ? max : min;
      return value === undefined || meets(end, { [test]: value }) ? [] : refuse(test, value);
    }),
  ];
}

function isBetween(date: string, earliest = '', latest = '9999-12-31'): boolean {
  return date >= earliest && date <= latest;
}
