import type { FollowUp, Form } from '../../generated/documents.js';
import { followUpTexts } from '../texts/show/followUpTexts.js';
import type { Block } from './block.js';
import { list, paragraphs, section } from './block.js';
import type { Narrator } from './createNarrator.js';
import { formatConditionByForm } from './formatConditionByForm.js';

/** Returns what a response can call for, when, and who is told. */
export function formatFollowUps(narrator: Narrator): readonly Block[] {
  const { definition, instrument, language, say } = narrator;
  const words = followUpTexts[language];
  const entries = (definition.followUps ?? []).map((followUp) => {
    const forms = [...instrument.forms.values()]
      .filter(({ followUps }) => followUps.some((one) => one.definition.id === followUp.id))
      .map((form) => form.definition);
    const sentences = [...formatCause(narrator, followUp, forms), formatReaders(narrator, followUp, forms)];
    return { text: say(followUp.title), blocks: paragraphs(sentences.join(' ')) };
  });
  return section(words.title, list(entries));
}

function formatCause(narrator: Narrator, followUp: FollowUp, forms: readonly Form[]): readonly string[] {
  const { language, scale } = narrator;
  const { when, beyondCutoff, worsened, behindExpected } = followUp;
  const words = followUpTexts[language];
  if (when)
    return formatConditionByForm(narrator, when, forms).map((asked) =>
      asked.forms === undefined ? words.when(asked.condition) : words.whenIn(asked.forms, asked.condition),
    );
  if (beyondCutoff) return [words.beyondCutoff(scale(beyondCutoff.scale), beyondCutoff.side), words.needsCutoff];
  if (worsened?.reliable) return [words.worsenedReliably[worsened.since](scale(worsened.scale)), words.needsReliable];
  if (worsened) return [words.worsened[worsened.since](scale(worsened.scale))];
  return behindExpected === undefined ? [] : [words.behind(scale(behindExpected.scale)), words.needsExpected];
}

/** A follow-up is told to nobody who may not read the answers. */
function formatReaders({ language, roles }: Narrator, { readableBy }: FollowUp, forms: readonly Form[]): string {
  const words = followUpTexts[language];
  if (readableBy === undefined) return words.toldReaders;
  const told = readableBy.filter((role) =>
    forms.some((form) => form.respondents.includes(role) || form.readableBy?.includes(role)),
  );
  return told.length === 0 ? words.toldNobody : words.told(roles(told));
}
