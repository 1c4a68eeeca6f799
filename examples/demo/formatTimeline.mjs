import { formatEvent } from 'fremdrift/messages';
import { eventsOf } from './currentFacts.mjs';
import { wrap } from './layout.mjs';

/** Returns events as a list of sentences, earliest first, under a heading; nothing where there are none. */
export function formatTimeline(heading, events, { definition, norms, entries }, { language, paint }) {
  if (events.length === 0) return [];
  const lines = events.flatMap((event) => {
    const goalTitles = goalTitlesAt(event.data.planRevision, entries);
    return wrap(formatEvent(event, { language, instrument: definition, norms, goalTitles }), { first: '• ' });
  });
  return ['', paint.heading(heading), ...lines];
}

/** Returns the follow-ups that wait for someone, and those that were dealt with. */
export function formatFollowUps(followed, view) {
  const { words } = view;
  return [
    ...formatTimeline(words.openFollowUps, eventsOf(followed.current, ['follow-up.requested']), followed, view),
    ...formatTimeline(words.closedFollowUps, eventsOf(followed.current, ['follow-up.resolved']), followed, view),
  ];
}

/** Events hold no text; the plan that the host keeps has the words of each goal as they were then. */
function goalTitlesAt(planRevision, entries) {
  const plan = entries.find(({ kind, revision }) => kind === 'plan' && revision === planRevision);
  return Object.fromEntries((plan?.goals ?? []).map(({ id, title }) => [id, title]));
}
