import type { Instrument } from '../instrument/instrument.js';
import type { Issue } from '../issues/issue.js';
import type { RatedPlan } from '../scoring/plan.js';
// STUB by lead: owner is helper B
export function checkPlan(
  _entry: Readonly<Record<string, unknown>>,
  _with: { readonly instrument: Instrument; readonly earlier: RatedPlan | undefined; readonly later: RatedPlan | undefined },
): Issue[] {
  return [];
}
