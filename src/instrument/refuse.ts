import type { Issue, JsonType, PatternName } from '../issues/issue.js';
import { createError } from '../issues/issue.js';
import { cut, typeOf } from '../issues/received.js';

const forms = {
  date: /^\d{4}-\d\d-\d\d$/,
  instant: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/,
};

/** Returns what is wrong with a value that should be of another type. */
export function refuseType(expected: JsonType, value: unknown): Issue {
  return createError('response/wrong-type', [], { expected: [expected], received: typeOf(value) });
}

/** Returns what is wrong with a text that should be of another form. */
export function refuseForm(expected: PatternName, text: string): Issue {
  return createError('response/malformed', [], { expected, received: cut(text) });
}

/** Returns what is wrong with a text that is no date, or no instant: its form, or that the day or the time does not exist. */
export function refuseTime(expected: keyof typeof forms, text: string): Issue {
  return forms[expected].test(text)
    ? createError('response/impossible-date', [], { received: text })
    : refuseForm(expected, text);
}
