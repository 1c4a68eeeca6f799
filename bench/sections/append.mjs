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

/** Where each case's response stands among all that are recorded in the end, and how many these are. */
const cases = {
  second: { title: 'Append the 2nd response', position: 1, count: 2 },
  third: { title: 'Append the 3rd response', position: 2, count: 3 },
  last: { title: 'Append the 200th response', position: 199, count: 200 },
  middleOfFew: { title: 'A late response, 10th of 20', position: 9, count: 20 },
  middle: { title: 'A late response, 100th of 200', position: 99, count: 200 },
  firstOfFew: { title: 'A late response, 1st of 20', position: 0, count: 20 },
  first: { title: 'A late response, 1st of 200', position: 0, count: 200 },
};

/**
 * Measures what one more response costs in a short and in a long course: at the end; late, where the next one is compared
 * with it; and late, where it becomes the baseline of all others, so that every event is stated anew.
 */
export function measureAppending() {
  const definition = createDefinition(22);
  const recorder = createRecorder(definition);
  const made = createCourses(definition, { courseCount, responseCount, random: createRandom(200), spoiltEvery: 0 });
  const prepared = mapValues(cases, (one) => made.map((course) => prepare(definition, recorder, course, one)));
  const events = mapValues(prepared, (list) => countEvents(recorder, list) / courseCount);
  const times = measureRounds(mapValues(prepared, (list, name) => createTurn(recorder, list, events[name])));
  const perEvent = mapValues(times, (list, name) => list.map((time) => time / events[name]));
  const sameCost = { atMost: 1.25 };
  return [
    ...Object.entries(cases).map(([name, { title }]) =>
      createCostRow(`${title}: ${events[name].toFixed(1)} events`, times[name]),
    ),
    createRatioRow('Append the 200th response: cost of the 2nd', times, ['second', 'last'], sameCost),
    createRatioRow('Append the 200th response: cost of the 3rd', times, ['third', 'last'], sameCost),
    createRatioRow('A late response in the middle of 200: cost of one of 20', times, ['middleOfFew', 'middle'], sameCost),
    createRatioRow('A late response, 1st of 200, per event: cost of one of 20', perEvent, ['firstOfFew', 'first'], sameCost),
    createRatioRow('A late response, 1st of 200, per event: cost of an append', perEvent, ['last', 'first']),
    measureState(definition, recorder, made),
  ];
}

/** A course that lacks one response, and that response. */
function prepare(definition, recorder, { facts, entries }, { position, count }) {
  const others = entries.slice(0, count).toSpliced(position, 1);
  const { course } = recordAll(recorder, openCourse(definition, facts), others);
  assert.equal(course.sequence, count - 1);
  return { course, entry: entries[position] };
}

function countEvents(recorder, list) {
  return list.reduce((count, { course, entry }) => count + recorder(course, entry).events.length, 0);
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
