import { describe, expect, it } from 'vitest';
import { type Actor, type AnsweringRight, mayAnswer } from '../../../src/access.js';
import { createForm, createInstrument, createRating } from '../../support/createInstrument.js';
import { text } from '../../support/sampleItems.js';

const instrument = createInstrument({
  roles: ['citizen', 'caseworker', 'mentor'].map((id) => ({ id, title: text })),
  groups: [
    { id: 'young', title: text },
    { id: 'adult', title: text },
  ],
  items: [createRating('q1')],
  forms: [
    createForm({ items: ['q1'], readableBy: ['caseworker'] }),
    createForm({ id: 'grown-up', items: ['q1'], groups: ['adult'] }),
    createForm({ id: 'watched', items: ['q1'], respondents: ['mentor'], authorship: 'observer' }),
    createForm({ id: 'together', items: ['q1'], respondents: ['citizen', 'caseworker', 'mentor'], authorship: 'joint' }),
  ],
});

const not = (reason: Extract<AnsweringRight, { status: 'may-not' }>['reason']) => ({ status: 'may-not', reason });

describe('whoever would answer', () => {
  it.each<[string, string, Actor, object]>([
    ['may, in a role of the form', 'form', { role: 'citizen' }, { status: 'may', authorship: 'own' }],
    ['may observe', 'watched', { role: 'mentor' }, { status: 'may', authorship: 'observer' }],
    ['may not in another role, even one that reads it', 'form', { role: 'caseworker' }, not('other-role')],
    ['may not a form that is not there', 'from', { role: 'citizen' }, not('unknown-form')],
    ['may not in a role that is not there', 'form', { role: 'boss' }, not('unknown-role')],
    ['may not for citizens of other groups', 'grown-up', { role: 'citizen', groups: ['young'] }, not('other-group')],
    ['may not for citizens of no group', 'grown-up', { role: 'citizen', groups: [] }, not('other-group')],
    [
      'may for one of the groups',
      'grown-up',
      { role: 'citizen', groups: ['young', 'adult'] },
      { status: 'may', authorship: 'own' },
    ],
    ['may while the groups are not known', 'grown-up', { role: 'citizen' }, { status: 'may', authorship: 'own' }],
    [
      'may together with others',
      'together',
      { role: 'mentor' },
      { status: 'may', authorship: 'joint', together: ['citizen', 'caseworker'] },
    ],
  ])('%s', (_title, form, actor, right) => {
    expect(mayAnswer(instrument, form, actor)).toEqual(right);
  });
});

it.each([['young'], [{ length: 1 }], [null]])('groups that are no list but %j are misuse', (groups) => {
  const asked = () => mayAnswer(instrument, 'form', { role: 'citizen', groups: groups as unknown as string[] });
  expect(asked).toThrow(/^fremdrift: /);
});

describe("whoever would type another's answers", () => {
  it.each<[string, string, Actor, object]>([
    [
      'may, in a role that reads them',
      'form',
      { role: 'caseworker', onBehalfOf: 'citizen' },
      { status: 'may', authorship: 'own', isTypist: true },
    ],
    ['may not in a role that may not see them', 'form', { role: 'mentor', onBehalfOf: 'citizen' }, not('unreadable')],
    ['may not for a role that does not answer', 'watched', { role: 'caseworker', onBehalfOf: 'citizen' }, not('other-role')],
    ['may not for a role that is not there', 'form', { role: 'caseworker', onBehalfOf: 'boss' }, not('unknown-role')],
    [
      'is nobody else when the roles are one',
      'form',
      { role: 'citizen', onBehalfOf: 'citizen' },
      { status: 'may', authorship: 'own' },
    ],
    [
      'is no typist among those who answer together',
      'together',
      { role: 'caseworker', onBehalfOf: 'citizen' },
      { status: 'may', authorship: 'joint', together: ['citizen', 'mentor'] },
    ],
  ])('%s', (_title, form, actor, right) => {
    expect(mayAnswer(instrument, form, actor)).toEqual(right);
  });
});
