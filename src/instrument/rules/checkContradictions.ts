import type { Condition } from '../../generated/documents.js';
import type { Issue, Scalar } from '../../issues/issue.js';
import { createError } from '../../issues/issue.js';
import type { ConditionPlace } from './listConditions.js';
import type { RuleContext } from './ruleContext.js';

type Name = 'is' | 'in' | 'atLeast' | 'atMost' | 'above' | 'below' | 'answered';
type Test = { readonly name: Name; readonly value: Scalar | readonly Scalar[] };

/** What "is" and "in" look at: one answer, one number that can also be compared, or several answers at once. */
type Shape = 'one' | 'number' | 'several';

const names: readonly Name[] = ['is', 'in', 'atLeast', 'atMost', 'above', 'below', 'answered'];

/** Of tests of one item or one scale that are to hold together, none rules another out. Only the sound ones are looked at. */
export function checkContradictions(
  { condition, path }: ConditionPlace,
  isSound: (part: Condition) => boolean,
  context: RuleContext,
): readonly Issue[] {
  const kept = new Map<string, Test[]>();
  return (condition.all ?? []).flatMap((part, index) => {
    const test = findTest(part);
    if (test === undefined || !isSound(part)) return [];
    const key = part.item === undefined ? `scale ${part.scale}` : `item ${part.item}`;
    const others = kept.get(key) ?? [];
    const beside = others.find((other) => rulesOut(other, test, shapeOf(part, context)));
    kept.set(key, [...others.filter(({ name }) => name !== test.name), narrower(others, test)]);
    if (beside === undefined) return [];
    const params = { id: part.item ?? part.scale ?? '', test: test.name, value: describe(test) };
    const other = { test: beside.name, value: describe(beside) };
    return [createError('instrument/impossible-condition', [...path, 'all', index, test.name], { ...params, beside: other })];
  });
}

function findTest(part: Condition): Test | undefined {
  const name = names.find((test) => part[test] !== undefined);
  return name === undefined || part.item === part.scale ? undefined : { name, value: part[name] as Test['value'] };
}

function shapeOf({ item }: Condition, { items }: RuleContext): Shape {
  const type = item === undefined ? 'number' : items.get(item)?.type;
  if (type === 'choices') return 'several';
  return type === 'rating' || type === 'number' ? 'number' : 'one';
}

// Of two tests of one name only the narrower needs be kept, so that thousands of tests are each compared with few.
function narrower(others: readonly Test[], test: Test): Test {
  const same = others.find(({ name }) => name === test.name);
  const isNarrower = (test.name === 'atMost' || test.name === 'below') === Number(test.value) < Number(same?.value);
  return same !== undefined && !isNarrower ? same : test;
}

function rulesOut(one: Test, other: Test, shape: Shape): boolean {
  if (one.name === 'answered' || other.name === 'answered') {
    return one.name === other.name ? one.value !== other.value : [one, other].some(({ value }) => value === false);
  }
  const [values, others] = [listValues(one), listValues(other)];
  if (values && others) return shape !== 'several' && !values.some((value) => others.includes(value));
  const listed = values ?? others;
  if (listed) return shape === 'number' && !listed.some((value) => isWithin(Number(value), values ? other : one));
  return !isRoomBetween(one, other) || !isRoomBetween(other, one);
}

function listValues({ name, value }: Test): readonly Scalar[] | undefined {
  if (name === 'in') return value as readonly Scalar[];
  return name === 'is' ? [value as Scalar] : undefined;
}

function isWithin(number: number, { name, value }: Test): boolean {
  const end = Number(value);
  if (name === 'atLeast') return number >= end;
  if (name === 'atMost') return number <= end;
  return name === 'above' ? number > end : number < end;
}

// A lower end leaves room below an upper one; at one and the same number both have to take it in.
function isRoomBetween(lower: Test, upper: Test): boolean {
  const isPair = (lower.name === 'atLeast' || lower.name === 'above') && (upper.name === 'atMost' || upper.name === 'below');
  if (!isPair || Number(lower.value) < Number(upper.value)) return true;
  return lower.value === upper.value && lower.name === 'atLeast' && upper.name === 'atMost';
}

function describe({ value }: Test): Scalar {
  return Array.isArray(value) ? value.join(', ') : (value as Scalar);
}
