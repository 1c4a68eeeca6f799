import { eventsOf } from './currentFacts.mjs';
import { formatDate, joinColumns, wrap } from './layout.mjs';

const widths = [15, 42, 5, 8, 0];

/**
 * Returns the entries of a course in the order they arrived, and how many facts each brought, changed and took away: what
 * comes late corrects what was said before.
 */
export function formatArrivals(followed, { language, words, paint }) {
  const { arrivals, definition } = followed;
  // Where a citizen answers one form only, there is no need to name it.
  const used = definition.forms.filter(({ id }) => arrivals.some(({ entry }) => entry.form === id && entry.kind === 'response'));
  const rows = arrivals.map((arrival) => {
    const { entry } = arrival;
    const formName = used.length === 1 ? undefined : used.find(({ id }) => id === entry.form)?.title[language];
    const day = formatDate(entry.recordedAt.slice(0, 10), language, 'short');
    return joinColumns([day, nameEntry(entry, { formName, language, words }), ...tellOutcome(arrival, words)], widths);
  });
  const heading = paint.heading(words.arrivals);
  const head = paint.aside(joinColumns(words.arrivalColumns, widths));
  return ['', heading, ...wrap(words.arrivalsNote), '', head, ...rows, ...formatPlacedAnew(followed, { language, words })];
}

/** When the days of a course change, a response can come to belong to another occasion than when it arrived. */
function formatPlacedAnew({ events, current, definition, facts }, { language, words }) {
  const lines = eventsOf(current, ['response.scored']).flatMap(({ data }) => {
    const first = events.find((event) => event.data.key === data.key);
    if (first.data.occasion === data.occasion) return [];
    const occasion = nameOccasion(data.occasion, { definition, facts, language, words });
    return wrap(words.placedAnew(formatDate(data.answeredOn, language), occasion), { first: '• ' });
  });
  return lines.length === 0 ? [] : ['', ...wrap(words.placedAnewNote), ...lines];
}

function nameOccasion(occasion, { definition, facts, language, words }) {
  if (occasion === undefined) return words.noOccasion;
  const cadence = definition.cadences.find(({ id }) => occasion.startsWith(`${id}-`));
  const rest = occasion.slice(cadence.id.length + 1);
  if (cadence.type !== 'session') return words.milestones[rest];
  const { heldOn, plannedOn } = facts.sessions.find(({ id }) => id === rest);
  return words.meetingOn(formatDate(heldOn ?? plannedOn, language));
}

function nameEntry(entry, { formName, language, words }) {
  const date = (day) => formatDate(day, language, 'short');
  switch (entry.kind) {
    case 'response':
      return words.entries.response(date(entry.answeredOn), formName);
    case 'plan':
      return words.entries.plan(entry.revision, date(entry.plannedOn));
    case 'course':
      return words.entries.course(date(entry.effectiveOn));
    case 'occasion':
      return words.entries.occasion;
    default:
      return words.entries.followUp(date(entry.resolvedOn));
  }
}

function tellOutcome({ entry, status, newCount, changedCount, goneCount }, words) {
  if (status === 'pending') return [words.pending(entry.planRevision)];
  return [newCount, changedCount, goneCount].map((count) => (count === 0 ? '–' : `${count}`));
}
