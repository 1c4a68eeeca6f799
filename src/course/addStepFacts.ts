import { isSameAcross } from '../change/isComparable.js';
import type { CompiledForm } from '../instrument/instrument.js';
import type { ResponseHeader } from './addTransitions.js';
import type { CourseResponse } from './course.js';
import type { Fact } from './fact.js';
import { createFact } from './fact.js';
import type { Standing } from './standing.js';

/** A step of a ladder that is met now and was not before, or the other way round. */
export interface StepChange {
  readonly scale: string;
  readonly step: string;
  readonly isMet: boolean;
  /** The latest earlier response in which it was known whether the step was met. */
  readonly previous: string;
}

/**
 * Returns the steps reached and lost since it was last known whether they were met. What is unknown now is neither, and
 * at the first measurement nothing is.
 */
export function findStepChanges(standing: Standing): StepChange[] {
  const { lane, position, point, comparedWith } = standing;
  const response = lane.responses[position] as CourseResponse;
  return listKnownSteps(response, point.form).flatMap(({ scale, step, isMet }) => {
    const before = findEarlier(standing, scale, step);
    if (!before) return [];
    comparedWith.add(before.position);
    const previous = lane.responses[before.position] as CourseResponse;
    return before.isMet === isMet ? [] : { scale, step, isMet, previous: previous.id };
  });
}

/** Adds the steps of ladders that were reached and lost. */
export function addStepFacts(changes: readonly StepChange[], header: ResponseHeader, facts: Fact[]): void {
  for (const { scale, step, isMet, previous } of changes) {
    const about = [header.response, scale, step];
    facts.push(createFact(isMet ? 'step.reached' : 'step.lost', about, { ...header, scale, step, previous }));
  }
}

/** Returns the steps of a response's ladders of which it is known whether they are met. */
export function listKnownSteps(response: Pick<CourseResponse, 'steps'>, form: CompiledForm): Omit<StepChange, 'previous'>[] {
  if (!response.steps) return [];
  return form.scales.flatMap(({ scale: { id: scale }, steps = [] }) =>
    steps.flatMap(({ id: step }) => {
      const isMet = isStepMet(response, form, { scale, step });
      return isMet === undefined ? [] : { scale, step, isMet };
    }),
  );
}

/** Tells whether a step was met in a response; nothing where that is unknown, or its form has no such step. */
export function isStepMet(
  { steps }: Pick<CourseResponse, 'steps'>,
  { scales, scaleIndexes }: CompiledForm,
  { scale, step }: Pick<StepChange, 'scale' | 'step'>,
): boolean | undefined {
  const ladder = scales[scaleIndexes.get(scale) ?? -1]?.steps;
  const mark = steps?.[scale]?.[ladder?.findIndex(({ id }) => id === step) ?? -1];
  return mark === '1' || mark === '0' ? mark === '1' : undefined;
}

/** Where it was last known whether a step was met, and whether it was; ladders are not compared across a major version. */
function findEarlier({ lane, position, point, pointAt }: Standing, scale: string, step: string) {
  for (let earlier = position - 1; earlier >= 0; earlier -= 1) {
    const { form, instrument } = pointAt(earlier);
    const isMet = isStepMet(lane.responses[earlier] as CourseResponse, form, { scale, step });
    if (isMet !== undefined) return isSameAcross(scale, point.instrument, instrument) ? { position: earlier, isMet } : undefined;
  }
  return undefined;
}
