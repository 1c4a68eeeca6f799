import type { FactData } from '../../course/fact.js';
import type { GoalsScore } from '../../generated/documents.js';
import { phrases } from '../../issues/messages/da/words.js';
import type { Names } from '../createNames.js';
import { describeMovement, describeReserve } from '../describeMovement.js';
import { explanationWordsOf } from '../explanationWords.js';
import { formatDay } from '../formatDay.js';
import { formatGoalsComparison } from '../formatGoalsComparison.js';
import { formatScoreNumber } from '../formatScoreNumber.js';
import type { EventSentences } from './eventSentences.js';
import { haveOwnDays } from './haveOwnDays.js';

const { count, list } = phrases;
const language = 'da';

const outcomes = {
  talked: 'Der er talt om det',
  referred: 'Der er henvist videre',
  acted: 'Der er handlet på det',
  'not-needed': 'Der var ikke brug for at gøre noget',
};

const subjects = { citizen: 'borgeren', organisation: 'organisationen' };

const endReasons = {
  job: (subject: string) => `${subject} kom i job`,
  education: (subject: string) => `${subject} begyndte på en uddannelse`,
  completed: () => 'det var gennemført',
  transferred: (subject: string) => `${subject} gik over til et andet tilbud`,
  'dropped-out': (subject: string) => `${subject} stoppede før tid`,
  moved: (subject: string) => `${subject} flyttede`,
  died: (subject: string) => `${subject} døde`,
  other: () => 'af en anden grund',
};

const properties = {
  startedOn: 'startdagen',
  expectedEndOn: 'den forventede slutdag',
  endedOn: 'slutdagen',
  endReason: 'grunden til afslutningen',
  groups: 'målgruppen',
  profile: 'udvalget af spørgsmål',
  sessions: 'møderne',
  pauses: 'pauserne',
  timeZone: 'tidszonen',
  context: 'ansvaret for forløbet',
  instrument: 'versionen af redskabet',
};

