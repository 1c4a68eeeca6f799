import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InstrumentDefinition } from '../../src/generated/documents.js';
import {
  validateCases,
  validateCourseFacts,
  validateDocument,
  validateEntry,
  validateEvent,
  validateInstrument,
  validateNorms,
} from '../../src/validate.js';
import { readValidDocument, validDocuments } from '../fixtures/validDocuments.js';

const minimal: InstrumentDefinition = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', 'fixtures', 'instruments', 'minimal.json'), 'utf8'),
);
const validators = {
  validateCases,
  validateCourseFacts,
  validateDocument,
  validateEntry,
  validateEvent,
  validateInstrument,
  validateNorms,
  'validateNorms with an instrument': (input: unknown) => validateNorms(input, { instrument: minimal }),
};
const names = Object.keys(validators) as (keyof typeof validators)[];

const trickyKeys = fc.constantFrom(
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'kind',
  'items',
  'scales',
  'length',
  'da',
);
const anything = fc.anything({
  key: fc.oneof(trickyKeys, fc.string({ unit: 'binary' })),
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});

/** Any of the sound documents with one of its values, at any depth, replaced by anything. */
const broken = fc
  .tuple(fc.constantFrom(...validDocuments.map(({ name }) => name)), fc.nat(), anything)
  .map(([name, at, value]) => replaceOne(readValidDocument(name), at, value));

describe('every validator', () => {
  it.each(names)('%s answers anything with a value or with issues, and leaves it as it was', (name) => {
    fc.assert(
      fc.property(anything, (input) => {
        expectAnswer(name, input);
      }),
    );
  });

  it.each(names)('%s answers documents with anything in them', (name) => {
    fc.assert(
      fc.property(broken, (input) => {
        expectAnswer(name, input);
      }),
    );
  });

  it.each(names)('%s answers anything as JSON', (name) => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (input) => {
        expectAnswer(name, input);
      }),
    );
  });

  it.each(names)('%s lets no document change what other objects inherit', (name) => {
    const input = JSON.parse('{"kind":"instrument","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}');
    validators[name](input);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(input)).toBe(Object.prototype);
  });
});

describe('a value that no file can hold', () => {
  const cyclic: Record<string, unknown> = { kind: 'instrument' };
  cyclic['self'] = [cyclic, cyclic];
  const deep = JSON.parse('['.repeat(5_000) + ']'.repeat(5_000));
  const throwing = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error('no');
      },
    },
  );
  const deceiving = new Proxy(
    { kind: 'instrument' },
    {
      get: () => {
        throw new Error('no');
      },
    },
  );
  const values: Record<string, unknown> = {
    'a circle': cyclic,
    'a hundred thousand lists in one another': nest(100_000),
    'five thousand lists in one another': deep,
    'a text of ten million characters': { kind: 'x'.repeat(10_000_000) },
    'a name of ten million characters': { ['x'.repeat(10_000_000)]: 1 },
    'a list of a billion holes': new Array(1_000_000_000),
    'a proxy that throws': throwing,
    'a proxy that throws later': { kind: 'instrument', title: deceiving },
    'a getter': {
      kind: 'instrument',
      get title() {
        throw new Error('never run');
      },
    },
    'a function': () => 1,
    'a class': new (class Instrument {})(),
    nothing: undefined,
  };

  it.each(Object.keys(values))('%s is refused', (name) => {
    for (const validate of names) {
      const result = validators[validate](values[name]);
      expect(result.ok).toBe(false);
      expect(result.issues.length).toBeLessThanOrEqual(1_000);
    }
  });
});

describe('a document that is wrong all over', () => {
  it.each(['answers', 'goals'])('has its first thousand problems told: %s', (property) => {
    const wrong = Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`a${index}`, null]));
    const { issues } = validateEntry({ ...(readValidDocument('response') as object), [property]: wrong });
    expect(issues).toHaveLength(1_000);
  });

  it('of ten thousand items has its first thousand problems told', () => {
    const items = Array.from({ length: 10_000 }, (_, index) => ({
      id: `i${index}`,
      type: 'text',
      text: { en: 'x' },
      source: 'none',
      hlep: 1,
    }));
    expect(validateInstrument({ ...minimal, items }).issues).toHaveLength(1_000);
  });
});

describe('a document as large as one may be', () => {
  it('with scales that gather one another in thousands of ways is answered', () => {
    const scales = Array.from({ length: 1_000 }, (_, index) => ({
      id: `s${index}`,
      title: { da: 'x' },
      method: 'sum',
      ...(index < 2 ? { items: ['energy'] } : { scales: [`s${index - 1}`, `s${index - 2}`] }),
    }));
    expect(validateInstrument({ ...minimal, scales }).ok).toBeTypeOf('boolean');
  });

  it('with a chain of ten thousand conditions is answered', () => {
    const items = Array.from({ length: 10_000 }, (_, index) => ({
      id: `q${index}`,
      type: 'yesno',
      text: { da: 'x' },
      ...(index > 0 && { enableWhen: { item: `q${index - 1}`, is: true } }),
    }));
    const forms = [{ ...minimal.forms[0], items: items.map(({ id }) => id) }];
    expect(validateInstrument({ ...minimal, items, forms, scales: [] })).toMatchObject({ ok: true, issues: [] });
  });

  it('with nothing but misspelt references is answered', () => {
    const items = Array.from({ length: 10_000 }, (_, index) => ({
      id: `${'q'.repeat(50)}${index}`,
      type: 'text',
      text: { da: 'x' },
    }));
    const forms = Array.from({ length: 20 }, (_, index) => ({
      ...minimal.forms[0],
      id: `f${index}`,
      items: Array.from({ length: 4_000 }, (_, at) => `${'p'.repeat(10)}${at}`),
    }));
    expect(validateInstrument({ ...minimal, items, forms, scales: [] }).issues).toHaveLength(1_000);
  });
});

function expectAnswer(name: keyof typeof validators, input: unknown): void {
  const before = fc.stringify(input);
  const result = validators[name](input);
  if (result.ok) expect(result.value).toBe(input);
  else expect(result.issues.some((issue) => issue.severity === 'error')).toBe(true);
  expect(fc.stringify(input)).toBe(before);
}

function replaceOne(document: unknown, at: number, value: unknown): unknown {
  const containers: Record<string, unknown>[] = [];
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    containers.push(part as Record<string, unknown>);
    for (const inner of Object.values(part)) visit(inner);
  };
  visit(document);
  const places = containers.flatMap((container) => Object.keys(container).map((key) => ({ container, key })));
  const place = places[at % places.length];
  if (place !== undefined) place.container[place.key] = value;
  return document;
}

function nest(depth: number): unknown {
  let value: unknown = [];
  for (let level = 1; level < depth; level += 1) value = [value];
  return value;
}
