import { readMissing } from '../instrument/readAnswer.js';
import { refuseType } from '../instrument/refuse.js';
import type { Issue } from '../issues/issue.js';
import { createError } from '../issues/issue.js';
import { cut, isPlainObject } from '../issues/received.js';
import { suggestNear } from '../issues/suggest.js';
import { checkDate, checkText, propertiesOfEntry } from '../response/checkEnvelope.js';
import type { Check, DeepCheck, Properties } from '../response/checkProperties.js';
import { checkProperties, placeAll } from '../response/checkProperties.js';
import { checkSize } from '../response/checkSize.js';
import { checkNumber, listOf } from '../response/shape.js';
import type { DraftAction } from './action.js';

const longestText = 100_000;
const longestOption = 64;
const mostChosen = 500;

const target = { item: checkText, goal: checkText };

/** By type of action: what it is made of. */
const propertiesOf = {
  answer: { required: { type: undefined, value: undefined }, optional: target },
  clear: { required: { type: undefined }, optional: target },
  decline: { required: { type: undefined }, optional: { ...target, reason: checkReason } },
  complete: { required: { type: undefined, answeredOn: checkDate, recordedAt: propertiesOfEntry.recordedAt }, optional: {} },
} satisfies Record<DraftAction['type'], Properties>;

const types = Object.keys(propertiesOf);

/** Returns what is wrong with what an action is made of, whatever the draft. */
export function checkAction(action: unknown): readonly Issue[] {
  if (!isPlainObject(action)) return [refuseType('object', action)];
  const { type, item, goal, value } = action;
  if (type === undefined) return [createError('response/missing-property', [], { property: 'type' })];
  if (!types.includes(type as string)) return [refuseAction(type)];
  const issues: Issue[] = [];
  checkProperties(action, propertiesOf[type as DraftAction['type']], { path: [], issues });
  if (issues.length > 0 || type === 'complete') return issues;
  if (item === undefined && goal === undefined) return [createError('response/missing-property', [], { property: 'item' })];
  if (item !== undefined && goal !== undefined) return [createError('response/unknown-property', ['goal'], { property: 'goal' })];
  if (type !== 'answer') return [];
  return placeAll(goal === undefined ? checkValue(value) : checkRating(value), ['value']);
}

function refuseAction(type: unknown): Issue {
  const near = typeof type === 'string' ? suggestNear(type, types) : {};
  return createError('draft/unknown-action', ['type'], { expected: types, received: cut(type), ...near });
}

/** Checks that a value is one that a draft can hold as an answer, be it right or wrong. */
function checkValue(value: unknown): ReturnType<DeepCheck> {
  if (typeof value === 'string') return textTo(longestText)(value);
  if (Array.isArray(value)) return checkChosen(value);
  return typeof value === 'boolean' ? undefined : checkRating(value);
}

const checkChosen = listOf((value) => (typeof value === 'string' ? textTo(longestOption)(value) : checkNumber(value)), {
  most: mostChosen,
});

function checkRating(value: unknown): Issue | undefined {
  return isPlainObject(value) ? checkMissing(value) : checkNumber(value);
}

function checkMissing(value: Record<string, unknown>): Issue | undefined {
  const read = readMissing(value);
  return typeof read === 'number' ? undefined : read;
}

function checkReason(reason: unknown): Issue | undefined {
  const issue = checkMissing({ missing: reason });
  return issue && { ...issue, path: [] };
}

function textTo(most: number): Check {
  return (value) => {
    const text = value as string;
    return /\p{Surrogate}/u.test(text)
      ? createError('response/lone-surrogate', [], {})
      : checkSize(text.length, { 'max-length': most });
  };
}