/** What each type of event says in Danish. */
export const danishEvents: EventSentences = {
  'fremdrift.response.scored.v1': (data, names) =>
    `Skemaet ${names.form(data.form)} er besvaret (${describeAnswer(data, names)})${describeYield(data, names)}.`,
  'fremdrift.scale.moved.v1': (data, names) => {
    const move = { ...data, difference: data.to - data.from };
    const moved = describeMovement(move, { language, since: 'den forrige score', unit: names.unit(data.scale) });
    const text = [moved, ...describeReserve(move, language)].join(' ');
    return `${names.scale(data.scale)} (${describeAnswer(data, names)}): ${text}`;
  },
  'fremdrift.band.entered.v1': (data, names) => {
    const place = (band: string | undefined) =>
      band === undefined ? 'uden for scoreintervallerne' : `i scoreintervallet ${names.band(data.scale, band)}`;
    return `${names.scale(data.scale)} (${describeAnswer(data, names)}): Scoren ligger ${place(data.to)}, og den forrige lå ${place(data.from)}.`;
  },
  'fremdrift.cutoff.crossed.v1': (data, names) => {
    const side = names.side(data.scale, data.cutoff, data.to);
    const end = data.to === 'upper' ? 'øvre' : 'nedre';
    const verdict = data.movement === 'better' ? 'bedre' : 'dårligere';
    return `${names.scale(data.scale)} (${describeAnswer(data, names)}): Scoren har krydset grænsen på ${formatScoreNumber(data.cutoff, language)} og ligger nu på den ${end} side${side === undefined ? '' : ` (${side})`}. Det er den ${verdict} side.`;
  },
  'fremdrift.step.reached.v1': (data, names) =>
    `Trinnet ${names.step(data.scale, data.step)} på ${names.scale(data.scale)} er nået (${describeAnswer(data, names)}).`,
  'fremdrift.step.lost.v1': (data, names) =>
    `Trinnet ${names.step(data.scale, data.step)} på ${names.scale(data.scale)} er ikke længere nået (${describeAnswer(data, names)}).`,
  'fremdrift.goal.set.v1': (data, names) =>
    `${nameGoal(data, names)} er aftalt${data.theme === undefined ? '' : ` under temaet ${names.theme(data.theme)}`} (${describePlan(data, names)}).`,
  'fremdrift.goal.adjusted.v1': (data, names) =>
    `${nameGoal(data, names)} er justeret (${describePlan(data, names)}). Tidligere vurderinger af det sammenlignes ikke med nye.`,
  'fremdrift.goal.attained.v1': (data, names) => `${nameGoal(data, names)} er markeret som nået (${describePlan(data, names)}).`,
  'fremdrift.goal.closed.v1': (data, names) =>
    `${nameGoal(data, names)} er lukket, altså opgivet eller erstattet (${describePlan(data, names)}).`,
  'fremdrift.goals.compared.v1': (data, names) =>
    `Målene er vurderet igen (${describeAnswer(data, names)}). ${formatGoalsComparison(data.sincePrevious, { language })}`,
  'fremdrift.perspectives.compared.v1': (data, names) => {
    const sides = data.sides.map(
      ({ scale, role, raw, answeredOn }) =>
        `${formatScoreNumber(raw, language)} på ${names.scale(scale)} (${names.role(role)}, ${formatDay(answeredOn, language)})`,
    );
    const seen = `${names.perspective(data.perspective)} set fra flere sider: ${list(sides)}.`;
    return [seen, ...describeDifference(data)].join(' ');
  },
  'fremdrift.follow-up.requested.v1': (data, names) =>
    `Besvarelsen (${describeAnswer(data, names)}) venter på opfølgning: ${names.followUp(data.followUp)}.`,
  'fremdrift.follow-up.resolved.v1': (data, names) =>
    `Opfølgningen ${names.followUp(data.followUp)} på besvarelsen (${describeAnswer(data, names)}) blev afsluttet den ${formatDay(data.resolvedOn, language)}: ${outcomes[data.outcome]}.`,
  'fremdrift.occasion.declined.v1': (data, names) =>
    `Målingen ${nameMeasurement(data, names)} blev afslået${describeRecording(data)}.`,
  'fremdrift.occasion.not-held.v1': (data, names) =>
    `Målingen ${nameMeasurement(data, names)} blev ikke gennemført${describeRecording(data)}.`,
  'fremdrift.occasion.opened.v1': (data, names) =>
    `Skemaet ${names.form(data.form)} kan besvares fra den ${formatDay(data.opensOn, language)} (${describeAwaited(data, names)}).`,
  'fremdrift.occasion.due.v1': (data, names) =>
    `Skemaet ${names.form(data.form)} skal besvares${describeDay(data.dueOn)} (${describeAwaited(data, names)}).`,
  'fremdrift.occasion.overdue.v1': (data, names) =>
    `Skemaet ${names.form(data.form)} skulle være besvaret${describeDay(data.dueOn)} (${describeAwaited(data, names)}).`,
  'fremdrift.occasion.missed.v1': (data, names) =>
    `Skemaet ${names.form(data.form)} blev ikke besvaret${data.closesOn === undefined ? '' : ` senest den ${formatDay(data.closesOn, language)}`} (${describeAwaited(data, names)}).`,
  'fremdrift.course.started.v1': ({ startedOn, groups = [] }, names) =>
    `Forløbet begyndte den ${formatDay(startedOn, language)}${groups.length === 0 ? '' : ` (målgruppe: ${list(groups.map(names.group))})`}.`,
  'fremdrift.course.paused.v1': ({ pausedOn }) => `Forløbet blev sat på pause fra og med den ${formatDay(pausedOn, language)}.`,
  'fremdrift.course.resumed.v1': ({ pausedOn, pausedUntil }) =>
    `Pause fra den ${formatDay(pausedOn, language)} til og med den ${formatDay(pausedUntil, language)}.`,
  'fremdrift.course.changed.v1': ({ effectiveOn, properties: changed }) =>
    `Oplysninger om forløbet er ændret${haveOwnDays(changed) ? '' : ` med virkning fra den ${formatDay(effectiveOn, language)}`}${changed.length === 0 ? '' : `: ${list(changed.map((property) => properties[property]))}`}.`,
  'fremdrift.course.ended.v1': ({ endedOn, endReason }, names) =>
    `Forløbet sluttede den ${formatDay(endedOn, language)}${endReason === undefined ? '' : ` (${endReasons[endReason](subjects[names.subject])})`}.`,
};

