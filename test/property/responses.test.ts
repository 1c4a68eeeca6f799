import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InstrumentDefinition, InstrumentResponse } from '../../src/generated/documents.js';
import { compileInstrument, scoreResponse, validateResponse } from '../../src/index.js';
import { accepted } from '../support/accepted.js';

const fixtures = join(import.meta.dirname, '..', 'fixtures');
const instrument = accepted(compileInstrument(readJson<InstrumentDefinition>('instruments', 'every-type.json')));
const response = readJson<InstrumentResponse>('responses', 'every-type.citizen.json');

const oddKeys = fc.constantFrom(
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'missing',
  'length',
  'wellbeing',
  'asked',
  '',
);
const anything = fc.anything({
  key: fc.oneof(oddKeys, fc.string()),
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withSparseArray: true,
  withTypedArray: true,
  withUnicodeString: true,
});
const anyJson = fc.oneof(
  fc.jsonValue(),
  // JSON.parse makes an own property of "__proto__"; a literal would set the prototype.
  fc.tuple(oddKeys, fc.jsonValue()).map(([key, value]) => JSON.parse(`{${JSON.stringify(key)}: ${JSON.stringify(value)}}`)),
);

/** A sound response with something else in one or two places, or with something more. */
const nearlySound = fc
  .array(
    fc.record({
      at: fc.constantFrom('', 'answers', 'respondents.0'),
      key: fc.oneof(fc.constantFrom(...Object.keys(response), ...Object.keys(response.answers), 'role'), oddKeys),
      value: fc.oneof(anything, anyJson),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((changes) => changes.reduce<unknown>(change, structuredClone(response)));

/** A response of which every answer is left out, sound or, now and then, something else. */
const often = fc
  .record(
    {
      situation: fc.constantFrom('none', 'full-time', 'dont-know', 5),
      barriers: fc.constantFrom(['sleep'], [], ['nothing'], ['pain', 'nothing']),
      wellbeing: fc.constantFrom(0, 6.3, 9.9, 10, { missing: 'declined' }, 6.35),
      'wants-work': fc.constant(true),
      hours: fc.constantFrom(0, 0.5, 37, '37'),
      comment: fc.oneof(fc.string({ maxLength: 150 }), anyJson),
      'last-job': fc.constantFrom('2024-02-29', '2023-02-29'),
    },
    { requiredKeys: ['wants-work'] },
  )
  .map((answers) => ({ ...response, answers }));

const inherited = snapshotOfPrototypes();

describe('validating a response', () => {
  it('never throws, whatever comes in, and always tells why not', () => {
    fc.assert(
      fc.property(fc.oneof(anything, anyJson, nearlySound), (input) => {
        const { ok, issues } = validateResponse(instrument, input);
        expect(ok).toBe(!issues.some(({ severity }) => severity === 'error'));
        expect(ok || issues.length > 0).toBe(true);
        expect(snapshotOfPrototypes()).toEqual(inherited);
      }),
      { numRuns: 1_500 },
    );
  });

  it('tells issues that are plain JSON, with a place in what came in', () => {
    fc.assert(
      fc.property(nearlySound, (input) => {
        for (const issue of validateResponse(instrument, input).issues) {
          expect(JSON.parse(JSON.stringify(issue))).toEqual(issue);
          expect(hasPlace(input, issue.path)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('changes nothing in what comes in', () => {
    fc.assert(
      fc.property(fc.oneof(anyJson, nearlySound), (input) => {
        const before = fc.stringify(input);
        validateResponse(instrument, input);
        expect(fc.stringify(input)).toBe(before);
      }),
      { numRuns: 500 },
    );
  });

  it('finds the same in a frozen response as in one that is not', () => {
    fc.assert(
      fc.property(nearlySound, (input) => {
        const found = validateResponse(instrument, input).issues;
        if (typeof input === 'object' && input !== null) Object.freeze(input);
        expect(validateResponse(instrument, input).issues).toEqual(found);
      }),
    );
  });

  it('lets only what can be scored through', () => {
    let scored = 0;
    fc.assert(
      fc.property(fc.oneof(often, nearlySound), (input) => {
        const result = validateResponse(instrument, input);
        if (!result.ok) return;
        scored += 1;
        const text = JSON.stringify(scoreResponse(instrument, result.value));
        expect(text).not.toMatch(/null|NaN|Infinity|-0[,}]/);
        // Nothing is lost on the way through a database.
        expect(validateResponse(instrument, JSON.parse(JSON.stringify(input))).ok).toBe(true);
      }),
      { numRuns: 1_000 },
    );
    expect(scored).toBeGreaterThan(10);
  });
});

describe('documents made to break a reader', () => {
  const deepList = nestLists(100_000);
  const deepObject = nest(100_000);

  it.each<[string, unknown]>([
    ['a list in a list, 100,000 times', deepList],
    ['an object in an object, 100,000 times', deepObject],
    ['such a list as an answer', { ...response, answers: { ...response.answers, wellbeing: deepList } }],
    ['such an object as an answer', { ...response, answers: { ...response.answers, wellbeing: deepObject } }],
    ['such an object as a reason', { ...response, answers: { ...response.answers, wellbeing: { missing: deepObject } } }],
    ['such a list among options', { ...response, answers: { ...response.answers, barriers: [deepList] } }],
    ['such a respondent', { ...response, respondents: [deepObject] }],
    ['such an id', { ...response, id: deepObject }],
    ['such a list of what was asked', { ...response, asked: [deepList] }],
    ['a text of ten million letters', { ...response, answers: { ...response.answers, comment: 'x'.repeat(10_000_000) } }],
    ['an id of ten million letters', { ...response, id: 'x'.repeat(10_000_000) }],
    ['an option of ten million letters', { ...response, answers: { ...response.answers, situation: 'x'.repeat(10_000_000) } }],
    ['a key of a million letters', { ...response, ['x'.repeat(1_000_000)]: 1 }],
    ['an answer under such a key', { ...response, answers: { ...response.answers, ['x'.repeat(1_000_000)]: 1 } }],
    [
      'a hundred thousand options',
      { ...response, answers: { ...response.answers, barriers: Array.from({ length: 100_000 }, (_, index) => index) } },
    ],
    ['a hundred thousand respondents', { ...response, respondents: Array.from({ length: 100_000 }, () => ({})) }],
    [
      'twenty thousand answers nobody asked for',
      { ...response, answers: Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`wellbein${index}`, 1])) },
    ],
  ])('are refused: %s', (_title, input) => {
    const { ok, issues } = validateResponse(instrument, input);
    expect(ok).toBe(false);
    expect(issues.every((issue) => JSON.stringify(issue.params).length < 1_000)).toBe(true);
  });
});

function readJson<Value>(...path: string[]): Value {
  return JSON.parse(readFileSync(join(fixtures, ...path), 'utf8'));
}

/** Puts a value somewhere in a document, by defining it so that "__proto__" is a name like others. */
function change(document: unknown, { at, key, value }: { at: string; key: string; value: unknown }): unknown {
  const target = at
    .split('.')
    .reduce<unknown>((part, name) => (name === '' ? part : (part as Record<string, unknown> | undefined)?.[name]), document);
  if (typeof target === 'object' && target !== null && !Array.isArray(target)) {
    Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
  }
  return document;
}

/** Tells whether a path leads to something, or to where something is missed. */
function hasPlace(input: unknown, path: readonly (string | number)[]): boolean {
  const parents = path.slice(0, -1).reduce<unknown>((part, name) => (Object(part) as Record<string, unknown>)[name], input);
  return path.length === 0 || (typeof parents === 'object' && parents !== null);
}

function snapshotOfPrototypes(): string[][] {
  return [Object.prototype, Array.prototype, String.prototype].map((prototype) => Object.getOwnPropertyNames(prototype));
}

function nest(depth: number): object {
  let inner: object = {};
  for (let level = 0; level < depth; level += 1) inner = { inner };
  return inner;
}

function nestLists(depth: number): unknown[] {
  let inner: unknown[] = [];
  for (let level = 0; level < depth; level += 1) inner = [inner];
  return inner;
}
