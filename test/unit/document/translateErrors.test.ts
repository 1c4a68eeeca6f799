import { describe, expect, it } from 'vitest';
import { checkStructure } from '../../../src/document/checkStructure.js';
import { isEntry, isInstrument, type StructureChecker } from '../../../src/generated/structure.js';
import type { IssuePath } from '../../../src/issues/issue.js';
import { createDefinition, createRating, createResponse, createScale } from '../../support/createInstrument.js';

type Found = [string, IssuePath, object];

const minimal = createDefinition({ items: [createRating('mood')], scales: [createScale({ items: ['mood'] })] });
const response = createResponse({ mood: 3 });

function find(check: StructureChecker, document: unknown): Found[] {
  return checkStructure(check, document).map(({ code, path, params }) => [code, path, params]);
}

describe('a mistake in an instrument gives one issue', () => {
  const condition = (enableWhen: unknown) => ({ items: [{ ...minimal.items[0], enableWhen }] });
  it.each<[string, object, Found]>([
    [
      'a misspelt property suggests the right one',
      { descripton: { da: 'Tekst' } },
      ['document/unknown-property', ['descripton'], { property: 'descripton', suggestion: 'description' }],
    ],
    [
      'a misspelt property that must be there is not missing as well',
      { provenanse: minimal.provenance, provenance: undefined },
      ['document/unknown-property', ['provenanse'], { property: 'provenanse', suggestion: 'provenance' }],
    ],
    [
      'a name that objects inherit is unknown',
      { constructor: 1 },
      ['document/unknown-property', ['constructor'], { property: 'constructor' }],
    ],
    [
      'a value of the wrong type',
      { scales: {} },
      ['document/wrong-type', ['scales'], { expected: ['array'], received: 'object' }],
    ],
    [
      'an unknown property where little else can stand',
      { scales: [createScale({ items: ['mood'], moved: { share: 5 } as never })] },
      ['document/unknown-property', ['scales', 0, 'moved', 'share'], { property: 'share', possible: ['raw', 'normalized'] }],
    ],
    [
      'a number written as Danish writes it, in quotation marks',
      { items: [{ ...minimal.items[0], step: '0,5' }] },
      ['document/wrong-type', ['items', 0, 'step'], { expected: ['number'], received: 'string', written: 0.5 }],
    ],
    [
      'a text that may be a thousand or one',
      { items: [{ ...minimal.items[0], step: '1.000' }] },
      ['document/wrong-type', ['items', 0, 'step'], { expected: ['number'], received: 'string' }],
    ],
    [
      'a whole number in quotation marks',
      { comparable: [{ major: '2', scales: ['scale'] }] },
      ['document/wrong-type', ['comparable', 0, 'major'], { expected: ['integer'], received: 'string', written: 2 }],
    ],
    [
      'a part in quotation marks where a whole number belongs',
      { comparable: [{ major: '2,5', scales: ['scale'] }] },
      ['document/wrong-type', ['comparable', 0, 'major'], { expected: ['integer'], received: 'string' }],
    ],
    ['null is no value', { id: null }, ['document/wrong-type', ['id'], { expected: ['string'], received: 'null' }]],
    [
      'a whole number with decimals, although also too small',
      { comparable: [{ major: -0.5, scales: ['scale'] }] },
      ['document/wrong-type', ['comparable', 0, 'major'], { expected: ['integer'], received: 'number' }],
    ],
    ['a literal of the wrong type', { format: '1' }, ['document/wrong-value', ['format'], { expected: [1], received: '1' }]],
    [
      'one of several values',
      { status: 'activ' },
      ['document/wrong-value', ['status'], { expected: ['draft', 'active', 'retired'], received: 'activ', suggestion: 'active' }],
    ],
    [
      'the property that tells what an object is',
      { cadences: [{ type: 'intervall', id: 'monthly' }] },
      [
        'document/wrong-value',
        ['cadences', 0, 'type'],
        { expected: ['interval', 'milestones', 'session', 'adhoc'], received: 'intervall', suggestion: 'interval' },
      ],
    ],
    [
      'that property is missing',
      { cadences: [{ id: 'monthly' }] },
      ['document/missing-property', ['cadences', 0], { property: 'type' }],
    ],
    [
      'a text of the wrong form, although also too long',
      { id: 'X'.repeat(100) },
      ['document/wrong-pattern', ['id'], { expected: 'id', received: 'X'.repeat(64) }],
    ],
    [
      'a text that is too long',
      { id: 'x'.repeat(65) },
      ['document/out-of-bounds', ['id'], { bound: 'max-length', limit: 64, received: 65 }],
    ],
    [
      'characters are counted as people count them',
      { title: { da: '😀'.repeat(10_001) } },
      ['document/out-of-bounds', ['title', 'da'], { bound: 'max-length', limit: 10_000, received: 10_001 }],
    ],
    [
      'a list that is too short',
      { roles: [] },
      ['document/out-of-bounds', ['roles'], { bound: 'min-items', limit: 1, received: 0 }],
    ],
    [
      'a number that must be above another',
      { items: [{ ...minimal.items[0], step: 0 }] },
      ['document/out-of-bounds', ['items', 0, 'step'], { bound: 'above', limit: 0, received: 0 }],
    ],
    [
      'a language that is none',
      { title: { da: 'Tekst', Dansk: 'Tekst' } },
      ['document/wrong-key', ['title', 'Dansk'], { expected: 'language', received: 'Dansk' }],
    ],
    [
      'a key with a slash and a tilde',
      { extensions: { 'a/b~c': 1 }, title: { da: 'Tekst', 'a/b~c': 'Tekst' } },
      ['document/wrong-key', ['title', 'a/b~c'], { expected: 'language', received: 'a/b~c' }],
    ],
    [
      'a value of none of several types',
      condition({ item: 'mood', is: null }),
      ['document/wrong-type', ['items', 0, 'enableWhen', 'is'], { expected: ['string', 'number', 'boolean'], received: 'null' }],
    ],
    [
      'a value of one of several types that is too long',
      condition({ item: 'mood', in: [1, 'x'.repeat(1_001)] }),
      ['document/out-of-bounds', ['items', 0, 'enableWhen', 'in', 1], { bound: 'max-length', limit: 1_000, received: 1_001 }],
    ],
    [
      'an object among several types that is wrong inside',
      { scales: [createScale({ items: ['mood'], minAnswered: { share: 0 } })] },
      ['document/out-of-bounds', ['scales', 0, 'minAnswered', 'share'], { bound: 'above', limit: 0, received: 0 }],
    ],
    [
      'a condition far down',
      condition({ all: [{ any: [{ not: { item: 'mood', answerd: true } }] }] }),
      [
        'document/unknown-property',
        ['items', 0, 'enableWhen', 'all', 0, 'any', 0, 'not', 'answerd'],
        { property: 'answerd', suggestion: 'answered' },
      ],
    ],
  ])('%s', (_title, change, expected) => {
    const entries = Object.entries({ ...minimal, ...change }).filter(([, value]) => value !== undefined);
    expect(find(isInstrument, Object.fromEntries(entries))).toEqual([expected]);
  });
});

