import assert from 'node:assert/strict';
import { createEnd, createFacts, createPlan, createResponse } from '../data/createEntries.mjs';
import { createRandom } from '../data/createRandom.mjs';
import { createRichDefinition } from '../data/createRichDefinition.mjs';
import { measureRounds } from '../rounds.mjs';
import { createCostRow, createRatioRow } from '../rows.mjs';
import { createRecorder, openCourse, recordAll } from './courses.mjs';

const goalCount = 20;
const recordingsPerTurn = 200;

/** Returns what stands in the course of each case, and the entry that comes then. */
function createCases(definition) {
  const random = createRandom(50);
  const respond = (form, day) => createResponse(definition, { form, day, random, goalCount });
  const series = (form, count) => Array.from({ length: count }, (_, week) => respond(form, week * 7));
  const plan = createPlan({ revision: 1, day: 0, goalCount });
  return {
    scales: { title: 'Append the 50th response of 22 items', earlier: series('citizen', 49), entry: respond('citizen', 343) },
    ladder: { title: 'Append the 50th response to a ladder', earlier: series('ladder', 49), entry: respond('ladder', 343) },
    goals: {
      title: `Append the 50th response that rates ${goalCount} goals`,
      earlier: [plan, ...series('progress', 49)],
      entry: respond('progress', 343),
    },
    plan: {
      title: `Another revision of a plan of ${goalCount} goals, rated 50 times`,
      earlier: [plan, ...series('progress', 50)],
      entry: createPlan({ revision: 2, day: 350, goalCount }),
    },
    end: { title: 'End a course of 50 responses', earlier: series('citizen', 50), entry: createEnd({ day: 350 }) },
    longEnd: { title: 'End a course of 200 responses', earlier: series('citizen', 200), entry: createEnd({ day: 1_400 }) },
  };
}

/** Measures what ladders, goals, plans and changed facts cost, each in a course that has gone on for a year. */
export function measureShapes() {
  const definition = createRichDefinition();
  const recorder = createRecorder(definition);
  const cases = createCases(definition);
  const prepared = mapValues(cases, (one) => prepare(definition, recorder, one));
  const times = measureRounds(mapValues(prepared, (one) => createTurn(recorder, one)));
  return [
    ...Object.entries(cases).map(([name, { title }]) =>
      createCostRow(`${title}: ${prepared[name].eventCount} events`, times[name]),
    ),
    createRatioRow('Append the 50th response to a ladder: cost of one of 22 items', times, ['scales', 'ladder']),
    createRatioRow('Append the 50th response that rates goals: cost of one of 22 items', times, ['scales', 'goals']),
    createRatioRow('End a course of 200 responses: cost of one of 50', times, ['end', 'longEnd'], { atMost: 5 }),
  ];
}

function prepare(definition, recorder, { earlier, entry }) {
  const { course, recorded } = recordAll(recorder, openCourse(definition, createFacts(definition)), earlier);
  assert(recorded.every((result) => result?.status === 'recorded'));
  const result = recorder(course, entry);
  assert.equal(result?.status, 'recorded');
  return { course, entry, eventCount: result.events.length };
}

function createTurn(recorder, { course, entry, eventCount }) {
  const operations = Math.max(5, Math.round(recordingsPerTurn / Math.max(1, eventCount)));
  const run = () => {
    let stated = 0;
    for (let repeat = 0; repeat < operations; repeat += 1) stated += recorder(course, entry).events.length;
    return stated;
  };
  return { run, operations };
}

function mapValues(object, map) {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, map(value, name)]));
}
