import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { compileInstrument, scheduleOccasions } from '../../dist/index.js';
import { scheduleYear } from '../contenders/scheduleYear.mjs';
import { createRandom } from '../data/createRandom.mjs';
import { measureRounds } from '../rounds.mjs';
import { createCostRow, createRatioRow } from '../rows.mjs';

const courseCount = 100_000;
const batch = 1_000;
const asOf = '2026-09-15';

/**
 * Measures what it costs to tell what is due within a year in each of 100,000 courses by BIP, a thousand at a time: with and
 * without a pause, and as one would write it with date-fns, which knows of no pauses.
 */
export function measureSchedule() {
  const definition = JSON.parse(readFileSync(new URL('../../instruments/bip/1.0.0.json', import.meta.url), 'utf8'));
  const compiled = compileInstrument(definition);
  assert(compiled.ok);
  const random = createRandom(100);
  const courses = Array.from({ length: courseCount }, (_, index) => createFacts(index, Math.floor(random() * 365)));
  const pausing = courses.map((facts) => ({ ...facts, pauses: [{ from: '2026-05-04', to: '2026-06-14' }] }));
  const engine = (facts) => scheduleOccasions(compiled.value, facts, [], { asOf, until: facts.expectedEndOn });
  const dateFns = (facts) => scheduleYear(facts, { asOf, until: facts.expectedEndOn });
  const key = ({ dueOn, form, id }) => [dueOn, form === 'citizen' ? 0 : 1, id].join();
  const inOrder = (list) => list.toSorted((left, right) => (key(left) < key(right) ? -1 : 1));
  for (const facts of courses.slice(0, batch)) {
    assert.deepEqual(inOrder(engine(facts)), inOrder(dateFns(facts)));
  }
  const times = measureRounds({
    engine: createTurns(courses, engine),
    paused: createTurns(pausing, engine),
    dateFns: createTurns(courses, dateFns),
  });
  return [
    createCostRow('Schedule a course for a year', times.engine),
    createCostRow('Schedule a course for a year, with a pause', times.paused),
    createCostRow('Schedule a course for a year with date-fns', times.dateFns),
    createRatioRow('Schedule a course for a year: of date-fns', times, ['engine', 'dateFns'], { atLeast: 1 }),
  ];
}

function createFacts(index, day) {
  const dateOf = (year) => new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10);
  return {
    kind: 'course-facts',
    format: 1,
    id: `course-${index}`,
    subject: `subject-${index}`,
    instrument: 'bip@1.0.0',
    startedOn: dateOf(2026),
    expectedEndOn: dateOf(2027),
  };
}

/** Each round takes the next thousand courses. */
function createTurns(courses, schedule) {
  let next = 0;
  const run = () => {
    let told = 0;
    for (let count = 0; count < batch; count += 1) told += schedule(courses[(next + count) % courses.length]).length;
    next += batch;
    return told;
  };
  return { run, operations: batch };
}
