import type { CompiledItem, FormScale, Truth } from '../instrument/instrument.js';
import { LOWEST, NOT_ENABLED, UNSCORED } from '../instrument/itemScore.js';
import { standsForMissing } from '../instrument/standsForMissing.js';
import type { FormScores } from './formScores.js';
import { TOO_FEW_ANSWERS } from './formScores.js';
import type { MethodScore } from './methodScore.js';

const marks: Readonly<Record<Truth, string>> = { true: '1', false: '0', undecided: '?' };

/**
 * Returns the level of a ladder, from 0 to the number of its steps, and keeps which steps are met.
 *
 * Climbed "consecutive", it is the highest step with all lower ones met; "highest", the highest step met. Too few answers:
 * a step that is unknown could change it. Which steps are met is kept in any case.
 */
export function climbLadder(index: number, scores: FormScores): MethodScore {
  const { scale, steps = [], leaves } = scores.form.scales[index] as FormScale;
  const marked = steps.map(({ when }) => marks[when(scores)]).join('');
  scores.steps ??= {};
  scores.steps[scale.id] = marked;
  const { level, open } = standOnLadder(marked, scale.definition.climb);
  const counted = leaves.filter((position) => scores.items[position] !== NOT_ENABLED);
  return {
    score: open.length > 0 ? undefined : { numerator: level, denominator: 1 },
    reason: TOO_FEW_ANSWERS,
    answered: counted.filter((position) => isAnswered(position, scores)).length,
    counted: counted.length,
  };
}

/** Where answers stand on a ladder. */
export interface LadderLevel {
  /** The level that is certain. */
  readonly level: number;
  /** The unknown steps that could raise it, counted from 0; none when the level is settled. */
  readonly open: readonly number[];
}

/** Returns where steps lead that are met ("1"), not met ("0") or unknown ("?"), lowest first. */
export function standOnLadder(marked: string, climb: 'consecutive' | 'highest' = 'consecutive'): LadderLevel {
  const isHighest = climb === 'highest';
  const level = isHighest ? marked.lastIndexOf('1') + 1 : marked.search(/[^1]|$/);
  const unknown = [...marked].flatMap((mark, step) => (mark === '?' && step >= level ? step : []));
  return { level, open: isHighest ? unknown : unknown.filter((step) => step === level) };
}

/** Whether an item of a ladder has an answer that counts; it need have no score, since conditions ask for answers. */
export function isAnswered(position: number, { form, items, answers }: FormScores): boolean {
  const score = items[position] as number;
  const { id, definition } = form.items[position] as CompiledItem;
  return score > LOWEST || (score === UNSCORED && !standsForMissing(definition, answers[id]));
}
