import { describe, expect, it } from 'vitest';
import type { Answer, InstrumentResponse, Item } from '../../../src/generated/documents.js';
import { validateResponse } from '../../../src/index.js';
import {
  codesOf,
  createChoice,
  createFacts,
  createForm,
  createInstrument,
  createRating,
  createResponse,
  createScale,
  createYesNo,
} from '../../support/createInstrument.js';
import { text } from '../../support/sampleItems.js';

type Answers = { readonly [item: string]: Answer };

const danish = { da: 'Tekst' };
const note: Item = { type: 'text', id: 'note', text };
const instrument = createInstrument({
  items: [
    createYesNo('gate', { required: true }),
    createRating('depth', { enableWhen: { item: 'gate', is: true }, required: true }),
    createRating('deeper', { enableWhen: { item: 'depth', atLeast: 3 } }),
    createChoice('mood', ['good', 'bad', { value: 'dont-know', missing: 'unknown' }]),
    note,
    createRating('elsewhere'),
  ],
  groups: ['young', 'adult'].map((id) => ({ id, title: danish })),
  forms: [
    createForm({ items: ['gate', 'depth', 'deeper', 'mood', 'note'] }),
    createForm({ id: 'other', items: ['elsewhere'], groups: ['young'] }),
    createForm({ id: 'joint', items: ['mood'], authorship: 'joint', respondents: ['citizen', 'caseworker'] }),
  ],
  scales: [createScale({ items: ['depth'] })],
});

describe('what is accepted', () => {
  it.each<[string, Answers]>([
    ['everything answered', { gate: true, depth: 3, deeper: 1, mood: 'good', note: 'Fint' }],
    ['only what is required', { gate: false }],
    ["don't know", { gate: false, mood: 'dont-know' }],
    [
      'a reason for every question that may be left',
      { gate: false, mood: { missing: 'declined' }, note: { missing: 'not-asked' } },
    ],
    ['a reason for a question that was skipped', { gate: false, depth: { missing: 'not-applicable' } }],
    ['an empty text', { gate: false, note: '' }],
  ])('%s', (_title, answers) => {
    const response = createResponse(answers);
    const result = validateResponse(instrument, response);
    expect(result).toEqual({ ok: true, value: response, issues: [] });
    expect(result.ok && result.value).toBe(response);
  });

  it('an answer that is undefined, as an object made in code may have, is none', () => {
    expect(codesOf(instrument, { ...createResponse({}), mode: undefined, answers: { gate: false, mood: undefined } })).toEqual(
      [],
    );
  });

  it('objects without a prototype', () => {
    const answers = Object.assign(Object.create(null), { gate: false });
    expect(codesOf(instrument, Object.assign(Object.create(null), createResponse(answers)))).toEqual([]);
  });

  it('every optional property', () => {
    const response = createResponse(
      { gate: false },
      {
        enteredBy: 'worker-2',
        mode: 'telephone',
        language: 'da-DK',
        occasion: 'quarterly-2',
        planRevision: 1,
        asked: ['gate', 'mood'],
      },
    );
    expect(codesOf(instrument, response)).toEqual([]);
  });
});

describe('everything wrong is told at once', () => {
  it('each with its place', () => {
    const response = createResponse(
      { gate: 'yes', mood: 'awful', note: 5, elsewhere: 3, unknown: 1 },
      { id: 'a b', revision: 0 },
    );
    const { issues } = validateResponse(instrument, response);
    expect(issues.map(({ code, path }) => `${path.join('.')} ${code}`).toSorted()).toEqual(
      [
        'id response/malformed',
        'revision response/out-of-bounds',
        'answers.gate response/wrong-answer-type',
        'answers.mood response/unknown-option',
        'answers.note response/wrong-answer-type',
        'answers.elsewhere response/not-in-form',
        'answers.unknown response/unknown-item',
      ].toSorted(),
    );
  });

  it('in the same order every time', () => {
    const response = createResponse({ unknown: 1, note: 5, gate: 'yes' });
    expect(validateResponse(instrument, response)).toEqual(validateResponse(instrument, structuredClone(response)));
  });
});

