import { describe, expect, it } from 'vitest';
import { historyLimit } from '../../../src/draft/draft.js';
import type { Draft, DraftAction } from '../../../src/drafts.js';
import { applyAction, parseDraft, redo, serializeDraft, undo } from '../../../src/drafts.js';
import type { Answer, NormsDocument } from '../../../src/generated/documents.js';
import { accepted } from '../../support/accepted.js';
import { act, actAll, answerAll, completing, createDraft } from '../../support/createDraft.js';
import { createGoal, createGoalInstrument, createLevels } from '../../support/createGoals.js';
import {
  createChoice,
  createForm,
  createInstrument,
  createRating,
  createRatings,
  createScale,
  createYesNo,
} from '../../support/createInstrument.js';
import { hostileValues } from '../../support/hostileValues.js';

const danish = { da: 'Tekst' };

/** Work is asked about; hours only of who works; whether they are enough only of who works ten or more. */
const work = createInstrument({
  items: [
    createYesNo('works', { required: true }),
    { type: 'number', id: 'hours', text: danish, min: 0, max: 37, step: 0.5, enableWhen: { item: 'works', is: true } },
    createYesNo('enough', { enableWhen: { item: 'hours', atLeast: 10 } }),
    { type: 'text', id: 'note', text: danish },
    createYesNo('elsewhere'),
  ],
  forms: [createForm({ items: ['works', 'hours', 'enough', 'note'] }), createForm({ id: 'more', items: ['elsewhere'] })],
});

const enabledOf = ({ view }: Draft) => view.items.filter(({ isEnabled }) => isEnabled).map(({ id }) => id);
const statusOf = ({ view }: Draft, item: string) => view.items.find(({ id }) => id === item)?.status;
const codesOf = (issues: readonly { readonly code: string }[]) => issues.map(({ code }) => code);

