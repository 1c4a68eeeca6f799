import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkGoalTree } from '../../src/document/checkGoalTree.js';
import type { PlanEntry } from '../../src/generated/documents.js';
import type { Issue } from '../../src/issues/issue.js';
import { hasErrors } from '../../src/issues/issue.js';
import { checkCourseEntry } from '../../src/response/checkCourseEntry.js';
import { checkFollowUpEntry } from '../../src/response/checkFollowUpEntry.js';
import { checkOccasionEntry } from '../../src/response/checkOccasionEntry.js';
import { checkPlan } from '../../src/response/checkPlan.js';
import { checkPlanEntry } from '../../src/response/checkPlanEntry.js';
import { checkWithdrawal } from '../../src/response/checkWithdrawal.js';
import { validateEntry } from '../../src/validate.js';
import { readValidDocument } from '../fixtures/validDocuments.js';
import { arbitraryChanges, changeDocument } from '../support/changeDocument.js';
import { createGoalInstrument, createPlan } from '../support/createGoals.js';

type Check = (input: Readonly<Record<string, unknown>>) => readonly Issue[];

/** The checks of entries that the core holds, which are written by hand; those of `./validate` come from the schemas. */
const checks: Record<string, Check> = {
  plan: (input) => {
    const issues = checkPlanEntry(input);
    return issues.length > 0 ? issues : checkGoalTree((input as unknown as PlanEntry).goals);
  },
  course: checkCourseEntry,
  occasion: checkOccasionEntry,
  'follow-up': checkFollowUpEntry,
  withdrawal: (input) => {
    const issues: Issue[] = [];
    checkWithdrawal(input, issues);
    return issues;
  },
};
const names = Object.keys(checks);
const tricky = fc.constantFrom('__proto__', 'constructor', 'toString', 'goals', 'length', 'kind');
const anything = fc.anything({
  key: fc.oneof(tricky, fc.string({ unit: 'binary' })),
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});

describe.each(names)('an entry of the kind "%s"', (name) => {
  const check = checks[name] as Check;

  it('is sound to both checks', () => {
    const entry = readValidDocument(name);
    expect(validateEntry(entry).issues).toEqual([]);
    expect(check(entry as Record<string, unknown>)).toEqual([]);
  });

  it('changed anyhow, is judged alike by the two', () => {
    fc.assert(
      fc.property(arbitraryChanges, (changes) => {
        const entry = changeDocument(readValidDocument(name), changes) as Record<string, unknown>;
        // Another kind of entry is not this check's to judge.
        fc.pre(entry['kind'] === name);
        expect({ entry, refused: hasErrors(check(entry)) }).toEqual({ entry, refused: !validateEntry(entry).ok });
      }),
      { numRuns: 1_000 },
    );
  });

  it('with anything in it is answered', () => {
    const sound = Object.keys(readValidDocument(name) as object);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...sound), anything), { maxLength: 4 }), anything, (parts, more) => {
        const entry = { ...(readValidDocument(name) as object), ...Object.fromEntries(parts), more };
        expect(hasErrors(check(entry))).toBe(true);
      }),
    );
  });
});

describe('a plan', () => {
  const instrument = createGoalInstrument();
  const plans = fc.option(fc.constant(createPlan([])), { nil: undefined });

  it('with anything in it is answered, whatever revisions stand around it', () => {
    fc.assert(
      fc.property(fc.dictionary(tricky, anything), arbitraryChanges, plans, plans, (parts, changes, earlier, later) => {
        const entry = { ...(changeDocument(readValidDocument('plan'), changes) as object), ...parts };
        expect(Array.isArray(checkPlan(entry, { instrument, earlier, later }))).toBe(true);
      }),
    );
  });
});
