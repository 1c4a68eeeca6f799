import { patchState } from './changeState.js';
import type { Draft, DraftChange, DraftStep } from './draft.js';
import { restate } from './restate.js';

/** Returns the draft as it was before its last change; the same draft where there is nothing to take back. */
export function undo(draft: Draft): DraftChange {
  const { past, future } = draft.history;
  const step = past.at(-1);
  if (step === undefined) return { draft, patches: [], inversePatches: [] };
  return apply(draft, turn(step), { past: past.slice(0, -1), future: [...future, step] });
}

/** Returns the draft with the change that was taken back last; the same draft where nothing was. */
export function redo(draft: Draft): DraftChange {
  const { past, future } = draft.history;
  const step = future.at(-1);
  if (step === undefined) return { draft, patches: [], inversePatches: [] };
  return apply(draft, step, { past: [...past, step], future: future.slice(0, -1) });
}

function turn({ patches, inversePatches }: DraftStep): DraftStep {
  return { patches: inversePatches, inversePatches: patches };
}

function apply(draft: Draft, { patches, inversePatches }: DraftStep, history: Draft['history']): DraftChange {
  const state = patchState(draft.state, patches);
  return { draft: restate(draft, { state, patches, history }), patches, inversePatches };
}
