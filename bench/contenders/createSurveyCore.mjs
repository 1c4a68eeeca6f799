import { Model } from 'survey-core';
import { createTables, missing, scoreScales } from './handWrittenAnswers.mjs';
import { isEnvelopeSound } from './handWrittenEnvelope.mjs';

const missingReasons = new Set(['not-asked', 'declined', 'unknown', 'not-applicable']);

/**
 * Returns one survey-core model, filled anew with every response. It checks the answers and works out the means of the
 * scales; what surrounds the answers is checked by hand.
 */
export function createSurveyCore(definition) {
  const { scales } = definition;
  const calculatedValues = scales.map(({ id, items }) => ({
    name: id,
    expression: `avg(${items.map((item) => `{${item}}`).join(', ')})`,
  }));
  const { fill, model } = createFilling(definition, calculatedValues);
  const means = scales.map(({ id }) => model.calculatedValues.find(({ name }) => name === id));
  return (response) => {
    const data = fill(response);
    return data && Object.fromEntries(scales.map(({ id, items }, index) => [id, describeScore(items, means[index].value, data)]));
  };
}

/** Returns the same model without the means: they are worked out as the hand-written loop does. */
export function createSurveyCoreCheck(definition) {
  const tables = createTables(definition);
  const { fill } = createFilling(definition, []);
  return (response) => {
    const data = fill(response);
    return (
      data &&
      scoreScales(
        tables.ids.map((id) => data[id] ?? missing),
        tables,
      )
    );
  };
}

function createFilling(definition, calculatedValues) {
  const { expected, positions, options } = createTables(definition);
  const elements = definition.items.map(({ id }, position) => ({ type: 'radiogroup', name: id, choices: options[position] }));
  const model = new Model({ elements, calculatedValues });
  const fill = (response) => {
    const data = isEnvelopeSound(response, expected) ? listAnswered(response.answers, positions) : undefined;
    if (data === undefined) return undefined;
    model.data = data;
    if (!model.validate(false)) return undefined;
    // What is no option has been dropped.
    const kept = model.data;
    return Object.keys(data).every((id) => kept[id] === data[id]) ? kept : undefined;
  };
  return { fill, model };
}

/** Its own comparison takes `true` for an option, and it keeps what no question asks for: both are looked for here. */
function listAnswered(answers, positions) {
  const answered = {};
  for (const [id, answer] of Object.entries(answers)) {
    if (!positions.has(id)) return undefined;
    if (typeof answer === 'number') answered[id] = answer;
    else if (!missingReasons.has(answer?.missing)) return undefined;
  }
  return answered;
}

function describeScore(items, mean, data) {
  const itemCount = items.length;
  const answeredCount = items.filter((id) => data[id] !== undefined).length;
  if (answeredCount === 0) return { status: 'not-scorable', reason: 'too-few-answers', itemCount, answeredCount };
  return {
    status: answeredCount === itemCount ? 'complete' : 'prorated',
    raw: mean,
    normalized: (mean - 1) / 4,
    itemCount,
    answeredCount,
  };
}
