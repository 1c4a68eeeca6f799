import assert from 'node:assert/strict';
import { createDefinition } from '../data/createDefinition.mjs';
import { createRandom } from '../data/createRandom.mjs';
import { createCourses } from '../data/createResponses.mjs';
import { measureRounds } from '../rounds.mjs';
import { createCostRow, createRatioRow, judge } from '../rows.mjs';
import { createRecorder, openCourse, recordAll } from './courses.mjs';

const courseCount = 10;
const responseCount = 200;
const recordingsPerTurn = 400;

/** Where each case's response stands among all that are recorded in the end. */
const cases = {
  second: { title: 'Append the 2nd response', position: 1, recorded: 1 },
  third: { title: 'Append the 3rd response', position: 2, recorded: 2 },
  last: { title: 'Append the 200th response', position: 199, recorded: 199 },
  middle: { title: 'A late response before the 100 last', position: 99, recorded: 199 },
  front: { title: 'A late response before all others', position: 0, recorded: 199 },
};

/**
 * Measures what one more response costs in a short and in a long course; and one that comes late, against the events it
 * leads to.
 */
export function measureAppending() {
  const definition = createDefinition(22);
  const recorder = createRecorder(definition);
  const made = createCourses(definition, { courseCount, responseCount, random: createRandom(200), spoiltEvery: 0 });
  const prepared = mapValues(cases, (one) => made.map((course) => prepare(definition, recorder, course, one)));
  const events = mapValues(
    prepared,
    (list) => list.reduce((count, { course, entry }) => count + recorder(course, entry).events.length, 0) / courseCount,
  );
  const times = measureRounds(mapValues(prepared, (list, name) => createTurn(recorder, list, events[name])));
  const perEvent = mapValues(times, (list, name) => list.map((time) => time / events[name]));
  return [
    ...Object.entries(cases).map(([name, { title }]) =>
      createCostRow(`${title}: ${events[name].toFixed(1)} events`, times[name]),
    ),
    createRatioRow('Appending the 2nd response: times as fast as the 200th', times, ['second', 'last'], { atMost: 1.25 }),
    createRatioRow('Appending the 3rd response: times as fast as the 200th', times, ['third', 'last']),
    createRatioRow('A late response before the 100 last: per event, of an append', perEvent, ['middle', 'last'], { atLeast: 1 }),
    createRatioRow('A late response before all others: per event, of an append', perEvent, ['front', 'last'], { atLeast: 1 }),
    measureState(definition, recorder, made),
  ];
}

/** A course that lacks one response, and that response. */
function prepare(definition, recorder, { facts, entries }, { position, recorded }) {
  const others = entries.toSpliced(position, 1).slice(0, recorded);
  const { course } = recordAll(recorder, openCourse(definition, facts), others);
  assert.equal(course.sequence, recorded);
  return { course, entry: entries[position] };
}

function createTurn(recorder, list, events) {
  const repeats = Math.max(1, Math.round(recordingsPerTurn / list.length / events));
  const run = () => {
    let stated = 0;
    for (let repeat = 0; repeat < repeats; repeat += 1) {
      for (const { course, entry } of list) stated += recorder(course, entry).events.length;
    }
    return stated;
  };
  return { run, operations: repeats * list.length };
}

/** What a course grows by for every response, as JSON. */
function measureState(definition, recorder, made) {
  const [{ facts, entries }] = made;
  const [half, whole] = [responseCount / 2, responseCount].map((count) => {
    const { course } = recordAll(recorder, openCourse(definition, facts), entries.slice(0, count));
    return Buffer.byteLength(JSON.stringify(course));
  });
  const median = (whole - half) / (responseCount / 2);
  return judge({ title: 'State of a course, for every response', unit: 'bytes', low: median, median, high: median });
}

function mapValues(object, map) {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, map(value, name)]));
}
