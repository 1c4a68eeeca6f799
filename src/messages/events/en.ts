import type { FactData } from '../../course/fact.js';
import { phrases } from '../../issues/messages/en/words.js';
import type { Names } from '../createNames.js';
import { describeMovement, describeReserve } from '../describeMovement.js';
import { formatDay } from '../formatDay.js';
import { formatGoalsComparison } from '../formatGoalsComparison.js';
import { formatScoreNumber } from '../formatScoreNumber.js';
import type { EventSentences } from './eventSentences.js';

const { count, list } = phrases;
const language = 'en';

const outcomes = {
  talked: 'it was talked about',
  referred: 'a referral was made',
  acted: 'action was taken',
  'not-needed': 'nothing needed to be done',
};

const endReasons = {
  job: 'job',
  education: 'education',
  completed: 'completed',
  transferred: 'transferred',
  'dropped-out': 'dropped out',
  moved: 'moved away',
  died: 'death',
  other: 'other',
};

const properties = {
  startedOn: 'the day it starts',
  expectedEndOn: 'the day it is expected to end',
  endedOn: 'the day it ended',
  endReason: 'why it ended',
  groups: 'the target group',
  profile: 'the choice of items',
  sessions: 'the meetings',
  pauses: 'the pauses',
  timeZone: 'the time zone',
  context: 'who is responsible',
};

/** What each type of event says in English. */
export const englishEvents: EventSentences = {
  'fremdrift.response.scored.v1': (data, names) =>
    `The form ${names.form(data.form)} was answered (${describeAnswer(data, names)})${describeYield(data)}.`,
  'fremdrift.scale.moved.v1': (data, names) => {
    const move = { ...data, difference: data.to - data.from };
    const moved = describeMovement(move, { language, since: 'the previous score', unit: names.unit(data.scale) });
    const text = [moved, ...describeReserve(move, language)].join(' ');
    return `${names.scale(data.scale)} (${describeAnswer(data, names)}): ${text}`;
  },
  'fremdrift.band.entered.v1': (data, names) => {
    const place = (band: string | undefined) =>
      band === undefined ? 'outside the bands' : `in the band ${names.band(data.scale, band)}`;
    return `${names.scale(data.scale)} (${describeAnswer(data, names)}): the score lies ${place(data.to)}, and the previous one lay ${place(data.from)}.`;
  },
  'fremdrift.cutoff.crossed.v1': (data, names) => {
    const side = names.side(data.scale, data.cutoff, data.to);
    return `${names.scale(data.scale)} (${describeAnswer(data, names)}): the score has crossed the cut-off of ${formatScoreNumber(data.cutoff, language)} and now lies on the ${data.to} side${side === undefined ? '' : ` (${side})`}, which is the ${data.movement} side.`;
  },
  'fremdrift.step.reached.v1': (data, names) =>
    `The step ${names.step(data.scale, data.step)} of ${names.scale(data.scale)} is met (${describeAnswer(data, names)}).`,
  'fremdrift.step.lost.v1': (data, names) =>
    `The step ${names.step(data.scale, data.step)} of ${names.scale(data.scale)} is no longer met (${describeAnswer(data, names)}).`,
  'fremdrift.goal.set.v1': (data, names) =>
    `${nameGoal(data, names)} was agreed on${data.theme === undefined ? '' : ` under the theme ${names.theme(data.theme)}`} (${describePlan(data, names)}).`,
  'fremdrift.goal.adjusted.v1': (data, names) =>
    `${nameGoal(data, names)} was adjusted (${describePlan(data, names)}); earlier ratings of it are not compared with new ones.`,
  'fremdrift.goal.attained.v1': (data, names) =>
    `${nameGoal(data, names)} was marked as attained (${describePlan(data, names)}).`,
  'fremdrift.goal.closed.v1': (data, names) =>
    `${nameGoal(data, names)} was closed, that is, given up or replaced (${describePlan(data, names)}).`,
  'fremdrift.goals.compared.v1': (data, names) =>
    `The goals were rated again (${describeAnswer(data, names)}). ${formatGoalsComparison(data.sincePrevious, { language })}`,
  'fremdrift.perspectives.compared.v1': (data, names) => {
    const sides = data.sides.map(
      ({ scale, role, raw, answeredOn }) =>
        `${formatScoreNumber(raw, language)} on ${names.scale(scale)} (${names.role(role)}, ${formatDay(answeredOn, language)})`,
    );
    const seen = `${names.perspective(data.perspective)} seen from several sides: ${list(sides)}.`;
    return [seen, ...describeDifference(data)].join(' ');
  },
  'fremdrift.follow-up.requested.v1': (data, names) =>
    `The response (${describeAnswer(data, names)}) calls for a follow-up that has not been dealt with yet: ${names.followUp(data.followUp)}.`,
  'fremdrift.follow-up.resolved.v1': (data, names) =>
    `The follow-up ${names.followUp(data.followUp)} of the response (${describeAnswer(data, names)}) was closed on ${formatDay(data.resolvedOn, language)}: ${outcomes[data.outcome]}.`,
  'fremdrift.occasion.declined.v1': (data, names) => `The measurement ${nameMeasurement(data, names)} was declined.`,
  'fremdrift.occasion.not-held.v1': (data, names) => `The measurement ${nameMeasurement(data, names)} did not take place.`,
  'fremdrift.course.started.v1': ({ startedOn, groups = [] }, names) =>
    `The course started on ${formatDay(startedOn, language)}${groups.length === 0 ? '' : ` (target group: ${list(groups.map(names.group))})`}.`,
  'fremdrift.course.paused.v1': ({ pausedOn }) => `The course was paused from ${formatDay(pausedOn, language)} on.`,
  'fremdrift.course.resumed.v1': ({ pausedOn, pausedUntil }) =>
    `The pause from ${formatDay(pausedOn, language)} lasts up to and including ${formatDay(pausedUntil, language)}.`,
  'fremdrift.course.changed.v1': ({ effectiveOn, properties: changed }) =>
    `Facts of the course have changed with effect from ${formatDay(effectiveOn, language)}${changed.length === 0 ? '' : `: ${list(changed.map((property) => properties[property]))}`}.`,
  'fremdrift.course.ended.v1': ({ endedOn, endReason }) =>
    `The course ended on ${formatDay(endedOn, language)}${endReason === undefined ? '' : ` (${endReasons[endReason]})`}.`,
};

