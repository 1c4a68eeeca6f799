import { isOutsideWindow, responsesTo, scalesOf } from './currentFacts.mjs';
import { formatMonth, formatNumber, wrap } from './layout.mjs';

const labelWidth = 34;
const cellWidth = 5;
const mostColumns = 5;
const points = [1, 2, 3, 4, 5];

/**
 * Returns a progression card: the scores of one role over time, where the latest lies between 1 and 5, and what has
 * happened since last time. An older score further back than the columns go is still the first one that `○` marks.
 */
export function formatCard(form, current, view) {
  const { definition, language, words, paint } = view;
  const role = definition.roles.find(({ id }) => id === form.respondents[0]);
  const title = ['', paint.heading(words.card(role.title[language]))];
  const responses = responsesTo(form, current);
  if (responses.length === 0) return [...title, words.noResponse];
  const shown = responses.slice(-mostColumns);
  const rows = scalesOf(form, definition).flatMap((scale) => formatRow(scale, responses, shown, view));
  const late = shown.some(isOutsideWindow) ? [paint.aside(words.outsideWindow)] : [];
  return [...title, words.legend, '', ...formatHeader(shown, view), ...rows, '', paint.aside(words.marks), ...late];
}

function formatHeader(shown, { language, words, paint }) {
  const years = shown.map(({ answeredOn }) => answeredOn.slice(0, 4));
  const firsts = years.map((year, index) => (year === years[index - 1] ? '' : `${year} `));
  const months = shown.map((response) => `${formatMonth(response.answeredOn, language)}${isOutsideWindow(response) ? '*' : ' '}`);
  const [upper, lower] = words.since;
  return [
    paint.aside(joinRow('', firsts, ' '.repeat(9), shown.length > 1 ? upper : '')),
    paint.aside(joinRow('', months, points.join(' '), shown.length > 1 ? lower : '')),
  ];
}

function formatRow(scale, responses, shown, view) {
  const { language } = view;
  const scores = shown.map(({ scores }) => `${scoreText(scores[scale.id], language)}  `);
  const [label, ...more] = wrap(scale.title[language], { rest: '  ', width: labelWidth });
  const scored = responses.map(({ scores }) => scores[scale.id].raw).filter((raw) => raw !== undefined);
  const track = formatTrack(scored.at(0), scored.at(-1));
  const row = joinRow(label, scores, track, sinceLast(responses, scale, view));
  return [row, ...more];
}

function joinRow(label, cells, track, word) {
  const columns = cells.map((cell) => cell.padStart(cellWidth)).join('');
  return `${label.padEnd(labelWidth)}${columns} ${track}  ${word}`.trimEnd();
}

function scoreText({ raw }, language) {
  return raw === undefined ? '–' : formatNumber(raw, language);
}

function formatTrack(first, latest) {
  const mark = (point) => {
    if (latest !== undefined && Math.round(latest) === point) return '●';
    return first !== undefined && Math.round(first) === point ? '○' : '·';
  };
  return points.map(mark).join(' ');
}

function sinceLast(responses, scale, { language, words }) {
  if (responses.length < 2) return '';
  const { status, sincePrevious } = responses.at(-1).scores[scale.id];
  if (status === 'not-scorable') return words.notAnswered;
  if (sincePrevious?.status !== 'compared') return '';
  const { movement, difference } = sincePrevious;
  return movement === 'same' ? words.same : words[movement](formatNumber(Math.abs(difference), language));
}