describe('an answer', () => {
  it('is kept, with patches both ways', () => {
    const change = act(createDraft(work), { type: 'answer', item: 'works', value: true });
    expect(change.draft.state.answers).toEqual({ works: true });
    expect(change.patches).toEqual([{ op: 'add', path: ['answers', 'works'], value: true }]);
    expect(change.inversePatches).toEqual([{ op: 'remove', path: ['answers', 'works'] }]);
    expect(change.response).toBeUndefined();
  });

  it('in the place of another replaces it', () => {
    const draft = answerAll(createDraft(work), { works: true });
    expect(act(draft, { type: 'answer', item: 'works', value: false }).patches).toEqual([
      { op: 'replace', path: ['answers', 'works'], value: false },
    ]);
  });

  it('that was given already changes nothing', () => {
    const draft = answerAll(createDraft(work), { works: true });
    expect(act(draft, { type: 'answer', item: 'works', value: true })).toEqual({ draft, patches: [], inversePatches: [] });
  });

  it('leaves the draft before it as it was', () => {
    const draft = createDraft(work);
    const before = JSON.stringify([draft.state, draft.view]);
    answerAll(draft, { works: true, hours: 40 });
    expect(JSON.stringify([draft.state, draft.view])).toBe(before);
  });

  it('does not freeze what the host handed over', () => {
    const barriers = createInstrument({
      items: [{ type: 'choices', id: 'barriers', text: danish, options: [{ value: 'sleep', label: danish }] }],
    });
    const value = ['sleep'];
    act(createDraft(barriers), { type: 'answer', item: 'barriers', value });
    expect(Object.isFrozen(value)).toBe(false);
  });

  it('shows what hangs on it, and what hangs on that; an undecided item is not shown', () => {
    let draft = createDraft(work);
    expect(enabledOf(draft)).toEqual(['works', 'note']);
    draft = answerAll(draft, { works: true });
    expect(enabledOf(draft)).toEqual(['works', 'hours', 'note']);
    draft = answerAll(draft, { hours: 12 });
    expect(enabledOf(draft)).toEqual(['works', 'hours', 'enough', 'note']);
    expect(draft.view.progress).toEqual({ askedCount: 4, answeredCount: 2 });
    expect(draft.view.missing).toEqual([
      { item: 'enough', isRequired: false },
      { item: 'note', isRequired: false },
    ]);
  });

  it('to an item that becomes disabled stays in the draft, comes back with it, and never reaches the response', () => {
    const filled = answerAll(createDraft(work), { works: true, hours: 12, enough: false });
    const disabled = answerAll(filled, { works: false });
    expect(disabled.state.answers).toEqual({ works: false, hours: 12, enough: false });
    expect(enabledOf(disabled)).toEqual(['works', 'note']);
    expect(disabled.view.progress).toEqual({ askedCount: 2, answeredCount: 1 });
    expect(act(disabled, completing).response?.answers).toEqual({ works: false });
    expect(answerAll(disabled, { works: true }).view).toEqual(filled.view);
  });

  it('that is wrong is kept and told beside its item, and nothing hangs on it', () => {
    const draft = answerAll(createDraft(work), { works: true, hours: 40 });
    expect(draft.state.answers['hours']).toBe(40);
    expect(statusOf(draft, 'hours')).toBe('wrong');
    expect(draft.view.issues.map(({ code, path }) => [code, path])).toEqual([['response/out-of-range', ['answers', 'hours']]]);
    expect(enabledOf(draft)).not.toContain('enough');
    expect(draft.view.progress).toEqual({ askedCount: 3, answeredCount: 1 });
    expect(codesOf(applyAction(draft, completing).issues)).toEqual(['response/out-of-range']);
    expect(answerAll(draft, { works: false }).view.issues).toEqual([]);
  });

  it('of free text that may hold a CPR number is told, and does not stand in the way', () => {
    const draft = answerAll(createDraft(work), { works: false, note: 'Ring til mor, 070761-4285' });
    expect(draft.view.issues.map(({ code, severity }) => [code, severity])).toEqual([['response/cpr-in-text', 'warning']]);
    const completed = applyAction(draft, completing);
    expect([completed.ok, codesOf(completed.issues)]).toEqual([true, ['response/cpr-in-text']]);
  });

  it('to items whose names every object has is an answer like others', () => {
    const odd = createInstrument({
      items: [createYesNo('constructor'), createRating('q1', { enableWhen: { item: 'constructor', is: true } })],
    });
    const draft = answerAll(createDraft(odd), { constructor: true, q1: 3 } as unknown as Record<string, Answer>);
    expect(draft.view.progress).toEqual({ askedCount: 2, answeredCount: 2 });
    expect(undo(undo(draft).draft).draft.state.answers).toEqual({});
    expect(enabledOf(act(draft, { type: 'clear', item: 'constructor' }).draft)).toEqual(['constructor']);
  });
});

describe('no answer', () => {
  const open = createInstrument({ items: [createYesNo('works')], forms: [createForm({ items: ['works'] })] });

  it('to anything is worth a look when the draft is completed, also when that is repeated; a refusal is an answer', () => {
    const done = applyAction(createDraft(open), completing);
    expect([done.ok, done.issues.map(({ code, severity }) => [code, severity])]).toEqual([
      true,
      [['draft/nothing-answered', 'warning']],
    ]);
    expect(codesOf(applyAction(act(createDraft(open), completing).draft, completing).issues)).toEqual(['draft/nothing-answered']);
    expect(applyAction(act(createDraft(open), { type: 'decline', item: 'works' }).draft, completing).issues).toEqual([]);
  });

  it('is a reason, which counts as said', () => {
    const draft = act(createDraft(work), { type: 'decline', item: 'note' }).draft;
    expect(draft.state.answers).toEqual({ note: { missing: 'declined' } });
    expect(statusOf(draft, 'note')).toBe('missing');
    expect(draft.view.progress).toEqual({ askedCount: 2, answeredCount: 1 });
    expect(act(draft, { type: 'decline', item: 'note', reason: 'unknown' }).draft.state.answers).toEqual({
      note: { missing: 'unknown' },
    });
  });

  it('to what is required leaves it missing', () => {
    const draft = act(createDraft(work), { type: 'decline', item: 'works' }).draft;
    expect(draft.view.missing[0]).toEqual({ item: 'works', isRequired: true });
    expect(draft.view.progress.answeredCount).toBe(0);
    expect(draft.view.issues).toEqual([]);
    expect(codesOf(applyAction(draft, completing).issues)).toEqual(['response/required']);
  });

  it('at all is what clearing leaves', () => {
    const draft = answerAll(createDraft(work), { works: true, hours: 40 });
    const cleared = act(draft, { type: 'clear', item: 'hours' });
    expect(cleared.draft.view).toEqual(answerAll(createDraft(work), { works: true }).view);
    expect(act(createDraft(work), { type: 'clear', item: 'hours' }).patches).toEqual([]);
  });
});

