import type { DraftState } from '../generated/documents.js';
import type { CompiledForm, CompiledItem, FormScale, PlanStep } from '../instrument/instrument.js';
import { INVALID, MISSING, NOT_ENABLED, UNDECIDED } from '../instrument/itemScore.js';
import type { RespondentTraits } from '../scoring/createFormScores.js';
import { createFormScores } from '../scoring/createFormScores.js';
import type { FormScores } from '../scoring/formScores.js';
import { STRIDE } from '../scoring/formScores.js';
import { scoreScale } from '../scoring/scoreScale.js';
import { listAffected } from './listReaders.js';

/**
 * Which items the answers so far leave enabled. The numbers it is worked out from are out of reach, so that nothing can
 * change them.
 */
export interface Settlement {
  /** Whether the item at a position has no condition, or one that is true. */
  readonly isEnabled: (position: number) => boolean;
  /** Settles anew what hangs on the items at these positions, and returns the positions that were looked at, these among them. */
  readonly change: (answers: DraftState['answers'], positions: readonly number[]) => Settled;
}

/** A settlement after a change, and the positions that were looked at. */
export interface Settled {
  readonly settlement: Settlement;
  readonly touched: readonly number[];
}

/** Scores of items as they were read, before conditions; and all scores after them. */
interface Workings {
  readonly read: number[];
  readonly scores: FormScores;
}

/** Returns which items answers leave enabled, of someone with these traits. */
export function settleAnswers(
  answers: DraftState['answers'],
  { form, traits }: { readonly form: CompiledForm; readonly traits: RespondentTraits },
): Settlement {
  if (form.plan.length === 0) return unconditional;
  const read = form.items.map((item) => readItem(item, answers));
  const scores = createFormScores({ form, items: read.slice(), answers, goals: undefined }, traits);
  scores.scales = new Array<number>(form.program.scaleCount * STRIDE).fill(0);
  for (const step of form.plan) takeStep(step, { read, scores });
  return createSettlement({ read, scores });
}

/** Where nothing hangs on anything, all is enabled always. */
const unconditional: Settlement = Object.freeze({
  isEnabled: () => true,
  change: (_: DraftState['answers'], touched: readonly number[]) => ({ settlement: unconditional, touched }),
});

function createSettlement(workings: Workings): Settlement {
  return Object.freeze({
    isEnabled: (position: number) => {
      const score = workings.scores.items[position];
      return score !== NOT_ENABLED && score !== UNDECIDED;
    },
    change: (answers: DraftState['answers'], positions: readonly number[]) => settleAnew(workings, { answers, positions }),
  });
}

function settleAnew(
  workings: Workings,
  { answers, positions }: { readonly answers: DraftState['answers']; readonly positions: readonly number[] },
): Settled {
  const { form, steps, unconverted, ...rest } = workings.scores;
  const read = workings.read.slice();
  const scores: FormScores = {
    ...rest,
    form,
    answers,
    items: rest.items.slice(),
    scales: rest.scales.slice(),
    steps: steps && { ...steps },
    unconverted: unconverted && { ...unconverted },
  };
  for (const position of positions) {
    read[position] = readItem(form.items[position] as CompiledItem, answers);
    scores.items[position] = read[position] as number;
  }
  const taken = listAffected(form, positions).map((index) => form.plan[index] as PlanStep);
  for (const step of taken) takeStep(step, { read, scores });
  const touched = new Set([...positions, ...taken.flatMap((step) => (step.type === 'item' ? step.item : []))]);
  return { settlement: createSettlement({ read, scores }), touched: [...touched] };
}

/** Does what settling all conditions does for one step of the plan. */
function takeStep(step: PlanStep, { read, scores }: Workings): void {
  if (step.type === 'scale') {
    const { scale } = scores.form.scales[step.scale] as FormScale;
    // What norms convert is kept only where there is a score.
    if (scores.unconverted) delete scores.unconverted[scale.id];
    scoreScale(step.scale, scores);
    return;
  }
  scores.items[step.item] = read[step.item] as number;
  const truth = step.condition(scores);
  if (truth !== 'true') scores.items[step.item] = truth === 'false' ? NOT_ENABLED : UNDECIDED;
}

/** What is no answer to its item tells conditions no more than none at all. */
function readItem(item: CompiledItem, answers: DraftState['answers']): number {
  const score = Object.hasOwn(answers, item.id) ? item.read(answers[item.id]) : MISSING;
  return score === INVALID ? MISSING : score;
}
