import type { FollowUp } from '../generated/documents.js';
import type { ConditionScope } from './compileCondition.js';
import { compileCondition } from './compileCondition.js';
import type { FormFollowUp } from './instrument.js';
import { listTests } from './listTests.js';

/** Returns the follow-ups that a form can call for: it holds all that their condition asks for, or scores their scale. */
export function compileFollowUps(followUps: readonly FollowUp[], scope: ConditionScope): readonly FormFollowUp[] {
  const { positions, scaleIndexes } = scope;
  return followUps.flatMap((definition): FormFollowUp | [] => {
    const { when, beyondCutoff, worsened, behindExpected } = definition;
    if (when === undefined) {
      const scale = scaleIndexes.get((beyondCutoff ?? worsened ?? behindExpected)?.scale ?? '') ?? -1;
      return scale < 0 ? [] : { definition, when: undefined, scale };
    }
    const isWhole = listTests(when).every(({ item, scale = '' }) =>
      item === undefined ? scaleIndexes.has(scale) : positions.has(item),
    );
    return isWhole ? { definition, when: compileCondition(when, scope), scale: -1 } : [];
  });
}
