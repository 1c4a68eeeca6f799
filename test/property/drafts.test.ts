import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StandardSchemaV1 } from '@standard-schema/spec';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyAction,
  createFormSchema,
  type Draft,
  type DraftAction,
  parseDraft,
  patchState,
  redo,
  serializeDraft,
  undo,
} from '../../src/drafts.js';
import type {
  Answer,
  CourseFacts,
  InstrumentDefinition,
  InstrumentResponse,
  Item,
  PlanEntry,
} from '../../src/generated/documents.js';
import { compileInstrument, type Issue, scoreResponse, validateResponse } from '../../src/index.js';
import { accepted } from '../support/accepted.js';
import { arbitraryAnswer, arbitraryFilled } from '../support/arbitraryInstrument.js';
import { arbitraryChanges, changeDocument } from '../support/changeDocument.js';
import { completing, createDraft } from '../support/createDraft.js';
import { createForm, createResponse } from '../support/createInstrument.js';
import { listUnfrozen } from '../support/listUnfrozen.js';
import { tryToCompile } from '../support/tryToCompile.js';

/** An instrument, what is asked of it, and things done to a draft of its form. */
interface Filling {
  readonly definition: InstrumentDefinition;
  readonly asked: readonly string[] | undefined;
  readonly actions: readonly DraftAction[];
}

const odd: fc.Arbitrary<Answer> = fc.constantFrom<Answer[]>(
  99,
  0.123,
  'nobody',
  '',
  true,
  [],
  ['dont-know', 0],
  [7],
  'dont-know',
);

