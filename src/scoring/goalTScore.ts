import type { WeighedGoal } from './weighGoals.js';

/**
 * Returns the T-score of goal attainment scaling: how far goals are reached, seen together, against what was expected of
 * each; 50 where that is what came.
 *
 * T = 50 + 10 Σwx ÷ √((1 − ρ) Σw² + ρ (Σw)²), x from −2 to +2, with ρ = 0.30, the correlation between goals that is assumed
 * (Kiresuk & Sherman 1968, Community Mental Health Journal 4:443–453). It is as good as the expectations it rests on, and
 * says nothing of other citizens. Nothing where there is no goal, one is not rated, or a point stands for no level.
 */
export function goalTScore(goals: readonly WeighedGoal[], levels: ReadonlyMap<number, number> | undefined): number | undefined {
  let [sum, weights, squares] = [0, 0, 0];
  for (const { weight, point } of goals) {
    const level = point === undefined ? undefined : levels?.get(point);
    if (level === undefined) return undefined;
    sum += weight * level;
    weights += weight;
    squares += weight * weight;
  }
  if (weights === 0) return undefined;
  // Both sides of the fraction are squared and taken times ten, so that all but the last two operations are exact.
  const spread = 7n * BigInt(squares) + 3n * BigInt(weights) ** 2n;
  const distance = Math.sqrt(Number(1_000n * BigInt(sum) ** 2n) / Number(spread));
  return 50 + Math.sign(sum) * distance;
}
