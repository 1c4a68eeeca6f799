import { describe, expect, it } from 'vitest';
import type { StartFacts } from '../../../src/drafts.js';
import { startDraft } from '../../../src/drafts.js';
import { createDraft, draftFacts } from '../../support/createDraft.js';
import { createGoal, createGoalInstrument } from '../../support/createGoals.js';
import { createFacts, createForm, createInstrument, createRatings, createYesNo } from '../../support/createInstrument.js';
import { listUnfrozen } from '../../support/listUnfrozen.js';

const danish = { da: 'Tekst' };
const instrument = createInstrument({
  groups: [
    { id: 'young', title: danish },
    { id: 'adult', title: danish },
  ],
  profiles: [{ id: 'short', title: danish, items: ['q3', 'q1', 'other'] }],
  items: [...createRatings(3), createYesNo('other', { required: true })],
  forms: [createForm({ items: ['q1', 'q2', 'q3'], groups: ['young'] }), createForm({ id: 'other', items: ['other'] })],
});

describe('a draft that is started', () => {
  it('holds what the response will say, and nothing of what the host knows beside it', () => {
    const { state } = createDraft(instrument, { mode: 'screen', language: 'da', courseFacts: createFacts() });
    expect(state).toEqual({
      kind: 'draft',
      format: 1,
      instrument: 'measure@1.0.0',
      form: 'form',
      facts: { revision: 1, ...draftFacts, mode: 'screen', language: 'da' },
      answers: {},
    });
  });

  it('asks for everything, and misses it all', () => {
    const { view, history } = createDraft(instrument);
    expect(view.progress).toEqual({ askedCount: 3, answeredCount: 0 });
    expect(view.missing).toEqual(['q1', 'q2', 'q3'].map((item) => ({ item, isRequired: false })));
    expect(view.issues).toEqual([]);
    expect(history).toEqual({ past: [], future: [] });
  });

  it('is told of no missing answer, however required', () => {
    expect(createDraft(instrument, { form: 'other' }).view.missing).toEqual([{ item: 'other', isRequired: true }]);
  });

  it('asks what the profile of the course asks, and says so in its response', () => {
    const courseFacts = createFacts({ profile: 'short' });
    const { state, view } = createDraft(instrument, { courseFacts });
    expect(state.facts.asked).toEqual(['q3', 'q1']);
    expect(view.items.map(({ id, isAsked, isEnabled }) => [id, isAsked, isEnabled])).toEqual([
      ['q1', true, true],
      ['q2', false, false],
      ['q3', true, true],
    ]);
    expect(createDraft(instrument, { courseFacts, asked: ['q2'] }).state.facts.asked).toEqual(['q2']);
  });

  it('leaves what it was given as it was', () => {
    const respondents = [{ role: 'citizen', id: 'citizen-1' }];
    createDraft(instrument, { respondents });
    expect(listUnfrozen(respondents)).toEqual(['', '/0']);
  });

  it('rates the revision of the plan, unless its facts name it', () => {
    const rating = createGoalInstrument();
    const plan = { revision: 4, goals: [createGoal('g1'), createGoal('g2', { status: 'closed' })] };
    const { state, view } = createDraft(rating, { plan });
    expect([state.facts.planRevision, state.goals]).toEqual([4, {}]);
    expect(view.missing).toEqual([{ goal: 'g1' }]);
    expect(view.progress).toEqual({ askedCount: 1, answeredCount: 0 });
    expect(createDraft(rating, { planRevision: 7 }).view.goals).toEqual([]);
  });
});

describe('facts that no response can have', () => {
  const goals = createGoalInstrument();
  const rows: [string, string, Partial<StartFacts>, string, unknown[]][] = [
    ['a form that is not there', 'from', {}, 'response/unknown-form', ['form']],
    ['an id like a CPR number', 'form', { id: '0707614285' }, 'response/cpr-like-id', ['id']],
    [
      'a role that does not answer the form',
      'form',
      { respondents: [{ role: 'caseworker', id: 'c' }] },
      'response/wrong-role',
      ['respondents', 0, 'role'],
    ],
    [
      'two who answer where one does',
      'form',
      { respondents: [...draftFacts.respondents, { role: 'citizen', id: 'citizen-2' }] },
      'response/too-many-respondents',
      ['respondents'],
    ],
    ['an item that is not in the form', 'form', { asked: ['other'] }, 'response/not-in-form', ['asked', 0]],
    ['another group', 'form', { courseFacts: createFacts({ groups: ['adult'] }) }, 'response/wrong-group', ['form']],
    ['a misspelt name', 'form', { languge: 'da' } as Partial<StartFacts>, 'response/unknown-property', ['languge']],
    ['answers', 'form', { answers: { q1: 3 } } as Partial<StartFacts>, 'response/unknown-property', ['answers']],
  ];

  it.each(rows)('are refused: %s', (_, form, facts, code, path) => {
    const { ok, issues } = startDraft(instrument, form, { ...draftFacts, ...facts });
    expect([ok, issues.map((issue) => [issue.code, issue.path])]).toEqual([false, [[code, path]]]);
  });

  it.each<[string, Partial<StartFacts>, string]>([
    ['no plan and no revision of one', {}, 'draft/no-plan'],
    ['another revision than that of the plan', { planRevision: 2, plan: createPlanOfOne() }, 'response/wrong-value'],
  ])('are refused where goals are rated: %s', (_, facts, code) => {
    expect(startDraft(goals, 'form', { ...draftFacts, ...facts }).issues.map((issue) => issue.code)).toEqual([code]);
  });
});

function createPlanOfOne() {
  return { revision: 1, goals: [createGoal('g1')] };
}
