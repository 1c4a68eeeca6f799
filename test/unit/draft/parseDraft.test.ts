import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyAction, parseDraft, serializeDraft } from '../../../src/drafts.js';
import type { DraftState } from '../../../src/generated/documents.js';
import { accepted } from '../../support/accepted.js';
import { act, answerAll, completing, createDraft } from '../../support/createDraft.js';
import { createGoal, createGoalInstrument } from '../../support/createGoals.js';
import { createFacts, createForm, createInstrument, createRatings, createYesNo } from '../../support/createInstrument.js';
import { hostileValues, listPlaces, replaceAt } from '../../support/hostileValues.js';

const parts = {
  items: [...createRatings(3), createYesNo('other')],
  forms: [createForm({ items: ['q1', 'q2', 'q3'] }), createForm({ id: 'more', items: ['other'] })],
};
const instrument = createInstrument(parts);
const draft = answerAll(createDraft(instrument, { asked: ['q1', 'q2'] }), { q2: 4, q1: 9 });

const change = (changes: object) => JSON.stringify({ ...draft.state, ...changes });
const changeFacts = (changes: object) => change({ facts: { ...draft.state.facts, ...changes } });
const tellOf = (text: string) => parseDraft(text, { instrument }).issues.map(({ code, path }) => [code, path]);

describe('a stored draft', () => {
  it('is gone on with as it was left, but for what could be taken back', () => {
    const opened = accepted(parseDraft(serializeDraft(draft), { instrument }));
    expect([opened.state, opened.view]).toEqual([draft.state, draft.view]);
    expect(opened.history).toEqual({ past: [], future: [] });
    expect(answerAll(opened, { q1: 2 }).view).toEqual(answerAll(draft, { q1: 2 }).view);
  });

  it('is gone on with after it was completed', () => {
    const completed = act(answerAll(draft, { q1: 2 }), completing).draft;
    expect(accepted(parseDraft(serializeDraft(completed), { instrument })).state).toEqual(completed.state);
  });

  it('holds no more than is described', () => {
    expect(JSON.parse(serializeDraft(draft))).toEqual(draft.state);
  });

  // What was stored once is never edited: it must be read by every later version.
  it('of the first version is still read', () => {
    const text = readFileSync(join(import.meta.dirname, '..', '..', 'fixtures', 'drafts', 'format-1.json'), 'utf8');
    expect(accepted(parseDraft(text, { instrument })).view.progress).toEqual({ askedCount: 2, answeredCount: 1 });
  });

  it('keeps asking for what it asked for, though the course asks for less by now', () => {
    const profiled = createInstrument({ ...parts, profiles: [{ id: 'short', title: { da: 'Kort' }, items: ['q1'] }] });
    const stored = serializeDraft(answerAll(createDraft(profiled), { q2: 4 }));
    const opened = accepted(parseDraft(stored, { instrument: profiled, courseFacts: createFacts({ profile: 'short' }) }));
    const { response } = act(opened, completing);
    expect([response?.answers, response?.asked]).toEqual([{ q2: 4 }, ['q1', 'q2', 'q3']]);
  });

  it('asks about goals alone where the course names a profile of items', () => {
    const profiled = createInstrument({
      goals: {
        attainment: {
          min: 1,
          max: 5,
          step: 1,
          meaning: 'shared',
          anchors: [1, 2, 3, 4, 5].map((value) => ({ value, label: { da: 'Punkt' } })),
        },
      },
      items: [createYesNo('q1')],
      profiles: [{ id: 'short', title: { da: 'Kort' }, items: ['q1'] }],
      forms: [createForm({ items: ['q1'] }), createForm({ id: 'rate', goals: true })],
      scales: [{ id: 'goals', title: { da: 'Mål' }, method: 'attainment' }],
    });
    const plan = { revision: 1, goals: [createGoal('g1')] };
    const draft = createDraft(profiled, { form: 'rate', plan, courseFacts: createFacts({ profile: 'short' }) });
    expect(act(draft, completing).response?.asked).toBeUndefined();
  });

  it('of a form about goals needs no ratings yet', () => {
    const rating = createGoalInstrument();
    const plan = { revision: 1, goals: [createGoal('g1')] };
    const { goals: _, ...state } = createDraft(rating, { plan }).state;
    const opened = accepted(parseDraft(JSON.stringify(state), { instrument: rating, plan }));
    expect(act(opened, { type: 'answer', goal: 'g1', value: 3 }).draft.state.goals).toEqual({ g1: 3 });
  });
});

