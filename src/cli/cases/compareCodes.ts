import type { Issue } from '../../index.js';
import type { Difference, DifferencePath } from '../compareSubset.js';
import { compareSubset } from '../compareSubset.js';

/** Compares codes whatever their order: an author lists them as they come to mind. */
export function compareCodes(
  expected: readonly string[],
  received: readonly string[],
  path: DifferencePath,
): readonly Difference[] {
  return compareSubset(expected.toSorted(), received.toSorted(), path);
}

/** Returns the codes of the issues that are errors. */
export function errorCodes(issues: readonly Issue[]): readonly string[] {
  return issues.filter(({ severity }) => severity === 'error').map(({ code }) => code);
}
