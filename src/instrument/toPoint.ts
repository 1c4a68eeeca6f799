import type { CompiledGoals } from './instrument.js';

/** Returns a point of attainment in whole units, or nothing when it is none: it lies beyond the ends, or between two points. */
export function toPoint(value: number, { factor, min, max, step }: CompiledGoals): number | undefined {
  const units = Math.round(value * factor);
  const isPoint = units / factor === value && units >= min && units <= max && (units - min) % step === 0;
  // Adding 0 turns −0 into 0.
  return isPoint ? units + 0 : undefined;
}
