import { describe, expect, it } from 'vitest';
import { redact } from '../../../src/access.js';
import type { InstrumentResponse } from '../../../src/generated/documents.js';
import type { Course } from '../../../src/index.js';
import { createTangledVersions } from '../../support/arbitraryTangles.js';
import { replayed, withdraw } from '../../support/createCourse.js';
import {
  createLine,
  createMissed,
  createObservation,
  createPlanEntry,
  createRated,
  createResolution,
} from '../../support/createEntries.js';
import { createForm, createInstrument, createResponse, createScale } from '../../support/createInstrument.js';
import { text } from '../../support/sampleItems.js';

/** The mentor reads what the citizen says on the forms "before" and "rate", and the plan; the staff reads its own alone. */
const [instrument] = createTangledVersions();
const line = createLine('b1', 2);
const quiet = createLine('b2', 9, { on: '2026-02-09', form: 'quiet' });
const plan = (revision: number, ...roles: string[]) =>
  createPlanEntry(revision, ['home'], { respondents: roles.map((role) => ({ role, id: `${role}-1` })) });

const entries = [
  line,
  quiet,
  createObservation('a1', { meets: true }),
  plan(1, 'citizen', 'staff'),
  plan(2, 'citizen'),
  createRated('g1', { home: 3 }),
  createRated('g2', { home: 4 }, { planRevision: 3 }),
  createMissed('o1', 'stages-start'),
  createMissed('o2', 'before-s1'),
  createResolution('f1', { followUp: 'talk', response: 'b1' }),
  createResolution('f2', { followUp: 'low', response: 'b1' }),
  createResolution('f3', { followUp: 'level', response: 'b2' }),
  withdraw('w1', 2),
];
const { course } = replayed(instrument, entries);

describe('a response', () => {
  it.each<[string, string, typeof line, boolean]>([
    ['is whole for whoever gave it', 'citizen', quiet, true],
    ['is whole for whom its form names', 'mentor', line, true],
    ['is nothing for others', 'mentor', quiet, false],
    ['is nothing for a role that is not there', 'boss', line, false],
    ['is nothing where its version is not at hand', 'citizen', { ...line, instrument: 'measure@9.0.0' }, false],
  ])('%s', (_title, role, response, isTold) => {
    expect(redact(response, role, { instrument })).toEqual(isTold ? response : undefined);
  });

  it('is read with the instrument that says who may', () => {
    // @ts-expect-error The instrument must be passed.
    expect(() => redact(line, 'citizen')).toThrow(TypeError);
  });
});

describe('a group', () => {
  /** The staff's answers are told from three on. */
  const ofStaff = createInstrument({
    roles: [{ id: 'staff', title: text, kind: 'group', minCount: 3 }],
    items: [{ type: 'number', id: 'share', text, unit: '%', min: 0, max: 100, step: 1 }],
    forms: [createForm({ id: 'staff', respondents: ['staff'], items: ['share'] })],
    scales: [createScale({ items: ['share'] })],
    followUps: [{ id: 'many', title: text, when: { item: 'share', above: 20 } }],
  });
  const share = (count: number, answers: InstrumentResponse['answers']) =>
    createResponse(answers, { id: 'c1', form: 'staff', respondents: [{ role: 'staff', id: 'team-1', count }] });
  const views = (response: InstrumentResponse) => {
    const { course: lived, events } = replayed(ofStaff, [response]);
    return [response, lived, events].map((document) => redact(document as Course, 'staff', { instrument: ofStaff }));
  };

  it('that is too small tells nobody what it answered, nor how many it was', () => {
    const [response, ...others] = views(share(2, { share: 40 }));
    expect(response).toEqual({ ...share(2, {}), respondents: [{ role: 'staff', id: 'team-1' }] });
    expect(JSON.stringify(others)).not.toMatch(/"(?:count|items|scales|contentHash|raw)"/);
    expect(JSON.stringify(views(share(1, { share: 90 })))).toBe(JSON.stringify([response, ...others]));
  });

  it('that is large enough tells it', () => {
    const [response, ...others] = views(share(3, { share: 40 }));
    expect(response).toEqual(share(3, { share: 40 }));
    expect(JSON.stringify(others)).toMatch(/"items".*"raw":40/);
  });
});

describe('a course', () => {
  const told = (role: string) => {
    const { lanes, plans, pending, occasions, resolutions } = redact(course, role, { instrument });
    const idsOf = (list: readonly { readonly id: string }[] = []) => list.map(({ id }) => id);
    return {
      responses: lanes.flatMap((lane) => idsOf(lane.responses)),
      plans: (plans ?? []).map(({ revision }) => revision),
      pending: idsOf(pending),
      occasions: idsOf(occasions),
      resolutions: idsOf(resolutions),
    };
  };

  it('holds what the role may read', () => {
    expect(told('citizen')).toEqual({
      responses: ['b1', 'g1', 'b2'],
      plans: [1, 2],
      pending: ['g2'],
      occasions: ['o2'],
      resolutions: ['f1', 'f3'],
    });
    expect(told('mentor')).toEqual({
      responses: ['b1', 'g1', 'a1'],
      plans: [1, 2],
      pending: ['g2'],
      occasions: ['o1'],
      resolutions: ['f1', 'f2'],
    });
    expect(told('staff')).toEqual({ responses: [], plans: [1], pending: [], occasions: [], resolutions: [] });
  });

  it('is of a kind of its own, and counts and names nothing of the rest', () => {
    const redacted = redact(course, 'mentor', { instrument });
    expect(Object.keys(redacted).toSorted()).toEqual(
      ['facts', 'format', 'kind', 'lanes', 'occasions', 'pending', 'plans', 'resolutions', 'role'].toSorted(),
    );
    expect(redacted.kind).toBe('redacted-course');
    expect(JSON.stringify(redacted)).not.toMatch(/"(?:b2|w1|o2|f3|contentHash|followUps)"/);
    // @ts-expect-error Nothing is recorded on what is left of a course.
    const whole: Course = redacted;
    expect(whole).not.toHaveProperty('sequence');
  });

  it('leaves out the parts of which nothing is left', () => {
    expect(Object.keys(redact(course, 'staff', { instrument }))).toEqual(['kind', 'format', 'role', 'facts', 'lanes', 'plans']);
  });
});

it.each<[string, unknown]>([
  ['an extract of a course', redact(course, 'mentor', { instrument })],
  ['an entry that is no response', entries[7]],
  ['nothing at all', {}],
  ['null', null],
  ['a text', 'response'],
  ['a list that is none', { length: 0 }],
])('%s cannot be redacted, and is refused in words', (_title, document) => {
  expect(() => redact(document as Course, 'mentor', { instrument })).toThrow(/^fremdrift: /);
});
