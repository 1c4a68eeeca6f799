import type { CompiledForm, Instrument } from '../instrument/instrument.js';
import { isOccasionOf } from '../instrument/isOccasionOf.js';
import { compareRecorded } from './compareRecorded.js';
import type { Course, OccasionOutcome } from './course.js';
import type { Fact } from './fact.js';
import { createFact, createHeader } from './fact.js';
import { findFollowed, listInstruments } from './findInstrument.js';
import type { CourseSetting } from './seriesPointOf.js';
import { versionOn } from './versionOn.js';

/** Adds the occasions at which nothing was measured. Of several entries about the same one the last recorded tells. */
export function addOccasionFacts(setting: CourseSetting & Pick<Course, 'occasions'>, facts: Fact[]): void {
  const told = new Map<string, OccasionOutcome>();
  for (const outcome of (setting.occasions ?? []).toSorted(compareRecorded)) {
    told.set(`${outcome.occasion}/${outcome.form ?? ''}`, outcome);
  }
  for (const outcome of told.values()) facts.push(describeOutcome(outcome, setting));
}

function describeOutcome(outcome: OccasionOutcome, setting: CourseSetting): Fact {
  const { occasion, form, status, recordedOn } = outcome;
  const instrument = findVersion(outcome, setting);
  const data = {
    ...createHeader(setting.facts, setting.sequence, recordedOn),
    instrument: instrument.reference,
    readableBy: readersOfOccasion(instrument, { occasion, form }),
    occasion,
    ...(form !== undefined && { form }),
  };
  return createFact(`occasion.${status}`, form === undefined ? [occasion] : [occasion, form], data);
}

/** The version that was followed the day it was told, unless only another has such an occasion. */
function findVersion({ occasion, form, recordedOn }: OccasionOutcome, setting: CourseSetting): Instrument {
  const followed = findFollowed(setting.instruments, { instrument: versionOn(setting, recordedOn) });
  const versions = [followed, ...listInstruments(setting.instruments)];
  return versions.find((version) => listFormsOf(version, { occasion, form }).length > 0) ?? followed;
}

/** What an entry tells of: an occasion, and perhaps one form of it. */
interface NamedOccasion {
  readonly occasion: string;
  readonly form?: string | undefined;
}

/** Returns the forms that are used at an occasion: the one that is named, or all. */
export function listFormsOf({ forms }: Instrument, { occasion, form }: NamedOccasion): readonly CompiledForm[] {
  return [...forms.values()].filter(
    ({ id, cadence, definition }) => (form ?? id) === id && cadence !== undefined && isOccasionOf(cadence, occasion, definition),
  );
}

/** The roles that may read every form of the occasion. */
export function readersOfOccasion(instrument: Instrument, named: NamedOccasion): readonly string[] {
  const meant = listFormsOf(instrument, named);
  const mayRead = (role: string) =>
    meant.every(({ definition: { respondents, readableBy = [] } }) => [...respondents, ...readableBy].includes(role));
  // Where it is not known what it is about, nobody may read it.
  return meant.length === 0 ? [] : instrument.definition.roles.map(({ id }) => id).filter(mayRead);
}
