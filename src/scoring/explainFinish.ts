import type { CompiledNorm, CompiledScale, Quotient } from '../instrument/instrument.js';
import type { ExplainedStep } from './explanation.js';
import { applyRounding, applyTransform } from './finishScore.js';

/** Returns the steps that follow the method of a scale, transform, rounding and conversion table, with the score after each. */
export function explainFinish(
  score: Quotient,
  { scale, norm }: { readonly scale: CompiledScale; readonly norm: CompiledNorm | undefined },
): ExplainedStep[] {
  const { transform, rounding, definition } = scale;
  const steps: ExplainedStep[] = [];
  let finished = score;
  if (transform) {
    const { times = 1, plus = 0 } = definition.transform ?? {};
    finished = applyTransform(finished, transform);
    steps.push({ step: 'transform', value: toNumber(finished), times, plus });
  }
  if (rounding > 0) {
    finished = applyRounding(finished, rounding);
    steps.push({ step: 'round', value: toNumber(finished), decimals: definition.round?.decimals ?? 0 });
  }
  const row = (norm?.lookup ?? scale.lookup)?.get(toNumber(finished));
  if (row) steps.push({ step: 'lookup', value: toNumber(row) });
  return steps;
}

/** Returns a score as a number, divided once. */
export function toNumber({ numerator, denominator }: Quotient): number {
  return numerator / denominator + 0;
}