describe('one mistake gives one issue', () => {
  it.each<[string, Answers, string]>([
    ['a required question answered wrongly', { gate: 'yes' }, 'response/wrong-answer-type'],
    ['a wrong answer that other questions hang on', { gate: 1, depth: 3, deeper: 2 }, 'response/wrong-answer-type'],
    ['a wrong number that other questions hang on', { gate: true, depth: 9, deeper: 2 }, 'response/out-of-range'],
    ['a required question that hangs on a wrong answer', { gate: 'no' }, 'response/wrong-answer-type'],
    ['more than a reason', { gate: false, mood: { missing: 'unknown', why: 'x' } } as Answers, 'response/unknown-property'],
  ])('%s', (_title, answers, code) => {
    expect(codesOf(instrument, createResponse(answers))).toEqual([code]);
  });

  it('a name in "asked" that is misspelt', () => {
    const response = createResponse({ gate: false, mood: 'good' }, { asked: ['gaet', 'mood'] });
    expect(validateResponse(instrument, response).issues).toMatchObject([
      { code: 'response/unknown-item', path: ['asked', 0], params: { item: 'gaet', suggestion: 'gate' } },
    ]);
  });

  it('answers that are no plain object, which would otherwise be lost', () => {
    for (const answers of [new Map([['gate', false]]), new Date(0), new Set(['gate'])]) {
      expect(codesOf(instrument, { ...createResponse({}), answers })).toEqual(['response/wrong-type']);
    }
  });

  it.each<[unknown, string]>([
    [null, 'null'],
    [undefined, 'other'],
    [[], 'array'],
    ['text', 'string'],
    [5, 'number'],
    [true, 'boolean'],
  ])('what is no response at all: %j', (input, received) => {
    expect(validateResponse(instrument, input)).toEqual({
      ok: false,
      issues: [{ code: 'response/wrong-type', severity: 'error', path: [], params: { expected: ['object'], received } }],
    });
  });
});

describe('questions that are not to be asked', () => {
  it.each<[string, Answers, string[]]>([
    ['when the condition is false', { gate: false, depth: 3 }, ['depth']],
    ['when a question before is not asked either', { gate: false, depth: 3, deeper: 3 }, ['depth', 'deeper']],
    ['when the answer before is too low', { gate: true, depth: 2, deeper: 3 }, ['deeper']],
  ])('may not be answered %s', (_title, answers, items) => {
    const { issues } = validateResponse(instrument, createResponse(answers));
    expect(issues.map(({ code, path }) => [code, path])).toEqual(
      items.map((item) => ['response/not-enabled', ['answers', item]]),
    );
  });

  it('may not be answered while it is undecided whether they are to be', () => {
    const open = createInstrument({
      items: [createYesNo('gate'), createRating('depth', { enableWhen: { item: 'gate', is: true } })],
    });
    expect(codesOf(open, createResponse({ depth: 3 }))).toEqual(['response/not-enabled']);
    expect(codesOf(open, createResponse({ gate: { missing: 'declined' }, depth: 3 }))).toEqual(['response/not-enabled']);
  });
});

describe('required questions', () => {
  it.each<[string, Answers, string[]]>([
    ['are missed', {}, ['gate']],
    ['are missed when declined', { gate: { missing: 'declined' } }, ['gate']],
    ['are missed when shown by a condition', { gate: true }, ['depth']],
    ['are not missed when a condition leaves them out', { gate: false }, []],
  ])('%s', (_title, answers, items) => {
    const { issues } = validateResponse(instrument, createResponse(answers));
    expect(issues.map(({ code, path }) => [code, path])).toEqual(items.map((item) => ['response/required', ['answers', item]]));
  });

  it('are not missed when they were not asked', () => {
    expect(codesOf(instrument, createResponse({ mood: 'good' }, { asked: ['mood'] }))).toEqual([]);
    expect(codesOf(instrument, createResponse({ mood: 'good' }, { asked: ['mood', 'gate'] }))).toEqual(['response/required']);
  });

  it('are met by an option such as "don\'t know", which is an answer', () => {
    const asking = createInstrument({
      items: [createChoice('mood', ['good', { value: 'dont-know', missing: 'unknown' }], { required: true })],
    });
    expect(codesOf(asking, createResponse({ mood: 'dont-know' }))).toEqual([]);
  });
});

