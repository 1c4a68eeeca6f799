import type { CompiledGoals } from './instrument.js';

/** Returns the points of attainment, lowest first. */
export function listPoints({ min, max, step, factor }: CompiledGoals): readonly number[] {
  return Array.from({ length: (max - min) / step + 1 }, (_, index) => (min + index * step) / factor);
}
