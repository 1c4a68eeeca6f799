import assert from 'node:assert/strict';
import { enablePatches, Immer } from 'immer';
import { applyAction, startDraft } from '../../dist/drafts.js';
import { compileInstrument } from '../../dist/index.js';
import { createDefinition } from '../data/createDefinition.mjs';
import { measureRounds } from '../rounds.mjs';
import { createCostRow, createRatioRow } from '../rows.mjs';

const sizes = [22, 200, 2_000];
const answersPerTurn = { 22: 4_000, 200: 2_000, 2000: 200 };
const facts = { id: 'r1', course: 'c1', subject: 's1', respondents: [{ role: 'citizen', id: 'p1' }] };

enablePatches();
const immer = new Immer({ autoFreeze: true });

/**
 * Measures one answer in drafts of which all is answered: with nothing that hangs on it, with one item that does, and what
 * immer alone takes for the same change of the same state.
 */
export function measureDrafts() {
  const contenders = {};
  for (const size of sizes) {
    contenders[`plain${size}`] = createTurn(fill(createDefinition(size)), size);
    contenders[`chained${size}`] = createTurn(fill(chain(createDefinition(size))), size);
    contenders[`immer${size}`] = createImmerTurn(fill(createDefinition(size)), size);
  }
  const times = measureRounds(contenders, { rounds: 15, warmUps: 4 });
  const own = Object.fromEntries(sizes.map((size) => [`own${size}`, subtract(times[`plain${size}`], times[`immer${size}`])]));
  return [
    ...sizes.flatMap((size) => [
      createCostRow(`One answer in a draft of ${size} items`, times[`plain${size}`]),
      createCostRow(`One answer that another item hangs on, ${size} items`, times[`chained${size}`]),
      createCostRow(`The same change by immer alone, ${size} items`, times[`immer${size}`]),
      createCostRow(`One answer but for immer, ${size} items`, own[`own${size}`]),
    ]),
    createRatioRow('One answer in 2000 items: cost of one by immer alone', times, ['immer2000', 'plain2000'], { atMost: 2 }),
  ];
}

/** Every second item hangs on the one before it. */
function chain(definition) {
  const items = definition.items.map((item, index) =>
    index % 2 === 1 ? { ...item, enableWhen: { item: definition.items[index - 1].id, atLeast: 3 } } : item,
  );
  return { ...definition, items };
}

function fill(definition) {
  const compiled = compileInstrument(definition);
  assert(compiled.ok);
  const started = startDraft(compiled.value, 'citizen', facts);
  assert(started.ok);
  const answer = (draft, { id }) => apply(draft, id, 5);
  return definition.items.reduce(answer, started.value);
}

function apply(draft, item, value) {
  const applied = applyAction(draft, { type: 'answer', item, value });
  assert(applied.ok && applied.value.patches.length === 1);
  return applied.value.draft;
}

/** Goes from item to item, and at the next turn the other way, so that every answer is another than before. */
function createTurn(filled, size) {
  const next = createWalk(filled);
  let draft = filled;
  const run = () => {
    for (let count = 0; count < answersPerTurn[size]; count += 1) {
      const { item, value } = next();
      draft = apply(draft, item, value);
    }
    return draft.view.progress;
  };
  return { run, operations: answersPerTurn[size] };
}

function createImmerTurn(filled, size) {
  const next = createWalk(filled);
  let { state } = filled;
  const run = () => {
    for (let count = 0; count < answersPerTurn[size]; count += 1) {
      const { item, value } = next();
      const [changed, patches] = immer.produceWithPatches(state, (changing) => {
        changing.answers[item] = value;
      });
      assert(patches.length === 1);
      state = changed;
    }
    return state;
  };
  return { run, operations: answersPerTurn[size] };
}

/** Every item gets 1, then every item 5, and so on. */
function createWalk({ form }) {
  const ids = [...form.positions.keys()].filter((_, index) => index % 2 === 0);
  let count = 0;
  return () => {
    const item = ids[count % ids.length];
    const value = Math.floor(count / ids.length) % 2 === 0 ? 1 : 5;
    count += 1;
    return { item, value };
  };
}

function subtract(times, others) {
  return times.map((time, round) => Math.max(0, time - others[round]));
}
