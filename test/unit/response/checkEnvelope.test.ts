import { describe, expect, it } from 'vitest';
import type { InstrumentResponse } from '../../../src/generated/documents.js';
import { validateResponse } from '../../../src/index.js';
import { codesOf, createInstrument, createRating, createResponse } from '../../support/createInstrument.js';

const instrument = createInstrument({ items: [createRating('q1')] });

function issuesWith(changes: { readonly [property: string]: unknown }) {
  return validateResponse(instrument, { ...createResponse({ q1: 3 }), ...changes }).issues;
}

describe('when a response may have been recorded', () => {
  // 2 March begins first at UTC+14, which is 1 March 10:00 in UTC.
  it.each<[string, string[]]>([
    ['2026-03-01T10:00:00Z', []],
    ['2026-03-01T09:59:59.999Z', ['response/recorded-before-answered']],
    ['2026-03-02T00:00:00+14:00', []],
    ['2026-03-01T23:59:59+14:00', ['response/recorded-before-answered']],
    ['2026-03-02T00:30:00+01:00', []],
    ['2036-03-02T00:00:00Z', []],
  ])('answered on 2 March, at %s', (recordedAt, codes) => {
    expect(codesOf(instrument, createResponse({ q1: 3 }, { recordedAt }))).toEqual(codes);
  });
});

describe('limits, at the limit and one beside it', () => {
  it.each<[string, unknown, string[]]>([
    ['id', 'x'.repeat(128), []],
    ['id', 'x'.repeat(129), ['response/malformed']],
    ['revision', 1, []],
    ['revision', 1_000_000_000, []],
    ['revision', 1_000_000_001, ['response/out-of-bounds']],
    ['revision', 0, ['response/out-of-bounds']],
    ['revision', -1, ['response/out-of-bounds']],
    ['occasion', `a${'b'.repeat(199)}`, []],
    ['occasion', `a${'b'.repeat(200)}`, ['response/malformed']],
    ['language', 'da', []],
    ['language', 'kl-Latn-GL', []],
    ['language', 'DA', ['response/malformed']],
    ['language', 'da_DK', ['response/malformed']],
    ['language', '', ['response/malformed']],
    ['occasion', '__proto__', ['response/malformed']],
    ['enteredBy', '0707614285', ['response/cpr-like-id']],
    ['enteredBy', 'c070761-4285', []],
    ['answeredOn', '0000-01-01', []],
    ['answeredOn', '02026-03-02', ['response/malformed']],
    ['kind', '', ['response/wrong-value']],
    ['format', true, ['response/wrong-value']],
    ['mode', 'constructor', ['response/wrong-value']],
  ])('%s %j', (property, value, codes) => {
    expect(issuesWith({ [property]: value }).map(({ code }) => code)).toEqual(codes);
  });
});

describe('what is told of a value', () => {
  it('is cut short, and of a list or an object only that it is one', () => {
    expect(issuesWith({ mode: 'x'.repeat(1_000) })).toMatchObject([{ params: { received: 'x'.repeat(200) } }]);
    expect(issuesWith({ mode: ['secret'] })).toMatchObject([{ params: { received: 'array' } }]);
    expect(issuesWith({ mode: { secret: 1 } })).toMatchObject([{ params: { received: 'object' } }]);
    expect(issuesWith({ ['x'.repeat(1_000)]: 1 })).toMatchObject([{ params: { property: 'x'.repeat(200) } }]);
  });

  it('comes with a near name when there is one', () => {
    expect(issuesWith({ answeredBy: 'x' })).toMatchObject([{ params: { property: 'answeredBy' } }]);
    expect(issuesWith({ langauge: 'da' })).toMatchObject([{ params: { property: 'langauge', suggestion: 'language' } }]);
    expect(issuesWith({ form: 'from' })).toMatchObject([
      { code: 'response/unknown-form', params: { form: 'from', suggestion: 'form' } },
    ]);
    expect(issuesWith({ answers: { q11: 3 } })).toMatchObject([{ code: 'response/unknown-item', params: { suggestion: 'q1' } }]);
  });

  it('leaves out a near name when there is none', () => {
    expect(issuesWith({ form: 'something-else' })[0]?.params).toEqual({ form: 'something-else' });
  });
});

describe('a property that is there and a property that is not', () => {
  const properties: readonly (keyof InstrumentResponse)[] = [
    'kind',
    'format',
    'id',
    'revision',
    'course',
    'subject',
    'instrument',
    'form',
    'respondents',
    'answeredOn',
    'recordedAt',
    'answers',
  ];

  it.each(properties)('%s is missed when it is undefined, and is of a wrong kind when it is null', (property) => {
    expect(issuesWith({ [property]: undefined }).map(({ code }) => code)).toEqual(['response/missing-property']);
    const codes = issuesWith({ [property]: null }).map(({ code }) => code);
    expect(codes).toEqual([property === 'kind' || property === 'format' ? 'response/wrong-value' : 'response/wrong-type']);
  });

  it.each(['enteredBy', 'language', 'occasion', 'planRevision', 'asked'])(
    '%s may be undefined, and may not be null',
    (property) => {
      expect(issuesWith({ [property]: undefined })).toEqual([]);
      expect(issuesWith({ [property]: null }).map(({ code }) => code)).toEqual(['response/wrong-type']);
    },
  );
});
