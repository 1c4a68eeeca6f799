import { formatGoalsComparison } from 'fremdrift/messages';
import { eventsOf, isOutsideWindow, responsesTo } from './currentFacts.mjs';
import { formatArrivals } from './formatArrivals.mjs';
import { formatGridHead, formatGridRow } from './formatGrid.mjs';
import { formatFollowUps, formatTimeline } from './formatTimeline.mjs';
import { formatDate, formatNumber, wrap } from './layout.mjs';

/**
 * Returns the goals of a plan and how far each was reached each time, what the latest ratings mean, how the goals have
 * moved, and what became of them.
 */
export function formatGoals(followed, view) {
  const { definition, current, entries } = followed;
  const { words, paint } = view;
  const [form] = definition.forms;
  const responses = responsesTo(form, current);
  const plans = entries.filter(({ kind }) => kind === 'plan').sort((left, right) => left.revision - right.revision);
  return [
    '',
    paint.heading(words.goals),
    ...wrap(words.goalsNote),
    '',
    ...formatGridHead(responses, view),
    ...plans.at(-1).goals.flatMap((goal) => formatGoal(goal, { responses, plans }, view)),
    '',
    ...formatGridRow(
      words.meanOfGoals,
      responses.map(({ goals }) => meanText(goals, view)),
    ),
    '',
    paint.aside(words.goalMarks),
    ...(responses.some(isOutsideWindow) ? [paint.aside(words.outsideWindow)] : []),
    '',
    ...wrap(words.meansNote),
    ...formatMeanings(responses.at(-1), plans.at(-1), view),
    ...formatComparisons(current, view),
    ...formatTimeline(
      words.becameOfGoals,
      eventsOf(current, ['goal.set', 'goal.adjusted', 'goal.attained', 'goal.closed']),
      followed,
      view,
    ),
    ...formatFollowUps(followed, view),
    ...formatTimeline(words.timeline, eventsOf(current, ['course.changed', 'course.ended']), followed, view),
    ...formatArrivals(followed, view),
  ];
}

/** The latest revision of a plan holds every goal there has been. */
function formatGoal({ id, title }, { responses, plans }, { words }) {
  const ratingIn = (response) => response?.goals.ratings.find(({ goal }) => goal === id);
  const cells = responses.map((response, index) => {
    const rating = ratingIn(response);
    if (!rating) return isAttained(id, response.goals, plans) ? words.attained : '';
    const before = ratingIn(responses[index - 1]);
    const isAdjusted = before !== undefined && before.version !== rating.version;
    return `${rating.value ?? '–'}${isAdjusted ? '¹' : ''}`;
  });
  return formatGridRow(title, cells);
}

function isAttained(goalId, { planRevision }, plans) {
  const { goals } = plans.find(({ revision }) => revision === planRevision);
  return goals.some(({ id, status }) => id === goalId && status === 'attained');
}

function meanText({ mean }, { language }) {
  return mean === undefined ? '–' : formatNumber(mean, language);
}

/** A point of attainment means something of its own for every goal. */
function formatMeanings({ goals, answeredOn }, plan, { words, paint, language }) {
  const lines = goals.ratings.flatMap(({ goal: id, value }) => {
    const goal = plan.goals.find((one) => one.id === id);
    const meaning = goal.attainment.find((point) => point.value === value)?.meaning;
    return wrap(`${goal.title}: ${meaning === undefined ? words.notRated : `${value} – ${meaning}.`}`, { first: '• ' });
  });
  return ['', paint.heading(words.meanings(formatDate(answeredOn, language))), ...lines];
}

function formatComparisons(current, { words, paint, language }) {
  const lines = eventsOf(current, ['goals.compared']).flatMap(({ data }) => {
    const title = formatDate(data.answeredOn, language);
    return wrap(formatGoalsComparison(data.sincePrevious, { language, title }), { first: '• ' });
  });
  return ['', paint.heading(words.moved), ...lines];
}
