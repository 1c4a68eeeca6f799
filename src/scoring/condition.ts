import type { CompiledCondition, Truth } from '../instrument/instrument.js';
import { MISSING, NOT_ENABLED, UNDECIDED } from '../instrument/itemScore.js';
import type { FormScores } from './formScores.js';
import { answerAt, rawScore } from './formScores.js';

/**
 * Returns whether a condition holds for the answers so far: true, false, or undecided while an answer is missing.
 *
 * "all" is false as soon as one part is, "any" true as soon as one is. A test of an item that is not enabled is false.
 */
export function evaluateCondition(condition: CompiledCondition, state: FormScores): Truth {
  switch (condition.type) {
    case 'item': {
      const score = state.items[condition.position] as number;
      if (score === NOT_ENABLED) return 'false';
      return condition.test(answerAt(state, condition.position), score === UNDECIDED ? MISSING : score);
    }
    case 'scale':
      return condition.test(rawScore(state.scales, condition.index));
    case 'not':
      return negate(evaluateCondition(condition.condition, state));
    default:
      return combine(condition.conditions, condition.type === 'any' ? 'true' : 'false', state);
  }
}

/** "any" is settled by a true part, "all" by a false one; unsettled, an undecided part leaves the whole undecided. */
function combine(conditions: readonly CompiledCondition[], settling: Truth, state: FormScores): Truth {
  let result = negate(settling);
  for (const condition of conditions) {
    const truth = evaluateCondition(condition, state);
    if (truth === settling) return settling;
    if (truth === 'undecided') result = 'undecided';
  }
  return result;
}

function negate(truth: Truth): Truth {
  if (truth === 'undecided') return truth;
  return truth === 'true' ? 'false' : 'true';
}