describe('the profile of the citizen', () => {
  const asking = createInstrument({
    ...instrument.definition,
    profiles: [createProfile('short', 'mood', 'elsewhere'), createProfile('abroad', 'elsewhere')],
  });

  it.each<[string, string, Answers, Partial<InstrumentResponse>, string[]]>([
    ['says what is asked: no more is missed', 'short', { mood: 'good' }, {}, []],
    ['says what is asked: no more is answered', 'short', { mood: 'good', note: 'Fint' }, {}, ['response/not-asked']],
    ['gives way to what the response says was asked', 'short', { gate: false }, { asked: ['gate'] }, []],
    ['says nothing of a form that it has no item of', 'abroad', { mood: 'good' }, {}, ['response/required']],
  ])('%s', (_title, profile, answers, overrides, codes) => {
    expect(codesOf(asking, createResponse(answers, overrides), createFacts({ profile }))).toEqual(codes);
  });

  function createProfile(id: string, ...items: string[]) {
    return { id, title: danish, items };
  }
});

describe('the group of the citizen', () => {
  const response = createResponse({ elsewhere: 3 }, { form: 'other' });

  it.each<[string, readonly string[] | undefined, string[]]>([
    ['fits', ['young'], []],
    ['fits by one of several', ['adult', 'young'], []],
    ['does not fit', ['adult'], ['response/wrong-group']],
    ['is not told by the course', undefined, []],
  ])('%s', (_title, groups, codes) => {
    expect(codesOf(instrument, response, createFacts(groups === undefined ? {} : { groups }))).toEqual(codes);
  });

  it('is taken to fit without facts', () => {
    expect(codesOf(instrument, response)).toEqual([]);
  });
});

describe('answering together', () => {
  const answer = (respondents: unknown) => ({ ...createResponse({ mood: 'good' }, { form: 'joint' }), respondents });
  const citizen = { role: 'citizen', id: 'a' };

  it.each<[string, unknown[], string[]]>([
    ['takes both', [citizen, { role: 'caseworker', id: 'b' }], []],
    ['takes two citizens and a caseworker', [citizen, { role: 'citizen', id: 'b' }, { role: 'caseworker', id: 'c' }], []],
    ['does not take two of one role', [citizen, { role: 'citizen', id: 'b' }], ['response/too-few-respondents']],
    [
      'does not take one person alone in two roles',
      [citizen, { role: 'caseworker', id: 'a' }],
      ['response/duplicate-respondent'],
    ],
    [
      'does not take one person in two roles beside another',
      [citizen, { role: 'citizen', id: 'b' }, { role: 'caseworker', id: 'a' }],
      ['response/duplicate-respondent'],
    ],
    ['does not take one alone', [citizen], ['response/too-few-respondents']],
    [
      'does not take one person twice in a role',
      [citizen, citizen, { role: 'caseworker', id: 'b' }],
      ['response/duplicate-respondent'],
    ],
    [
      'does not take a stranger',
      [citizen, { role: 'caseworker', id: 'c' }, { role: 'mentor', id: 'b' }],
      ['response/wrong-role'],
    ],
  ])('%s', (_title, respondents, codes) => {
    expect(codesOf(instrument, answer(respondents))).toEqual(codes);
  });
});

describe('a CPR number in a free text', () => {
  it('is a warning beside the response, never a refusal', () => {
    const response = createResponse({ gate: false, note: 'Ring til 070761-4285' });
    expect(validateResponse(instrument, response)).toEqual({
      ok: true,
      value: response,
      issues: [{ code: 'response/cpr-in-text', severity: 'warning', path: ['answers', 'note'], params: { item: 'note' } }],
    });
  });

  it('stands beside the errors of a response that is refused', () => {
    const codes = codesOf(instrument, createResponse({ gate: 5, note: '0707614285' }));
    expect(codes.toSorted()).toEqual(['response/cpr-in-text', 'response/wrong-answer-type']);
  });

  it('is never told in the issue', () => {
    const { issues } = validateResponse(instrument, createResponse({ gate: false, note: '070761-4285' }));
    expect(JSON.stringify(issues)).not.toContain('4285');
  });
});

it('never tells a free text in an issue', () => {
  const tooLong = createResponse({ gate: false, note: `hemmelig ${'x'.repeat(10_000)}` });
  const broken = createResponse({ gate: false, note: 'hemmelig \ud83d' });
  for (const response of [tooLong, broken]) {
    const { ok, issues } = validateResponse(instrument, response);
    expect(ok).toBe(false);
    expect(JSON.stringify(issues)).not.toContain('hemmelig');
  }
});
