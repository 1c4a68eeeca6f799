import { describe, expect, it } from 'vitest';
import type { Form, InstrumentResponse, ResponseScoredEvent } from '../../../src/generated/documents.js';
import type { Instrument } from '../../../src/index.js';
import { createCourseInstrument, fromCitizen, replayed, survivors } from '../../support/createCourse.js';
import { createForm, createRating, createScale } from '../../support/createInstrument.js';

const danish = { da: 'Tekst' };

/** An instrument of one question in several forms, with a perspective between citizen and caseworker. */
function measureOf(...forms: Partial<Form>[]): Instrument {
  return createCourseInstrument({
    roles: [
      { id: 'citizen', title: danish },
      { id: 'caseworker', title: danish },
      { id: 'mentor', title: danish, many: true },
    ],
    items: [createRating('q1')],
    forms: forms.map((form) => createForm({ items: ['q1'], ...form })),
    scales: [createScale({ items: ['q1'] })],
    perspectives: [
      {
        id: 'both',
        construct: 'same',
        sides: [
          { scale: 'scale', role: 'citizen' },
          { scale: 'scale', role: 'caseworker' },
        ],
      },
    ],
  });
}

function respond(id: string, on: string, q1: number, form: string, ...people: string[]): InstrumentResponse {
  return fromCitizen({ id, on, form, answers: { q1 }, respondents: people.map((role) => ({ role, id: `${role}-1` })) });
}

/** Who may read each fact that is left, by key. */
function readers(
  instrument: Instrument,
  entries: readonly InstrumentResponse[],
): { readonly [key: string]: readonly string[] | undefined } {
  const { events, refused } = replayed(instrument, entries);
  expect(refused).toEqual([]);
  const facts = [...survivors(events)].filter(([key]) => key !== 'course.started');
  return Object.fromEntries(facts.map(([key, { readableBy }]) => [key, readableBy?.toSorted()]));
}

describe('who may read a fact', () => {
  it('of a form that two roles answer, each for itself: only the one who answered', () => {
    const instrument = measureOf({ id: 'shared', respondents: ['citizen', 'caseworker'] });
    expect(
      readers(instrument, [
        respond('a', '2026-01-05', 1, 'shared', 'citizen'),
        respond('b', '2026-01-06', 3, 'shared', 'caseworker'),
      ]),
    ).toEqual({
      'response.scored/a': ['citizen'],
      'response.scored/b': ['caseworker'],
      'perspectives.compared/both/a/b': [],
    });
  });

  it('of such a form with readers: they too', () => {
    const instrument = measureOf({ id: 'shared', respondents: ['citizen', 'caseworker'], readableBy: ['caseworker'] });
    expect(
      readers(instrument, [
        respond('a', '2026-01-05', 1, 'shared', 'citizen'),
        respond('b', '2026-01-06', 3, 'shared', 'caseworker'),
      ]),
    ).toEqual({
      'response.scored/a': ['caseworker', 'citizen'],
      'response.scored/b': ['caseworker'],
      'perspectives.compared/both/a/b': ['caseworker'],
    });
  });

  it('of answers given together: all who gave them', () => {
    const joint = measureOf({ id: 'joint', authorship: 'joint', respondents: ['citizen', 'caseworker', 'mentor'] });
    expect(readers(joint, [respond('a', '2026-01-05', 1, 'joint', 'citizen', 'caseworker')])).toEqual({
      'response.scored/a': ['caseworker', 'citizen'],
    });
  });

  it('that rests on an earlier response to another form: only those who may read both', () => {
    const instrument = measureOf({ id: 'secret' }, { id: 'open', readableBy: ['caseworker'] });
    const [first, second] = [
      respond('a', '2026-01-05', 1, 'secret', 'citizen'),
      respond('b', '2026-02-05', 3, 'open', 'citizen'),
    ];
    expect(readers(instrument, [first, second])).toEqual({
      'response.scored/a': ['citizen'],
      'response.scored/b': ['citizen'],
      'scale.moved/b/scale': ['citizen'],
    });
    expect(readers(instrument, [second])).toEqual({ 'response.scored/b': ['caseworker', 'citizen'] });
  });

  it('that rests on a baseline of another form: only those who may read that too', () => {
    const instrument = measureOf({ id: 'secret' }, { id: 'open', readableBy: ['caseworker'] });
    const entries = [
      respond('a', '2026-01-05', 1, 'secret', 'citizen'),
      respond('b', '2026-02-05', 3, 'open', 'citizen'),
      respond('c', '2026-03-05', 4, 'open', 'citizen'),
    ];
    expect(readers(instrument, entries)).toMatchObject({ 'response.scored/c': ['citizen'] });
  });
});

