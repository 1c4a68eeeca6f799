import type { Goals } from '../generated/documents.js';
import { countDecimals } from '../shared/decimal.js';
import type { CompiledGoals } from './instrument.js';
import { toWhole } from './toWhole.js';

/** Returns how goals are rated, with its points as whole numbers. */
export function compileGoals(definition: Goals): CompiledGoals {
  const { min, max, step } = definition.attainment;
  const decimals = Math.max(...[min, max, step].map(countDecimals));
  const [low, high, width] = [min, max, step].map((point) => toWhole(point, decimals)) as [number, number, number];
  const levels = definition.tScore?.map(({ value, level }) => [toWhole(value, decimals), level] as const);
  return { definition, factor: 10 ** decimals, min: low, max: high, step: width, levels: levels && new Map(levels) };
}
