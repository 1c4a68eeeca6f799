import { formatComparison } from 'fremdrift/messages';
import { eventsOf, responsesTo } from './currentFacts.mjs';
import { formatArrivals } from './formatArrivals.mjs';
import { formatFollowUps, formatTimeline } from './formatTimeline.mjs';
import { formatDate, formatTenths, joinColumns, wrap } from './layout.mjs';

const widths = [18, 15, 26, 0];

/** Returns the scores meeting by meeting beside what the norms lead one to expect, what has moved, and what calls for a follow-up. */
export function formatSessions(followed, view) {
  const { definition, current, facts } = followed;
  const { words, paint } = view;
  const [before, after] = definition.forms.map((form) => ({
    responses: responsesTo(form, current),
    scale: definition.scales.find(({ items }) => form.items.includes(items[0])),
    cadence: form.cadence,
  }));
  const titles = [before, after].map(({ scale }) => scale.title[view.language]);
  return [
    '',
    paint.heading(words.meetings),
    ...wrap(words.meetingsNote),
    '',
    paint.aside(joinColumns([words.meeting, titles[0], words.expectedScore, titles[1]], widths)),
    ...facts.sessions.map((session) => formatMeeting(session, { before, after, current }, view)),
    '',
    ...formatCutoffs(followed, view),
    ...formatLatest([before, after], view),
    ...formatTimeline(
      words.alongTheWay,
      eventsOf(current, ['cutoff.crossed', 'occasion.declined', 'course.changed']),
      followed,
      view,
    ),
    ...formatFollowUps(followed, view),
    ...formatArrivals(followed, view),
  ];
}

function formatMeeting({ id, heldOn, plannedOn }, { before, after, current }, view) {
  const { language, words } = view;
  const scoreAt = ({ responses, scale, cadence }) =>
    responses.find(({ occasion }) => occasion === `${cadence}-${id}`)?.scores[scale.id];
  const textAt = (form) => {
    const score = scoreAt(form);
    if (score?.raw !== undefined) return formatTenths(score.raw, language);
    const isDeclined = eventsOf(current, ['occasion.declined']).some(({ data }) => data.occasion === `${form.cadence}-${id}`);
    return isDeclined ? words.declined : '–';
  };
  const { expected } = scoreAt(before) ?? {};
  const standing = expected ? `${formatTenths(expected.value, language)}  ${words.standings[expected.standing]}` : '';
  return joinColumns([formatDate(heldOn ?? plannedOn, language, 'short'), textAt(before), standing, textAt(after)], widths);
}

/** What the norms say a score on either side of a cut-off is called, and how far they can be trusted. */
function formatCutoffs({ definition, facts, norms }, { language, words, paint }) {
  const lines = norms.flatMap(({ scales }) =>
    scales.flatMap(({ scale: id, norms: all }) => {
      const { title } = definition.scales.find((scale) => scale.id === id);
      const { cutoff } = all.find(({ groups }) => groups.some((group) => facts.groups.includes(group)));
      return wrap(words.cutoff(title[language], cutoff.value, cutoff.lower[language]), { first: '• ' });
    }),
  );
  const reserve = norms.flatMap(({ provenance }) => wrap(provenance.licence.text[language].split('\n')[0]));
  return [paint.heading(words.norms), ...lines, ...reserve.map(paint.aside)];
}

function formatLatest(forms, { language, words, paint }) {
  const lines = forms.flatMap(({ responses, scale }) => {
    const { sincePrevious, sinceBaseline } = responses.at(-1).scores[scale.id];
    const title = scale.title[language];
    return [sincePrevious, sinceBaseline].flatMap((comparison) =>
      wrap(formatComparison(comparison, { language, title }), { first: '• ' }),
    );
  });
  return ['', paint.heading(words.movedLatest), ...lines];
}
