import type { Condition, InstrumentDefinition } from '../../generated/documents.js';
import type { Issue, IssueParams, Scalar } from '../../issues/issue.js';
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
  /** What is told of it to who asks for a value it cannot have. */
  readonly told: Told;
}

type Told = Pick<IssueParams['instrument/impossible-condition'], 'options' | 'gives' | 'min' | 'max' | 'step'>;

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
    if (range === undefined) return undefined;
    return outcomesWithin('score', { min: fromFraction(range.min), max: fromFraction(range.max), ...(isLevel && { step: 1 }) });
  }
  const item = items.get(condition.item ?? '');
  if (item === undefined) return undefined;
  const options = optionsOf(item);
  const scores = deriveItemRange(item, options);
  switch (item.type) {
    case 'choice':
    case 'choices':
      return outcomesOf(
        options.map(({ value }) => value),
        scores,
      );
    case 'yesno':
      return outcomesOf([true, false], scores);
    case 'rating':
    case 'number':
      return outcomesWithin('number', item);
    case 'date':
      return {
        told: tell('date', { min: item.earliest, max: item.latest }),
        holds: (value) => typeof value === 'string' && isCalendarDate(value) && isBetween(value, item.earliest, item.latest),
      };
    default:
      return { told: { gives: 'text' }, holds: () => false };
  }
}

function outcomesOf(options: readonly Scalar[], scores: Pick<Outcomes, 'min' | 'max'> | undefined): Outcomes {
  return { ...scores, told: { options, ...scores }, holds: (value) => options.includes(value) };
}

function outcomesWithin(
  gives: 'number' | 'score',
  ends: { readonly min?: number; readonly max?: number; readonly step?: number },
): Outcomes {
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY, step } = ends;
  const isStep = (value: number) => step === undefined || isOnStep(value, { min: Number.isFinite(min) ? min : 0, step });
  const holds = (value: Scalar) => typeof value === 'number' && value >= min && value <= max && isStep(value);
  return { min, max, told: tell(gives, { min: ends.min, max: ends.max, step }), holds };
}

function tell(gives: Told['gives'], ends: Readonly<Record<string, Scalar | undefined>>): Told {
  return Object.fromEntries(Object.entries({ gives, ...ends }).filter(([, value]) => value !== undefined));
}

function checkTests({ condition, path }: ConditionPlace, { holds, min, max, told }: Outcomes): readonly Issue[] {
  const { is, in: list = [], item, scale } = condition;
  const refuse = (test: string, value: Scalar, at: readonly (string | number)[] = [test]) => [
    createError('instrument/impossible-condition', [...path, ...at], { id: item ?? scale ?? '', test, value, ...told }),
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
