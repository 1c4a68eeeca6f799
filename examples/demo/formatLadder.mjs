import { explainScore } from 'fremdrift';
import { formatScoreExplanation } from 'fremdrift/messages';
import { eventsOf, isOutsideWindow, responsesTo } from './currentFacts.mjs';
import { formatArrivals } from './formatArrivals.mjs';
import { formatGridHead, formatGridRow } from './formatGrid.mjs';
import { formatTimeline } from './formatTimeline.mjs';
import { formatDate, wrap } from './layout.mjs';

const marks = { met: '●', 'not-met': '·', unknown: '?' };

/** Returns a ladder, the highest step on top: which steps were met each time, what was reached and lost, and why the score is what it is. */
export function formatLadder(followed, view) {
  const { definition, current } = followed;
  const { words, paint, language } = view;
  const groups = followed.facts.groups ?? [];
  const form = definition.forms.find((one) => one.groups.some((group) => groups.includes(group)));
  const responses = responsesTo(form, current);
  const [scaleId] = Object.keys(responses[0].scores);
  const scale = definition.scales.find(({ id }) => id === scaleId);
  return [
    '',
    paint.heading(scale.title[language]),
    ...wrap(scale.description[language]),
    '',
    ...formatGridHead(responses, view),
    ...scale.steps.toReversed().flatMap((step) => formatStep(step, { scale, responses }, view)),
    '',
    ...formatCounts(scale, responses, view),
    '',
    paint.aside(words.ladderMarks),
    ...(responses.some(isOutsideWindow) ? [paint.aside(words.outsideWindow)] : []),
    '',
    ...wrap(words.ladderNote),
    ...formatTimeline(words.moved, eventsOf(current, ['step.reached', 'step.lost', 'scale.moved']), followed, view),
    ...explainLatest(scale, responses.at(-1), followed, view),
    ...formatTimeline(words.timeline, eventsOf(current, ['course.changed', 'course.ended']), followed, view),
    ...formatArrivals(followed, view),
  ];
}

function formatStep({ id, title }, { scale, responses }, { language }) {
  const standings = responses.map(({ scores }) => scores[scale.id].ladder.steps[id]);
  return formatGridRow(
    `${scale.steps.findIndex((step) => step.id === id) + 1}  ${title[language]}`,
    standings.map((standing) => marks[standing]),
  );
}

function formatCounts(scale, responses, { words }) {
  const scores = responses.map(({ scores: all }) => all[scale.id]);
  return [
    ...formatGridRow(
      words.level,
      scores.map(({ raw }) => `${raw ?? '–'}`),
    ),
    ...formatGridRow(
      words.metCount,
      scores.map(({ ladder }) => `${ladder.metCount}`),
    ),
  ];
}

function explainLatest(scale, { response, answeredOn }, { definition, instrument, facts, entries }, { language, words, paint }) {
  const entry = entries.findLast(({ id }) => id === response);
  const explanation = explainScore(instrument, entry, { scale: scale.id, facts });
  const heading = paint.heading(words.explained(formatDate(answeredOn, language)));
  return ['', heading, ...wrap(formatScoreExplanation(explanation, { language, instrument: definition }))];
}
