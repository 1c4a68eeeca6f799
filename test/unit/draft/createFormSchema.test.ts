import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StandardJSONSchemaV1, StandardSchemaV1 } from '@standard-schema/spec';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { createFormSchema } from '../../../src/drafts.js';
import type { Answer, InstrumentDefinition, InstrumentResponse, Item, PlanEntry } from '../../../src/generated/documents.js';
import { compileInstrument } from '../../../src/index.js';
import { accepted } from '../../support/accepted.js';
import {
  createChoice,
  createFacts,
  createForm,
  createInstrument,
  createRating,
  createResponse,
  createYesNo,
} from '../../support/createInstrument.js';

const text = { da: 'Tekst' };
const instrument = accepted(compileInstrument(readJson<InstrumentDefinition>('instruments', 'every-type.json')));
const plan = readJson<PlanEntry>('instruments', 'every-type.plan.json');
const response = readJson<InstrumentResponse>('responses', 'every-type.citizen.json');
const schema = createFormSchema(instrument, 'citizen');

/** Checks values as any library does that takes a Standard Schema. */
function check<Schema extends StandardSchemaV1>(
  one: Schema,
  value: unknown,
): StandardSchemaV1.Result<StandardSchemaV1.InferOutput<Schema>> {
  const result = one['~standard'].validate(value);
  if (result instanceof Promise) throw new TypeError('It need not be waited for.');
  return result as StandardSchemaV1.Result<StandardSchemaV1.InferOutput<Schema>>;
}

function jsonSchemaOf(one: StandardJSONSchemaV1): Record<string, unknown> {
  return one['~standard'].jsonSchema.input({ target: 'draft-2020-12' });
}

const acceptsBy = (one: StandardJSONSchemaV1) => new Ajv2020({ strictTypes: false }).compile(jsonSchemaOf(one));

describe('the schema of a form', () => {
  it('says whose it is', () => {
    const { version, vendor } = schema['~standard'];
    expect([version, vendor]).toEqual([1, 'fremdrift']);
  });

  it('hands a sound response back, warnings or not', () => {
    const warned = { ...response, answers: { ...response.answers, comment: '070761-4285' } };
    expect(check(schema, response)).toEqual({ value: response });
    expect(check(schema, warned)).toEqual({ value: warned });
  });

  it('tells of all that is wrong where it is, in Danish or in English', () => {
    const wrong = { ...response, id: 7, answers: { ...response.answers, hours: 99 } };
    const pathsOf = ({ issues = [] }: StandardSchemaV1.Result<unknown>) => issues.map(({ path }) => path);
    const messagesOf = ({ issues = [] }: StandardSchemaV1.Result<unknown>) => issues.map(({ message }) => message);
    const english = createFormSchema(instrument, 'citizen', { language: 'en' });
    expect(pathsOf(check(schema, wrong))).toEqual([['id'], ['answers', 'hours']]);
    expect(pathsOf(check(english, wrong))).toEqual(pathsOf(check(schema, wrong)));
    expect(messagesOf(check(schema, wrong))[1]).toContain('Hvor mange timer om ugen?');
    expect(messagesOf(check(english, wrong))[1]).not.toBe(messagesOf(check(schema, wrong))[1]);
  });

  it('takes no response to another form', () => {
    const caseworker = readJson<InstrumentResponse>('responses', 'every-type.caseworker.json');
    expect(check(schema, caseworker).issues?.map(({ path }) => path)).toEqual([['form']]);
  });

  it('knows what the host knows beside the response', () => {
    const withFacts = createFormSchema(instrument, 'citizen', {
      facts: createFacts({ groups: ['young'], instrument: 'every-type@1.0.0' }),
    });
    const goals = readJson<InstrumentResponse>('responses', 'every-type.goals.json');
    const strange = { ...goals, goals: { ...goals.goals, stranger: 1 } };
    expect(check(withFacts, response).issues).toBeUndefined();
    expect(check(createFormSchema(instrument, 'goals'), strange).issues).toBeUndefined();
    expect(check(createFormSchema(instrument, 'goals', { plan }), strange).issues?.map(({ path }) => path)).toEqual([
      ['goals', 'stranger'],
    ]);
    expect(acceptsBy(createFormSchema(instrument, 'goals', { plan }))(strange)).toBe(false);
    expect(acceptsBy(createFormSchema(instrument, 'goals', { plan }))(goals)).toBe(true);
  });

  it('is of a form that the instrument has', () => {
    expect(() => createFormSchema(instrument, 'citzen')).toThrow(TypeError);
  });
});

