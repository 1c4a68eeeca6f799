import { Ajv2020 } from 'ajv/dist/2020.js';
import { createTables, missing, scoreScales } from './handWrittenAnswers.mjs';
import { areTimesSound } from './handWrittenTime.mjs';

const pseudonym = { type: 'string', pattern: '^(?!\\d{6}-?\\d{4}$)[A-Za-z0-9][A-Za-z0-9._:~+=-]{0,127}$' };
const whole = { type: 'integer', minimum: 1, maximum: 1_000_000_000 };
const missingReasons = ['not-asked', 'declined', 'unknown', 'not-applicable'];

/**
 * Returns a schema compiled by ajv, followed by the same scoring as the hand-written loop has.
 *
 * That dates are real and in order no schema says; the hand-written check does.
 */
export function createAjv(definition) {
  const tables = createTables(definition);
  const { ids } = tables;
  const isSound = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(createSchema(definition, tables.options));
  const scores = new Array(ids.length).fill(missing);
  return (response) => {
    if (!isSound(response) || !areTimesSound(response.answeredOn, response.recordedAt)) return undefined;
    const { answers } = response;
    for (let position = 0; position < ids.length; position += 1) {
      const answer = answers[ids[position]];
      scores[position] = typeof answer === 'number' ? answer : missing;
    }
    return scoreScales(scores, tables);
  };
}

function createSchema({ id, version, forms: [form] }, options) {
  const properties = {
    kind: { const: 'response' },
    format: { const: 1 },
    id: pseudonym,
    revision: whole,
    instrument: { const: `${id}@${version}` },
    form: { const: form.id },
    course: pseudonym,
    subject: pseudonym,
    respondents: {
      type: 'array',
      minItems: 1,
      maxItems: 1,
      items: createStrict({ role: { enum: form.respondents }, id: pseudonym }),
    },
    answeredOn: { type: 'string' },
    recordedAt: { type: 'string' },
    answers: createStrict(Object.fromEntries(form.items.map((item, position) => [item, createAnswer(options[position])])), []),
  };
  const optional = {
    enteredBy: pseudonym,
    mode: { enum: ['paper', 'screen', 'interview', 'telephone', 'video'] },
    language: { type: 'string', pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$' },
    occasion: { type: 'string', maxLength: 64, pattern: '^[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*$' },
    planRevision: whole,
  };
  return createStrict({ ...properties, ...optional }, Object.keys(properties));
}

function createAnswer(options) {
  return { anyOf: [{ enum: options }, createStrict({ missing: { enum: missingReasons } })] };
}

function createStrict(properties, required = Object.keys(properties)) {
  return { type: 'object', properties, required, additionalProperties: false };
}