/** Who answered, and when; of a group also how many. */
function describeAnswer(
  { roles, answeredOn, count: size }: { readonly roles: readonly string[]; readonly answeredOn: string; readonly count?: number },
  names: Names,
): string {
  const people = size === undefined ? [] : [count(size, 'person', 'personer')];
  return [list(roles.map(names.role)), ...people, formatDay(answeredOn, language)].join(', ');
}

function describePlan({ roles, plannedOn }: FactData<'fremdrift.goal.set.v1'>, names: Names): string {
  return `${list(roles.map(names.role))}, ${formatDay(plannedOn, language)}`;
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
    return [
      scored === 0 ? 'der er ingen scorer' : `der er beregnet en score på ${count(scored)} af ${count(more.length + 1)} områder`,
    ];
  }
  const [scale, score] = only;
  if (score.status !== 'not-scorable') return [`scoren på ${names.scale(scale)} er ${formatScoreNumber(score.raw, language)}`];
  const { reasons } = explanationWordsOf(language);
  const reason = score.reason === 'too-few-answers' ? 'der er for få svar' : reasons[score.reason];
  return [`der er ingen score på ${names.scale(scale)}, fordi ${reason}`];
}

/** What has become of what was asked: scores and ratings. */
function describeYield({ scores, goals }: FactData<'fremdrift.response.scored.v1'>, names: Names): string {
  const told = [...describeScores(scores, names), ...describeRatings(goals)].join(', og ');
  return told === '' ? '' : `: ${told.charAt(0).toUpperCase()}${told.slice(1)}`;
}

function describeRatings({ goalCount = 0, answeredCount = 0 }: Partial<GoalsScore> = {}): string[] {
  if (goalCount === 0) return [];
  if (goalCount === 1) return [answeredCount === 0 ? 'målet er ikke vurderet' : 'målet er vurderet'];
  return [`${answeredCount === 0 ? 'ingen' : count(answeredCount)} af ${count(goalCount)} mål er vurderet`];
}

function nameGoal({ goal, parent }: FactData<'fremdrift.goal.set.v1'>, names: Names): string {
  return parent === undefined ? `Målet ${names.goal(goal)}` : `Delmålet ${names.goal(goal)} under målet ${names.goal(parent)}`;
}

function nameMeasurement({ occasion, form }: FactData<'fremdrift.occasion.declined.v1'>, names: Names): string {
  return `${names.occasion(occasion)}${form === undefined ? '' : ` med skemaet ${names.form(form)}`}`;
}

function describeRecording({ recordedOn }: { readonly recordedOn?: string }): string {
  return recordedOn === undefined ? '' : ` (registreret den ${formatDay(recordedOn, language)})`;
}

/** Who is to answer, and at which occasion. */
function describeAwaited({ roles, occasion }: FactData<'fremdrift.occasion.due.v1'>, names: Names): string {
  return `${list(roles.map(names.role))}, ${names.occasion(occasion)}`;
}

function describeDay(day: string | undefined): string {
  return day === undefined ? '' : ` den ${formatDay(day, language)}`;
}

function describeDifference({ construct, difference, diverged }: FactData<'fremdrift.perspectives.compared.v1'>): string[] {
  if (construct === 'related') return ['De måler ikke det samme, så tallene kan ikke trækkes fra hinanden.'];
  return [
    ...(difference === undefined ? [] : [`Forskellen er ${formatScoreNumber(Math.abs(difference), language)}.`]),
    ...(diverged === undefined
      ? []
      : [diverged ? 'Det er mere, end redskabet regner for enighed.' : 'Det regner redskabet for enighed.']),
  ];
}
