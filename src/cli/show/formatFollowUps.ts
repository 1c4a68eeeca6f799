import type { Condition, FollowUp } from '../../generated/documents.js';
import { followUpTexts } from '../texts/show/followUpTexts.js';
import type { Block } from './block.js';
import { list, paragraphs, section } from './block.js';
import type { Narrator } from './createNarrator.js';
import { formatCondition } from './formatCondition.js';

/** Returns what a response can call for, when, and who is told. */
export function formatFollowUps(narrator: Narrator): readonly Block[] {
  const { definition, language, say, roles } = narrator;
  const words = followUpTexts[language];
  const entries = (definition.followUps ?? []).map((followUp) => {
    const told = followUp.readableBy === undefined ? [] : [words.told(roles(followUp.readableBy))];
    return { text: say(followUp.title), blocks: paragraphs([...formatCause(narrator, followUp), ...told].join(' ')) };
  });
  return section(words.title, list(entries));
}

function formatCause(narrator: Narrator, followUp: FollowUp): readonly string[] {
  const { language, scale } = narrator;
  const { when, beyondCutoff, worsened, behindExpected } = followUp;
  const words = followUpTexts[language];
  if (when) return formatAnswers(narrator, followUp.id, when);
  if (beyondCutoff) return [words.beyondCutoff(scale(beyondCutoff.scale), beyondCutoff.side), words.needsCutoff];
  if (worsened) return [words.worsened[worsened.since](scale(worsened.scale)), ...(worsened.reliable ? [words.reliably] : [])];
  return behindExpected === undefined ? [] : [words.behind(scale(behindExpected.scale)), words.needsExpected];
}

/** Every form that can call for it is named, since a question can have another number in each. */
function formatAnswers(narrator: Narrator, id: string, when: Condition): readonly string[] {
  const { instrument, language, phrases, quote } = narrator;
  const words = followUpTexts[language];
  const forms = [...instrument.forms.values()]
    .filter(({ followUps }) => followUps.some(({ definition }) => definition.id === id))
    .map(({ definition }) => ({
      name: quote(narrator.form(definition)),
      condition: formatCondition(narrator, when, definition),
    }));
  // A condition that asks for no question reads the same in a form and outside it.
  const anywhere = formatCondition(narrator, when);
  return [...new Set(forms.map(({ condition }) => condition))].map((condition) => {
    const names = forms.filter((form) => form.condition === condition).map(({ name }) => name);
    return condition === anywhere ? words.when(condition) : words.whenIn(phrases.list(names), condition);
  });
}
