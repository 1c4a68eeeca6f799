import type { CompiledScale, ConditionState, Quotient } from './instrument.js';
import { STRIDE } from './scaleSlots.js';

/**
 * Returns the score of a scale as the instrument has it, before a norm converts it; nothing where there is none.
 *
 * What norms make of a score hangs on who answered. Conditions, and scales that gather this one, ask for its own.
 */
export function ownScore(
  { scales, unconverted }: Pick<ConditionState, 'scales' | 'unconverted'>,
  index: number,
  { id, isConverted, lookup }: CompiledScale,
): Quotient | undefined {
  const at = index * STRIDE;
  const [numerator, denominator] = isConverted ? (unconverted?.[id] ?? [0, 0]) : (scales.slice(at, at + 2) as [number, number]);
  if (denominator === 0) return undefined;
  return isConverted && lookup ? lookup.get(numerator / denominator + 0) : { numerator, denominator };
}
