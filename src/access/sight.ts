import type { InstrumentVersions } from '../course/findInstrument.js';
import { findInstrument, listInstruments } from '../course/findInstrument.js';
import type { FollowUpRequestedEvent } from '../generated/documents.js';
import type { CompiledForm, Instrument } from '../instrument/instrument.js';

/** A role that reads, and the instruments that say what it may. */
export interface Sight {
  readonly role: string;
  readonly instruments: InstrumentVersions;
}

/** A role that reads of one course. */
export interface CourseSight extends Sight {
  /** All versions at hand of the instrument that the course follows; none where one is missing that the course spans. */
  readonly versions: readonly Instrument[];
}

/** Returns the sight of a course that spans certain versions of an instrument: what a missing one says of its readers nobody knows. */
export function narrowSight(sight: Sight, spanned: Iterable<string>): CourseSight {
  const found = [...spanned].map((reference) => findInstrument(sight.instruments, reference));
  const isWhole = found.every((instrument) => instrument !== undefined);
  const isOfCourse = ({ id }: Instrument) => found.some((instrument) => instrument?.id === id);
  return { ...sight, versions: isWhole ? listInstruments(sight.instruments).filter(isOfCourse) : [] };
}

/** Who answered which form. */
export interface AnsweredForm {
  readonly instrument: string;
  readonly form: string;
  readonly roles: readonly string[];
}

/** Tells whether a role may read a response: it answered it, or the form names it as a reader. */
export function readsResponse({ role, instruments }: Sight, { instrument, form, roles }: AnsweredForm): boolean {
  const found = findInstrument(instruments, instrument)?.forms.get(form);
  return found !== undefined && (roles.includes(role) || isNamedReader(found, role));
}

/**
 * Tells whether a role may read every response that certain roles can ever give to forms of some sort, in any version at hand.
 *
 * Only then does what is worked out from several of them tell the role nothing that it may not know: not even that there was
 * something more, which shows in what it is compared with, or in a fact that is not there.
 */
export function readsAll(
  { role, versions }: CourseSight,
  roles: readonly string[],
  isOf: (form: CompiledForm) => boolean,
): boolean {
  const meant = versions.flatMap(({ forms }) => [...forms.values()].filter((form) => isAnsweredBy(form, roles) && isOf(form)));
  return isTrueOfAll(meant, (form) => readsAlways(form, roles, role));
}

/** Tells whether something is true of all, and that there are any: of none nothing is known. */
export function isTrueOfAll<Value>(values: readonly Value[], holds: (value: Value) => boolean): boolean {
  return values.length > 0 && values.every(holds);
}

/** Tells whether a role may read every response that certain roles can give on a scale, and so what is compared there. */
export function readsScale(sight: CourseSight, roles: readonly string[], scale: string): boolean {
  return readsAll(sight, roles, ({ scaleIndexes }) => scaleIndexes.has(scale));
}

/** Tells whether a role may read every revision of a plan, whoever agreed on it. */
export function readsPlans({ role, versions }: CourseSight): boolean {
  const goals = versions.flatMap((version) => version.goals ?? []);
  return isTrueOfAll(goals, ({ definition }) => definition.readableBy?.includes(role) ?? false);
}

/**
 * Tells whether a role may read that a response calls for a follow-up: it may read the response, and what that is compared
 * with where the follow-up hangs on it. Without the response's form, it must be one the role may read whichever it is.
 */
export function readsFollowUp(
  sight: CourseSight,
  { followUp: id, roles, instrument }: Pick<FollowUpRequestedEvent['data'], 'followUp' | 'roles' | 'instrument'>,
  answered: AnsweredForm | undefined,
): boolean {
  const known = findInstrument(sight.instruments, instrument)?.definition.followUps?.find((followUp) => followUp.id === id);
  if (!known || known.readableBy?.includes(sight.role) === false) return false;
  const compared = known.worsened ?? known.behindExpected;
  if (compared && !readsScale(sight, roles, compared.scale)) return false;
  if (answered) return readsResponse(sight, answered);
  return readsAll(sight, roles, ({ followUps }) => followUps.some(({ definition }) => definition.id === id));
}

/** Tells whether a role may read every response to a form that certain roles give. */
function readsAlways(form: CompiledForm, roles: readonly string[], role: string): boolean {
  if (isNamedReader(form, role)) return true;
  const { authorship, respondents } = form.definition;
  if (authorship !== 'joint') return roles.every((other) => other === role);
  // Of three who answer together, two are enough for a response.
  return respondents.length === 2 && respondents.includes(role);
}

/** Tells whether certain roles, or one alone, can give a response to a form. */
function isAnsweredBy({ definition: { authorship, respondents } }: CompiledForm, roles: readonly string[]): boolean {
  return (authorship === 'joint') === roles.length > 1 && roles.every((role) => respondents.includes(role));
}

function isNamedReader({ definition }: CompiledForm, role: string): boolean {
  return definition.readableBy?.includes(role) ?? false;
}
