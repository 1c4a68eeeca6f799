import type { Condition } from '../generated/documents.js';
import { invariant } from '../shared/invariant.js';
import type { CompiledCondition, CompiledItem, Truth } from './instrument.js';
import { MISSING, UNSCORED } from './itemScore.js';

/** Where the items and scales that a condition names stand in a form. */
export interface ConditionScope {
  readonly items: readonly CompiledItem[];
  readonly positions: ReadonlyMap<string, number>;
  readonly scaleIndexes: ReadonlyMap<string, number>;
}

/** Returns a condition with its references followed, for the items and scales of one form. */
export function compileCondition(condition: Condition, scope: ConditionScope): CompiledCondition {
  if (condition.all) return { type: 'all', conditions: condition.all.map((part) => compileCondition(part, scope)) };
  if (condition.any) return { type: 'any', conditions: condition.any.map((part) => compileCondition(part, scope)) };
  if (condition.not) return { type: 'not', condition: compileCondition(condition.not, scope) };
  if (condition.scale !== undefined) {
    const index = scope.scaleIndexes.get(condition.scale);
    invariant(
      index !== undefined,
      `a condition asks for scale "${condition.scale}", which the form does not score; validate the instrument first`,
    );
    return { type: 'scale', index, test: createScaleTest(condition) };
  }
  const position = scope.positions.get(condition.item ?? '');
  const item = scope.items[position ?? -1];
  invariant(
    position !== undefined && item,
    `a condition asks for item "${condition.item}", which is not in the form; validate the instrument first`,
  );
  return { type: 'item', position, test: createItemTest(condition, item) };
}

function createScaleTest(condition: Condition): (raw: number) => Truth {
  if (condition.answered !== undefined) return (raw) => truthOf(Number.isNaN(raw) !== condition.answered);
  const test = createNumberTest(condition);
  return (raw) => (Number.isNaN(raw) ? 'undecided' : truthOf(test(raw)));
}

function createItemTest(condition: Condition, item: CompiledItem): (answer: unknown, score: number) => Truth {
  if (condition.answered !== undefined) return (_, score) => truthOf((score !== MISSING) === condition.answered);
  if (condition.is !== undefined || condition.in !== undefined) {
    const wanted: readonly unknown[] = condition.in ?? [condition.is];
    return (answer, score) => (score === MISSING ? 'undecided' : truthOf(holdsOne(answer, wanted)));
  }
  const test = createNumberTest(condition);
  const isNumber = item.definition.type === 'rating' || item.definition.type === 'number';
  return (answer, score) => {
    if (score === MISSING) return 'undecided';
    if (isNumber) return truthOf(test(answer as number));
    return score === UNSCORED ? 'undecided' : truthOf(test(score / item.factor));
  };
}

function createNumberTest({ is, in: list, atLeast, atMost, above, below }: Condition): (value: number) => boolean {
  if (atLeast !== undefined) return (value) => value >= atLeast;
  if (atMost !== undefined) return (value) => value <= atMost;
  if (above !== undefined) return (value) => value > above;
  if (below !== undefined) return (value) => value < below;
  const wanted: readonly unknown[] = list ?? [is];
  return (value) => wanted.includes(value);
}

function holdsOne(answer: unknown, wanted: readonly unknown[]): boolean {
  return Array.isArray(answer) ? answer.some((chosen) => wanted.includes(chosen)) : wanted.includes(answer);
}

function truthOf(holds: boolean): Truth {
  return holds ? 'true' : 'false';
}
