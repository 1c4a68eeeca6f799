import { formatDate, formatNumber, wrap } from './layout.mjs';

const labelWidth = 38;
const sideWidth = 20;

/** Returns the two roles' latest answers on the subjects that both have answered about, side by side and never averaged. */
export function formatPerspectives(current, view) {
  const { definition, language, words, paint } = view;
  const latest = definition.perspectives.flatMap((perspective) => {
    const pairs = current.filter(({ data }) => data.perspective === perspective.id).map(({ data }) => data);
    return pairs.length === 0 ? [] : [{ title: perspective.title[language], pair: pairs.reduce(laterPair) }];
  });
  if (latest.length === 0) return [];
  const roles = latest[0].pair.sides.map(({ role }) => definition.roles.find(({ id }) => id === role).title[language]);
  const newest = lastDay(latest.map(({ pair }) => pair).reduce(laterPair));
  const rows = latest.map(({ title, pair }) => {
    const mark = lastDay(pair) < newest ? '*' : '';
    return joinRow(
      title,
      pair.sides.map((side) => `${formatSide(side, language)}${mark}`),
    );
  });
  const older = latest.some(({ pair }) => lastDay(pair) < newest) ? ['', paint.aside(words.older)] : [];
  return [
    '',
    paint.heading(words.sideBySide),
    '',
    paint.aside(joinRow('', roles)),
    ...rows,
    ...older,
    '',
    ...wrap(words.related),
  ];
}

function laterPair(left, right) {
  return lastDay(right) > lastDay(left) ? right : left;
}

function lastDay({ sides }) {
  return sides
    .map(({ answeredOn }) => answeredOn)
    .sort()
    .at(-1);
}

function formatSide({ raw, answeredOn }, language) {
  return `${formatNumber(raw, language)}  ${formatDate(answeredOn, language, 'short')}`;
}

function joinRow(label, sides) {
  return `${label.padEnd(labelWidth)}${sides.map((side) => side.padEnd(sideWidth)).join('')}`.trimEnd();
}
