import type { LadderStanding } from '../generated/documents.js';
import type { CompiledScale } from '../instrument/instrument.js';

const standings = { '1': 'met', '0': 'not-met', '?': 'unknown' } as const;

/** Returns which steps of a ladder are met, from the mark that each has: "1" (met), "0" (not met) or "?" (unknown). */
export function describeLadder({ definition }: CompiledScale, marked: string): LadderStanding {
  const steps = (definition.steps ?? []).map(({ id }, step) => [id, standings[marked[step] as keyof typeof standings]] as const);
  return { metCount: steps.filter(([, standing]) => standing === 'met').length, steps: Object.fromEntries(steps) };
}
