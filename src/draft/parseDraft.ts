import { validateAs } from '../document/validateAs.js';
import type { DraftState } from '../generated/documents.js';
import { isDraft } from '../generated/structure.js';
import type { Issue, IssuePath } from '../issues/issue.js';
import { createError } from '../issues/issue.js';
import type { Result } from '../shared/result.js';
import { fail, succeed } from '../shared/result.js';
import type { Draft, DraftContext } from './draft.js';
import type { DraftSetting } from './openDraft.js';
import { checkFacts, findForm, openDraft } from './openDraft.js';
import { refuseGoal, refuseItem } from './refuseTarget.js';

/** What a stored draft is opened with. */
export interface ParseOptions extends DraftContext {
  readonly instrument: Draft['instrument'];
}

/** Returns the state of a draft as text, which `parseDraft` reads, now or in a later version of this package. */
export function serializeDraft({ state }: Draft): string {
  return JSON.stringify(state);
}

/**
 * Returns a stored draft as it was left, or what is wrong with it: a draft is gone on with in the version of the instrument
 * that it was begun on, and with the revision of the plan; also when the citizen has left the group that the form is for, which
 * "complete" judges by the facts that are handed over. What could be taken back before can be no more.
 */
export function parseDraft(text: string, { instrument, ...context }: ParseOptions): Result<Draft, Issue> {
  const setting: DraftSetting = { instrument, context: Object.freeze(context) };
  const checkMeaning = (state: DraftState) => checkState(state, setting);
  const read = readJson(text);
  if (!read.ok) return read;
  const checked = validateAs<DraftState>(read.value, { structure: isDraft, checkMeaning });
  if (!checked.ok) return checked;
  const asksGoals = instrument.forms.get(checked.value.form)?.goals !== undefined;
  return succeed(openDraft({ ...checked.value, ...(asksGoals && { goals: checked.value.goals ?? {} }) }, setting));
}

function readJson(text: string): Result<unknown, Issue> {
  try {
    return succeed(JSON.parse(text) as unknown);
  } catch {
    return fail([createError('draft/not-json', [], {})]);
  }
}

function checkState(state: DraftState, setting: DraftSetting): readonly Issue[] {
  const { instrument, context } = setting;
  if (state.instrument !== instrument.reference) {
    const params = { expected: instrument.reference, received: state.instrument };
    return [createError('draft/other-instrument', ['instrument'], params)];
  }
  const form = findForm(instrument, state.form);
  if (!form.ok) return form.issues;
  const { asked } = state.facts;
  const names = asked && new Set(asked);
  const isAsked = (position: number) => names?.has(form.value.definition.items[position] as string) ?? true;
  const target = { instrument, form: form.value, context, isAsked };
  const issues = checkFacts(state.facts, { form: state.form, setting, ...(state.completed && { completed: state.completed }) });
  return [
    // What was typed is not put out of reach by a group that the citizen has left since.
    ...issues.filter(({ code }) => code !== 'response/wrong-group').map(place),
    ...Object.keys(state.answers).flatMap((item) => refuseItem(item, target) ?? []),
    ...Object.keys(state.goals ?? {}).flatMap((goal) => refuseGoal(goal, target) ?? []),
  ];
}

/** Puts a problem with what the response will say to where the draft says it. */
function place(issue: Issue): Issue {
  const [property = ''] = issue.path;
  const part: IssuePath = property === 'answeredOn' || property === 'recordedAt' ? ['completed'] : ['facts'];
  return { ...issue, path: [...part, ...issue.path] };
}
