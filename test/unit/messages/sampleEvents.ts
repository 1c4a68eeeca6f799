import type { ProgressionEvent } from '../../../src/generated/documents.js';
import { goalTitles } from './timeline.js';

type EventType = ProgressionEvent['type'];
type DataOf<Type extends EventType> = Extract<ProgressionEvent, { type: Type }>['data'];
type Said<Type extends EventType> = Omit<DataOf<Type>, 'key' | 'sequence' | 'course' | 'subject' | 'instrument' | 'engine'>;

/** An event, with what its text must hold and must not hold whatever the language. */
export interface SampleEvent {
  readonly name: string;
  readonly event: ProgressionEvent;
  /** The titles it names, in Danish and in English. */
  readonly names: readonly (readonly [da: string, en: string])[];
  /** Days, which each language writes in its own way. */
  readonly days: readonly string[];
  readonly numbers: readonly string[];
  readonly never?: readonly string[];
}

const day = '2026-03-03';
const earlier = '2026-01-12';
const behind = { response: 'r2', roles: ['citizen'], answeredOn: day };
const planned = { plan: 'p1', planRevision: 2, plannedOn: day, roles: ['citizen', 'caseworker'], version: 2 };
const citizen = ['Borger', 'Citizen'] as const;
const caseworker = ['Sagsbehandler', 'Caseworker'] as const;
const mood = ['Humør', 'Mood'] as const;
const outlook = ['Udsigter', 'Outlook'] as const;
const firstGoal = [goalTitles.g1, goalTitles.g1] as const;
const complete = { status: 'complete', raw: 2, itemCount: 1, answeredCount: 1 } as const;
const unscored = { status: 'not-scorable', reason: 'too-few-answers', itemCount: 1, answeredCount: 0 } as const;
const reasons = ['too-few-answers', 'no-weights', 'not-in-lookup', 'no-goals', 'no-plan', 'small-group'] as const;
const occasionNames = {
  interval: ['Hver måned', 'Every month'],
  milestone: ['Forløbets milepæle', 'Milestones'],
  meeting: ['Møde', 'Meeting'],
} as const;

const awaited = { occasion: 'monthly-2', form: 'weekly', roles: ['citizen'], opensOn: earlier };
const asked = {
  names: [occasionNames.interval, ['Ugeskema', 'Weekly form'], citizen],
  numbers: ['3'],
  never: ['monthly-2'],
} as const;

/** Returns an event that states what is given, in a course of that instrument. */
export function createEvent<Type extends EventType>(type: Type, said: Said<Type>): ProgressionEvent {
  const key = `${type}/1`;
  const header = { key, sequence: 3, course: 'c1', subject: 's1', instrument: 'timeline@1.0.0', engine: '1.0.0' };
  return {
    specversion: '1.0',
    id: `c1/3/${key}`,
    source: 'https://case.example',
    type,
    subject: 'c1',
    datacontenttype: 'application/json',
    data: { ...header, ...said },
  } as unknown as ProgressionEvent;
}

function sample<Type extends EventType>(
  [name, type]: readonly [name: string, type: Type],
  said: Said<Type>,
  expected: Partial<Pick<SampleEvent, 'names' | 'days' | 'numbers' | 'never'>>,
): SampleEvent {
  return { name, event: createEvent(type, said), names: [], days: [day], numbers: [], ...expected };
}