describe('which roles a fact says have answered', () => {
  const instrument = measureOf({ id: 'joint', authorship: 'joint', respondents: ['citizen', 'caseworker', 'mentor'] });

  it.each([
    [
      ['citizen', 'caseworker'],
      ['caseworker', 'citizen'],
    ],
    [
      ['citizen', 'mentor'],
      ['citizen', 'mentor'],
    ],
    [
      ['citizen', 'caseworker', 'mentor'],
      ['caseworker', 'citizen', 'mentor'],
    ],
  ])('%j of a form for three', (people, roles) => {
    const { events } = replayed(instrument, [respond('a', '2026-01-05', 1, 'joint', ...people)]);
    const { data } = events.at(-1) as ResponseScoredEvent;
    expect(data.roles.toSorted()).toEqual(roles);
  });
});

describe('which responses are a series', () => {
  /** Which response each is set against. */
  function previousOf(instrument: Instrument, entries: readonly InstrumentResponse[]) {
    const facts = [...survivors(replayed(instrument, entries).events).values()];
    const scored = facts.filter(({ key }) => key.startsWith('response.scored/')) as ResponseScoredEvent['data'][];
    return Object.fromEntries(
      scored.map(({ response, scores: { scale } }) => [
        response,
        scale !== undefined && 'sincePrevious' in scale ? scale.sincePrevious?.response : undefined,
      ]),
    );
  }

  it('those of each mentor alone, also of what they answer together with the citizen', () => {
    const instrument = measureOf({ id: 'joint', authorship: 'joint', respondents: ['citizen', 'mentor'] });
    const withMentor = (id: string, on: string, mentor: string) => ({
      ...respond(id, on, 3, 'joint'),
      respondents: [
        { role: 'citizen', id: 'citizen-1' },
        { role: 'mentor', id: mentor },
      ],
    });
    const entries = [
      withMentor('a', '2026-01-05', 'm1'),
      withMentor('b', '2026-02-05', 'm2'),
      withMentor('c', '2026-03-05', 'm1'),
    ];
    expect(previousOf(instrument, entries)).toEqual({ a: undefined, b: undefined, c: 'a' });
  });

  it('those given together, whichever role is named first in the form', () => {
    const instrument = measureOf(
      { id: 'one', authorship: 'joint', respondents: ['citizen', 'caseworker'] },
      { id: 'other', authorship: 'joint', respondents: ['caseworker', 'citizen'] },
    );
    const entries = [
      respond('a', '2026-01-05', 1, 'one', 'citizen', 'caseworker'),
      respond('b', '2026-02-05', 3, 'other', 'citizen', 'caseworker'),
    ];
    expect(previousOf(instrument, entries)).toEqual({ a: undefined, b: 'a' });
  });

  it('not those given together with those given alone', () => {
    const instrument = measureOf({ id: 'own' }, { id: 'joint', authorship: 'joint', respondents: ['citizen', 'caseworker'] });
    const entries = [
      respond('a', '2026-01-05', 1, 'own', 'citizen'),
      respond('b', '2026-02-05', 3, 'joint', 'citizen', 'caseworker'),
    ];
    expect(previousOf(instrument, entries)).toEqual({ a: undefined, b: undefined });
  });

  it('those of one role in two forms', () => {
    const instrument = measureOf({ id: 'one' }, { id: 'other' });
    const entries = [respond('a', '2026-01-05', 1, 'one', 'citizen'), respond('b', '2026-02-05', 3, 'other', 'citizen')];
    expect(previousOf(instrument, entries)).toEqual({ a: undefined, b: 'a' });
  });
});