describe('a stored draft for a group', () => {
  it('is gone on with when the citizen has left that, and becomes no response by the facts since', () => {
    const grouped = createInstrument({
      ...parts,
      groups: [{ id: 'young', title: { da: 'Unge' } }],
      forms: [createForm({ items: ['q1', 'q2', 'q3'], groups: ['young'] })],
    });
    const stored = serializeDraft(answerAll(createDraft(grouped), { q1: 1, q2: 2, q3: 3 }));
    const draft = accepted(parseDraft(stored, { instrument: grouped, courseFacts: createFacts({ groups: [] }) }));
    expect(draft.state.answers).toEqual({ q1: 1, q2: 2, q3: 3 });
    expect(applyAction(draft, completing).issues.map(({ code }) => code)).toEqual(['response/wrong-group']);
    const before = accepted(parseDraft(stored, { instrument: grouped, courseFacts: createFacts({ groups: ['young'] }) }));
    expect(act(before, completing).response).toBeDefined();
  });

  it('that was completed gives its response again when the citizen has left that since', () => {
    const grouped = createInstrument({
      ...parts,
      groups: [{ id: 'young', title: { da: 'Unge' } }],
      forms: [createForm({ items: ['q1', 'q2', 'q3'], groups: ['young'] })],
    });
    const begun = createDraft(grouped, { courseFacts: createFacts({ groups: ['young'] }) });
    const done = act(answerAll(begun, { q1: 1, q2: 2, q3: 3 }), completing);
    const left = { instrument: grouped, courseFacts: createFacts({ groups: [] }) };
    const again = act(accepted(parseDraft(serializeDraft(done.draft), left)), completing);
    expect(again.response).toEqual(done.response);
    expect(again.patches).toEqual([]);
  });

  it('that was completed is so at the same moment by any clock', () => {
    const done = act(answerAll(draft, { q1: 2 }), completing);
    const stored = accepted(parseDraft(serializeDraft(done.draft), { instrument }));
    const again = act(stored, { ...completing, recordedAt: '2026-03-02T13:00:00+01:00' });
    expect(again.response).toEqual(done.response);
    const { issues } = applyAction(stored, { ...completing, recordedAt: '2026-03-02T12:00:00+01:00' });
    expect(issues.map(({ code }) => code)).toEqual(['draft/completed']);
  });
});

describe('a stored draft that cannot be gone on with', () => {
  it('was begun on another version of the instrument', () => {
    const later = createInstrument({ ...parts, version: '1.1.0' });
    const { ok, issues } = parseDraft(serializeDraft(draft), { instrument: later });
    expect([ok, issues]).toEqual([
      false,
      [
        {
          code: 'draft/other-instrument',
          severity: 'error',
          path: ['instrument'],
          params: { expected: 'measure@1.1.0', received: 'measure@1.0.0' },
        },
      ],
    ]);
  });

  it('rates another revision of the plan', () => {
    const rating = createGoalInstrument();
    const stored = serializeDraft(createDraft(rating, { planRevision: 1 }));
    const { issues } = parseDraft(stored, { instrument: rating, plan: { revision: 2, goals: [] } });
    expect(issues.map(({ code, path }) => [code, path])).toEqual([['response/wrong-value', ['facts', 'planRevision']]]);
  });

  it.each<[string, string, unknown[][]]>([
    ['a text that is no JSON', '{', [['draft/not-json', []]]],
    ['no text at all', '', [['draft/not-json', []]]],
    ['nothing', 'null', [['document/wrong-type', []]]],
    ['another document', JSON.stringify({ kind: 'response' }), [['document/wrong-value', ['kind']]]],
    ['a later format', change({ format: 2 }), [['document/wrong-value', ['format']]]],
    ['a history', change({ history: [] }), [['document/unknown-property', ['history']]]],
    ['a form that is not there', change({ form: 'from' }), [['response/unknown-form', ['form']]]],
    ['an item that is not asked', change({ answers: { q3: 1 } }), [['response/not-asked', ['answers', 'q3']]]],
    ['an item of another form', change({ answers: { other: true } }), [['response/not-in-form', ['answers', 'other']]]],
    ['an unknown item', change({ answers: { q4: 1 } }), [['response/unknown-item', ['answers', 'q4']]]],
    ['goals that are not asked about', change({ goals: { g1: 1 } }), [['response/goals-not-asked', ['goals']]]],
    ['an id like a CPR number', changeFacts({ subject: '0707614285' }), [['response/cpr-like-id', ['facts', 'subject']]]],
    [
      'a role that does not answer',
      changeFacts({ respondents: [{ role: 'caseworker', id: 'c' }] }),
      [['response/wrong-role', ['facts', 'respondents', 0, 'role']]],
    ],
    [
      'an impossible day',
      change({ completed: { answeredOn: '2026-02-30', recordedAt: '2026-03-02T12:00:00Z' } }),
      [['response/impossible-date', ['completed', 'answeredOn']]],
    ],
  ])('is %s', (_, text, expected) => {
    expect(tellOf(text)).toEqual(expected);
  });

  it('makes nothing throw, whatever it holds', () => {
    const state: DraftState = { ...draft.state, completed: { answeredOn: '2026-03-02', recordedAt: '2026-03-02T12:00:00Z' } };
    for (const place of listPlaces(state)) {
      for (const value of hostileValues) {
        const text = writeJson(replaceAt(state, place, value));
        if (text === undefined) continue;
        const { ok, issues } = parseDraft(text, { instrument });
        expect(ok || issues.length > 0).toBe(true);
      }
    }
    expect(parseDraft('{"__proto__":{"answers":{}}}', { instrument }).ok).toBe(false);
  });
});

/** What JSON cannot write is never stored. */
function writeJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}
