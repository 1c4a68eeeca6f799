import assert from 'node:assert/strict';
import { createHandWritten } from '../contenders/createHandWritten.mjs';
import { createDefinition } from '../data/createDefinition.mjs';
import { createRandom } from '../data/createRandom.mjs';
import { createCourses } from '../data/createResponses.mjs';
import { measureRounds } from '../rounds.mjs';
import { createRatioRow, createSpeedRow } from '../rows.mjs';
import { createRecorder, openCourse } from './courses.mjs';

const courseCount = 500;
const responseCount = 8;

/**
 * Measures recording from text to text: a response on every line in, an event on every line out. Against it stands what
 * no engine gets around: parsing the lines, writing the same events, and between the two only the hand-written scores.
 */
export function measureLines() {
  const definition = createDefinition(22);
  const made = createCourses(definition, { courseCount, responseCount, random: createRandom(8), spoiltEvery: 100 });
  const started = new Map(made.map(({ facts }) => [facts.id, openCourse(definition, facts)]));
  const text = listByWeek(made)
    .map((entry) => JSON.stringify(entry))
    .join('\n');
  const recorder = createRecorder(definition);
  const handWritten = createHandWritten(definition);
  const eventsByLine = recordLines(text, started, recorder);
  const contenders = {
    fremdrift: () => writeLines(recordLines(text, started, recorder)),
    floor: () => scoreLines(text, eventsByLine, handWritten),
  };
  assert.equal(contenders.fremdrift(), contenders.floor());
  const operations = courseCount * responseCount;
  const times = measureRounds(Object.fromEntries(Object.entries(contenders).map(([name, run]) => [name, { run, operations }])));
  return [
    createSpeedRow('JSON.parse + H + JSON.stringify of the same events', times.floor, 'lines'),
    createSpeedRow('Record from NDJSON to NDJSON', times.fremdrift, 'lines'),
    createRatioRow('Record from NDJSON to NDJSON: of parse + H + stringify', times, ['fremdrift', 'floor'], { atLeast: 0.5 }),
  ];
}

/** The responses of all courses as they come in: everyone's first, then everyone's second. */
function listByWeek(courses) {
  return Array.from({ length: responseCount }, (_, week) => courses.map(({ entries }) => entries[week])).flat();
}

function recordLines(text, started, recorder) {
  const courses = new Map(started);
  return text.split('\n').map((line) => {
    const entry = JSON.parse(line);
    const recorded = recorder(courses.get(entry.course), entry);
    if (recorded === undefined) return [];
    courses.set(entry.course, recorded.course);
    return recorded.events;
  });
}

function scoreLines(text, eventsByLine, handWritten) {
  let scored = 0;
  for (const line of text.split('\n')) if (handWritten(JSON.parse(line)) !== undefined) scored += 1;
  assert(scored > 0);
  return writeLines(eventsByLine);
}

function writeLines(eventsByLine) {
  return eventsByLine.flatMap((events) => events.map((event) => JSON.stringify(event))).join('\n');
}