/** At least one event of every type, and one for each way its text can go. */
export const sampleEvents: readonly SampleEvent[] = [
  sample(
    ['a response', 'fremdrift.response.scored.v1'],
    { ...behind, revision: 1, form: 'weekly', timing: 'unscheduled', scores: { mood: complete, stairs: unscored } },
    { names: [['Ugeskema', 'Weekly form'], citizen], numbers: ['1', '2'] },
  ),
  sample(
    ['a response with one score', 'fremdrift.response.scored.v1'],
    { ...behind, revision: 1, form: 'weekly', timing: 'unscheduled', scores: { mood: { ...complete, raw: 2.5 } } },
    { names: [['Ugeskema', 'Weekly form'], citizen, mood], numbers: ['2.5'] },
  ),
  ...reasons.map((reason) =>
    sample(
      [`a response without its score, ${reason}`, 'fremdrift.response.scored.v1'],
      { ...behind, revision: 1, form: 'weekly', timing: 'unscheduled', scores: { mood: { ...unscored, reason } } },
      { names: [['Ugeskema', 'Weekly form'], citizen, mood], never: [reason] },
    ),
  ),
  ...[0, 1].map((answeredCount) =>
    sample(
      [`a response with ${answeredCount} rating of one goal`, 'fremdrift.response.scored.v1'],
      {
        ...behind,
        revision: 1,
        form: 'weekly',
        timing: 'unscheduled',
        scores: {},
        goals: { planRevision: 1, goalCount: 1, answeredCount, ratings: [] },
      },
      { names: [['Ugeskema', 'Weekly form'], citizen], never: ['Ingen', 'none'] },
    ),
  ),
  sample(
    ['a response to a form without a title', 'fremdrift.response.scored.v1'],
    { ...behind, revision: 1, form: 'view', timing: 'unscheduled', roles: ['caseworker'], scores: {} },
    { names: [caseworker], never: ['"view"'] },
  ),
  sample(
    ['a response of a group with goals', 'fremdrift.response.scored.v1'],
    {
      ...behind,
      revision: 1,
      form: 'weekly',
      timing: 'unscheduled',
      count: 17,
      scores: {},
      goals: { planRevision: 1, goalCount: 5, answeredCount: 4, ratings: [] },
    },
    { names: [['Ugeskema', 'Weekly form'], citizen], numbers: ['17', '4', '5'] },
  ),
  sample(
    ['a response of a group that is too small', 'fremdrift.response.scored.v1'],
    {
      ...behind,
      revision: 1,
      form: 'weekly',
      timing: 'unscheduled',
      scores: { mood: { ...unscored, reason: 'small-group' }, stairs: { ...unscored, reason: 'small-group' } },
    },
    { names: [['Ugeskema', 'Weekly form'], citizen], never: ['Ingen', 'none', 'skala', 'scale'] },
  ),
  sample(
    ['a movement without norms', 'fremdrift.scale.moved.v1'],
    {
      ...behind,
      scale: 'mood',
      previous: 'r1',
      from: 2,
      to: 4.5,
      movement: 'better',
      reliable: 'no-norms',
      cautions: ['prorated'],
    },
    { names: [mood, citizen], numbers: ['2', '4.5', '2.5'] },
  ),
  sample(
    ['a movement where the lowest is best', 'fremdrift.scale.moved.v1'],
    {
      ...behind,
      scale: 'mood',
      previous: 'r1',
      from: 4,
      to: 3,
      movement: 'better',
      reliable: 'yes',
      important: 'yes',
      cautions: [],
    },
    { names: [mood, citizen], numbers: ['4', '3', '1'] },
  ),
  sample(
    ['a movement on a ladder', 'fremdrift.scale.moved.v1'],
    { ...behind, scale: 'stairs', previous: 'r1', from: 3, to: 1, movement: 'worse', reliable: 'no-norms', cautions: [] },
    { names: [['Trappen', 'Stairs'], citizen], numbers: ['3', '1', '2'], never: ['point'] },
  ),
  sample(
    ['a movement of a share', 'fremdrift.scale.moved.v1'],
    { ...behind, scale: 'agreement', previous: 'r1', from: 45, to: 68, movement: 'better', reliable: 'no-norms', cautions: [] },
    { names: [['Enighed', 'Agreement'], ['procentpoint', 'percentage points'], citizen], numbers: ['45', '68', '23'] },
  ),
  sample(
    ['another band', 'fremdrift.band.entered.v1'],
    { ...behind, scale: 'mood', previous: 'r1', from: 'low', to: 'high' },
    { names: [mood, citizen, ['Lav', 'Low'], ['Høj', 'High']] },
  ),
  sample(
    ['a band left', 'fremdrift.band.entered.v1'],
    { ...behind, scale: 'mood', previous: 'r1', from: 'low' },
    { names: [mood, citizen, ['Lav', 'Low']] },
  ),
  sample(
    ['a cut-off crossed upwards', 'fremdrift.cutoff.crossed.v1'],
    { ...behind, scale: 'mood', previous: 'r1', cutoff: 3, to: 'upper', movement: 'better' },
    { names: [mood, citizen, ['Øverst', 'Above']], numbers: ['3'] },
  ),
  sample(
    ['a cut-off crossed downwards', 'fremdrift.cutoff.crossed.v1'],
    { ...behind, scale: 'mood', previous: 'r1', cutoff: 3, to: 'lower', movement: 'worse' },
    { names: [mood, citizen], numbers: ['3'], never: ['Øverst', 'Above'] },
  ),
  sample(
    ['a step reached', 'fremdrift.step.reached.v1'],
    { ...behind, scale: 'stairs', step: 'turns-up', previous: 'r1' },
    { names: [['Møder til aftaler', 'Turns up for appointments'], ['Trappen', 'Stairs'], citizen] },
  ),
  sample(
    ['a step lost', 'fremdrift.step.lost.v1'],
    { ...behind, scale: 'stairs', step: 'turns-up', previous: 'r1' },
    { names: [['Møder til aftaler', 'Turns up for appointments'], ['Trappen', 'Stairs'], citizen] },
  ),
  sample(
    ['a goal set', 'fremdrift.goal.set.v1'],
    { ...planned, goal: 'g1', theme: 'home' },
    { names: [firstGoal, ['Boligen', 'Home'], citizen, caseworker] },
  ),
  sample(
    ['a sub-goal set', 'fremdrift.goal.set.v1'],
    { ...planned, goal: 'g1', parent: 'g2' },
    { names: [firstGoal, [goalTitles.g2, goalTitles.g2], citizen, caseworker] },
  ),
  sample(
    ['a goal adjusted', 'fremdrift.goal.adjusted.v1'],
    { ...planned, goal: 'g1', previousVersion: 1 },
    { names: [firstGoal, citizen, caseworker] },
  ),
  sample(
    ['a goal attained', 'fremdrift.goal.attained.v1'],
    { ...planned, goal: 'g1' },
    { names: [firstGoal, citizen, caseworker] },
  ),
  sample(['a goal closed', 'fremdrift.goal.closed.v1'], { ...planned, goal: 'g1' }, { names: [firstGoal, citizen, caseworker] }),
  sample(
    ['goals compared', 'fremdrift.goals.compared.v1'],
    {
      ...behind,
      sincePrevious: {
        response: 'r1',
        answeredOn: earlier,
        comparedCount: 6,
        better: 3,
        same: 2,
        worse: 1,
        adjusted: 0,
        added: 0,
        gone: 0,
        unrated: 0,
        movements: [],
        cautions: ['rater-changed'],
      },
    },
    { names: [citizen], days: [day, earlier], numbers: ['6', '3', '2', '1'] },
  ),
  ...(['same', 'related'] as const).map((construct) =>
    sample(
      [`sides of ${construct} constructs`, 'fremdrift.perspectives.compared.v1'],
      {
        perspective: 'belief',
        construct,
        sides: [
          { ...behind, role: 'citizen', scale: 'mood', raw: 4 },
          { ...behind, roles: ['caseworker'], answeredOn: earlier, role: 'caseworker', scale: 'outlook', raw: 2.5 },
        ],
        ...(construct === 'same' && { difference: -1.5, diverged: true }),
      },
      {
        names: [['Tro på helbredet', 'Belief in health'], mood, outlook, citizen, caseworker],
        days: [day, earlier],
        numbers: construct === 'same' ? ['4', '2.5', '1.5'] : ['4', '2.5'],
        never: construct === 'same' ? ['-1.5', '-1,5', '−1,5'] : ['1.5', '1,5'],
      },
    ),
  ),
  sample(
    ['a follow-up asked for', 'fremdrift.follow-up.requested.v1'],
    { ...behind, followUp: 'talk' },
    { names: [['Tal om humøret', 'Talk about the mood'], citizen] },
  ),
  ...(['talked', 'referred', 'acted', 'not-needed'] as const).map((outcome) =>
    sample(
      [`a follow-up that ended as ${outcome}`, 'fremdrift.follow-up.resolved.v1'],
      { ...behind, followUp: 'talk', resolvedOn: '2026-03-05', outcome },
      {
        names: [['Tal om humøret', 'Talk about the mood'], citizen],
        days: [day, '2026-03-05'],
        never: [`"${outcome}"`],
      },
    ),
  ),
  sample(
    ['an occasion declined', 'fremdrift.occasion.declined.v1'],
    { occasion: 'monthly-2', form: 'weekly' },
    { names: [occasionNames.interval, ['Ugeskema', 'Weekly form']], days: [], numbers: ['3'], never: ['monthly-2'] },
  ),
  sample(['a form that can be answered', 'fremdrift.occasion.opened.v1'], { ...awaited, opensOn: day }, asked),
  sample(['a form that is due', 'fremdrift.occasion.due.v1'], { ...awaited, dueOn: day }, asked),
  sample(['a form that was due', 'fremdrift.occasion.overdue.v1'], { ...awaited, dueOn: day }, asked),
  sample(['a form that was missed', 'fremdrift.occasion.missed.v1'], { ...awaited, closesOn: day }, asked),
  sample(
    ['a form that two were to answer together', 'fremdrift.occasion.missed.v1'],
    { ...awaited, roles: ['citizen', 'caseworker'], closesOn: day },
    { ...asked, names: [...asked.names, caseworker] },
  ),
  sample(
    ['a milestone not held', 'fremdrift.occasion.not-held.v1'],
    { occasion: 'course-end' },
    { names: [occasionNames.milestone], days: [], never: ['course-end'] },
  ),
  sample(
    ['a meeting not held', 'fremdrift.occasion.not-held.v1'],
    { occasion: 'course-meeting-m7' },
    { names: [occasionNames.meeting], days: [], numbers: ['7'], never: ['Forløbets milepæle', 'Milestones'] },
  ),
  sample(
    ['an occasion without a title', 'fremdrift.occasion.not-held.v1'],
    { occasion: 'untitled-4' },
    { days: [], numbers: ['4'] },
  ),
  sample(
    ['a milestone without a title', 'fremdrift.occasion.not-held.v1'],
    { occasion: 'bare-midpoint', form: 'view' },
    { names: [caseworker], days: [], never: ['bare'] },
  ),
  sample(
    ['a course started', 'fremdrift.course.started.v1'],
    { startedOn: day, groups: ['young'] },
    { names: [['Unge', 'Young people']] },
  ),
  sample(['a course paused', 'fremdrift.course.paused.v1'], { pausedOn: day }, {}),
  sample(
    ['a course resumed', 'fremdrift.course.resumed.v1'],
    { pausedOn: day, pausedUntil: '2026-04-05' },
    { days: [day, '2026-04-05'] },
  ),
  sample(
    ['a course changed', 'fremdrift.course.changed.v1'],
    {
      entry: 'e1',
      effectiveOn: day,
      properties: [
        'startedOn',
        'expectedEndOn',
        'endedOn',
        'endReason',
        'groups',
        'profile',
        'sessions',
        'pauses',
        'timeZone',
        'context',
        'instrument',
      ],
    },
    { never: ['startedOn', 'timeZone', 'profile', 'e1'] },
  ),
  sample(
    ['a course changed by nobody knows what', 'fremdrift.course.changed.v1'],
    { entry: 'e1', effectiveOn: day, properties: [] },
    {},
  ),
  ...(['job', 'education', 'completed', 'transferred', 'dropped-out', 'moved', 'died', 'other'] as const).map((endReason) =>
    sample(
      [`a course ended by ${endReason}`, 'fremdrift.course.ended.v1'],
      { endedOn: day, endReason },
      { never: ['dropped-out'] },
    ),
  ),
  sample(['a course ended', 'fremdrift.course.ended.v1'], { endedOn: day }, {}),
];
