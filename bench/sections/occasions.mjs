import assert from 'node:assert/strict';
import { findMeeting } from '../contenders/findMeeting.mjs';
import { createFacts, createResponse } from '../data/createEntries.mjs';
import { createRandom } from '../data/createRandom.mjs';
import { createRichDefinition } from '../data/createRichDefinition.mjs';
import { measureRounds } from '../rounds.mjs';
import { createCostRow, createRatioRow } from '../rows.mjs';
import { createRecorder, openCourse } from './courses.mjs';

const meetingCount = 1_000;
const dayCount = 25;
const repeats = 8;
const opensBefore = 2;

/**
 * Measures what it costs to find the occasion of a response by the day it was answered: one of three milestones, and one of a
 * thousand meetings. The same response to a form without occasions is what it costs beside that.
 */
export function measureOccasions() {
  const definition = createRichDefinition();
  const recorder = createRecorder(definition);
  const facts = createFacts(definition, { meetingCount });
  const course = openCourse(definition, facts);
  const random = createRandom(1_000);
  const days = Array.from({ length: dayCount }, () => Math.floor(random() * meetingCount * 3));
  const respond = (form) => days.map((day) => createResponse(definition, { form, day, random }));
  const responses = { none: respond('citizen'), milestones: respond('stage'), meetings: respond('meeting') };
  for (const response of responses.meetings) {
    const { occasion } = recorder(course, response).events[0].data;
    assert.equal(occasion, `before-${findMeeting(facts, response.answeredOn, { opensBefore })}`);
  }
  const times = measureRounds({
    ...Object.fromEntries(
      Object.entries(responses).map(([name, list]) => [name, createTurn(list, (entry) => recorder(course, entry))]),
    ),
    dateFns: createTurn(responses.meetings, ({ answeredOn }) => findMeeting(facts, answeredOn, { opensBefore })),
  });
  const found = times.meetings.map((time, round) => time - times.none[round]);
  return [
    createCostRow('Record a response that has no occasion', times.none),
    createCostRow('Record a response at one of 3 milestones', times.milestones),
    createCostRow(`Record a response at one of ${meetingCount} meetings`, times.meetings),
    createCostRow(`Find the meeting with date-fns`, times.dateFns),
    createRatioRow('Find the meeting: of date-fns', { ...times, found }, ['found', 'dateFns'], { atLeast: 1 }),
  ];
}

function createTurn(responses, take) {
  const run = () => {
    let taken = 0;
    for (let repeat = 0; repeat < repeats; repeat += 1)
      for (const response of responses) if (take(response) !== undefined) taken += 1;
    return taken;
  };
  return { run, operations: repeats * responses.length };
}
