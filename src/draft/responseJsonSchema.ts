import type { Language, MissingReason } from '../generated/documents.js';
import type { CompiledForm, Instrument } from '../instrument/instrument.js';
import { listRatedGoals } from '../scoring/plan.js';
import type { ScoringOptions } from '../scoring/scoreResponse.js';
import { datePattern, describeAnswer, describeNumber, type JsonSchema } from './itemJsonSchema.js';
import { textIn } from './textIn.js';

/** The dialects of JSON Schema that a response can be described in. */
export type SchemaTarget = keyof typeof dialects;

const dialects = {
  'draft-2020-12': { $schema: 'https://json-schema.org/draft/2020-12/schema', definitions: '$defs' },
  'draft-07': { $schema: 'http://json-schema.org/draft-07/schema#', definitions: 'definitions' },
} as const;

/** What a response is described from. */
export interface ResponseSchemaOptions extends ScoringOptions {
  readonly form: CompiledForm;
  readonly language: Language;
  readonly target: SchemaTarget;
}

const reasons: readonly MissingReason[] = ['not-asked', 'declined', 'unknown', 'not-applicable'];

// Ten digits could be a CPR number.
const opaqueId = { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._:~+=-]{0,127}$', not: { pattern: '^\\d{6}-?\\d{4}$' } };
const instant = {
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?(?:Z|[+-]\\d{2}:\\d{2})$',
};
const whole = { type: 'integer', minimum: 1, maximum: 1_000_000_000 };

/** Tells whether a response can be described in a dialect. */
export function isSchemaTarget(target: string): target is SchemaTarget {
  return Object.hasOwn(dialects, target);
}

/**
 * Returns a JSON Schema of the responses to a form. It accepts all that `validateResponse` accepts; what hangs on other
 * answers, on days or on the course it cannot say.
 */
export function describeResponse(instrument: Instrument, options: ResponseSchemaOptions): Record<string, unknown> {
  const { form, language, target } = options;
  const { $schema, definitions } = dialects[target];
  const missing = { $ref: `#/${definitions}/missing` };
  const { title = instrument.definition.title, description } = form.definition;
  return {
    $schema,
    title: textIn(title, language),
    ...(description && { description: textIn(description, language) }),
    type: 'object',
    properties: {
      ...describeEnvelope(instrument, options),
      answers: describeAnswers(form, { language, missing }),
      ...describeGoals(options, missing),
    },
    required: listRequired(form),
    additionalProperties: false,
    ...describeRequired(options),
    [definitions]: { missing: describeMissing() },
  };
}

function describeMissing(): JsonSchema {
  return { type: 'object', properties: { missing: { enum: reasons } }, required: ['missing'], additionalProperties: false };
}

function describeEnvelope({ reference }: Instrument, { form }: ResponseSchemaOptions): JsonSchema {
  const { items } = form.definition;
  return {
    kind: { const: 'response' },
    format: { const: 1 },
    id: opaqueId,
    revision: whole,
    course: opaqueId,
    recordedAt: instant,
    instrument: { const: reference },
    form: { const: form.id },
    subject: opaqueId,
    respondents: describeRespondents(form),
    enteredBy: opaqueId,
    mode: { enum: ['paper', 'screen', 'interview', 'telephone', 'video'] },
    language: { type: 'string', pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$', maxLength: 64 },
    occasion: { type: 'string', pattern: '^[a-z][A-Za-z0-9._:~+=-]*$', maxLength: 200 },
    ...(items.length > 0 && { asked: { type: 'array', items: { enum: items }, minItems: 1, maxItems: 10_000 } }),
    answeredOn: { type: 'string', pattern: datePattern },
    planRevision: whole,
  };
}

/** One alone, or together with others; of a group, and only of one, how many. */
function describeRespondents({ definition, minCounts }: CompiledForm): JsonSchema {
  const { respondents, authorship } = definition;
  const count = { type: 'integer', minimum: 1, maximum: 1_000_000 };
  const isJoint = authorship === 'joint';
  const person = {
    type: 'object',
    properties: { role: { enum: respondents }, id: opaqueId, ...(minCounts && { count }) },
    required: ['role', 'id', ...(minCounts ? ['count'] : [])],
    additionalProperties: false,
  };
  return { type: 'array', items: person, minItems: isJoint ? 2 : 1, maxItems: isJoint ? 20 : 1 };
}

function describeAnswers(
  { items }: CompiledForm,
  { language, missing }: { readonly language: Language; readonly missing: JsonSchema },
): JsonSchema {
  const describe = ({ definition }: CompiledForm['items'][number]) => ({
    description: textIn(definition.text, language),
    anyOf: [describeAnswer(definition), missing],
  });
  return {
    type: 'object',
    properties: Object.fromEntries(items.map((item) => [item.id, describe(item)])),
    additionalProperties: false,
  };
}

/** Where the plan is known, which goals there are to rate is known too. */
function describeGoals({ form, plan }: ResponseSchemaOptions, missing: JsonSchema): JsonSchema {
  if (!form.goals) return {};
  const rating = { anyOf: [describeNumber(form.goals.definition.attainment), missing] };
  if (!plan) return { goals: { type: 'object', propertyNames: opaqueId, additionalProperties: rating, maxProperties: 1_000 } };
  const rated = Object.fromEntries(listRatedGoals(plan).map(({ id }) => [id, rating]));
  return {
    goals: { type: 'object', properties: rated, additionalProperties: false },
    planRevision: { const: plan.revision },
  };
}

function listRequired({ goals }: CompiledForm): string[] {
  const always = ['kind', 'format', 'id', 'revision', 'course', 'recordedAt', 'instrument', 'form', 'subject', 'respondents'];
  return [...always, 'answeredOn', 'answers', ...(goals ? ['planRevision'] : [])];
}

/** Items that must be answered whatever the other answers, unless not all of the form was asked. */
function describeRequired({ form, facts }: ResponseSchemaOptions): JsonSchema {
  const ids = form.items.flatMap(({ id, definition }) => (definition.required && !definition.enableWhen ? id : []));
  if (ids.length === 0 || facts?.profile !== undefined) return {};
  const present = Object.fromEntries(ids.map((id) => [id, { not: { type: 'object' } }]));
  return { anyOf: [{ required: ['asked'] }, { properties: { answers: { required: ids, properties: present } } }] };
}
