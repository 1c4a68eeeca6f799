import { enablePatches, Immer } from 'immer';
import type { DraftState } from '../generated/documents.js';
import { deepFreeze } from '../shared/deepFreeze.js';
import type { Mutable } from '../shared/mutable.js';

/** One change of a draft's state: what is put in, put in the place of something, or taken out, and where. */
export interface DraftPatch {
  readonly op: 'add' | 'replace' | 'remove';
  /** The names that lead there. */
  readonly path: readonly (string | number)[];
  readonly value?: unknown;
}

/** A changed state, and what was changed in either direction. */
export interface StateChange {
  readonly state: DraftState;
  readonly patches: readonly DraftPatch[];
  readonly inversePatches: readonly DraftPatch[];
}

/** The state as a recipe may change it. */
export interface ChangeableState extends Omit<Mutable<DraftState>, 'answers' | 'goals'> {
  readonly answers: Mutable<DraftState['answers']>;
  readonly goals?: Mutable<NonNullable<DraftState['goals']>>;
}

enablePatches();
// One of our own, so that what a host sets for its own states does not matter here.
const immer = new Immer({ autoFreeze: true });

/** Returns the state that a recipe makes of another, frozen, and the patches between the two. */
export function changeState(state: DraftState, recipe: (state: ChangeableState) => void): StateChange {
  const [changed, patches, inversePatches] = immer.produceWithPatches(state, recipe);
  return { state: changed, patches: deepFreeze(patches), inversePatches: deepFreeze(inversePatches) };
}

/**
 * Returns the state that patches make of another, frozen: what a host has stored, and the patches of each action since. What
 * comes of patches from elsewhere is for `parseDraft` to check; those that cannot be applied throw.
 */
export function patchState(state: DraftState, patches: readonly DraftPatch[]): DraftState {
  return immer.applyPatches(state, patches as Parameters<typeof immer.applyPatches>[1]);
}
