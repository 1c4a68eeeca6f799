import type { Narrator } from '../../../src/cli/show/createNarrator.js';
import { singleItemOf } from '../../../src/cli/show/formatScaleMaking.js';
import type { AnsweredForm, ExampleScores } from './runExample.js';

/** A scale whose reckoning an example tells, and the way it is made. */
interface ExplainedKind {
  readonly kind: string;
  readonly scale: string;
}

/**
 * Returns the scales of the last response to a form whose reckoning an example tells: one for each way that scores are made,
 * and one without a score where answers are missing. The first that has moved since the previous score is chosen, or else
 * the first.
 */
export function chooseExplained({ definition }: Narrator, answered: readonly AnsweredForm[]): readonly ExplainedKind[] {
  const scores = answered.at(-1)?.scores ?? {};
  const isAnswered = (item: string) => answered.some(({ response }) => Object.hasOwn(response.answers, item));
  const kindOf = (id: string): string | undefined => {
    const scale = definition.scales.find((one) => one.id === id);
    if (scale === undefined) return undefined;
    const score = scores[id];
    if (score?.status === 'not-scorable')
      return score.reason === 'too-few-answers' && (scale.items ?? []).some(isAnswered) ? 'unscored' : undefined;
    return singleItemOf(scale) === undefined ? `${scale.method} ${scale.scales === undefined}` : 'single';
  };
  const told = Object.keys(scores).filter((id) => kindOf(id) !== undefined);
  const kinds = [...new Set(told.flatMap((id) => kindOf(id) ?? []))];
  return kinds.flatMap((kind) => {
    const alike = told.filter((id) => kindOf(id) === kind);
    const scale = alike.find((id) => hasMoved(scores[id])) ?? alike[0];
    return scale === undefined ? [] : [{ kind, scale }];
  });
}

function hasMoved(score: ExampleScores[string] | undefined): boolean {
  if (score === undefined || score.status === 'not-scorable') return false;
  const { sincePrevious } = score;
  return sincePrevious?.status === 'compared' && sincePrevious.movement !== 'same';
}