function arbitraryAction(item: Item): fc.Arbitrary<DraftAction> {
  const id = item.id;
  const answer = (value: Answer): DraftAction => ({ type: 'answer', item: id, value });
  return fc.oneof(
    { weight: 6, arbitrary: arbitraryAnswer(item).map(answer) },
    { weight: 1, arbitrary: odd.map(answer) },
    { weight: 1, arbitrary: fc.constant<DraftAction>({ type: 'clear', item: id }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom<DraftAction>({ type: 'decline', item: id }, { type: 'decline', item: id, reason: 'unknown' }),
    },
  );
}

/** Adds items that the arbitrary ones have none of: never scored, hanging on a scale, and on one that hangs on a scale. */
function extend(
  definition: InstrumentDefinition,
  { requireAll, from }: { readonly requireAll: boolean; readonly from: number },
): InstrumentDefinition {
  const text = { da: 'Tekst' };
  const scale = definition.scales.at(from % definition.scales.length)?.id as string;
  const more: Item[] = [
    { type: 'text', id: 'note', text, maxLength: 20, enableWhen: { scale, atLeast: from / 4 } },
    {
      type: 'date',
      id: 'day',
      text,
      earliest: '2026-01-01',
      enableWhen: {
        any: [
          { item: 'note', answered: true },
          { scale, below: -1 },
        ],
      },
    },
    { type: 'number', id: 'many', text },
  ];
  const items = [...definition.items, ...more].map((item) => (requireAll ? { ...item, required: true } : item));
  return { ...definition, items, forms: [createForm({ items: items.map(({ id }) => id) })] };
}

const filling: fc.Arbitrary<Filling> = fc
  .tuple(arbitraryFilled(), fc.record({ requireAll: fc.boolean(), from: fc.integer({ min: -4, max: 8 }) }))
  .map(([{ definition }, more]) => extend(definition, more))
  .chain((definition) => {
    const ids = definition.items.map(({ id }) => id);
    const others: Answer[] = ['Ring 070761-4285', 'x'.repeat(21), '2025-12-31', '2026-02-01', 5.5];
    const own = definition.items.map((item) =>
      ['note', 'day', 'many'].includes(item.id)
        ? fc.constantFrom(...others).map((value): DraftAction => ({ type: 'answer', item: item.id, value }))
        : arbitraryAction(item),
    );
    return fc.record({
      definition: fc.constant(definition),
      asked: fc.option(fc.subarray(ids, { minLength: 1 }), { nil: undefined, freq: 3 }),
      actions: fc.array(fc.oneof(...own), { maxLength: 15 }),
    });
  });

/** Begins a draft; an instrument that cannot be compiled is left out. */
function begin({ definition, asked }: Filling): Draft {
  const instrument = tryToCompile(definition);
  fc.pre(instrument !== undefined);
  return createDraft(instrument, asked && { asked });
}

/** Does what can be done, and leaves out what is refused. */
function perform(draft: Draft, actions: readonly DraftAction[]): Draft {
  return actions.reduce((before, action) => {
    const applied = applyAction(before, action);
    return applied.ok ? applied.value.draft : before;
  }, draft);
}

/** The response that a draft becomes, or what stands in the way, byte for byte. */
function tellEnd(draft: Draft): string {
  const completed = applyAction(draft, completing);
  return JSON.stringify([completed.issues, completed.ok && completed.value.response]);
}

describe('a draft', () => {
  it('stands after each action as if it had been opened with those answers', () => {
    fc.assert(
      fc.property(filling, (one) => {
        let draft = begin(one);
        for (const action of one.actions) {
          const applied = applyAction(draft, action);
          if (!applied.ok) continue;
          draft = applied.value.draft;
          const opened = accepted(parseDraft(serializeDraft(draft), { instrument: draft.instrument }));
          expect(draft.view).toEqual(opened.view);
          expect(draft.state).toEqual(opened.state);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('becomes a response that has no problem the draft did not tell of', () => {
    let done = 0;
    fc.assert(
      fc.property(filling, (one) => {
        const draft = perform(begin(one), one.actions);
        const completed = applyAction(draft, completing);
        const { missing, issues } = draft.view;
        const required = missing.flatMap((part) => ('item' in part && part.isRequired ? [`response/required ${part.item}`] : []));
        const isEmpty = draft.view.items.every(({ isEnabled, status }) => !isEnabled || status === 'open');
        const nothing =
          isEmpty && required.length === 0 && draft.view.progress.askedCount > 0 ? ['draft/nothing-answered undefined'] : [];
        const told = [...issues.map(({ code, path }) => `${code} ${path[1]}`), ...required, ...nothing];
        expect(completed.issues.map(({ code, path }) => `${code} ${path[1]}`).toSorted()).toEqual(told.toSorted());
        if (!completed.ok) return;
        done += 1;
        const { response, draft: after } = completed.value;
        expect(validateResponse(draft.instrument, response).ok).toBe(true);
        expect(Object.keys(scoreResponse(draft.instrument, response as never)).length).toBeGreaterThan(0);
        expect(applyAction(after, { type: 'clear', item: 'note' }).issues.map(({ code }) => code)).toEqual(['draft/completed']);
      }),
      { numRuns: 200 },
    );
    expect(done).toBeGreaterThan(20);
  });

  it('goes back and forth by undo and redo, and by its patches', () => {
    fc.assert(
      fc.property(filling, (one) => {
        const trail = [begin(one)];
        let stored = JSON.parse(serializeDraft(trail[0] as Draft));
        for (const action of one.actions) {
          const applied = applyAction(trail.at(-1) as Draft, action);
          if (!applied.ok || applied.value.patches.length === 0) continue;
          trail.push(applied.value.draft);
          stored = patchState(stored, JSON.parse(JSON.stringify(applied.value.patches)));
          expect(stored).toEqual(applied.value.draft.state);
        }
        let draft = trail.at(-1) as Draft;
        for (const before of trail.slice(0, -1).toReversed()) {
          draft = undo(draft).draft;
          expect([draft.state, draft.view]).toEqual([before.state, before.view]);
        }
        expect(undo(draft).draft).toBe(draft);
        for (const after of trail.slice(1)) {
          draft = redo(draft).draft;
          expect([draft.state, draft.view]).toEqual([after.state, after.view]);
        }
        expect(redo(draft).draft).toBe(draft);
      }),
    );
  });

  it('is the same whatever the order of the last answers to its items', () => {
    fc.assert(
      fc.property(filling, fc.nat(), (one, seed) => {
        const last = new Map(one.actions.map((action) => ['item' in action ? action.item : '', action]));
        const actions = [...last.values()];
        const turned = actions.map((action, index) => ({ action, key: ((index + 1) * (seed + 7)) % 101 }));
        const other = turned.toSorted((left, right) => left.key - right.key).map(({ action }) => action);
        const [first, second] = [perform(begin(one), actions), perform(begin(one), other)];
        expect(second.view).toEqual(first.view);
        expect(tellEnd(second)).toBe(tellEnd(first));
      }),
    );
  });

  it('is frozen where hosts look', () => {
    fc.assert(
      fc.property(filling, (one) => {
        const { state, view, history } = perform(begin(one), one.actions);
        expect(listUnfrozen({ state, view, history })).toEqual(['']);
      }),
      { numRuns: 50 },
    );
  });
});

const ajv = new Ajv2020({ strictTypes: false, allErrors: false });
const ajv07 = new Ajv({ strictTypes: false });

const everyType = accepted(compileInstrument(readJson<InstrumentDefinition>('instruments/every-type.json')));
const known = {
  facts: readJson<CourseFacts>('instruments/every-type.facts.json'),
  plan: readJson<PlanEntry>('instruments/every-type.plan.json'),
};

/** What hangs on other answers or other respondents, and which days exist and are late enough. All else that is wrong, JSON Schemas find too. */
const beyondSchema = new Set([
  'response/not-enabled',
  'response/impossible-date',
  'response/date-out-of-range',
  'response/duplicate-respondent',
  'response/too-few-respondents',
]);

describe.each(['citizen', 'caseworker', 'together', 'goals', 'staff'])('the schema of the form "%s"', (form) => {
  const plain = readJson<InstrumentResponse>(`responses/every-type.${form}.json`);
  const response: InstrumentResponse = { ...plain, enteredBy: 'typist-1', language: 'da' };
  const items = Object.keys(response.answers);
  // What only lacks answers is sound more often than what is changed anywhere.
  const altered = fc.oneof(
    { weight: 3, arbitrary: fc.record({ left: fc.constant(items), changes: arbitraryChanges }) },
    { weight: 1, arbitrary: fc.record({ left: fc.subarray(items), changes: fc.constant<never[]>([]) }) },
  );
  const schema = createFormSchema(everyType, response.form, known)['~standard'];
  const accepts = ajv.compile(schema.jsonSchema.input({ target: 'draft-2020-12' }));
  const accepts07 = ajv07.compile(schema.jsonSchema.output({ target: 'draft-07' }));

  it('judges any value as validateResponse does, and its JSON Schema but for what no JSON Schema can say', () => {
    const seen = { sound: 0, caught: 0 };
    fc.assert(
      fc.property(altered, ({ left, changes }) => {
        const answers = Object.fromEntries(Object.entries(response.answers).filter(([item]) => left.includes(item)));
        const input = changeDocument(structuredClone({ ...response, answers }), changes);
        const { ok, issues } = validateResponse(everyType, input, known);
        const result = schema.validate(input) as StandardSchemaV1.Result<InstrumentResponse>;
        const isOfForm = ok && (input as InstrumentResponse).form === response.form;
        expect(result.issues === undefined).toBe(isOfForm);
        expect(accepts07(input)).toBe(accepts(input));
        if (!isOfForm) {
          const refused = issues.filter(({ severity }) => severity === 'error').map(({ path }) => path);
          expect(result.issues?.map(({ path }) => path)).toEqual(refused.length > 0 ? refused : [['form']]);
          if (accepts(input)) {
            expect({ input, ok, missed: listMissed(issues) }).toEqual({ input, ok: false, missed: [] });
          } else seen.caught += 1;
          return;
        }
        seen.sound += 1;
        expect({ input, errors: accepts(input) ? null : accepts.errors }).toEqual({ input, errors: null });
      }),
      { numRuns: 600 },
    );
    expect(seen.sound).toBeGreaterThan(50);
    expect(seen.caught).toBeGreaterThan(300);
  });
});

describe('the schema of any form', () => {
  it('accepts what validateResponse accepts, by its JSON Schema too, and refuses what that refuses', () => {
    const verdicts = { sound: 0, refused: 0 };
    fc.assert(
      fc.property(filling, (one) => {
        const draft = begin(one);
        const schema = createFormSchema(draft.instrument, 'form')['~standard'];
        const accepts = ajv.compile(schema.jsonSchema.input({ target: 'draft-2020-12' }));
        for (const action of one.actions) {
          if (action.type !== 'answer' || action.item === undefined) continue;
          const response = createResponse({ [action.item]: action.value });
          const { ok, issues } = validateResponse(draft.instrument, response);
          expect((schema.validate(response) as StandardSchemaV1.Result<InstrumentResponse>).issues === undefined).toBe(ok);
          verdicts[accepts(response) ? 'sound' : 'refused'] += 1;
          if (ok) expect({ response, isAccepted: accepts(response) }).toEqual({ response, isAccepted: true });
          else if (accepts(response)) expect({ response, missed: listMissed(issues) }).toEqual({ response, missed: [] });
        }
      }),
      { numRuns: 60 },
    );
    expect(Math.min(verdicts.sound, verdicts.refused)).toBeGreaterThan(10);
  });
});

/** The codes of what is wrong that a JSON Schema should have found. */
function listMissed(issues: readonly Issue[]): readonly string[] {
  return issues.flatMap(({ severity, code }) => (severity === 'error' && !beyondSchema.has(code) ? code : []));
}

function readJson<Value>(path: string): Value {
  return JSON.parse(readFileSync(join(import.meta.dirname, '..', 'fixtures', path), 'utf8'));
}