describe('the JSON Schema of a form', () => {
  it.each(['draft-2020-12', 'draft-07'] as const)('in %s is sound, the same for what goes in and what comes out', (target) => {
    const { input, output } = schema['~standard'].jsonSchema;
    const ajv = target === 'draft-07' ? new Ajv({ strictTypes: false }) : new Ajv2020({ strictTypes: false });
    expect(output({ target })).toEqual(input({ target }));
    expect(ajv.validateSchema(input({ target }))).toBe(true);
    expect(ajv.compile(input({ target }))(response)).toBe(true);
  });

  it.each(['draft-04', 'openapi-3.0', 'draft-2019-09', 'constructor'])('cannot be had in %s', (target) => {
    expect(() => schema['~standard'].jsonSchema.input({ target })).toThrow(TypeError);
  });

  it.each<[string, Partial<Record<keyof InstrumentResponse | 'note', unknown>>]>([
    ['another instrument', { instrument: 'every-type@1.0.1' }],
    ['another form', { form: 'caseworker' }],
    ['another kind', { kind: 'plan' }],
    ['an id like a CPR number', { subject: '070761-4285' }],
    ['a role that does not answer the form', { respondents: [{ role: 'caseworker', id: 'c-1' }] }],
    ['two who answer alone', { respondents: [...response.respondents, { role: 'citizen', id: 'citizen-2' }] }],
    ['a count of a person', { respondents: [{ role: 'citizen', id: 'citizen-1', count: 9 }] }],
    ['a day written otherwise', { answeredOn: '2. marts 2026' }],
    ['something more', { note: 'x' }],
    ['an item that is not in the form', { answers: { ...response.answers, stranger: 1 } }],
    ['no answer to what is required', { answers: {} }],
    ['a reason in the place of what is required', { answers: { ...response.answers, 'wants-work': { missing: 'declined' } } }],
    ['goals that are not asked about', { goals: { g1: 1 } }],
  ])('refuses %s', (_, change) => {
    expect(acceptsBy(schema)({ ...response, ...change })).toBe(false);
  });

  it.each(Object.keys(response).filter((property) => property !== 'answers'))('refuses a response without "%s"', (property) => {
    const { [property as keyof InstrumentResponse]: _, ...rest } = response;
    expect(acceptsBy(schema)(rest)).toBe(false);
  });

  const items: Record<string, Item> = {
    tenths: createRating('q', { min: 0, max: 1, step: 0.1 }),
    halves: createRating('q', { min: 0.5, max: 10, step: 0.5 }),
    whole: createRating('q', { min: 1, max: 5 }),
    odd: createRating('q', { min: 1, max: 9, step: 2 }),
    pairs: createRating('q', { min: 2, max: 8, step: 2 }),
    choice: createChoice('q', [1, { value: 'dont-know', missing: 'unknown' }]),
    choices: {
      type: 'choices',
      id: 'q',
      text,
      minChosen: 1,
      maxChosen: 2,
      options: [1, 2, 3, 4].map((value) => ({ value, label: text, exclusive: value === 4 })),
    },
    yesno: createYesNo('q'),
    text: { type: 'text', id: 'q', text, maxLength: 3 },
    date: { type: 'date', id: 'q', text },
  };

  it.each<[string, readonly Answer[], readonly Answer[]]>([
    // 0.3 is no multiple of 0.1 to a machine, nor 0.7.
    ['tenths', [0, 0.1, 0.3, 0.7, 1, { missing: 'unknown' }], [1.1, -0.1, '0.3']],
    ['halves', [0.5, 3, 9.5], [0.25, 0, 10.5]],
    ['whole', [1, 5], [0, 6, 1.5, true]],
    ['odd', [1, 3, 9], [2.5, 0, 10]],
    ['pairs', [2, 8], [3, 10]],
    ['choice', [1, 'dont-know'], [2, '1', ['dont-know']]],
    ['choices', [[1], [1, 3], [4]], [[], [1, 2, 3], [1, 1], [1, 4], [5], 1]],
    ['yesno', [true, false], ['yes', 1]],
    ['text', ['', 'abc', '😀😀😀'], ['abcd', 1]],
    ['date', ['2026-02-28'], ['28.2.2026', 1]],
  ])('tells answers to %s apart', (name, sound, wrong) => {
    const accepts = acceptsBy(
      createFormSchema(createInstrument({ items: [items[name] as Item], forms: [createForm({ items: ['q'] })] }), 'form'),
    );
    expect(sound.filter((answer) => !accepts(createResponse({ q: answer })))).toEqual([]);
    expect(wrong.filter((answer) => accepts(createResponse({ q: answer })))).toEqual([]);
  });

  it('is in the language asked for', () => {
    const { title } = jsonSchemaOf(createFormSchema(instrument, 'citizen', { language: 'en' }));
    expect(title).toBe("The citizen's form");
  });
});

function readJson<Value>(...path: string[]): Value {
  return JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'fixtures', ...path), 'utf8'));
}