describe('an item that hangs on a scale', () => {
  const norms: NormsDocument = {
    kind: 'norms',
    format: 1,
    id: 'norms',
    version: '1.0.0',
    instrument: 'measure',
    provenance: { publisher: 'P', sources: [{ id: 's', title: 'S' }], licence: { kind: 'public-domain', text: danish } },
    scales: [
      { scale: 'scale', norms: [{ source: 's', lookup: [2, 3, 4, 5, 6, 7, 8, 9, 10].map((raw) => ({ raw, value: raw * 10 })) }] },
    ],
  };
  const parts = {
    items: [...createRatings(2), createYesNo('why', { enableWhen: { scale: 'scale', atLeast: 8 } })],
    scales: [createScale({ method: 'sum', items: ['q1', 'q2'] })],
  };

  it.each([
    ['as it is', createInstrument(parts)],
    ['that norms convert', createInstrument(parts, { norms: [norms] })],
  ])('%s comes and goes with its score', (_, instrument) => {
    const high = answerAll(createDraft(instrument), { q1: 4, q2: 4 });
    expect(enabledOf(high)).toContain('why');
    expect(enabledOf(act(high, { type: 'clear', item: 'q2' }).draft)).not.toContain('why');
    expect(enabledOf(answerAll(high, { q2: 3 }))).not.toContain('why');
    expect(enabledOf(answerAll(high, { q2: 3, q1: 5 }))).toContain('why');
  });
});

describe('a goal', () => {
  const instrument = createGoalInstrument(createLevels({ subGoals: true }));
  const plan = {
    revision: 1,
    goals: [
      createGoal('g1'),
      createGoal('g2'),
      createGoal('old', { status: 'attained' }),
      createGoal('top'),
      createGoal('g3', { parent: 'top' }),
    ],
  };
  const begun = createDraft(instrument, { plan });

  it('is rated, declined and cleared like an item', () => {
    const draft = actAll(begun, [
      { type: 'answer', goal: 'g1', value: 1 },
      { type: 'decline', goal: 'g3' },
    ]);
    expect(draft.view.goals).toEqual([
      { id: 'g1', status: 'answered' },
      { id: 'g2', status: 'open' },
      { id: 'g3', status: 'missing' },
    ]);
    expect(draft.view.progress).toEqual({ askedCount: 3, answeredCount: 2 });
    expect(draft.view.missing).toEqual([{ goal: 'g2' }]);
    const { response } = act(draft, completing);
    expect([response?.goals, response?.planRevision]).toEqual([{ g1: 1, g3: { missing: 'declined' } }, 1]);
    expect(act(draft, { type: 'clear', goal: 'g1' }).draft.state.goals).toEqual({ g3: { missing: 'declined' } });
  });

  it.each([
    [3, 'response/goal-out-of-range'],
    [0.5, 'response/goal-off-step'],
  ])('rated %s is kept and told', (value, code) => {
    const draft = act(begun, { type: 'answer', goal: 'g2', value }).draft;
    expect(draft.state.goals).toEqual({ g2: value });
    expect(draft.view.issues.map((issue) => [issue.code, issue.path])).toEqual([[code, ['goals', 'g2']]]);
    expect(draft.view.progress.answeredCount).toBe(0);
    expect(codesOf(applyAction(draft, completing).issues)).toEqual([code]);
    expect(undo(draft).draft.view).toEqual(begun.view);
  });

  it.each([
    ['g4', 'response/unknown-goal'],
    ['old', 'response/goal-not-open'],
    ['top', 'response/goal-has-sub-goals'],
  ])('%s is not to be rated', (goal, code) => {
    expect(codesOf(applyAction(begun, { type: 'answer', goal, value: 9 }).issues)).toEqual([code]);
  });

  it('of a plan that is not at hand is any', () => {
    const draft = createDraft(instrument, { planRevision: 2 });
    expect(act(draft, { type: 'answer', goal: 'any', value: 0 }).draft.view.goals).toEqual([{ id: 'any', status: 'answered' }]);
    expect(codesOf(applyAction(draft, { type: 'answer', goal: '070761-4285', value: 0 }).issues)).toEqual([
      'response/cpr-like-id',
    ]);
  });

  it('is none where the form asks about none', () => {
    expect(codesOf(applyAction(createDraft(work), { type: 'answer', goal: 'g1', value: 0 }).issues)).toEqual([
      'response/goals-not-asked',
    ]);
  });
});