/** Who answered, and when; of a group also how many. */
function describeAnswer(
  { roles, answeredOn, count: size }: { readonly roles: readonly string[]; readonly answeredOn: string; readonly count?: number },
  names: Names,
): string {
  const people = size === undefined ? [] : [count(size, 'person', 'people')];
  return [list(roles.map(names.role)), ...people, formatDay(answeredOn, language)].join(', ');
}

function describePlan({ roles, plannedOn }: FactData<'fremdrift.goal.set.v1'>, names: Names): string {
  return `${list(roles.map(names.role))}, ${formatDay(plannedOn, language)}`;
}

/** How much of what was asked has become scores and ratings. */
function describeYield({ scores, goals }: FactData<'fremdrift.response.scored.v1'>): string {
  const tell = (done: number, of: string, state: string) =>
    `${done === 0 ? 'none' : count(done)} of ${of} ${done === 1 ? 'has' : 'have'} ${state}`;
  const all = Object.values(scores);
  const scored = all.filter(({ status }) => status !== 'not-scorable').length;
  const parts = [
    ...(all.length === 0 ? [] : [tell(scored, count(all.length, 'scale', 'scales'), 'a score')]),
    ...(goals === undefined || goals.goalCount === 0
      ? []
      : [tell(goals.answeredCount, count(goals.goalCount, 'goal', 'goals'), 'a rating')]),
  ];
  return parts.length === 0 ? '' : `: ${parts.join(', and ')}`;
}

function nameGoal({ goal, parent }: FactData<'fremdrift.goal.set.v1'>, names: Names): string {
  return parent === undefined
    ? `The goal ${names.goal(goal)}`
    : `The sub-goal ${names.goal(goal)} of the goal ${names.goal(parent)}`;
}

function nameMeasurement({ occasion, form }: FactData<'fremdrift.occasion.declined.v1'>, names: Names): string {
  return `${names.occasion(occasion)}${form === undefined ? '' : ` with the form ${names.form(form)}`}`;
}

function describeDifference({ construct, difference, diverged }: FactData<'fremdrift.perspectives.compared.v1'>): string[] {
  if (construct === 'related') return ['They do not measure the same thing, so the numbers cannot be subtracted.'];
  return [
    ...(difference === undefined ? [] : [`The difference is ${formatScoreNumber(Math.abs(difference), language)}.`]),
    ...(diverged === undefined
      ? []
      : [diverged ? 'That is more than the instrument takes for agreement.' : 'The instrument takes that for agreement.']),
  ];
}
