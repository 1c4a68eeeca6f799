import type { Condition } from '../../generated/documents.js';
import type { Scalar } from '../../issues/issue.js';

/** Tells whether a value, or that there is none, meets the test of a condition by itself. */
export function meets(value: Scalar | undefined, test: Condition): boolean {
  if (value === undefined || test.answered !== undefined) return (value !== undefined) === test.answered;
  const list = listValues(test);
  if (list) return list.includes(value);
  const { atLeast = value, atMost = value, above, below } = test;
  // Nothing lies on either side of what is no number, and an item without ends reaches into the infinite.
  const isBeyond = Number(value) <= Number(above) || Number(value) >= Number(below);
  return value >= atLeast && value <= atMost && !isBeyond;
}

/** Returns the values that a condition takes one of; nothing where it tests something else. */
export function listValues({ is, in: list }: Condition): readonly Scalar[] | undefined {
  return is === undefined ? list : [is];
}