describe('an action that cannot be taken', () => {
  const draft = createDraft(work, { asked: ['works', 'note'] });
  const rows: [string, unknown, string, unknown[]][] = [
    ['nothing', undefined, 'response/wrong-type', []],
    ['a list', [], 'response/wrong-type', []],
    ['no type', { item: 'works', value: true }, 'response/missing-property', []],
    ['an unknown type', { type: 'anwser', item: 'works', value: true }, 'draft/unknown-action', ['type']],
    ['no value', { type: 'answer', item: 'works' }, 'response/missing-property', []],
    ['a value of null', { type: 'answer', item: 'works', value: null }, 'response/wrong-type', ['value']],
    ['a value that JSON has not', { type: 'answer', item: 'works', value: Number.NaN }, 'response/wrong-type', ['value']],
    ['a broken character', { type: 'answer', item: 'note', value: '\ud800' }, 'response/lone-surrogate', ['value']],
    ['too much text', { type: 'answer', item: 'note', value: 'x'.repeat(100_001) }, 'response/out-of-bounds', ['value']],
    [
      'an unknown reason',
      { type: 'answer', item: 'note', value: { missing: 'lost' } },
      'response/wrong-value',
      ['value', 'missing'],
    ],
    ['a reason that is none', { type: 'decline', item: 'note', reason: 'lost' }, 'response/wrong-value', ['reason']],
    ['neither item nor goal', { type: 'clear' }, 'response/missing-property', []],
    ['both item and goal', { type: 'clear', item: 'works', goal: 'g1' }, 'response/unknown-property', ['goal']],
    ['something more', { type: 'clear', item: 'works', value: 1 }, 'response/unknown-property', ['value']],
    ['a rating that is a text', { type: 'answer', goal: 'g1', value: 'much' }, 'response/wrong-type', ['value']],
    ['an unknown item', { type: 'clear', item: 'workz' }, 'response/unknown-item', ['answers', 'workz']],
    ['an item of another form', { type: 'clear', item: 'elsewhere' }, 'response/not-in-form', ['answers', 'elsewhere']],
    ['an item that is not asked', { type: 'answer', item: 'hours', value: 3 }, 'response/not-asked', ['answers', 'hours']],
    [
      'a day that does not exist',
      { type: 'complete', answeredOn: '2026-02-30', recordedAt: '2026-03-02T12:00:00Z' },
      'response/impossible-date',
      ['answeredOn'],
    ],
    ['no moment of recording', { type: 'complete', answeredOn: '2026-03-02' }, 'response/missing-property', []],
  ];

  it.each(rows)('changes nothing and says why: %s', (_, action, code, path) => {
    const { ok, issues } = applyAction(draft, action as DraftAction);
    expect([ok, issues.map((issue) => [issue.code, issue.path])]).toEqual([false, [[code, path]]]);
  });

  it('throws nothing, whatever it holds', () => {
    for (const value of hostileValues) {
      for (const action of [
        value,
        { type: value },
        { type: 'answer', item: value, value: 1 },
        { type: 'answer', item: 'note', value },
      ]) {
        const applied = applyAction(draft, action as DraftAction);
        expect(applied.ok || applied.issues.length > 0).toBe(true);
        if (applied.ok) expect(JSON.parse(JSON.stringify(applied.value.draft.state))).toEqual(applied.value.draft.state);
      }
    }
  });
});

