import type { FactData } from '../../course/fact.js';
import type { GoalsScore } from '../../generated/documents.js';
import { phrases } from '../../issues/messages/en/words.js';
import type { Names } from '../createNames.js';
import { describeMovement, describeReserve } from '../describeMovement.js';
import { explanationWordsOf } from '../explanationWords.js';
import { formatDay } from '../formatDay.js';
import { formatGoalsComparison } from '../formatGoalsComparison.js';
import { formatScoreNumber } from '../formatScoreNumber.js';
import type { EventSentences } from './eventSentences.js';
import { haveOwnDays } from './haveOwnDays.js';

const { count, list } = phrases;
const language = 'en';

const outcomes = {
  talked: 'it was talked about',
  referred: 'a referral was made',
  acted: 'action was taken',
  'not-needed': 'nothing needed to be done',
};

const endReasons = {
  job: (subject: string) => `the ${subject} got a job`,
  education: (subject: string) => `the ${subject} began an education`,
  completed: () => 'it was completed',
  transferred: (subject: string) => `the ${subject} moved on to another offer`,
  'dropped-out': (subject: string) => `the ${subject} dropped out`,
  moved: (subject: string) => `the ${subject} moved away`,
  died: (subject: string) => `the ${subject} died`,
  other: () => 'for another reason',
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
  instrument: 'the version of the instrument',
};

/** What each type of event says in English. */
export const englishEvents: EventSentences = {
  'fremdrift.response.scored.v1': (data, names) =>
    `The form ${names.form(data.form)} was answered (${describeAnswer(data, names)})${describeYield(data, names)}.`,
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
    `The response (${describeAnswer(data, names)}) awaits a follow-up: ${names.followUp(data.followUp)}.`,
  'fremdrift.follow-up.resolved.v1': (data, names) =>
    `The follow-up ${names.followUp(data.followUp)} of the response (${describeAnswer(data, names)}) was closed on ${formatDay(data.resolvedOn, language)}: ${outcomes[data.outcome]}.`,
  'fremdrift.occasion.declined.v1': (data, names) =>
    `The measurement ${nameMeasurement(data, names)} was declined${describeRecording(data)}.`,
  'fremdrift.occasion.not-held.v1': (data, names) =>
    `The measurement ${nameMeasurement(data, names)} did not take place${describeRecording(data)}.`,
  'fremdrift.occasion.opened.v1': (data, names) =>
    `${names.form(data.form)} can be answered from ${formatDay(data.opensOn, language)} (${describeAwaited(data, names)}).`,
  'fremdrift.occasion.due.v1': (data, names) =>
    `${names.form(data.form)} is due${describeDay(data.dueOn)} (${describeAwaited(data, names)}).`,
  'fremdrift.occasion.overdue.v1': (data, names) =>
    `${names.form(data.form)} was due${describeDay(data.dueOn)} (${describeAwaited(data, names)}).`,
  'fremdrift.occasion.missed.v1': (data, names) =>
    `${names.form(data.form)} was not answered${data.closesOn === undefined ? '' : ` by ${formatDay(data.closesOn, language)}`} (${describeAwaited(data, names)}).`,
  'fremdrift.course.started.v1': ({ startedOn, groups = [] }, names) =>
    `The course started on ${formatDay(startedOn, language)}${groups.length === 0 ? '' : ` (target group: ${list(groups.map(names.group))})`}.`,
  'fremdrift.course.paused.v1': ({ pausedOn }) => `The course was paused from ${formatDay(pausedOn, language)} on.`,
  'fremdrift.course.resumed.v1': ({ pausedOn, pausedUntil }) =>
    `Pause from ${formatDay(pausedOn, language)} up to and including ${formatDay(pausedUntil, language)}.`,
  'fremdrift.course.changed.v1': ({ effectiveOn, properties: changed }) =>
    `Facts of the course have changed${haveOwnDays(changed) ? '' : ` with effect from ${formatDay(effectiveOn, language)}`}${changed.length === 0 ? '' : `: ${list(changed.map((property) => properties[property]))}`}.`,
  'fremdrift.course.ended.v1': ({ endedOn, endReason }, names) =>
    `The course ended on ${formatDay(endedOn, language)}${endReason === undefined ? '' : ` (${endReasons[endReason](names.subject)})`}.`,
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

/** What has become of what was asked: scores and ratings. */
function describeYield({ scores, goals }: FactData<'fremdrift.response.scored.v1'>, names: Names): string {
  const parts = [...describeScores(scores, names), ...describeRatings(goals)];
  return parts.length === 0 ? '' : `: ${parts.join(', and ')}`;
}

/** One score is told, of several how many there are, and of a group that is too small only that it is. */
function describeScores(scores: FactData<'fremdrift.response.scored.v1'>['scores'], names: Names): string[] {
  const [only, ...more] = Object.entries(scores);
  if (only === undefined) return [];
  if (more.length > 0) {
    const all = Object.values(scores);
    if (all.every((score) => score.status === 'not-scorable' && score.reason === 'small-group'))
      return [explanationWordsOf(language).reasons['small-group']];
    const scored = all.filter(({ status }) => status !== 'not-scorable').length;
    return [tellShare(scored, `${count(more.length + 1)} scales`, 'a score')];
  }
  const [scale, score] = only;
  if (score.status !== 'not-scorable') return [`the score on ${names.scale(scale)} is ${formatScoreNumber(score.raw, language)}`];
  const { reasons } = explanationWordsOf(language);
  const reason = score.reason === 'too-few-answers' ? 'there are too few answers' : reasons[score.reason];
  return [`there is no score on ${names.scale(scale)}, because ${reason}`];
}

function describeRatings({ goalCount = 0, answeredCount = 0 }: Partial<GoalsScore> = {}): string[] {
  if (goalCount === 0) return [];
  if (goalCount === 1) return [answeredCount === 0 ? 'the goal has no rating' : 'the goal has a rating'];
  return [tellShare(answeredCount, `${count(goalCount)} goals`, 'a rating')];
}

function tellShare(done: number, of: string, state: string): string {
  return `${done === 0 ? 'none' : count(done)} of ${of} ${done === 1 ? 'has' : 'have'} ${state}`;
}

function nameGoal({ goal, parent }: FactData<'fremdrift.goal.set.v1'>, names: Names): string {
  return parent === undefined
    ? `The goal ${names.goal(goal)}`
    : `The sub-goal ${names.goal(goal)} of the goal ${names.goal(parent)}`;
}

function nameMeasurement({ occasion, form }: FactData<'fremdrift.occasion.declined.v1'>, names: Names): string {
  return `${names.occasion(occasion)}${form === undefined ? '' : ` with the form ${names.form(form)}`}`;
}

function describeRecording({ recordedOn }: { readonly recordedOn?: string }): string {
  return recordedOn === undefined ? '' : ` (recorded on ${formatDay(recordedOn, language)})`;
}

/** Who is to answer, and at which occasion. */
function describeAwaited({ roles, occasion }: FactData<'fremdrift.occasion.due.v1'>, names: Names): string {
  return `${list(roles.map(names.role))}, ${names.occasion(occasion)}`;
}

function describeDay(day: string | undefined): string {
  return day === undefined ? '' : ` on ${formatDay(day, language)}`;
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
