import { createDefinition } from '../data/createDefinition.mjs';
import { createRandom } from '../data/createRandom.mjs';
import { createCourses } from '../data/createResponses.mjs';
import { measureRounds } from '../rounds.mjs';
import { createRatioRow, createSpeedRow } from '../rows.mjs';
import { assertSame } from './assertSame.mjs';
import { createHandRecorder, createRecorder, openCourse, recordAll } from './courses.mjs';

const courseCount = 500;
const responseCount = 8;

/** Measures recording the responses of many courses as they come: validated, scored, compared and stated as events. */
export function measureRecording() {
  const definition = createDefinition(22);
  const made = createCourses(definition, { courseCount, responseCount, random: createRandom(8), spoiltEvery: 100 });
  const courses = made.map(({ facts, entries }) => ({ course: openCourse(definition, facts), entries }));
  const recorders = { fremdrift: createRecorder(definition), hand: createHandRecorder(definition) };
  for (const { course, entries } of courses) {
    assertSame(recordAll(recorders.hand, course, entries), recordAll(recorders.fremdrift, course, entries), 'hand-written');
  }
  const times = measureRounds(
    Object.fromEntries(Object.entries(recorders).map(([name, recorder]) => [name, createTurn(recorder, courses)])),
  );
  return [
    createSpeedRow('Hand-written recording', times.hand, 'responses'),
    createSpeedRow('Validate + score + record + events', times.fremdrift, 'responses'),
    createRatioRow('Validate + score + record + events: of hand-written', times, ['fremdrift', 'hand'], { atLeast: 0.6 }),
  ];
}

function createTurn(recorder, courses) {
  const run = () => {
    let events = 0;
    for (const { course: started, entries } of courses) {
      let course = started;
      for (const entry of entries) {
        const recorded = recorder(course, entry);
        if (recorded === undefined) continue;
        course = recorded.course;
        events += recorded.events.length;
      }
    }
    return events;
  };
  return { run, operations: courseCount * responseCount };
}