describe('a mistake in a response gives one issue', () => {
  it.each<[string, object, Found]>([
    [
      'an answer of no known type',
      { answers: { mood: null } },
      [
        'document/wrong-type',
        ['answers', 'mood'],
        { expected: ['string', 'number', 'boolean', 'array', 'object'], received: 'null' },
      ],
    ],
    [
      'an answer under a name with a slash and a tilde',
      { goals: { 'a~1/b': 'much' } },
      ['document/wrong-type', ['goals', 'a~1/b'], { expected: ['number', 'object'], received: 'string' }],
    ],
    [
      'one of several chosen options',
      { answers: { mood: ['a', true] } },
      ['document/wrong-type', ['answers', 'mood', 1], { expected: ['string', 'number'], received: 'boolean' }],
    ],
    [
      'why an answer is missing',
      { answers: { mood: { missing: 'forgotten' } } },
      [
        'document/wrong-value',
        ['answers', 'mood', 'missing'],
        { expected: ['not-asked', 'declined', 'unknown', 'not-applicable'], received: 'forgotten' },
      ],
    ],
    [
      'a kind of entry that there is not',
      { kind: 'respons' },
      [
        'document/wrong-value',
        ['kind'],
        {
          expected: ['response', 'withdrawal', 'plan', 'course', 'occasion', 'follow-up'],
          received: 'respons',
          suggestion: 'response',
        },
      ],
    ],
  ])('%s', (_title, change, expected) => {
    expect(find(isEntry, { ...response, ...change })).toEqual([expected]);
  });
});

it('tells several mistakes in the order of their places', () => {
  const { title: _title, purpose: _purpose, ...untitled } = minimal;
  const found = find(isInstrument, { ...untitled, version: '1', items: [{ type: 'text' }, 5], extra: 1 });
  expect(found.map(([code, path]) => [code, path])).toEqual([
    ['document/missing-property', []],
    ['document/missing-property', []],
    ['document/unknown-property', ['extra']],
    ['document/missing-property', ['items', 0]],
    ['document/missing-property', ['items', 0]],
    ['document/wrong-type', ['items', 1]],
    ['document/wrong-pattern', ['version']],
  ]);
});

it('looks at size and depth before structure', () => {
  expect(find(isInstrument, { ...minimal, title: undefined, extra: 1 })).toEqual([
    ['document/not-json', ['title'], { received: 'undefined' }],
  ]);
});
