import type { Condition } from '../generated/documents.js';
import { expectSound } from './expectSound.js';
import type { CompiledCondition, CompiledItem, CompiledScale, Truth } from './instrument.js';
import { MISSING, NOT_ENABLED, UNDECIDED, UNSCORED } from './itemScore.js';
import { ownScore } from './ownScore.js';
import { standsForMissing } from './standsForMissing.js';

/** Where the items and scales that a condition names stand in a form. */
export interface ConditionScope {
  readonly items: readonly CompiledItem[];
  readonly positions: ReadonlyMap<string, number>;
  readonly scaleIndexes: ReadonlyMap<string, number>;
  /** Set for the steps of a ladder: an option that stands for a missing answer is then no answer, unless it is asked for. */
  readonly isOfStep?: true;
  readonly scales: readonly CompiledScale[];
}

/**
 * Returns a function that tells whether a condition holds for the answers so far: true, false, or undecided while an
 * answer is missing.
 *
 * "all" is false as soon as one part is, "any" true as soon as one is. A test of an item that is not enabled is false.
 */
export function compileCondition(condition: Condition, scope: ConditionScope): CompiledCondition {
  if (condition.all) return combine(condition.all, 'false', scope);
  if (condition.any) return combine(condition.any, 'true', scope);
  if (condition.not) {
    const negated = compileCondition(condition.not, scope);
    return (state) => negate(negated(state));
  }
  return condition.scale === undefined ? testItem(condition, scope) : testScale(condition, scope);
}

/** "any" is settled by a true part, "all" by a false one; unsettled, an undecided part leaves the whole undecided. */
function combine(conditions: readonly Condition[], settling: Truth, scope: ConditionScope): CompiledCondition {
  const parts = conditions.map((part) => compileCondition(part, scope));
  return (state) => {
    let result = negate(settling);
    for (const part of parts) {
      const truth = part(state);
      if (truth === settling) return settling;
      if (truth === 'undecided') result = truth;
    }
    return result;
  };
}

function negate(truth: Truth): Truth {
  if (truth === 'undecided') return truth;
  return truthOf(truth === 'false');
}

function truthOf(holds: boolean): Truth {
  return holds ? 'true' : 'false';
}

function testScale(condition: Condition, { scaleIndexes, scales: compiled, isOfStep }: ConditionScope): CompiledCondition {
  const index = expectSound(scaleIndexes.get(condition.scale ?? ''), `scale "${condition.scale}"`);
  const scale = compiled[index] as CompiledScale;
  const holds = createNumberTest(condition);
  return (state) => {
    const score = ownScore(state, index, scale);
    if (condition.answered !== undefined && !(isOfStep && score === undefined))
      return truthOf((score !== undefined) === condition.answered);
    return score === undefined ? 'undecided' : truthOf(holds(score.numerator / score.denominator));
  };
}

function testItem(condition: Condition, { items, positions, isOfStep }: ConditionScope): CompiledCondition {
  const position = expectSound(positions.get(condition.item ?? ''), `item "${condition.item}"`);
  const item = items[position] as CompiledItem;
  const test = createItemTest(condition, { item, isOfStep });
  return (state) => {
    const score = state.items[position] as number;
    if (score === NOT_ENABLED) return 'false';
    const isMissing = score === MISSING || score === UNDECIDED;
    // Of a step what is missing is unknown, and unknown is never lost.
    if (condition.answered !== undefined) return isOfStep && isMissing ? 'undecided' : truthOf(isMissing !== condition.answered);
    return isMissing ? 'undecided' : test(state.answers[item.id], score);
  };
}

function createItemTest(
  condition: Condition,
  { item: { definition, factor }, isOfStep = false }: { readonly item: CompiledItem; readonly isOfStep: boolean | undefined },
): (answer: unknown, score: number) => Truth {
  if (condition.is !== undefined || condition.in !== undefined) {
    const wanted: readonly unknown[] = condition.in ?? [condition.is];
    const isWanted = (chosen: unknown) => wanted.includes(chosen);
    const holds = (answer: unknown) => (Array.isArray(answer) ? answer.some(isWanted) : isWanted(answer));
    const isVague = (answer: unknown) => isOfStep && standsForMissing(definition, answer);
    return (answer) => (!holds(answer) && isVague(answer) ? 'undecided' : truthOf(holds(answer)));
  }
  const holds = createNumberTest(condition);
  if (definition.type === 'rating' || definition.type === 'number') return (answer) => truthOf(holds(answer as number));
  return (_, score) => (score === UNSCORED ? 'undecided' : truthOf(holds(score / factor)));
}

function createNumberTest({ is, in: list, atLeast, atMost, above, below }: Condition): (value: number) => boolean {
  if (atLeast !== undefined) return (value) => value >= atLeast;
  if (atMost !== undefined) return (value) => value <= atMost;
  if (above !== undefined) return (value) => value > above;
  if (below !== undefined) return (value) => value < below;
  const wanted: readonly unknown[] = list ?? [is];
  return (value) => wanted.includes(value);
}
