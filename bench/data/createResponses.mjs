import { spoilResponse } from './spoilResponse.mjs';

const firstDay = Date.UTC(2024, 0, 8);
const weekLength = 7 * 86_400_000;
const leftOutShare = 0.024;
const declinedShare = 0.006;

/**
 * Returns courses, each with its facts and its responses in the order they were answered, as they come out of JSON.parse.
 *
 * Three answers in a hundred are missing, most of them simply left out. From one response to the next an answer mostly stays
 * as it was. Of every hundred responses one is spoilt, by each kind of defect in turn.
 */
export function createCourses(definition, { courseCount, responseCount, random, spoiltEvery = 100 }) {
  let made = 0;
  return Array.from({ length: courseCount }, () => {
    const facts = createFacts(definition, random);
    const answers = definition.forms[0].items.map(() => 1 + Math.floor(random() * 5));
    const entries = Array.from({ length: responseCount }, (_, index) => {
      if (index > 0) moveAnswers(answers, random);
      const response = createResponse({ definition, facts, index, answers, random });
      made += 1;
      const isSpoilt = spoiltEvery > 0 && made % spoiltEvery === 0;
      return JSON.parse(JSON.stringify(isSpoilt ? spoilResponse(response, made / spoiltEvery) : response));
    });
    return { facts, entries };
  });
}

/** Returns responses of as many citizens. */
export function createResponses(definition, { count, random, spoiltEvery }) {
  return createCourses(definition, { courseCount: count, responseCount: 1, random, spoiltEvery }).flatMap(
    ({ entries }) => entries,
  );
}

function createFacts(definition, random) {
  return {
    kind: 'course-facts',
    format: 1,
    id: createUuid(random),
    subject: createUuid(random),
    instrument: `${definition.id}@${definition.version}`,
    startedOn: dateOf(firstDay),
    context: [{ unit: 'unit-12', supplier: 'supplier-3' }],
  };
}

function createResponse({ definition, facts, index, answers, random }) {
  const answered = new Date(firstDay + index * weekLength);
  return {
    kind: 'response',
    format: 1,
    id: createUuid(random),
    revision: 1,
    instrument: facts.instrument,
    form: 'citizen',
    course: facts.id,
    subject: facts.subject,
    respondents: [{ role: 'citizen', id: facts.subject }],
    mode: random() < 0.9 ? 'screen' : 'interview',
    language: 'da',
    answeredOn: dateOf(answered),
    recordedAt: `${dateOf(answered)}T10:15:00+01:00`,
    answers: Object.fromEntries(definition.forms[0].items.flatMap((id, position) => chooseAnswer(id, answers[position], random))),
  };
}

function chooseAnswer(id, answer, random) {
  const chance = random();
  if (chance < leftOutShare) return [];
  return [[id, chance < leftOutShare + declinedShare ? { missing: 'declined' } : answer]];
}

function moveAnswers(answers, random) {
  for (let position = 0; position < answers.length; position += 1) {
    const chance = random();
    const step = chance < 0.15 ? 1 : chance < 0.25 ? -1 : 0;
    answers[position] = Math.min(5, Math.max(1, answers[position] + step));
  }
}

function createUuid(random) {
  const digits = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join('');
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-a${digits.slice(17, 20)}-${digits.slice(20)}`;
}

function dateOf(time) {
  return new Date(time).toISOString().slice(0, 10);
}
