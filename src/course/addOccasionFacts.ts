import type { Instrument } from '../instrument/instrument.js';
import { isOccasionOf } from '../instrument/isOccasionOf.js';
import { compareRecorded } from './compareRecorded.js';
import type { Course, OccasionOutcome } from './course.js';
import type { Fact } from './fact.js';
import { createFact, createHeader } from './fact.js';
import { findFollowed } from './findInstrument.js';
import type { CourseSetting } from './seriesPointOf.js';

/** Adds the occasions at which nothing was measured. Of several entries about the same one the last recorded tells. */
export function addOccasionFacts(setting: CourseSetting & Pick<Course, 'occasions'>, facts: Fact[]): void {
  const told = new Map<string, OccasionOutcome>();
  for (const outcome of (setting.occasions ?? []).toSorted(compareRecorded)) {
    told.set(`${outcome.occasion}/${outcome.form ?? ''}`, outcome);
  }
  for (const outcome of told.values()) facts.push(describeOutcome(outcome, setting));
}

function describeOutcome(
  { occasion, form, status, recordedOn }: OccasionOutcome,
  { facts, sequence, instruments }: CourseSetting,
): Fact {
  const data = {
    ...createHeader(facts, sequence, recordedOn),
    instrument: facts.instrument,
    readableBy: readersOf(findFollowed(instruments, facts), { occasion, form }),
    occasion,
    ...(form !== undefined && { form }),
  };
  return createFact(`occasion.${status}`, form === undefined ? [occasion] : [occasion, form], data);
}

/** The roles that may read every form of the occasion. */
export function readersOf(
  { forms, definition }: Instrument,
  { occasion, form }: { readonly occasion: string; readonly form: string | undefined },
): readonly string[] {
  const meant = [...forms.values()].filter(({ id, cadence, definition: use }) =>
    form === undefined ? cadence && isOccasionOf(cadence, occasion, use) : id === form,
  );
  const mayRead = (role: string) =>
    meant.every(({ definition: { respondents, readableBy = [] } }) => [...respondents, ...readableBy].includes(role));
  return definition.roles.map(({ id }) => id).filter(mayRead);
}
