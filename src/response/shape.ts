import { issueLimit } from '../document/checkBounds.js';
import { refuseType } from '../instrument/refuse.js';
import type { Issue } from '../issues/issue.js';
import { createError } from '../issues/issue.js';
import { isPlainObject } from '../issues/received.js';
import { checkText, checkWhole } from './checkEnvelope.js';
import type { Check, DeepCheck, Properties } from './checkProperties.js';
import { checkProperties, placeAll } from './checkProperties.js';
import { checkSize } from './checkSize.js';

/** How each property of a thing is checked. */
export type Checks<Thing> = { readonly [Property in keyof Thing]?: DeepCheck };

/** Returns everything wrong with what an object is made of, as far as it can be told. */
export function checkShape(input: Readonly<Record<string, unknown>>, properties: Properties): Issue[] {
  const issues: Issue[] = [];
  checkProperties(input, properties, { path: [], issues });
  return issues.slice(0, issueLimit);
}

/** Returns a check that a value is an object with these properties. */
export function objectOf(required: Properties['required'], optional: Properties['optional'] = {}): DeepCheck {
  return (value) => (isPlainObject(value) ? checkShape(value, { required, optional }) : refuseType('object', value));
}

/** Returns a check that a value is a list of so many elements, each of them sound. */
export function listOf(check: DeepCheck, { least = 0, most }: { readonly least?: number; readonly most: number }): DeepCheck {
  return (value) => {
    if (!Array.isArray(value)) return refuseType('array', value);
    const unfit = checkSize(value.length, { 'min-items': least, 'max-items': most });
    if (unfit) return unfit;
    const issues: Issue[] = [];
    // By index, so that a hole is looked at as well; and no further than can be told.
    for (let index = 0; index < value.length && issues.length < issueLimit; index += 1) {
      issues.push(...placeAll(check(value[index]), [index]));
    }
    return issues;
  };
}

/** Returns a check that a value is a text of 1 to so many characters, counted as JSON Schema does: an emoji is one. */
export function textOf(most: number): Check {
  return (value) => {
    const text = value as string;
    if (typeof value !== 'string') return checkText(value);
    if (/\p{Surrogate}/u.test(text)) return createError('response/lone-surrogate', [], {});
    const length = text.length > most ? Array.from(text).length : text.length;
    return checkSize(length, { 'min-length': 1, 'max-length': most });
  };
}

/** Returns a check that a value is an object whose names and values are sound. */
export function recordOf(checkName: Check, check: Check): DeepCheck {
  return (value) => {
    if (!isPlainObject(value)) return refuseType('object', value);
    return Object.keys(value).flatMap((name) => placeAll(checkName(name) ?? check(value[name]), [name]));
  };
}

/** Returns a check that a value is a whole number from 1 to this. */
export function wholeTo(most: number): Check {
  return (value) => checkWhole(value, most);
}

/** Checks that a value is a number. */
export function checkNumber(value: unknown): Issue | undefined {
  return Number.isFinite(value) ? undefined : refuseType('number', value);
}
