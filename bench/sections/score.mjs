import assert from 'node:assert/strict';
import { compileInstrument, scoreResponse, validateResponse } from '../../dist/index.js';
import { createAjv } from '../contenders/createAjv.mjs';
import { createHandWritten, createHandWrittenWalk } from '../contenders/createHandWritten.mjs';
import { createDefinition } from '../data/createDefinition.mjs';
import { createRandom } from '../data/createRandom.mjs';
import { createResponses } from '../data/createResponses.mjs';
import { measureRounds } from '../rounds.mjs';
import { createRatioRow, createSpeedRow } from '../rows.mjs';
import { assertSame } from './assertSame.mjs';

const answersPerTurn = 450_000;
const spoiltEvery = 100;

/** Measures validating and scoring a response of 22 items, against what is written or compiled for that alone. */
export function measureSmall() {
  const { contenders, responses } = prepare(22, { ajv: createAjv });
  assertEqual(contenders, responses);
  const times = measureRounds(createTurns(contenders, responses));
  return [
    createSpeedRow('Hand-written loop (H)', times.H, 'responses'),
    createSpeedRow('Validate + score', times.fremdrift, 'responses'),
    createRatioRow('Validate + score: of H', times, ['fremdrift', 'H'], { atLeast: 0.7 }),
    createRatioRow('Validate + score: of H that walks the answers', times, ['fremdrift', 'walk']),
    createRatioRow('Validate + score: of ajv, then the same scoring', times, ['fremdrift', 'ajv'], { atLeast: 1.5 }),
  ];
}

/** Measures the same against survey-core, which is loaded here alone: it is large, and takes a thousand times as long. */
export async function measureSurvey() {
  const { createSurveyCore, createSurveyCoreCheck } = await import('../contenders/createSurveyCore.mjs');
  const { contenders, responses } = prepare(22, { survey: createSurveyCore, check: createSurveyCoreCheck });
  assertEqual(contenders, responses.slice(-8 * spoiltEvery));
  const { fremdrift, survey, check } = contenders;
  const times = measureRounds(
    { ...createTurns({ fremdrift }, responses), ...createTurns({ survey, check }, responses.slice(-spoiltEvery), 1) },
    { rounds: 15, warmUps: 3 },
  );
  return [
    createSpeedRow('survey-core', times.survey, 'responses'),
    createRatioRow('Validate + score: of survey-core', times, ['fremdrift', 'survey'], { atLeast: 2_500 }),
    createRatioRow('Validate + score: of survey-core, then the same scoring', times, ['fremdrift', 'check']),
  ];
}

/** Measures whether the ratio to the hand-written loop holds for longer questionnaires. */
export function measureLarge(itemCount) {
  const { contenders, responses } = prepare(itemCount, {});
  assertEqual(contenders, responses);
  const times = measureRounds(createTurns(contenders, responses));
  return [
    createSpeedRow(`Hand-written loop (H), ${itemCount} items`, times.H, 'responses'),
    createRatioRow(`Validate + score, ${itemCount} items: of H`, times, ['fremdrift', 'H'], { atLeast: 0.7 }),
    createRatioRow(`Validate + score, ${itemCount} items: of H that walks the answers`, times, ['fremdrift', 'walk']),
  ];
}

function prepare(itemCount, others) {
  const definition = createDefinition(itemCount);
  const count = spoiltEvery * Math.max(1, Math.round(880 / itemCount));
  const responses = createResponses(definition, { count, random: createRandom(itemCount), spoiltEvery });
  const create = { fremdrift: createEngine, H: createHandWritten, walk: createHandWrittenWalk, ...others };
  return { responses, contenders: Object.fromEntries(Object.entries(create).map(([name, make]) => [name, make(definition)])) };
}

function createEngine(definition) {
  const compiled = compileInstrument(definition);
  assert(compiled.ok);
  return (response) => {
    const validated = validateResponse(compiled.value, response);
    return validated.ok ? scoreResponse(compiled.value, validated.value) : undefined;
  };
}

function createTurns(
  contenders,
  responses,
  repeats = Math.ceil(answersPerTurn / responses.length / Object.keys(responses[0].answers).length),
) {
  return Object.fromEntries(Object.entries(contenders).map(([name, score]) => [name, createTurn(score, responses, repeats)]));
}

function createTurn(score, responses, repeats) {
  const run = () => {
    let scored = 0;
    for (let repeat = 0; repeat < repeats; repeat += 1)
      for (const response of responses) if (score(response) !== undefined) scored += 1;
    return scored;
  };
  return { run, operations: responses.length * repeats };
}

/**
 * Every contender accepts the same responses and scores them alike, or nothing is measured. No scores are kept: a memory
 * that has seen many objects live long makes the next ones where they are dear.
 */
function assertEqual({ H, ...others }, responses) {
  let refused = 0;
  for (const response of responses) {
    const expected = H(response);
    if (expected === undefined) refused += 1;
    for (const [name, score] of Object.entries(others)) assertSame(score(response), expected, name);
  }
  assert.equal(refused, responses.length / spoiltEvery);
}