describe('a completed draft', () => {
  const filled = answerAll(createDraft(work, { mode: 'screen', revision: 2 }), { note: 'Tak.', works: false });
  const { draft, response, patches } = act(filled, completing);

  it('has become a response, with the answers in the order of the form', () => {
    expect(response).toEqual({
      kind: 'response',
      format: 1,
      instrument: 'measure@1.0.0',
      form: 'form',
      id: 'response-1',
      revision: 2,
      course: 'course-1',
      subject: 'subject-1',
      respondents: [{ role: 'citizen', id: 'citizen-1' }],
      mode: 'screen',
      answeredOn: '2026-03-02',
      recordedAt: '2026-03-02T12:00:00Z',
      answers: { works: false, note: 'Tak.' },
    });
    expect(Object.keys(response?.answers ?? {})).toEqual(['works', 'note']);
  });

  it('says when, and can be changed no more', () => {
    const { type: _, ...done } = completing;
    expect(draft.state.completed).toEqual(done);
    expect(patches).toEqual([{ op: 'add', path: ['completed'], value: done }]);
    for (const action of [{ ...completing, answeredOn: '2026-03-01' }, { type: 'clear', item: 'note' } as const]) {
      expect(codesOf(applyAction(draft, action).issues)).toEqual(['draft/completed']);
    }
    expect(undo(draft).draft).toBe(draft);
  });

  it('gives its response again when it is completed again as it was, also once it has been stored', () => {
    const stored = accepted(parseDraft(serializeDraft(draft), { instrument: work }));
    for (const done of [draft, stored]) {
      const again = act(done, completing);
      expect(again).toEqual({ draft: done, patches: [], inversePatches: [], response });
      expect(again.draft).toBe(done);
    }
  });

  it('is none while anything stands in the way, all of which is told at once', () => {
    const { ok, issues } = applyAction(answerAll(createDraft(work), { note: 'x'.repeat(10_001) }), completing);
    expect([ok, codesOf(issues).toSorted()]).toEqual([false, ['response/required', 'response/too-long']]);
  });
});

describe('what can be taken back', () => {
  const texts = Array.from(
    { length: historyLimit + 5 },
    (_, index) => ({ type: 'answer', item: 'note', value: `${index}` }) as const,
  );

  it('is the last hundred changes', () => {
    let draft = actAll(createDraft(work), texts);
    expect(draft.history.past).toHaveLength(historyLimit);
    for (let count = 0; count < historyLimit + 5; count += 1) draft = undo(draft).draft;
    expect(draft.state.answers).toEqual({ note: '4' });
    expect(redo(draft).draft.state.answers).toEqual({ note: '5' });
  });

  it('is forgotten by what is done after it', () => {
    const draft = actAll(createDraft(work), texts.slice(0, 3));
    const other = act(undo(draft).draft, { type: 'answer', item: 'works', value: true }).draft;
    expect(redo(other).draft).toBe(other);
    expect(undo(undo(other).draft).draft.state.answers).toEqual({ note: '0' });
  });

  it('tells its patches', () => {
    const draft = answerAll(createDraft(work), { works: true });
    expect(undo(draft).patches).toEqual([{ op: 'remove', path: ['answers', 'works'] }]);
    expect(redo(undo(draft).draft).patches).toEqual([{ op: 'add', path: ['answers', 'works'], value: true }]);
  });
});

it('options that stand for a missing answer are answers', () => {
  const vague = createInstrument({
    items: [createChoice('q', [1, 2, { value: 'dont-know', missing: 'unknown' }], { required: true })],
  });
  const draft = answerAll(createDraft(vague), { q: 'dont-know' });
  expect([statusOf(draft, 'q'), draft.view.progress]).toEqual(['answered', { askedCount: 1, answeredCount: 1 }]);
  expect(act(draft, completing).response?.answers).toEqual({ q: 'dont-know' });
});
