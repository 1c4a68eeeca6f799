import type { Instrument, PlanEntry } from '../index.js';
import type { Issue } from '../issues/issue.js';
import { hasErrors } from '../issues/issue.js';
import { checkPlan } from '../response/checkPlan.js';
import type { Result } from '../shared/result.js';
import { fail, succeed } from '../shared/result.js';

/** Returns a plan if it is as its instrument asks for; other revisions of it are not looked at. */
export function validatePlan(plan: PlanEntry, instrument: Instrument): Result<PlanEntry, Issue> {
  const issues = checkPlan({ ...plan }, { instrument, earlier: undefined, later: undefined });
  return hasErrors(issues) ? fail(issues) : succeed(plan, issues);
}
