/*
 * Item scores are whole numbers of the item's own smallest unit, so that sums are exact. Five values below every
 * possible score say that there is none, and why; they keep arrays of scores plain arrays of small integers.
 */

/** There is no answer. */
export const MISSING = -0x40000000;

/** There is an answer, and it has no score: a text, a date, or an option such as "don't know". */
export const UNSCORED = MISSING + 1;

/** The item's condition is false: it was not to be asked. */
export const NOT_ENABLED = MISSING + 2;

/** What was given is no answer to this item. */
export const INVALID = MISSING + 3;

/** The item's condition cannot be settled while an answer is missing: it counts as missing. */
export const UNDECIDED = MISSING + 4;

/** Every score lies above this. */
export const LOWEST = MISSING + 4;
