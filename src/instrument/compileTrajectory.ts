import type { Trajectory } from '../generated/documents.js';
import type { CompiledTrajectory } from './instrument.js';
import { toQuotient } from './toQuotient.js';

/** Returns an expected course with its figures as quotients of whole numbers. */
export function compileTrajectory(definition: Trajectory): CompiledTrajectory {
  return { definition, points: definition.points.map(({ at, value }) => ({ at, value: toQuotient(value) })) };
}
