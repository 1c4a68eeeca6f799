import type { Condition } from '../../generated/documents.js';
import type { Issue, IssueParams, Scalar } from '../../issues/issue.js';
import { createError } from '../../issues/issue.js';
import type { ConditionPlace } from './listConditions.js';
import { listValues, meets } from './meets.js';
import type { RuleContext } from './ruleContext.js';

/** Of tests of one item or one scale that are to hold together, none rules another out. Only the sound ones are looked at. */
export function checkContradictions(
  { condition, path }: ConditionPlace,
  isSound: (part: Condition) => boolean,
  { items }: RuleContext,
): readonly Issue[] {
  const before: Condition[] = [];
  return (condition.all ?? []).flatMap((part, index) => {
    const id = part.item ?? part.scale;
    if (id === undefined || !isSound(part)) return [];
    const type = part.item === undefined ? 'scale' : items.get(part.item)?.type;
    const beside = before.find(
      ({ item, scale, ...other }) => item === part.item && scale === part.scale && rulesOut(part, other, type),
    );
    before.push(part);
    if (beside === undefined) return [];
    const test = describe(part);
    const params = { id, ...test, beside: describe(beside) };
    return [createError('instrument/impossible-condition', [...path, 'all', index, test.test], params)];
  });
}

// Whatever meets both tests, something at, between or beyond their values does; what is not there meets "answered" alone.
function rulesOut(one: Condition, other: Condition, type: string | undefined): boolean {
  const [left, right] = [listValues(one), listValues(other)];
  // Options are compared by value with "is" and by score with the ends; of several answers, one may meet each test.
  const isComparable =
    type === 'scale' || type === 'rating' || type === 'number' || (left ? right && type !== 'choices' : right === undefined);
  if (!isComparable && one.answered === undefined && other.answered === undefined) return false;
  const values = [...(left ?? [describe(one).value]), ...(right ?? [describe(other).value])];
  const numbers = values.filter((value) => typeof value === 'number');
  const between = (Math.min(...numbers) + Math.max(...numbers)) / 2;
  const candidates = [undefined, ...values, between, Math.min(...numbers) - 1, Math.max(...numbers) + 1];
  return !candidates.some((value) => meets(value, one) && meets(value, other));
}

function describe(condition: Condition): NonNullable<IssueParams['instrument/impossible-condition']['beside']> {
  // A condition that names an item or a scale has one test and nothing else.
  const [test, value] = Object.entries(condition).find(([name]) => name !== 'item' && name !== 'scale') as [string, Scalar];
  return { test, value: Array.isArray(value) ? value.join(', ') : value };
}
