import { followCourse } from './followCourse.mjs';
import { formatNumber, joinColumns, wrap } from './layout.mjs';

const widths = [9, 22, 16, 11, 13, 0];

/** Returns what the host has stored of each course, and whether the entries in the opposite order leave the same facts. */
export function formatStored(courses, { language, words, paint }) {
  const rows = courses.map(({ facts, entries, events, current, course }) =>
    joinColumns(
      [facts.id, facts.instrument, ...[entries, events, current].map(({ length }) => `${length}`), sizeOf(course, language)],
      widths,
    ),
  );
  const isSame = courses.every(isSameInReverse);
  if (!isSame) process.exitCode = 1;
  return [
    '',
    paint.heading(words.stored),
    '',
    paint.aside(joinColumns(words.storedColumns, widths)),
    ...rows,
    '',
    ...wrap(words.storedNote),
    ...wrap(isSame ? words.sameInReverse : words.otherInReverse),
    ...wrap(words.written(courses[0].file)),
  ];
}

/** How many bytes the row of a course takes; the host stores it anew with every entry. */
function sizeOf(course, language) {
  const bytes = new TextEncoder().encode(JSON.stringify(course)).length;
  return `${formatNumber(Math.ceil(bytes / 100) / 10, language)} kB`;
}

function isSameInReverse({ instrument, course, entries, current, refused }) {
  const facts = course.startedAs ?? course.facts;
  const reversed = followCourse(instrument, facts, entries.toReversed(), { source: 'urn:example:reversed' });
  return (
    reversed.ok && reversed.value.refused.length === refused.length && describe(reversed.value.current) === describe(current)
  );
}

/** The sequence of a fact tells when it arrived, which is another matter. */
function describe(current) {
  const facts = current.map(({ type, data: { sequence: _, ...rest } }) => JSON.stringify([type, rest]));
  return facts.sort().join('\n');
}
