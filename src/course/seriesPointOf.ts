import type { SeriesPoint } from '../change/seriesPoint.js';
import type { CourseFacts } from '../generated/documents.js';
import type { CompiledForm, Instrument } from '../instrument/instrument.js';
import { unknownTraits } from '../scoring/createFormScores.js';
import { isScorable } from '../scoring/formScores.js';
import { invariant } from '../shared/invariant.js';
import { listOnce } from '../shared/listOnce.js';
import type { Course, CourseResponse } from './course.js';
import type { InstrumentVersions } from './findInstrument.js';
import { findInstrument } from './findInstrument.js';
import { factsOn } from './life.js';
import { placingForm } from './timeResponse.js';

/** What the facts of a course are worked out with. */
export interface CourseSetting extends Pick<Course, 'facts'> {
  readonly startedAs?: Course['startedAs'];
  readonly changes?: Course['changes'];
  readonly plans?: Course['plans'];
  readonly resolutions?: Course['resolutions'];
  readonly instruments: InstrumentVersions;
  /** The sequence that changed facts are stated with. */
  readonly sequence: number;
}

/** Returns what the facts of a course are worked out with when an entry changes it. */
export function settingOf(
  { facts, startedAs, changes, plans, resolutions, sequence }: Course,
  instruments: InstrumentVersions,
): CourseSetting {
  return { facts, startedAs, changes, plans, resolutions, instruments, sequence: sequence + 1 };
}

/** Returns the instrument and the form that a recorded response pins. */
export function formOf(
  response: Pick<CourseResponse, 'instrument' | 'form'>,
  instruments: InstrumentVersions,
): { instrument: Instrument; form: CompiledForm } {
  const instrument = findInstrument(instruments, response.instrument);
  const form = instrument?.forms.get(response.form);
  invariant(instrument && form, `the course holds a response to ${response.instrument}; pass that instrument too`);
  return { instrument, form };
}

/** Returns a recorded response as comparisons see it. */
export function seriesPointOf(response: CourseResponse, setting: CourseSetting): SeriesPoint {
  const { instrument, form } = formOf(response, setting.instruments);
  const { respondents, language } = response;
  const traits = form.usesNorms ? traitsOf(response, setting) : unknownTraits;
  return {
    response: response.id,
    answeredOn: response.answeredOn,
    instrument,
    form,
    items: response.items,
    scales: response.scales,
    goals: response.goals && goalsOf(response, setting),
    traits,
    respondents,
    enteredBy: response.enteredBy,
    mode: response.mode,
    language,
    isOutsideWindow: isOutsideWindow(response, form, setting),
  };
}

function traitsOf({ respondents, language, answeredOn }: CourseResponse, setting: CourseSetting): SeriesPoint['traits'] {
  return { groups: factsOn(setting, answeredOn).groups, roles: respondents.map(({ role }) => role), language };
}

/** The plan that was rated; of a response that waits it is not known. */
function goalsOf({ goals, planRevision }: CourseResponse, { plans }: CourseSetting): SeriesPoint['goals'] {
  const plan = plans?.find(({ revision }) => revision === planRevision);
  return goals && plan && { plan, ratings: goals };
}

/** Where windows are known, an answer in none of them is outside too; where anything goes, nothing is. */
function isOutsideWindow(response: CourseResponse, form: CompiledForm, setting: CourseSetting): boolean {
  const { timing, occasion } = response;
  if (timing !== 'unscheduled' || occasion !== undefined) return timing === 'outside-window';
  return areWindowsKnown(placingForm(response, form, setting), setting.facts);
}

/** Whether all days are known that an answer to a form could belong to. */
function areWindowsKnown({ cadence, definition }: CompiledForm, facts: CourseFacts): boolean {
  const { startedOn, expectedEndOn, endedOn, sessions = [] } = facts;
  switch (cadence?.type) {
    case 'interval':
      return startedOn !== undefined;
    case 'milestones': {
      const needsEnd = (definition.milestones ?? cadence.at).some((milestone) => milestone !== 'start');
      return startedOn !== undefined && (!needsEnd || (endedOn ?? expectedEndOn) !== undefined);
    }
    case 'session':
      return sessions.some(({ heldOn, plannedOn }) => heldOn ?? plannedOn);
    default:
      return false;
  }
}

/** Returns where a scale of a response stands among its form's scales, or −1 when it has no score there. */
export function scorableIndex(response: CourseResponse, scaleId: string, instruments: InstrumentVersions): number {
  const index = formOf(response, instruments).form.scaleIndexes.get(scaleId);
  return index !== undefined && isScorable(response.scales, index) ? index : -1;
}

/** Returns the roles that answered, each once, in a fixed order. */
export function rolesOf({ respondents }: Pick<CourseResponse, 'respondents'>): readonly string[] {
  if (respondents.length === 1) return [respondents[0]?.role ?? ''];
  return listOnce(respondents.map(({ role }) => role));
}

/** Returns the roles that may read a response: those that answered it, and those the form names. */
export function readersOf(response: Pick<CourseResponse, 'respondents'>, form: CompiledForm): readonly string[] {
  const { readableBy } = form.definition;
  const roles = rolesOf(response);
  return readableBy ? [...new Set([...roles, ...readableBy])] : roles;
}
